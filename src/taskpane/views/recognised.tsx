import { makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { nameOf } from '../../core/declaration/parts';
import { Button } from '../components/button';
import { deferred } from '../components/deferred';
import { usePane } from '../pane-context';
import type { Outcome, Table } from '../state/state';
import { IfStale } from './if-stale';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  project: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // Close to the name it belongs to; a line is broken between facts only.
  facts: {
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  fact: { display: 'inline-block' },
  correct: { flexShrink: 0 },
});

const Correction = deferred(async () => (await import('./adjust-reading')).Correction);
const TableList = deferred(async () => (await import('./table-list')).TableList, <div style={{ height: '56px' }} />);

interface RecognisedProps {
  readonly table: Table;
  readonly outcome: Extract<Outcome, { kind: 'tables' }>;
}

/** Which table was found, in one line, and how to put it right. */
export function Recognised({ table, outcome }: RecognisedProps) {
  const { state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [correcting, setCorrecting] = useState(false);
  const { declaration, profile } = table.report;
  const facts = [
    declaration.year ? t.recognised.year(declaration.year.value) : t.recognised.noYear,
    profile.profile.title[state.locale],
    declaration.unit?.value ?? t.recognised.noUnit,
    t.recognised.indicators(declaration.indicators.length),
  ];
  return (
    <section aria-labelledby="recognised" className={view.block}>
      {outcome.tables.length > 1 && <TableList outcome={outcome} />}
      <div className={styles.line}>
        <h2 id="recognised" className={styles.project}>
          {nameOf(declaration) ?? t.recognised.noProject}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          className={styles.correct}
          icon={<Edit16Regular />}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {t.recognised.correct}
        </Button>
      </div>
      <p className={styles.facts}>
        {facts.map((fact, index) => [
          index > 0 && ' ',
          <span key={index} className={styles.fact}>
            {fact}
            {index < facts.length - 1 && ' ·'}
          </span>,
        ])}
      </p>
      <IfStale sheet={table.sheet} />
      {correcting && <Correction table={table} />}
    </section>
  );
}
