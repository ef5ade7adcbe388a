import { useState } from 'react';
import { unknownHeads } from '../../core/declaration/funds/unknown-heads';
import { Button } from '../components/button';
import { moneyToldBy, type MoneyChoice } from '../model/columns';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ColumnLine } from './column-line';
import { useViewStyles } from './view-styles';

/** Asks which amounts stand under heads that nobody knows: without it they are not checked. */
export function MoneyQuestion({ table: { sheet, report } }: { readonly table: Table }) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const [chosen, setChosen] = useState<Readonly<Record<number, MoneyChoice>>>({});
  const heads = unknownHeads(sheet, report.declaration.funds);
  const told = moneyToldBy(heads, chosen);
  return (
    <section className={view.block} aria-labelledby="money-question">
      <h3 id="money-question" className={view.heading}>
        {t.columns.moneyQuestion(heads.length)}
      </h3>
      <p className={view.hint}>{t.columns.moneyHint}</p>
      {heads.map((head) => (
        <ColumnLine
          key={head.column}
          column={head}
          choices={t.columns.money}
          choice={chosen[head.column] ?? head.guess}
          onChoose={(choice) => setChosen({ ...chosen, [head.column]: choice })}
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
