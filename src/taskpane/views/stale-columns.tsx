import { own } from '../../core/own';
import { userColumnsFit } from '../../core/declaration/indicators/user-columns';
import type { Sheet } from '../../core/sheet/sheet';
import { Button } from '../components/button';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

/** Back to what the labels say. */
export function AutomaticButton({ sheet }: { sheet: string }) {
  const { actions, t } = usePane();
  return (
    <Button size="small" onClick={() => void actions.setColumns(sheet, undefined)}>
      {t.reading.automatic}
    </Button>
  );
}

/** Said where the described columns no longer match: nothing is read by them then. */
export function StaleColumns({ sheet }: { sheet: Sheet }) {
  const { state, t } = usePane();
  const view = useViewStyles();
  const known = own(state.columns, sheet.name);
  if (!known || userColumnsFit(sheet, known)) return null;
  return (
    <div className={view.block}>
      <p className={view.line} role="status">
        {t.reading.columnsStale}
      </p>
      <div className={view.buttons}>
        <AutomaticButton sheet={sheet.name} />
      </div>
    </div>
  );
}
