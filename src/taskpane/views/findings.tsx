import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import { groupBy } from '../../core/group';
import type { Severity } from '../../core/severity';
import { Button } from '../components/button';
import { deferred } from '../components/deferred';
import { SeverityIcon } from '../components/severity-icon';
import { useKey } from '../components/use-key';
import { everything, type IsWanted, type Wanted } from '../model/wanted';
import { isLit, linesOf } from '../model/lines';
import type { Entry } from '../model/listing';
import { usePane, useSteady } from '../pane-context';
import type { Sorted } from '../state/selectors';
import type { Table } from '../state/state';
import { FindingItem } from './finding-item';
import { useViewStyles } from './view-styles';

const Filters = deferred(async () => (await import('./filters')).Filters);
const FixAll = deferred(async () => (await import('./fix-all')).FixAll);
const Settled = deferred(async () => (await import('./put-aside')).Settled);
const Ignored = deferred(async () => (await import('./put-aside')).Ignored);

const useStyles = makeStyles({
  // Beside each other while they are closed: the list is to begin as high as it can.
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    // What loads later moves nothing.
    minHeight: '28px',
    '> :has([aria-expanded=true])': { flexBasis: '100%' },
  },
  steps: { display: 'flex', marginInlineStart: 'auto' },
  step: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const severities: readonly Severity[] = ['error', 'warning', 'advice'];
/** Lines drawn at first in a group: a list of hundreds must not keep the pane from opening. */
const FIRST = 50;
/** A list that is seen at a glance needs no filters. */
const FEW = 4;

interface GroupProps {
  readonly severity: Severity;
  readonly entries: readonly Entry[];
  readonly table: Table;
  readonly lit: string | undefined;
}

const Group = memo(function Group({ severity, entries, table, lit }: GroupProps) {
  const { t } = useSteady();
  const styles = useStyles();
  const view = useViewStyles();
  const [limit, setLimit] = useState(FIRST);
  const open = entries.filter(({ status }) => status !== 'resolved').length;
  const lines = useMemo(() => linesOf(entries), [entries]);
  // The line of a cell that was selected is there to be seen.
  const shown = Math.max(limit, lines.findIndex((line) => isLit(line, lit)) + 1);
  return (
    <section aria-labelledby={`group-${severity}`}>
      <h3 id={`group-${severity}`} className={mergeClasses(view.heading, styles.group)}>
        <SeverityIcon severity={severity} />
        {t.findings.group(t.severity[severity], open)}
      </h3>
      <ul className={view.list}>
        {lines.slice(0, shown).map((line) => (
          <FindingItem key={line.key} line={line} table={table} lit={isLit(line, lit)} />
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" data-more onClick={() => setLimit(shown + FIRST)}>
          {t.findings.showMore(Math.min(FIRST, lines.length - shown), lines.length - shown)}
        </Button>
      )}
    </section>
  );
});

/** Goes from one finding to the next, in the list and in the sheet. */
function Steps() {
  const { t } = usePane();
  const key = useKey();
  const styles = useStyles();
  const go = (by: 1 | -1) => void import('../shortcuts').then(({ step }) => step(by, null));
  return (
    <div className={styles.steps}>
      <Button size="small" appearance="subtle" className={styles.step} onClick={() => go(-1)} title={key('P').title}>
        {t.findings.previous}
      </Button>
      <Button size="small" appearance="subtle" className={styles.step} onClick={() => go(1)} title={key('N').title}>
        {t.findings.next}
      </Button>
    </div>
  );
}

/** The findings of a table by severity, and those that were ignored with their reasons. */
export function Findings({ table, sorted }: { table: Table; sorted: Sorted }) {
  const { state, t } = usePane();
  const { declaration } = table.report;
  const styles = useStyles();
  const view = useViewStyles();
  // What tells them apart comes with the filters.
  const [{ wanted, isWanted }, filter] = useState<{ wanted: Wanted; isWanted?: IsWanted }>({ wanted: everything });
  const settled = sorted.listed.filter(({ folded }) => folded);
  const { lit, locale } = state;
  const groups = useMemo(() => {
    const listed = sorted.listed.filter(
      (entry) => !entry.folded && (isWanted?.(entry, wanted, declaration, locale) ?? true),
    );
    return groupBy(listed, ({ finding }) => finding.severity);
  }, [sorted, isWanted, wanted, declaration, locale]);
  return (
    <section className={view.block} aria-label={t.findings.heading} data-findings>
      <div className={sorted.open.length > 1 ? styles.tools : undefined}>
        {sorted.open.length > 1 && <FixAll table={table} open={sorted.open} />}
        {(isWanted !== undefined || sorted.open.length > FEW) && (
          <Filters wanted={wanted} none={groups.size === 0} onChange={filter} />
        )}
        {sorted.open.length > 1 && <Steps />}
      </div>
      {severities.map((severity) => {
        const entries = groups.get(severity);
        return entries && <Group key={severity} severity={severity} entries={entries} table={table} lit={lit} />;
      })}
      {settled.length > 0 && <Settled entries={settled} table={table} />}
      {sorted.ignored.length > 0 && <Ignored ignored={sorted.ignored} />}
    </section>
  );
}
