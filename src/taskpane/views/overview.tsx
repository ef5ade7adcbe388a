import { deferred } from '../components/deferred';
import { Disclosure } from '../components/disclosure';
import { completeness, type LevelOne } from '../model/completeness';
import type { Entry } from '../model/listing';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { TableMapView } from './table-map';

const Completeness = deferred(async () => (await import('./completeness')).Completeness);

const missing = (levels: readonly LevelOne[]): number =>
  levels.flatMap((level) => [level, ...level.children]).filter(({ state }) => state === 'missing').length;

/** The table at a glance: where the problems stand, and which categories have indicators. */
export function Overview({ table, open }: { table: Table; open: readonly Entry[] }) {
  const { t } = usePane();
  const levels = completeness(table.report.declaration, table.report.profile.profile);
  const lacking = levels ? missing(levels) : 0;
  return (
    <section aria-label={t.overview.map}>
      <TableMapView table={table} open={open} />
      {levels && (
        <Disclosure label={t.overview.completeness} aside={lacking ? t.overview.partly(lacking) : t.overview.complete}>
          <Completeness levels={levels} />
        </Disclosure>
      )}
    </section>
  );
}
