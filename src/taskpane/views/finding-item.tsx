import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Finding, Fix } from '../../core/rules/finding';
import { Button } from '../components/button';
import { deferred } from '../components/deferred';
import { SeverityIcon } from '../components/severity-icon';
import { useLineButton } from '../components/line-button';
import { useKey } from '../components/use-key';
import { cellsLabel } from '../model/cells-label';
import type { Line } from '../model/lines';
import { useSteady } from '../pane-context';
import type { Table } from '../state/state';

const FixPanel = deferred(async () => (await import('./fix-panel')).FixPanel);
const IgnoreForm = deferred(async () => (await import('./ignore-form')).IgnoreForm);
const Why = deferred(async () => (await import('./why')).Why);

const useStyles = makeStyles({
  item: {
    position: 'relative',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The bar at its side, clear of its icon, so that it is not told by colour alone.
  lit: {
    // Dark or light, small words in the brand's colour and in that of mistakes can be read on it.
    backgroundColor: tokens.colorBrandBackground2,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: '-8px',
      width: '3px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  main: {
    gap: tokens.spacingHorizontalS,
    // Its shade under the mouse is wider than its words, which stand under those of the heading.
    width: `calc(100% + 2 * ${tokens.spacingVerticalXS})`,
    margin: `0 calc(-1 * ${tokens.spacingVerticalXS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingVerticalXS}`,
    // In the middle of the first line.
    '> svg': { marginTop: tokens.spacingVerticalXXS },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  cells: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXS },
  tag: {
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  resolved: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  // The words of the buttons begin where those of the finding do.
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS, paddingInlineStart: '15px' },
  action: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  // Seen at a glance: which findings Heji can fix.
  fix: { color: tokens.colorBrandForeground1 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 0 24px`,
  },
});

type Panel = 'why' | 'fix' | 'ignore';

const focusLine = (line: Element | null | undefined) => line?.querySelector('button')?.focus();

/** The next finding that is still to be dealt with, across the groups; behind the last one, the one before it. */
function focusNext(line: HTMLLIElement | null): void {
  const lines = [...(line?.closest('[data-findings]')?.querySelectorAll('[data-finding]') ?? [])];
  const open = lines.filter((other) => other === line || other.getAttribute('data-finding') !== 'resolved');
  const at = open.findIndex((other) => other === line);
  focusLine(open[at + 1] ?? open[at - 1] ?? line);
}

interface FindingItemProps {
  readonly line: Line;
  readonly table: Table;
  /** Its cells are selected. */
  readonly lit: boolean;
}

/** A line of findings: where, what, and on demand why, the fix, or a reason to let it stand. */
export const FindingItem = memo(function FindingItem({ line, table, lit }: FindingItemProps) {
  const { actions, locale, t } = useSteady();
  const styles = useStyles();
  const lineButton = useLineButton();
  const key = useKey();
  const panelId = useId();
  const item = useRef<HTMLLIElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<Panel>();
  const { entries, finding, status } = line;
  const findings: readonly Finding[] = entries.map((entry) => entry.finding);
  const { text: cells, more } = cellsLabel(line.cells);
  const resolved = status === 'resolved';
  useEffect(() => {
    if (lit) item.current?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  // The button that was pressed goes away with its panel, so the focus goes on to what is to be done next.
  const apply = (fix: Fix) => {
    focusNext(item.current);
    setPanel(undefined);
    void actions.fix(table, finding.fix ? findings : [{ ...finding, fix }]);
  };
  const ignore = (reason: string) => {
    focusNext(item.current);
    void actions.ignore(table, findings, reason);
  };
  const canFix = finding.fix !== undefined || finding.choices !== undefined;
  const toggle = (wanted: Panel, letter: string) => ({
    ...key(letter),
    size: 'small' as const,
    appearance: 'transparent' as const,
    className: mergeClasses(styles.action, wanted === 'fix' && styles.fix),
    'aria-expanded': panel === wanted,
    'aria-controls': panel === wanted ? panelId : undefined,
    onClick: () => {
      setPanel(panel === wanted ? undefined : wanted);
      // What is about to change is to be seen in the sheet too.
      if (wanted === 'fix' && panel !== 'fix') void actions.light(table, entries[0]!, line.cells);
    },
  });
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, lit && styles.lit)}
      data-finding={status}
      data-lit={lit || undefined}
      aria-current={lit || undefined}
    >
      <button
        type="button"
        className={mergeClasses(lineButton, styles.main)}
        onClick={() => void actions.light(table, entries[0]!, line.cells)}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.words}>
          <span className={styles.cells}>
            {cells}
            {more > 0 && ` ${t.findings.andMore(line.cells.length)}`}
          </span>{' '}
          <span className={mergeClasses(resolved && styles.resolved)}>{finding.message[locale]}</span>
          {status !== 'open' && <span className={styles.tag}>{resolved ? t.findings.resolved : t.findings.fresh}</span>}
        </span>
      </button>
      {!resolved && (
        <div className={styles.actions}>
          <Button {...toggle('why', 'W')}>{t.findings.why}</Button>
          {canFix && <Button {...toggle('fix', 'F')}>{finding.fix ? t.findings.fix : t.findings.choose}</Button>}
          <Button {...toggle('ignore', 'I')} ref={ignoreButton}>
            {t.findings.ignore}
          </Button>
        </div>
      )}
      {!resolved && panel && (
        <div id={panelId} className={styles.panel}>
          {panel === 'why' && <Why rule={finding.rule} />}
          {panel === 'fix' && <FixPanel line={line} table={table} onApply={apply} />}
          {panel === 'ignore' && (
            <IgnoreForm
              onIgnore={ignore}
              onCancel={() => {
                ignoreButton.current?.focus();
                setPanel(undefined);
              }}
            />
          )}
        </div>
      )}
    </li>
  );
});
