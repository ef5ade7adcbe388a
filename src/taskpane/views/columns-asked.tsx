import { useState } from 'react';
import type { UserColumns } from '../../core/declaration/user-column';
import { Button } from '../components/button';
import { usePane } from '../pane-context';
import { ColumnLine, type ShownColumn } from './column-line';
import { useViewStyles } from './view-styles';

interface ColumnsAskedProps<Choice extends string> {
  /** Of the heading, which names the section. */
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  readonly sheet: string;
  readonly columns: readonly (ShownColumn & { readonly guess: Choice | undefined })[];
  /** What they can be, by the words for it, in the order they are offered. */
  readonly choices: Readonly<Record<Choice, string>>;
  /** The user's word to be kept; undefined while it is not whole. */
  readonly toldBy: (chosen: Readonly<Record<number, Choice>>) => UserColumns | undefined;
}

/** Asks what some columns of a table hold, and keeps the answer. */
export function ColumnsAsked<Choice extends string>(asked: ColumnsAskedProps<Choice>) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const [chosen, setChosen] = useState<Readonly<Record<number, Choice>>>({});
  const told = asked.toldBy(chosen);
  return (
    <section className={view.block} aria-labelledby={asked.id}>
      <h3 id={asked.id} className={view.heading}>
        {asked.heading}
      </h3>
      <p className={view.hint}>{asked.hint}</p>
      {asked.columns.map(({ guess, ...column }) => (
        <ColumnLine
          key={column.column}
          column={column}
          choices={asked.choices}
          choice={chosen[column.column] ?? guess}
          onChoose={(choice) => setChosen({ ...chosen, [column.column]: choice })}
        />
      ))}
      <div className={view.buttons}>
        <Button
          size="small"
          disabledFocusable={!told}
          onClick={() => told && void actions.setColumns(asked.sheet, told)}
        >
          {t.columns.apply}
        </Button>
      </div>
    </section>
  );
}
