import { CellList } from '../components/cell-list';
import { Disclosure } from '../components/disclosure';
import { understood } from '../model/understood';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';

/** What was read of the table, each with its cells. */
export function UnderstoodCells({ table }: { table: Table }) {
  const { actions, t } = usePane();
  const { declaration } = table.report;
  return (
    <Disclosure label={t.reading.understood}>
      <CellList
        label={t.reading.understood}
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
