import { textAt } from '../../core/sheet/sheet';
import { CellList } from '../components/cell-list';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from './view-styles';

/** Cells with content that no part of the form claims: named, because they were not checked. */
export function UnreadCells({ table }: { table: Table }) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const { unread, sheet } = table.report.declaration;
  return (
    <Disclosure label={t.reading.unread} aside={t.reading.unreadCount(unread.length)}>
      <p className={view.hint}>{t.reading.unreadHint}</p>
      <CellList
        label={t.reading.unread}
        items={unread.map((range) => ({ text: textAt(table.sheet, range.top, range.left), cells: [range] }))}
        onSelect={(cells) => void actions.goTo(sheet, cells)}
        more={t.findings.showMore}
      />
    </Disclosure>
  );
}
