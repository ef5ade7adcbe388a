import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useMemo, useState, type ReactNode } from 'react';
import type { Declaration } from '../../core/declaration/declaration';
import { categoryKeys, type Block, type CategoryKey, type LibraryIndicator } from '../../core/library/block';
import { levelsOf } from '../../core/library/levels';
import type { PlaceInTable } from '../../core/library/place-at';
import { search } from '../../core/library/search';
import { suggest } from '../../core/library/suggest';
import type { Profile } from '../../core/profiles/profile';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';
import { choose, isChosen, sizeOf, type Selection } from './selection';
import type { Library } from './use-library';

const useStyles = makeStyles({
  indicator: { alignItems: 'flex-start', width: '100%' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  reason: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  count: { flexGrow: 1 },
});

interface ChooserProps {
  readonly library: Library;
  readonly declaration: Declaration;
  readonly profile: Profile;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
  /** Only what belongs to the selected cells is listed. */
  readonly followed: boolean;
  readonly onFollow: (followed: boolean) => void;
  readonly place: PlaceInTable | undefined;
  readonly onNext: () => void;
  /** Stands below the blocks. */
  readonly children: ReactNode;
}

/** "≥…人": a figure that the user will be asked for is left open. */
const valueOf = ({ operator, value, unit }: LibraryIndicator): string =>
  `${operator}${value.startsWith('{') ? '…' : value}${unit === '日期' ? '' : unit}`;

function Indicators(
  props: Pick<ChooserProps, 'profile' | 'selection' | 'onChange'> & {
    block: Block;
    shown: readonly LibraryIndicator[];
  },
) {
  const { block, shown, profile, selection, onChange } = props;
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const chosen = shown.filter((indicator) => isChosen(selection, block, indicator)).length;
  return (
    <>
      <Checkbox
        label={t.library.selectAll}
        checked={chosen === shown.length ? true : chosen === 0 ? false : 'mixed'}
        onChange={(_event, { checked }) => onChange(choose(selection, block, shown, checked === true))}
      />
      <ul className={view.list}>
        {shown.map((indicator) => (
          <li key={`${indicator.category}/${indicator.name}`}>
            <Checkbox
              className={styles.indicator}
              checked={isChosen(selection, block, indicator)}
              onChange={(_event, { checked }) => onChange(choose(selection, block, [indicator], checked === true))}
              label={
                <>
                  {indicator.name}
                  <span className={styles.detail}>
                    {levelsOf(indicator.category, profile).level2} · {valueOf(indicator)}
                  </span>
                  {indicator.explanation && <span className={styles.detail}>{indicator.explanation}</span>}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOf = ({ level1, level2 }: PlaceInTable): string =>
  [level1, level2].filter((name) => name !== undefined).join(' · ');

interface Shelf {
  readonly block: Block;
  /** Whose it is, and why it stands here. */
  readonly reason: string | undefined;
  /** The table calls for it. */
  readonly called: boolean;
  readonly shown: readonly LibraryIndicator[];
}

/** Search, and blocks by field: those that fit the table's project first. */
export function Chooser(props: ChooserProps) {
  const { library, declaration, profile, selection, onChange, followed, onFollow, place, onNext, children } = props;
  const { state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState<CategoryKey>();
  const { blocks } = library;
  const suggestions = useMemo(() => suggest(blocks, declaration), [blocks, declaration]);
  const categories = useMemo(() => place?.categories ?? (category && [category]), [place, category]);
  const hits = useMemo(() => search(blocks, query, categories ? { categories } : {}), [blocks, query, categories]);
  const origin = (block: Block): string | undefined =>
    library.own.blocks.includes(block)
      ? t.own.mark
      : library.office.ok && library.office.blocks.includes(block)
        ? t.own.officeMark
        : undefined;
  // The field that fits the table stands first; with a query, the field with the best hit.
  const order = query.trim() ? [...new Set(hits.map(({ block }) => block))] : suggestions.map(({ block }) => block);
  const shelves = order.flatMap((block): Shelf[] => {
    const shown = hits.filter((hit) => hit.block === block).map(({ indicator }) => indicator);
    const called = suggestions.find((suggestion) => suggestion.block === block)?.reason?.[state.locale];
    const reason = [origin(block), called].filter((words) => words !== undefined).join(' · ') || undefined;
    return shown.length ? [{ block, reason, called: called !== undefined, shown }] : [];
  });
  const chosen = sizeOf(selection);
  return (
    <div className={view.block}>
      <Field label={t.library.search} hint={t.library.searchHint}>
        <Input
          type="search"
          value={query}
          contentBefore={<Search16Regular aria-hidden />}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </Field>
      <Checkbox
        label={t.library.follow}
        checked={followed}
        onChange={(_event, { checked }) => onFollow(checked === true)}
      />
      {followed && (
        <p className={view.hint} role="status">
          {place ? t.library.here(nameOf(place), place.row + 1) : t.library.nowhere}
        </p>
      )}
      {!place && (
        <Field label={t.library.level}>
          <Select
            value={category ?? ''}
            onChange={(_event, { value }) => setCategory(value ? (value as CategoryKey) : undefined)}
          >
            <option value="">{t.library.allLevels}</option>
            {categoryKeys.map((key) => (
              <option key={key} value={key}>
                {levelsOf(key, profile).level1} · {t.categories[key]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shelves.map(({ block, reason, called, shown }, index) => (
        <Disclosure
          key={`${block.id}${query ? '?' : ''}`}
          startsOpen={query.trim() !== '' || (index === 0 && (called || place !== undefined))}
          label={
            <>
              {block.title[state.locale]}
              {reason && <span className={styles.reason}>{reason}</span>}
            </>
          }
          aside={t.library.rows(shown.length)}
        >
          {block.note && <p className={view.hint}>{block.note[state.locale]}</p>}
          <Indicators block={block} shown={shown} profile={profile} selection={selection} onChange={onChange} />
        </Disclosure>
      ))}
      {shelves.length === 0 && (
        <p className={view.line} role="status">
          {t.library.noHits(query)}
        </p>
      )}
      {children}
      <div className={view.bar}>
        <span className={styles.count} role="status">
          {t.library.chosen(chosen)}
        </span>
        <Button appearance="primary" disabledFocusable={chosen === 0} onClick={onNext}>
          {t.library.next}
        </Button>
      </div>
    </div>
  );
}
