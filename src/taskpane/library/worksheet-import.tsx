import type { WorksheetLibrary } from '../../core/library/worksheet/read-worksheet';
import { columnName } from '../../core/sheet/address';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { MoreItems } from '../components/more-items';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';

/** Refused rows shown at once. */
const AT_ONCE = 50;

interface WorksheetImportProps {
  readonly sheet: string;
  readonly read: WorksheetLibrary;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What was understood of a worksheet, before anything of it is kept. */
export function WorksheetImport({ sheet, read, onImport, onCancel }: WorksheetImportProps) {
  const { state, t } = usePane();
  const view = useViewStyles();
  const { columns, heading, blocks, taken, refused } = read;
  return (
    <div className={view.block} role="group" aria-label={t.own.sheet.understood(sheet, heading + 1)}>
      <p className={view.line}>{t.own.sheet.understood(sheet, heading + 1)}</p>
      <ul className={view.list}>
        {columns.map(({ column, role, label }) => (
          <li key={column}>{t.own.sheet.column(columnName(column), label, t.own.sheet.roles[role])}</li>
        ))}
      </ul>
      <p className={view.line}>{t.own.sheet.counts(taken, blocks.length, refused.length)}</p>
      {refused.length > 0 && (
        <Disclosure label={t.own.sheet.refused} aside={t.library.rows(refused.length)}>
          <MoreItems items={refused} step={AT_ONCE}>
            {(shown) => (
              <ul className={view.list}>
                {shown.map(({ row, name, why }) => (
                  <li key={row}>{t.own.sheet.refusedRow(row + 1, name, why[state.locale])}</li>
                ))}
              </ul>
            )}
          </MoreItems>
        </Disclosure>
      )}
      <div className={view.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={taken === 0} onClick={onImport}>
          {t.own.sheet.take(taken)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.own.cancel}
        </Button>
      </div>
    </div>
  );
}
