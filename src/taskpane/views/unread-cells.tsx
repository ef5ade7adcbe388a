import type { Range } from '../../core/sheet/address';
import { textAt } from '../../core/sheet/sheet';
import { CellList } from '../components/cell-list';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from './view-styles';

/** Cells with content that no part of the form claims: named, because they were not checked. */
export function UnreadCells({ table, cells }: { table: Table; cells: readonly Range[] }) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const { sheet } = table;
  return (
    <Disclosure label={t.reading.unread} aside={t.reading.unreadCount(cells.length)}>
      <p className={view.hint}>{t.reading.unreadHint}</p>
      <CellList
        label={t.reading.unread}
        items={cells.map((range) => ({ text: textAt(sheet, range.top, range.left), cells: [range] }))}
        onSelect={(chosen) => void actions.goTo(sheet.name, chosen)}
        more={t.findings.showMore}
      />
    </Disclosure>
  );
}
