import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useFocusRing } from './focus-ring';
import { useKey } from './use-key';

const useStyles = makeStyles({
  list: { display: 'flex', padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover, color: tokens.colorNeutralForeground1 },
    // A transparent border gets the colour of the words there, as if every tab were the selected one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, string>>;
  readonly selected: Id;
  /** Id of the element that shows the selected view. */
  readonly controls: string;
  /** Keys that select a tab. */
  readonly keys: Partial<Record<Id, string>>;
  readonly onSelect: (id: Id) => void;
}

/**
 * Tabs with arrow keys, as Fluent draws them. Fluent's own TabList puts focusable helpers that are hidden from screen
 * readers into the page, which accessibility checks rightly refuse.
 */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, ids, names, selected, controls, keys, onSelect } = props;
  const key = useKey();
  const styles = useStyles();
  const focusRing = useFocusRing();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (ids.indexOf(selected) + step + ids.length) % ids.length;
    onSelect(ids[next]!);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={controls}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, focusRing, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
          {...(keys[id] && key(keys[id]))}
        >
          {names[id]}
        </button>
      ))}
    </div>
  );
}
