import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planFixes } from '../../core/edits/plan-fixes';
import type { Severity } from '../../core/severity';
import { deferred } from '../components/deferred';
import { Disclosure } from '../components/disclosure';
import { SeverityIcon } from '../components/severity-icon';
import { cellsLabel } from '../model/finding-key';
import type { Entry } from '../model/listing';
import { usePane } from '../pane-context';
import type { Sorted } from '../state/selectors';
import type { Table } from '../state/state';
import { FindingItem } from './finding-item';
import { useViewStyles } from './view-styles';

const ChangeList = deferred(async () => (await import('./change-list')).ChangeList);

const useStyles = makeStyles({
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  ignored: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  ignoredLine: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
});

const severities: readonly Severity[] = ['error', 'warning', 'advice'];
/** Lines drawn at first in a group: a list of hundreds must not keep the pane from opening. */
const FIRST = 50;

function Group({ severity, entries, table }: { severity: Severity; entries: readonly Entry[]; table: Table }) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [limit, setLimit] = useState(FIRST);
  const open = entries.filter(({ status }) => status !== 'resolved').length;
  return (
    <section aria-labelledby={`group-${severity}`}>
      <h3 id={`group-${severity}`} className={mergeClasses(view.heading, styles.group)}>
        <SeverityIcon severity={severity} />
        {t.findings.group(t.severity[severity], open)}
      </h3>
      <ul className={view.list}>
        {entries.slice(0, limit).map((entry) => (
          <FindingItem key={entry.key} entry={entry} table={table} />
        ))}
      </ul>
      {entries.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + FIRST)}>
          {t.findings.showMore(entries.length - limit)}
        </Button>
      )}
    </section>
  );
}

/** All mends that can be made in one go, shown before they are made. */
function FixAll({ table, open }: { table: Table; open: readonly Entry[] }) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const findings = open.map((entry) => entry.finding);
  const { plan, fixed, left } = planFixes(table.sheet, findings);
  if (!plan || fixed.length < 2) return null;
  const waiting = left.filter((finding) => finding.fix).length;
  return (
    <Disclosure label={t.findings.fixAll(fixed.length)}>
      <div className={view.block}>
        <ChangeList sheet={table.sheet} edits={plan.edits} />
        {waiting > 0 && <p className={view.hint}>{t.findings.someLeft(waiting)}</p>}
        <div className={view.buttons}>
          <Button size="small" appearance="primary" onClick={() => void actions.fix(table, findings)}>
            {t.findings.apply}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function Ignored({ ignored }: Pick<Sorted, 'ignored'>) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <Disclosure label={t.findings.group(t.findings.ignored, ignored.length)}>
      <ul className={view.list}>
        {ignored.map(({ entry, record }) => (
          <li key={entry.key} className={styles.ignored}>
            <div className={styles.ignoredLine}>
              <span className={styles.words}>
                {cellsLabel(entry.finding.cells).text} {entry.finding.message[state.locale]}
              </span>
              <Button size="small" appearance="transparent" onClick={() => void actions.restore(record)}>
                {t.findings.restore}
              </Button>
            </div>
            <p className={view.hint}>{t.findings.reason(record.reason)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The findings of a table by severity, and those that were ignored with their reasons. */
export function Findings({ table, sorted }: { table: Table; sorted: Sorted }) {
  const { t } = usePane();
  const view = useViewStyles();
  return (
    <section className={view.block} aria-label={t.findings.heading} data-findings>
      <FixAll table={table} open={sorted.open} />
      {severities.map((severity) => {
        const entries = sorted.listed.filter(({ finding }) => finding.severity === severity);
        return entries.length > 0 && <Group key={severity} severity={severity} entries={entries} table={table} />;
      })}
      {sorted.ignored.length > 0 && <Ignored ignored={sorted.ignored} />}
    </section>
  );
}
