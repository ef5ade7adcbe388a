import { Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Declaration } from '../../core/declaration/declaration';
import { categoryKeys, type CategoryKey } from '../../core/library/block';
import type { Entry } from '../../core/library/entry';
import { levelsOf } from '../../core/library/levels';
import type { PlaceInTable } from '../../core/library/place-at';
import { search } from '../../core/library/search';
import { suggest } from '../../core/library/suggest';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { MoreItems } from '../components/more-items';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';
import type { Choosing } from './indicator-list';
import { sizeOf } from './selection';
import { ShelfLine } from './shelf-line';
import { groupsOf, shelvesOf, shelfViews, type Shelf, type ShelfView } from './shelves';
import type { Library } from './use-library';

const useStyles = makeStyles({
  count: { flexGrow: 1 },
});

/** Fields shown at once, and those of them that a query opens. */
const AT_ONCE = 20;
const OPENED = 3;

interface ChooserProps extends Choosing {
  readonly library: Library;
  readonly declaration: Declaration;
  /** Only what belongs to the selected cells is listed. */
  readonly followed: boolean;
  readonly onFollow: (followed: boolean) => void;
  readonly place: PlaceInTable | undefined;
  readonly onNext: () => void;
  /** Stands below the blocks. */
  readonly children: ReactNode;
}

const nameOf = ({ level1, level2 }: PlaceInTable): string =>
  [level1, level2].filter((name) => name !== undefined).join(' · ');

/** Search, and blocks by field: those that fit the table's project first, or all by class or kind of spending. */
export function Chooser(props: ChooserProps) {
  const { library, declaration, profile, selection, onChange, followed, onFollow, place, onNext, children } = props;
  const { state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const [category, setCategory] = useState<CategoryKey>();
  const [shelfView, setShelfView] = useState<ShelfView>('fit');
  const { entries } = library;
  const suggestions = useMemo(() => suggest(entries, declaration), [entries, declaration]);
  const categories = useMemo(() => place?.categories ?? (category && [category]), [place, category]);
  const hits = useMemo(() => search(entries, query, categories ? { categories } : {}), [entries, query, categories]);
  const asked = query.trim() !== '';
  const shelves = useMemo(() => shelvesOf(suggestions, hits, asked), [suggestions, hits, asked]);
  const own = useMemo(() => new Set<Entry>(library.own.blocks), [library.own]);
  const office = useMemo(() => new Set<Entry>(library.office.ok ? library.office.blocks : []), [library.office]);
  const markOf = (entry: Entry): string | undefined =>
    own.has(entry) ? t.own.mark : office.has(entry) ? t.own.officeMark : undefined;
  const line = (shelf: Shelf, startsOpen: boolean) => (
    <ShelfLine
      key={`${shelf.block.id}${asked ? '?' : ''}`}
      shelf={shelf}
      declaration={declaration}
      mark={markOf(shelf.block)}
      startsOpen={startsOpen}
      profile={profile}
      selection={selection}
      onChange={onChange}
    />
  );
  const opens = ({ called }: Shelf, index: number): boolean =>
    asked ? index < OPENED : index === 0 && (called || place !== undefined);
  const chosen = sizeOf(selection);
  return (
    <div className={view.block}>
      <Field label={t.library.search} hint={t.library.searchHint}>
        <Input
          type="search"
          value={typed}
          contentBefore={<Search16Regular aria-hidden />}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={t.library.view}>
        <Select value={shelfView} onChange={(_event, { value }) => setShelfView(value as ShelfView)}>
          {shelfViews.map((each) => (
            <option key={each} value={each}>
              {t.library.views[each]}
            </option>
          ))}
        </Select>
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
      {shelfView === 'fit' ? (
        <MoreItems key={query} items={shelves} step={AT_ONCE}>
          {(shown) => shown.map((shelf, index) => line(shelf, opens(shelf, index)))}
        </MoreItems>
      ) : (
        groupsOf(shelves, shelfView).map(({ title, shelves: grouped }) => (
          <Disclosure
            key={`${title['zh-CN']}${asked ? '?' : ''}`}
            label={title[state.locale]}
            aside={t.library.fields(grouped.length)}
            startsOpen={asked}
          >
            <MoreItems items={grouped} step={AT_ONCE}>
              {(shown) => shown.map((shelf) => line(shelf, false))}
            </MoreItems>
          </Disclosure>
        ))
      )}
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
