import { draftColumns } from '../../core/declaration/indicators/draft';
import type { IndicatorRegion } from '../../core/declaration/declaration';
import { choiceOf, toldBy } from '../model/columns';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ColumnsAsked } from './columns-asked';

interface QuestionProps {
  readonly table: Table;
  readonly region: IndicatorRegion;
  /** The columns that nobody understood. */
  readonly columns: readonly number[];
}

/** Asks what columns hold of which neither the head nor the content told: without it their values are not checked. */
export function ColumnQuestion({ table: { sheet }, region, columns }: QuestionProps) {
  const { t } = usePane();
  const draft = draftColumns(sheet, region.header.bottom, region);
  const asked = draft
    .filter(({ column }) => columns.includes(column))
    .map((column) => {
      const choice = choiceOf(column);
      return { ...column, guess: choice === 'other' ? undefined : choice };
    });
  if (asked.length === 0) return null;
  return (
    <ColumnsAsked
      id="column-question"
      heading={t.columns.question(asked.length)}
      hint={t.columns.questionHint}
      sheet={sheet.name}
      columns={asked}
      choices={t.columns.choices}
      toldBy={(chosen) =>
        asked.every(({ column, guess }) => chosen[column] ?? guess) ? toldBy(draft, chosen) : undefined
      }
    />
  );
}
