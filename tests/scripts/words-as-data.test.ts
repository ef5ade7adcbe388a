import { linesOf } from './eslint';

const reported = (source: string): unknown => linesOf('words-as-data', source);

it.each([
  ['a pattern', 'const rate =\n  /(?:执行率|支付率|完成率|到位率|达标率)$/;', [2]],
  ['a string of a pattern', "const rate = '执行率|支付率|完成率|到位率|达标率';", [1]],
  ['a template', 'const rate = `^(?:执行率|支付率|完成率|到位率|达标率)${end}`;', [1]],
])('%s that lists five words is vocabulary', (_, source, lines) => {
  expect(reported(source)).toEqual(lines);
});

it.each([
  ['four words', 'const rate = /(?:执行率|支付率|完成率|到位率)$/;'],
  ['single characters', 'const unit = /[人名位户个]|天|日|月|年|次/;'],
])('%s are how something is written', (_, source) => {
  expect(reported(source)).toEqual([]);
});
