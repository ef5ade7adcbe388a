import { displayLocale } from '../../../src/hosts/excel';
import { hostPlatform, userStorage } from '../../../src/hosts/excel/user-storage';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

describe('the environment', () => {
  it('is Excel on a PC, in Chinese', () => {
    Object.defineProperty(globalThis, 'window', { value: excel.window, configurable: true });
    expect([hostPlatform(), displayLocale()]).toEqual(['PC', 'zh-CN']);
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('keeps texts for the user', () => {
    Object.defineProperty(globalThis, 'window', { value: excel.window, configurable: true });
    const storage = userStorage();
    expect(storage.get('blocks')).toBeUndefined();
    storage.set('blocks', '{"培训":1}');
    expect(userStorage().get('blocks')).toBe('{"培训":1}');
    storage.remove('blocks');
    storage.remove('blocks');
    expect(storage.get('blocks')).toBeUndefined();
    Reflect.deleteProperty(globalThis, 'window');
  });
});
