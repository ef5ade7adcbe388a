import { fill, type Locale } from '../../src/core/localized';

it('puts data into the places of a template, and leaves a place without data to be seen', () => {
  const text = fill({ 'zh-CN': '应为 {{sum}}，差 {{left}}', 'en-US': '{{sum}} expected' }, { sum: '3' });
  expect(text['zh-CN']).toBe('应为 3，差 {{left}}');
  expect(text['en-US']).toBe('3 expected');
});

it('speaks a language that the template learns after it was asked', () => {
  const template: Partial<Record<Locale, string>> = { 'zh-CN': '{{n}} 处' };
  const text = fill(template as Record<Locale, string>, { n: '2' });
  expect(text['en-US']).toBe('');
  template['en-US'] = '{{n}} places';
  expect(text['en-US']).toBe('2 places');
});
