import { HostError } from '../../src/hosts/excel/errors';
import { defaultPreferences } from '../../src/hosts/excel/preferences';
import { reduce } from '../../src/taskpane/state/reducer';
import { createRunner } from '../../src/taskpane/state/run';
import { initialState } from '../../src/taskpane/state/state';
import { createStore } from '../../src/taskpane/state/store';

const setUp = () => {
  const store = createStore(reduce, initialState('zh-CN', defaultPreferences));
  return { store, runner: createRunner(store) };
};

const later = () => {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
};

afterEach(() => jest.useRealTimers());

describe('the runner', () => {
  it('does one thing after the other, in the order asked for', async () => {
    const { runner } = setUp();
    const first = later();
    const done: string[] = [];
    const one = runner.run({ kind: 'reading' }, () => first.promise.then(() => void done.push('one')));
    const two = runner.run({ kind: 'reading' }, () => Promise.resolve(void done.push('two')));
    first.resolve();
    await Promise.all([one, two]);
    expect(done).toEqual(['one', 'two']);
    expect(runner.busy()).toBe(false);
  });

  it('tells a failure by its own sentence and goes on with the next', async () => {
    const { store, runner } = setUp();
    expect(await runner.run({ kind: 'applying' }, () => Promise.reject(new HostError('protected')))).toBe(false);
    expect(store.get().notice).toMatchObject({ kind: 'problem', problem: { code: 'protected', partlyChanged: false } });
    expect(await runner.run({ kind: 'reading' }, () => Promise.resolve())).toBe(true);
    expect(store.get().work).toEqual({ kind: 'idle' });
  });

  it('tells apart what it does not know, with details', async () => {
    const { store, runner } = setUp();
    await runner.run({ kind: 'reading' }, () => Promise.reject(new TypeError('没有这个属性')));
    expect(store.get().notice).toMatchObject({ kind: 'problem', problem: { code: 'unexpected' } });
    expect(JSON.stringify(store.get().notice)).toContain('没有这个属性');
  });

  it('waits while a cell is being edited, says so, and goes on by itself', async () => {
    const { store, runner } = setUp();
    jest.useFakeTimers();
    let tries = 0;
    const running = runner.run({ kind: 'reading' }, () => {
      tries++;
      return tries < 3 ? Promise.reject(new HostError('cellEditing')) : Promise.resolve();
    });
    await jest.advanceTimersByTimeAsync(0);
    expect([tries, store.get().work]).toEqual([1, { kind: 'waiting' }]);
    await jest.runAllTimersAsync();
    expect(await running).toBe(true);
    expect([tries, store.get().work]).toEqual([3, { kind: 'idle' }]);
    expect(store.get().notice).toBeUndefined();
  });

  it('gives up at once when cancelled, although Excel has not answered', async () => {
    const { store, runner } = setUp();
    const never = later();
    const running = runner.run({ kind: 'reading' }, () => never.promise);
    await Promise.resolve();
    runner.cancel();
    expect(await running).toBe(false);
    expect(store.get().notice).toEqual({ kind: 'cancelled' });
  });
});
