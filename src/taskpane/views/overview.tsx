import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { deferred } from '../components/deferred';
import { Disclosure } from '../components/disclosure';
import { completeness, lackedCategories, type LevelOne } from '../model/completeness';
import type { Entry } from '../model/listing';
import { usePane } from '../pane-context';
import { settingsOf } from '../state/selectors';
import type { Table } from '../state/state';

const Completeness = deferred(async () => (await import('./completeness')).Completeness);
const TableMapView = deferred(async () => (await import('./table-map')).TableMapView);

const useStyles = makeStyles({
  // Side by side while both are closed and there is room for their words; what is open takes the whole line.
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    '> *': { flexGrow: 1 },
    '> :has([aria-expanded=true])': { flexBasis: '100%', minWidth: 0 },
  },
});

const missing = (levels: readonly LevelOne[]): number =>
  levels.flatMap((level) => [level, ...level.children]).filter(({ state }) => state === 'missing').length;

/** The table at a glance, on demand: where the problems stand, and which categories have indicators. */
export function Overview({ table, open }: { table: Table; open: readonly Entry[] }) {
  const { state, t } = usePane();
  const styles = useStyles();
  const { report } = table;
  const { office, profile, rules } = state;
  const levels = useMemo(
    () =>
      completeness(
        report.declaration,
        report.profile.profile,
        lackedCategories(report, settingsOf({ office, profile, rules })),
      ),
    [report, office, profile, rules],
  );
  const lacking = levels ? missing(levels) : 0;
  return (
    <section aria-label={t.overview.map} className={styles.box}>
      <Disclosure label={t.overview.map}>
        <TableMapView table={table} open={open} />
      </Disclosure>
      {levels && (
        <Disclosure label={t.overview.completeness} aside={lacking ? t.overview.partly(lacking) : t.overview.complete}>
          <Completeness levels={levels} />
        </Disclosure>
      )}
    </section>
  );
}
