import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { toA1, type Range } from '../../core/sheet/address';
import type { Severity } from '../../core/severity';
import { tableMap } from '../model/table-map';
import { count } from '../model/verdict';
import type { Entry } from '../model/listing';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  map: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    cursor: 'pointer',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  legend: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  sign: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  filled: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'GrayText', fillOpacity: 0.3 },
  },
  // Not by colour alone: errors are solid, warnings have a thick edge, advice a dashed one.
  error: {
    fill: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  warning: {
    fill: tokens.colorStatusWarningBackground2,
    stroke: tokens.colorStatusWarningForeground3,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight' },
  },
  advice: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '1px',
    strokeDasharray: '2 2',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
});

const severities: readonly Severity[] = ['error', 'warning', 'advice'];
const UNIT = 10;
const GAP = 1;
/** Low enough for the first findings to be seen without scrolling. */
const MAX_HEIGHT_PX = 112;
const MIN_HEIGHT_PX = 48;

const box = (range: Range, origin: Range) => ({
  x: (range.left - origin.left) * UNIT + GAP,
  y: (range.top - origin.top) * UNIT + GAP,
  width: (range.right - range.left + 1) * UNIT - 2 * GAP,
  height: (range.bottom - range.top + 1) * UNIT - 2 * GAP,
});

const path = (ranges: readonly Range[], origin: Range): string =>
  ranges
    .map((range) => box(range, origin))
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');

/** The table in small, problem cells coloured. The list below says the same in words, so the map itself takes no focus. */
export function TableMapView({ table, open }: { table: Table; open: readonly Entry[] }) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const { range, sheet } = table.report.declaration;
  const map = tableMap(table.sheet, range, open);
  const counts = count(open);
  const goTo = (event: MouseEvent<SVGSVGElement>) => {
    const area = event.currentTarget.getBoundingClientRect();
    const row = range.top + Math.floor(((event.clientY - area.top) / area.height) * map.rows);
    const column = range.left + Math.floor(((event.clientX - area.left) / area.width) * map.columns);
    const hit = [...map.problems, ...map.filled.map((filled) => ({ range: filled }))].find(
      ({ range: r }) => r.top <= row && row <= r.bottom && r.left <= column && column <= r.right,
    );
    void actions.goTo(sheet, [hit?.range ?? { top: row, left: column, bottom: row, right: column }]);
  };
  const height = Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, map.rows * 7));
  const rank: Record<Severity, string> = { error: styles.error, warning: styles.warning, advice: styles.advice };
  return (
    <div className={view.block}>
      <svg
        className={styles.map}
        height={height}
        viewBox={`0 0 ${map.columns * UNIT} ${map.rows * UNIT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.overview.mapLabel(counts.error, counts.warning, counts.advice)}
        onClick={goTo}
      >
        <path className={styles.filled} vectorEffect="non-scaling-stroke" d={path(map.filled, range)} />
        {map.problems.map((problem, index) => (
          <rect
            key={index}
            className={rank[problem.severity]}
            vectorEffect="non-scaling-stroke"
            {...box(problem.range, range)}
          >
            <title>{`${toA1(problem.range)} ${problem.message[state.locale]}`}</title>
          </rect>
        ))}
      </svg>
      <div className={mergeClasses(view.hint, styles.legend)} aria-hidden>
        {severities.map((severity) => (
          <span key={severity} className={styles.sign}>
            <svg width={14} height={10}>
              <rect className={rank[severity]} x={1} y={1} width={12} height={8} />
            </svg>
            {t.severity[severity]}
          </span>
        ))}
        <span>{t.overview.mapHint}</span>
      </div>
    </div>
  );
}
