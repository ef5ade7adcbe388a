import { blocks as shipped } from '../support/library';
import type { Block } from '../../src/core/library/block';
import { printLibrary } from '../../src/core/library/library-file';
import { userStorage } from '../../src/hosts/excel/user-storage';
import { changeOwn, loadOwn } from '../../src/taskpane/library/own-library';
import { openExcel, type OpenExcel } from '../support/excel';

jest.setTimeout(30_000);

const own = (id: string): Block => ({ ...shipped[0]!, id });
const add =
  (id: string) =>
  (blocks: readonly Block[]): readonly Block[] => [...blocks, own(id)];
const ids = ({ blocks }: { readonly blocks: readonly Block[] }): string[] => blocks.map(({ id }) => id);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  Object.defineProperty(globalThis, 'window', { value: excel.window, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  excel.close();
});

it('keeps what is saved, also what another pane saved meanwhile', () => {
  expect(loadOwn()).toEqual({ blocks: [], problem: undefined });
  changeOwn(add('own-1'));
  userStorage().set('library', printLibrary([own('own-1'), own('own-2')]));
  expect(ids(changeOwn(add('own-3'))!)).toEqual(['own-1', 'own-2', 'own-3']);
  expect(ids(loadOwn())).toEqual(['own-1', 'own-2', 'own-3']);
});

it.each(['{spoilt', printLibrary([own('own-1')]).replace('"version": 1', '"version": 99')])(
  'says why it cannot be read and sets it aside before something new is saved',
  (kept) => {
    userStorage().set('library', kept);
    const { blocks, problem } = loadOwn();
    expect(blocks).toEqual([]);
    expect(problem?.['zh-CN']).toMatch(/不是核绩的指标库文件|请先升级/);
    expect(userStorage().get('library')).toBe(kept);
    expect(changeOwn(add('own-1'))!.problem).toBeUndefined();
    expect(userStorage().get('library.unreadable')).toBe(kept);
    expect(ids(loadOwn())).toEqual(['own-1']);
  },
);

it('says that nothing was kept where there is no room', () => {
  changeOwn(add('own-1'));
  const { prototype } = (excel.window as unknown as { Storage: typeof Storage }).Storage;
  jest.spyOn(prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  expect(changeOwn(add('own-2'))).toBeUndefined();
  jest.restoreAllMocks();
  expect(ids(loadOwn())).toEqual(['own-1']);
});
