import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text';
import { leftOutOf } from '../../core/left-out';
import { Button } from '../components/button';
import { deferred } from '../components/deferred';
import { useKey } from '../components/use-key';
import { asksForMoney, unreadOf } from '../model/unread';
import { count } from '../model/verdict';
import { useNow, usePane, useSteady } from '../pane-context';
import { currentTable, settingsOf, sorted } from '../state/selectors';
import { Findings } from './findings';
import { Recognised } from './recognised';
import { IfStale } from './if-stale';
import { Verdict } from './verdict';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  // In one line where there is room for it: the findings are to be seen without scrolling.
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 2, minWidth: 'auto' },
  other: {
    flexGrow: 1,
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

const Nothing = deferred(async () => (await import('./nothing')).Nothing);
const Overview = deferred(async () => (await import('./overview')).Overview, <div style={{ height: '28px' }} />);
const ToFillList = deferred(async () => (await import('./to-fill')).ToFillList);
const UnreadCells = deferred(async () => (await import('./unread-cells')).UnreadCells);
const ColumnQuestion = deferred(async () => (await import('./column-question')).ColumnQuestion);
const MoneyQuestion = deferred(async () => (await import('./money-question')).MoneyQuestion);
const ColumnsForm = deferred(async () => (await import('./columns-form')).ColumnsForm);

function CheckButtons() {
  const { actions, t } = useSteady();
  const styles = useStyles();
  const key = useKey();
  const busy = useNow('work').kind !== 'idle';
  return (
    <div className={styles.actions}>
      <Button
        className={styles.main}
        appearance="primary"
        icon={<CheckmarkCircle20Regular />}
        disabledFocusable={busy}
        onClick={() => void actions.check()}
        {...key('C')}
      >
        {t.check.check}
      </Button>
      <Button className={styles.other} disabledFocusable={busy} onClick={() => void actions.checkWorkbook()}>
        {t.check.checkWorkbook}
      </Button>
      <Button className={styles.other} disabledFocusable={busy} onClick={() => void actions.clearMarks()}>
        {t.check.clearMarks}
      </Button>
    </div>
  );
}

function ReportButtons() {
  const { actions, t } = useSteady();
  const view = useViewStyles();
  return (
    <div className={view.buttons}>
      <Button size="small" icon={<DocumentText16Regular />} onClick={() => void actions.makeReport()}>
        {t.report.make}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => void actions.saveReport()}>
        {t.report.savePage}
      </Button>
    </div>
  );
}

/** Recognised, verdict, overview and findings of the table in front. */
export function CheckView() {
  const { state } = usePane();
  const view = useViewStyles();
  const { outcome } = state;
  const table = currentTable(state);
  if (!outcome) return <CheckButtons />;
  if (outcome.kind === 'nothing')
    return (
      <div className={view.view}>
        <Nothing outcome={outcome} />
        {outcome.content && (
          <div>
            <IfStale sheet={outcome.content} />
            <ColumnsForm sheet={outcome.content} read={undefined} />
          </div>
        )}
        <CheckButtons />
      </div>
    );
  if (!table) return null;
  const lists = sorted(table, state.ignored);
  const all = outcome.tables.map((one) => sorted(one, state.ignored));
  const ignored = all.reduce((sum, one) => sum + one.ignored.length, 0);
  const { indicatorRegion: region } = table.report.declaration;
  const unread = unreadOf(table.report.declaration);
  const reports = outcome.tables.map(({ report }) => report);
  return (
    <div className={view.view}>
      <Recognised table={table} outcome={outcome} />
      <CheckButtons />
      <Verdict
        tables={all.length}
        counts={count(all.flatMap(({ open }) => open))}
        leftOut={leftOutOf(reports, settingsOf(state), ignored)}
      />
      <Overview table={table} open={lists.open} />
      {table.report.toFill && <ToFillList table={table} />}
      {unread.columns.length > 0 && region && (
        <ColumnQuestion key={unread.columns.join()} table={table} region={region} columns={unread.columns} />
      )}
      {asksForMoney(table.sheet, table.report.declaration) && (
        <MoneyQuestion key={`money ${String(outcome.current)}`} table={table} />
      )}
      <Findings key={outcome.current} table={table} sorted={lists} />
      {unread.cells.length > 0 && <UnreadCells table={table} cells={unread.cells} />}
      <ReportButtons />
    </div>
  );
}
