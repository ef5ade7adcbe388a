import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { own } from '../../core/own';
import type { IndicatorRegion } from '../../core/declaration/declaration';
import { draftColumns, headerChoices, likelyHeader } from '../../core/declaration/indicators/draft';
import { userColumnsFit } from '../../core/declaration/indicators/user-columns';
import { toA1 } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { choiceOf, toldBy, type Chosen } from '../model/columns';
import { usePane } from '../pane-context';
import { ColumnLine } from './column-line';
import { AutomaticButton } from './stale-columns';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  // The words of a row must not make its select wider than the pane.
  rows: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface ColumnsProps {
  /** As it is read: only the pointed-out part, where there is one. */
  readonly sheet: Sheet;
  /** The columns as they are read now. */
  readonly read: IndicatorRegion | undefined;
}

const MOST_WORDS = 40;

function Form({ sheet, read }: ColumnsProps) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [row, setRow] = useState<number>();
  const [chosen, setChosen] = useState<Chosen>({});
  const rows = headerChoices(sheet);
  const header = row ?? read?.header.bottom ?? likelyHeader(sheet) ?? rows[0]?.row ?? 0;
  const draft = draftColumns(sheet, header, read);
  const told = toldBy(draft, chosen);
  const known = own(state.columns, sheet.name);
  const chooseRow = (next: number) => {
    setRow(next);
    setChosen({});
  };
  return (
    <div className={view.block}>
      <p className={view.hint}>{t.columns.hint}</p>
      {known && userColumnsFit(sheet, known) && <p className={view.line}>{t.columns.inUse}</p>}
      <Field className={styles.rows} label={t.columns.headerRow}>
        <Select value={String(header)} onChange={(_event, { value }) => chooseRow(Number(value))}>
          {!rows.some((choice) => choice.row === header) && (
            <option value={header}>{t.columns.row(header + 1, '')}</option>
          )}
          {rows.map((choice) => (
            <option key={choice.row} value={choice.row}>
              {t.columns.row(choice.row + 1, choice.texts.join(' | ').slice(0, MOST_WORDS))}
            </option>
          ))}
        </Select>
      </Field>
      {draft.map((column) => (
        <ColumnLine
          key={column.column}
          column={column}
          choices={t.columns.choices}
          choice={chosen[column.column] ?? choiceOf(column)}
          onChoose={(choice) => setChosen({ ...chosen, [column.column]: choice })}
        />
      ))}
      {!told && (
        <p className={view.hint} role="status">
          {t.columns.noName}
        </p>
      )}
      <div className={view.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!told}
          onClick={() => told && void actions.setColumns(sheet.name, told)}
        >
          {t.columns.apply}
        </Button>
        {known && <AutomaticButton sheet={sheet.name} />}
      </div>
    </div>
  );
}

/** Which column is which, for a table whose header nobody has seen; what is said is kept in the workbook. */
export function ColumnsForm({ sheet, read }: ColumnsProps) {
  const { state, t } = usePane();
  const region = own(state.regions, sheet.name);
  const known = own(state.columns, sheet.name);
  // Begins anew when another range is pointed out or the columns were said.
  const key = JSON.stringify([sheet.name, region && toA1(region), known]);
  return (
    <Disclosure key={key} label={t.columns.heading} startsOpen={region !== undefined || known !== undefined}>
      <Form sheet={sheet} read={read} />
    </Disclosure>
  );
}
