import { Worker as Thread } from 'node:worker_threads';
import Big from 'big.js';
import { check, type CheckProgress } from '../../../src/core/check';
import { createCheckCache } from '../../../src/core/check-cache';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { pack, unpack } from '../../../src/taskpane/away/amounts';
import { createAway, limits, NoWorkerError, StuckError, type CheckWorker } from '../../../src/taskpane/away/away';
import type { CheckAnswer, CheckRequest } from '../../../src/taskpane/away/protocol';
import { createServer } from '../../../src/taskpane/away/serve';
import { cleanTables } from '../../fixtures/clean';
import { grid } from '../../support/grid';

const sheets: readonly Sheet[] = Object.values(cleanTables).map(({ sheet }) => sheet);
const wrong = grid(
  [
    ['项目支出绩效目标申报表', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '质量指标', '报到率', '≥120%'],
  ],
  { name: '甲' },
);

/**
 * A worker without a thread: what goes in and out is copied as between threads. It stands still at a step that `hangs`, as
 * a real one does in a rule that does not end: no answer comes any more.
 */
function loopback(hangs: (answer: CheckAnswer, eachRule: boolean) => boolean = () => false) {
  const requests: CheckRequest[] = [];
  let ended = 0;
  const make = (): CheckWorker => {
    let still = false;
    let eachRule = false;
    const serve = createServer((answer) => {
      if (!still) worker.onmessage?.({ data: structuredClone(answer) } as MessageEvent<CheckAnswer>);
      still ||= hangs(answer, eachRule);
    });
    const worker: CheckWorker = {
      onmessage: null,
      onerror: null,
      postMessage(request) {
        requests.push(structuredClone(request));
        ({ eachRule } = request);
        setTimeout(() => void serve(structuredClone(request)));
      },
      terminate: () => void ended++,
    };
    return worker;
  };
  return { make, requests, ended: () => ended };
}

const turn = { onStep: () => undefined, isCancelled: () => false };
const { stepMs, lookMs } = limits;
beforeEach(() => Object.assign(limits, { stepMs: 300, lookMs: 10 }));
afterEach(() => void Object.assign(limits, { stepMs, lookMs }));

it('finds what a check in the pane finds, amounts and all', async () => {
  const { make } = loopback();
  const away = createAway(make);
  for (const sheet of [...sheets, wrong]) expect(await away.check([sheet], {}, turn)).toEqual(check([sheet]));
});

it('what travelled is the same, and what was held twice is one', () => {
  const report = check([wrong]).tables[0]!;
  const there = unpack(structuredClone(pack([report, report])));
  expect(there[0]).toEqual(report);
  expect(there[1]).toBe(there[0]);
});

it('what the other side has is not sent, and stands in its place there', () => {
  const [first, second] = [{ name: '成活率' }, { name: '补植面积' }];
  const packed = pack({ rows: [first, second], again: first }, new Map([[first, 0]]));
  expect(packed.value).toEqual({ rows: [{}, second], again: {} });
  const there = unpack(structuredClone(packed), [{ name: '成活率' }]);
  expect(there).toEqual({ rows: [first, second], again: first });
  expect(there.again).toBe(there.rows[0]);
});

it('after an edit only the rows that are others now are sent again', async () => {
  const edited = (value: string): Sheet =>
    grid(
      [
        ...wrong.values.slice(0, 2),
        ...['一', '二', '三'].map((n) => ['产出指标', '质量指标', `第${n}标段合格率`, n === '二' ? value : '≥95%']),
      ],
      { name: '甲' },
    );
  const sent: number[] = [];
  const { make } = loopback((answer) => {
    if (answer.kind === 'done') sent.push(answer.tables.known.length);
    return false;
  });
  const away = createAway(make);
  for (const value of ['≥95%', '≥130%', '≥120%']) {
    const sheet = edited(value);
    expect(await away.check([sheet], {}, turn)).toEqual(check([sheet]));
  }
  // The profile and two of three rows.
  expect(sent).toEqual([0, 3, 3]);
});

it('an amount that travelled calculates', () => {
  const amount = new Big('-1234.50');
  const [there, same] = unpack(structuredClone(pack([amount, amount])));
  expect(there).toBeInstanceOf(Big);
  expect(there.plus(1).toString()).toBe('-1233.5');
  expect(new Big(1).plus(there).toString()).toBe('-1233.5');
  expect(same).toBe(there);
});

it('tells of a table once', async () => {
  const steps: string[] = [];
  const onStep = ({ sheet, rule }: CheckProgress): void =>
    void steps.push(rule === undefined ? `read ${sheet}` : sheet);
  await createAway(loopback().make).check([wrong, { ...wrong, name: '乙' }], {}, { ...turn, onStep });
  expect(steps).toEqual(['read 甲', 'read 乙', '甲', '乙']);
});

/** A table of which no rule looked at the other tables. */
const alone = sheets.find((sheet) => {
  const cache = createCheckCache();
  return check([sheet], { cache }).tables[0] === check([sheet], { cache }).tables[0];
})!;

it('sends each sheet once, and gets a report that is still true as the same object', async () => {
  const { make, requests } = loopback();
  const away = createAway(make);
  const [first] = (await away.check([alone], {}, turn)).tables;
  const [again] = (await away.check([alone], {}, turn)).tables;
  expect(again).toBe(first);
  expect(requests.map((request) => request.sheets.map(({ sheet }) => sheet !== undefined))).toEqual([[true], [false]]);
  const other = { ...alone };
  expect((await away.check([other], {}, turn)).tables[0]).not.toBe(first);
});

it('names the rule and the sheet of a step that does not come back, ends it, and goes on with another worker', async () => {
  const rule = 'value/percent-range';
  // A thread that tells of tables stands still in the same rule, which it has not told.
  const stuck = loopback(
    (answer, eachRule) => answer.kind === 'step' && (eachRule ? answer.rule === rule : answer.rule !== undefined),
  );
  const away = createAway(stuck.make);
  const error = await away.check([wrong], {}, turn).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StuckError);
  expect(error).toMatchObject({ at: { sheet: '甲', rule } });
  expect(stuck.ended()).toBe(2);
  const without = { rules: { 'value/percent-range': 'off' } } as const;
  expect(await away.check([wrong], without, turn)).toEqual(check([wrong], without));
});

it('goes on past a sheet at which the reading fails, and names it', async () => {
  // No host gives such a sheet: it stands for a fault of ours.
  const faulty: Sheet = { ...wrong, name: '坏表', merges: null as never };
  const { tables, failed } = await createAway(loopback().make).check([faulty, wrong], {}, turn);
  expect(failed).toEqual(['坏表']);
  expect(tables).toEqual(check([wrong]).tables);
});

/** A thread that tells what it is about to do and never comes back from it. */
function hanging(): CheckWorker {
  const step: CheckAnswer = { kind: 'step', done: 0, total: 1, sheet: '甲', rule: 'text/residue' };
  const thread = new Thread(
    `require('node:worker_threads').parentPort.on('message', function () { this.postMessage(${JSON.stringify(step)}); for (;;); })`,
    { eval: true },
  );
  const worker: CheckWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => thread.postMessage(request),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data: CheckAnswer) => worker.onmessage?.({ data } as MessageEvent<CheckAnswer>));
  return worker;
}

it('ends a real thread that never comes back, and this one stays free meanwhile', async () => {
  let turns = 0;
  const counting = setInterval(() => turns++, 5);
  const checked = createAway(hanging).check([wrong], {}, turn);
  await expect(checked).rejects.toMatchObject({ at: { sheet: '甲', rule: 'text/residue' } });
  clearInterval(counting);
  expect(turns).toBeGreaterThan(5);
});

it('names the sheet that is not read to its end', async () => {
  const away = createAway(loopback((answer) => answer.kind === 'step' && answer.sheet === '甲').make);
  await expect(away.check([sheets[0]!, wrong], {}, turn)).rejects.toMatchObject({ at: { sheet: '甲' } });
});

it('is ended inside a rule when the user has had enough', async () => {
  const { make, ended } = loopback(() => true);
  let cancelled = false;
  void createAway(make).check([wrong], {}, { onStep: () => void (cancelled = true), isCancelled: () => cancelled });
  while (ended() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(cancelled).toBe(true);
});

it('says that there is no worker where none can be made, and passes on what a check throws', async () => {
  const none = createAway(() => {
    throw new Error('refused by a policy');
  });
  await expect(none.check([wrong], {}, turn)).rejects.toBeInstanceOf(NoWorkerError);
  const away = createAway(loopback().make);
  await expect(away.check([wrong], { profile: 'none' }, turn)).rejects.toThrow('none');
});
