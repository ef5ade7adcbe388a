import { defaultPreferences } from '../../src/hosts/excel';
import { reduce } from '../../src/taskpane/state/reducer';
import { initialState } from '../../src/taskpane/state/state';

const state = { ...initialState('zh-CN', defaultPreferences), marked: ['甲', '乙'] };

it('the same sheets marked again change nothing, so that nothing is drawn again', () => {
  expect(reduce(state, { type: 'marked', sheets: ['甲', '乙'] })).toBe(state);
  expect(reduce(state, { type: 'marked', sheets: ['甲'] }).marked).toEqual(['甲']);
});
