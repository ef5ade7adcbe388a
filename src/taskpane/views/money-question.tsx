import { unknownHeads } from '../../core/declaration/funds/unknown-heads';
import { moneyToldBy } from '../model/columns';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ColumnsAsked } from './columns-asked';

/** Asks which amounts stand under heads, or beside labels, that nobody knows: without it they are not checked. */
export function MoneyQuestion({ table: { sheet, report } }: { readonly table: Table }) {
  const { t } = usePane();
  const heads = unknownHeads(sheet, report.declaration);
  return (
    <ColumnsAsked
      id="money-question"
      heading={t.columns.moneyQuestion(heads.length)}
      hint={t.columns.moneyHint}
      sheet={sheet.name}
      columns={heads}
      choices={t.columns.money}
      toldBy={(chosen) => moneyToldBy(heads, chosen)}
    />
  );
}
