import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import type { LevelOne, LevelTwo } from '../model/completeness';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  // Between words only: one character alone on its line reads badly. The second column has the longer names and gives way.
  level1: { wordBreak: 'keep-all' },
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  present: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  optional: { color: tokens.colorNeutralForeground3 },
});

const icons = { present: Checkmark16Regular, missing: Dismiss16Regular, optional: Subtract16Regular };

function State({ of: { state, count } }: { of: Pick<LevelTwo, 'state' | 'count'> }) {
  const { t } = usePane();
  const styles = useStyles();
  const Icon = icons[state];
  const words = {
    present: t.overview.present(count),
    missing: t.overview.missing,
    optional: t.overview.optional,
  }[state];
  return (
    <span className={mergeClasses(styles.state, styles[state])}>
      <Icon aria-hidden />
      {words}
    </span>
  );
}

/** Level 1 × level 2: which have indicators, which must and have none. */
export function Completeness({ levels }: { levels: readonly LevelOne[] }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption hidden>{t.overview.completeness}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.level1)}>
            {t.overview.level1}
          </th>
          <th scope="col" className={styles.cell}>
            {t.overview.level2}
          </th>
          <th scope="col" className={styles.cell}>
            {t.overview.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level1) =>
          level1.children.map((level2, index) => (
            <tr key={`${level1.name}/${level2.name}`}>
              {index === 0 && (
                <th
                  scope="rowgroup"
                  rowSpan={level1.children.length}
                  className={mergeClasses(styles.cell, styles.level1)}
                >
                  {level1.name}
                  {level1.state === 'missing' && <State of={{ state: 'missing', count: 0 }} />}
                </th>
              )}
              <td className={styles.cell}>{level2.name}</td>
              <td className={styles.cell}>
                <State of={level2} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
