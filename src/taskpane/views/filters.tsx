import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Part } from '../../core/declaration/parts';
import type { Severity } from '../../core/severity';
import { Disclosure } from '../components/disclosure';
import { isWanted } from '../model/filter';
import { everything, type IsWanted, type Wanted } from '../model/wanted';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  search: { gridColumn: '1 / -1' },
});

const severities: readonly Severity[] = ['error', 'warning', 'advice'];
const parts: readonly Part[] = ['project', 'funds', 'goals', 'indicators'];

interface FiltersProps {
  readonly wanted: Wanted;
  /** Nothing is such. */
  readonly none: boolean;
  readonly onChange: (filter: { readonly wanted: Wanted; readonly isWanted: IsWanted }) => void;
}

/** Which findings the list shows: by their words, severity, part of the form, and whether Heji can fix them. */
export function Filters({ wanted, none, onChange }: FiltersProps) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const change = (part: Partial<Wanted>) => onChange({ wanted: { ...wanted, ...part }, isWanted });
  const isOn = JSON.stringify(wanted) !== JSON.stringify(everything);
  return (
    <Disclosure label={t.filters.heading} aside={isOn ? t.filters.on : undefined}>
      <div className={styles.box}>
        <Input
          className={styles.search}
          type="search"
          size="small"
          aria-label={t.filters.words}
          placeholder={t.filters.words}
          value={wanted.words}
          onChange={(_event, { value }) => change({ words: value })}
        />
        <Select
          size="small"
          aria-label={t.filters.severity}
          value={wanted.severity}
          onChange={(_event, { value }) => change({ severity: value as Wanted['severity'] })}
        >
          <option value="all">{t.filters.allSeverities}</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {t.severity[severity]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={t.filters.part}
          value={wanted.part}
          onChange={(_event, { value }) => change({ part: value as Wanted['part'] })}
        >
          <option value="all">{t.filters.allParts}</option>
          {parts.map((part) => (
            <option key={part} value={part}>
              {t.filters.parts[part]}
            </option>
          ))}
        </Select>
        <Checkbox
          label={t.filters.fixable}
          checked={wanted.fixable}
          onChange={(_event, { checked }) => change({ fixable: checked === true })}
        />
      </div>
      <p role="status" className={view.hint}>
        {isOn && none && t.filters.none}
      </p>
    </Disclosure>
  );
}
