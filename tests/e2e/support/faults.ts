import type { Page } from '@playwright/test';
import type { StandinWindow } from '../../../src/standin/page/excel';
import { Pane } from './pane';
import type { Standin } from './standin';

/** The pane beside a sample, after its first check. */
export async function openPane(standin: Standin, query = '?sample=yunnan-declaration.xlsx'): Promise<Pane> {
  await standin.start(query);
  const pane = new Pane(standin);
  await pane.checked();
  return pane;
}

/** What another add-in or the user does behind the pane's back. */
export const inExcel = async (page: Page, batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> => {
  await page.evaluate(async () => void (await (window as unknown as StandinWindow).standin.functions()));
  await page
    .frame({ url: /commands\.html/ })!
    .evaluate(`Excel.run(async (context) => { await (${batch.toString()})(context); await context.sync(); })`);
};

type Fault =
  /** Carried out, but the answer never comes. */
  | 'isNotAnswered'
  /** Nothing of it is done, nor when it is asked again in another way. */
  | 'fails'
  /** Nothing of it is done, nor of the next one: Excel is not there. */
  | 'isRefused'
  /** The first changes are done, the fourth fails. */
  | 'breaksOff'
  /** Somebody else writes into D14 first. */
  | 'comesSecond';

/** What happens to the n-th request from now (1: the next). */
export const faultAt = ({ standin }: Pane, n: number, fault: Fault): Promise<void> =>
  standin.page.evaluate(
    ([later, what]) => {
      const { host, spreadsheet } = (window as unknown as StandinWindow).standin;
      const { faults } = host;
      const sync = host.counters.syncs + later;
      if (what === 'isNotAnswered') faults.dropAnswerOf = sync;
      else if (what === 'fails') faults.failAt = { sync, code: 'GeneralException', message: '内部错误', times: 2 };
      else if (what === 'isRefused') faults.failAt = { sync, code: 'ServiceNotAvailable', times: 2 };
      else if (what === 'breaksOff') faults.failInside = { sync, write: 4, code: 'GeneralException' };
      else
        faults.before = (now) => {
          if (now !== sync) return;
          faults.before = undefined;
          spreadsheet.api.getActiveWorkbook()!.getActiveSheet().getRange('D14').setValue('另一人改写的指标');
        };
    },
    [n, fault] as const,
  );
