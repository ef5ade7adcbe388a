import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Block, LibraryIndicator } from '../../core/library/block';
import { levelsOf } from '../../core/library/levels';
import { withSubject } from '../../core/library/subject';
import type { Profile } from '../../core/profiles/profile';
import { LongList } from '../components/long-list';
import { usePane } from '../pane-context';
import { choose, isChosen, type Selection } from './selection';

const useStyles = makeStyles({
  indicator: { alignItems: 'flex-start', width: '100%' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** About how high an indicator's lines are, in pixels. */
const LINE = 112;

/** "≥…人": a figure that the user will be asked for is left open. */
const valueOf = ({ operator, value, unit }: LibraryIndicator): string =>
  `${operator}${value.startsWith('{') ? '…' : value}${unit === '日期' ? '' : unit}`;

export interface Choosing {
  readonly profile: Profile;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

interface IndicatorListProps extends Choosing {
  readonly block: Block;
  readonly shown: readonly LibraryIndicator[];
  /** What the project is about, where its name says so. */
  readonly subject: string | undefined;
}

/** Indicators of one block, to be taken in or out, one by one or all. */
export function IndicatorList({ block, shown, subject, profile, selection, onChange }: IndicatorListProps) {
  const { t } = usePane();
  const styles = useStyles();
  const chosen = shown.filter((indicator) => isChosen(selection, block, indicator)).length;
  return (
    <>
      <Checkbox
        label={t.library.selectAll}
        checked={chosen === shown.length ? true : chosen === 0 ? false : 'mixed'}
        onChange={(_event, { checked }) => onChange(choose(selection, block, shown, checked === true))}
      />
      <LongList items={shown} keyOf={({ category, name }) => `${category}/${name}`} height={LINE}>
        {(indicator) => (
          <Checkbox
            className={styles.indicator}
            checked={isChosen(selection, block, indicator)}
            onChange={(_event, { checked }) => onChange(choose(selection, block, [indicator], checked === true))}
            label={
              <>
                {withSubject(indicator.name, subject)}
                <span className={styles.detail}>
                  {levelsOf(indicator.category, profile).level2} · {valueOf(indicator)}
                </span>
                {indicator.explanation && (
                  <span className={styles.detail}>{withSubject(indicator.explanation, subject)}</span>
                )}
                {indicator.proof && <span className={styles.detail}>{t.library.proof(indicator.proof)}</span>}
                <span className={styles.detail}>
                  {t.library.sources[indicator.source.kind]} {indicator.source.code}
                </span>
              </>
            }
          />
        )}
      </LongList>
    </>
  );
}
