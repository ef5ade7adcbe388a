import { CellList } from '../components/cell-list';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from './view-styles';

/** What is still to be filled in of a form that was just begun, down the form. */
export function ToFillList({ table }: { table: Table }) {
  const { actions, state, t } = usePane();
  const view = useViewStyles();
  const { declaration, toFill = [] } = table.report;
  // Where it is to be written, not its label.
  const items = toFill.map(({ cells, message }) => ({ text: message[state.locale], cells: cells.slice(-1) }));
  return (
    <section className={view.block} aria-labelledby="to-fill">
      <h3 id="to-fill" className={view.heading}>
        {t.findings.group(t.toFill.heading, toFill.length)}
      </h3>
      <CellList
        label={t.toFill.heading}
        items={items}
        onSelect={(cells) => void actions.goTo(declaration.sheet, cells)}
        more={t.findings.showMore}
      />
      <p className={view.hint}>{t.toFill.hint}</p>
    </section>
  );
}
