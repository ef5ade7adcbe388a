import { own } from '../../core/own';
import type { Sheet } from '../../core/sheet/sheet';
import { deferred } from '../components/deferred';
import { usePane } from '../pane-context';

const StaleColumns = deferred(async () => (await import('./stale-columns')).StaleColumns);

/** Few tables have described columns; of the others nothing is loaded. */
export function IfStale({ sheet }: { sheet: Sheet }) {
  const known = own(usePane().state.columns, sheet.name);
  return known && <StaleColumns sheet={sheet} />;
}
