import { textAt } from '../../core/sheet/sheet';
import { CellList } from '../components/cell-list';
import { Disclosure } from '../components/disclosure';
import { understood } from '../model/understood';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from './view-styles';

/** What was read of the table, each with its cells. */
export function UnderstoodCells({ table }: { table: Table }) {
  const { actions, t } = usePane();
  const { declaration } = table.report;
  return (
    <Disclosure label={t.recognised.understood}>
      <CellList
        label={t.recognised.understood}
        items={understood(declaration, t).map(({ label, text, cells }) => ({
          text: label ? `${label}${t.report.colon}${text}` : text,
          cells,
        }))}
        onSelect={(cells) => void actions.goTo(declaration.sheet, cells)}
        more={t.findings.showMore}
      />
    </Disclosure>
  );
}

/** Cells with content that no part of the form claims: named, because they were not checked. */
export function UnreadCells({ table }: { table: Table }) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const { unread, sheet } = table.report.declaration;
  if (!unread.length) return null;
  return (
    <Disclosure label={t.recognised.unread} aside={t.recognised.unreadCount(unread.length)}>
      <p className={view.hint}>{t.recognised.unreadHint}</p>
      <CellList
        label={t.recognised.unread}
        items={unread.map((range) => ({ text: textAt(table.sheet, range.top, range.left), cells: [range] }))}
        onSelect={(cells) => void actions.goTo(sheet, cells)}
        more={t.findings.showMore}
      />
    </Disclosure>
  );
}
