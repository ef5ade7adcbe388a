import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { toA1 } from '../../core/sheet/address';
import { ProfileSelect } from '../components/profile-select';
import { usePane } from '../pane-context';
import type { Outcome, Table } from '../state/state';
import { ColumnsForm, StaleColumns } from './columns-form';
import { UnderstoodCells } from './reading';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  what: { flexGrow: 1, minWidth: 0 },
  project: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
  correct: { flexShrink: 0 },
  correction: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface RecognisedProps {
  readonly table: Table;
  readonly outcome: Extract<Outcome, { kind: 'tables' }>;
}

/** Which table was found, in one line, and how to put it right. */
export function Recognised({ table, outcome }: RecognisedProps) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [correcting, setCorrecting] = useState(false);
  const { declaration, profile } = table.report;
  const region = state.regions[declaration.sheet];
  const facts = [
    declaration.year ? t.recognised.year(declaration.year.value) : t.recognised.noYear,
    profile.profile.title[state.locale],
    declaration.unit?.value ?? t.recognised.noUnit,
    t.recognised.indicators(declaration.indicators.length),
  ];
  return (
    <section aria-labelledby="recognised" className={view.block}>
      {outcome.tables.length > 1 && (
        <Field label={t.recognised.table}>
          <Select value={String(outcome.current)} onChange={(_event, { value }) => actions.selectTable(Number(value))}>
            {outcome.tables.map((other, index) => (
              <option key={index} value={index}>
                {t.recognised.tableName(
                  other.sheet.name,
                  other.report.declaration.project?.value ?? t.recognised.noProject,
                )}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.line}>
        <div className={styles.what}>
          <h2 id="recognised" className={styles.project}>
            {declaration.project?.value.trim() || t.recognised.noProject}
          </h2>
          <p className={styles.facts}>{facts.join(' · ')}</p>
        </div>
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
      <StaleColumns sheet={table.sheet} />
      {correcting && (
        <div className={styles.correction}>
          <p className={view.hint}>{t.recognised.correctHint}</p>
          <ProfileSelect label={t.recognised.profile} hint={t.recognised.profileReason(profile.reason[state.locale])} />
          {region && <p className={view.hint}>{t.recognised.onlyRange(toA1(region))}</p>}
          <div className={view.buttons}>
            <Button size="small" onClick={() => void actions.useSelection()}>
              {t.recognised.useSelection}
            </Button>
            {region && (
              <Button size="small" onClick={() => void actions.useWholeSheet(declaration.sheet)}>
                {t.recognised.useWholeSheet}
              </Button>
            )}
          </div>
          <ColumnsForm sheet={table.sheet} read={declaration.indicatorRegion} />
          <UnderstoodCells table={table} />
        </div>
      )}
    </section>
  );
}
