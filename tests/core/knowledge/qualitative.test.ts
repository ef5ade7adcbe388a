import { isAcceptedValue, isAction, isBareChange, isSlogan } from '../../../src/core/knowledge/qualitative';

describe('qualitative values', () => {
  it.each(['充分', '健全', '可控', '及时。', '优良', '达标', '建立健全', '保障到位'])('%s can be ticked', (value) => {
    expect(isAcceptedValue(value)).toBe(true);
    expect(isSlogan(value)).toBe(false);
    expect(isBareChange(value)).toBe(false);
  });
  it.each(['提升', '有效提升', '不断增强', '促进和带动', '逐步改善；', '显著提高', '提升明显'])(
    '%s is a change without size',
    (value) => {
      expect(isBareChange(value)).toBe(true);
    },
  );
  it.each(['提高业务水平', '进一步完善公共服务', '促进经济发展'])('%s is a slogan', (value) => {
    expect(isSlogan(value)).toBe(true);
  });
  it.each(['保障正常运转', '确保零事故'])('%s promises a state that can be seen', (value) => {
    expect(isSlogan(value)).toBe(false);
  });
  it.each([
    ['开展季度走访', true],
    ['做好防汛工作', true],
    ['建立', false],
    ['完好', false],
  ])('%s is an action: %s', (value, expected) => {
    expect(isAction(value)).toBe(expected);
  });
});
