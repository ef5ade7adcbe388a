import { useState } from 'react';
import { draftColumns } from '../../core/declaration/indicators/draft';
import type { IndicatorRegion } from '../../core/declaration/declaration';
import { Button } from '../components/button';
import { choiceOf, toldBy, type Chosen } from '../model/columns';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ColumnLine } from './column-line';
import { useViewStyles } from './view-styles';

interface QuestionProps {
  readonly table: Table;
  readonly region: IndicatorRegion;
  /** The columns that nobody understood. */
  readonly columns: readonly number[];
}

/** Asks what columns hold of which neither the head nor the content told: without it their values are not checked. */
export function ColumnQuestion({ table: { sheet }, region, columns }: QuestionProps) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const [chosen, setChosen] = useState<Chosen>({});
  const draft = draftColumns(sheet, region.header.bottom, region);
  const asked = draft.filter(({ column }) => columns.includes(column));
  const guess = (column: (typeof draft)[number]) => {
    const choice = choiceOf(column);
    return choice === 'other' ? undefined : choice;
  };
  const told = asked.every((column) => chosen[column.column] ?? guess(column)) && toldBy(draft, chosen);
  if (asked.length === 0) return null;
  return (
    <section className={view.block} aria-labelledby="column-question">
      <h3 id="column-question" className={view.heading}>
        {t.columns.question(asked.length)}
      </h3>
      <p className={view.hint}>{t.columns.questionHint}</p>
      {asked.map((column) => (
        <ColumnLine
          key={column.column}
          column={column}
          choices={t.columns.choices}
          choice={chosen[column.column] ?? guess(column)}
          onChoose={(choice) => setChosen({ ...chosen, [column.column]: choice })}
        />
      ))}
      <div className={view.buttons}>
        <Button
          size="small"
          disabledFocusable={!told}
          onClick={() => told && void actions.setColumns(sheet.name, told)}
        >
          {t.columns.apply}
        </Button>
      </div>
    </section>
  );
}
