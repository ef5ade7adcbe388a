import { makeStyles, tokens } from '@fluentui/react-components';
import type { Declaration } from '../../core/declaration/declaration';
import type { LibraryIndicator } from '../../core/library/block';
import { subjectFound } from '../../core/library/subject';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';
import { IndicatorList, type Choosing } from './indicator-list';
import type { Shelf } from './shelves';
import { useBlock } from './use-block';

const useStyles = makeStyles({
  reason: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ShelfLineProps extends Choosing {
  readonly shelf: Shelf;
  readonly declaration: Declaration;
  /** Whose it is; undefined for what ships. */
  readonly mark: string | undefined;
  readonly startsOpen: boolean;
}

/** What is offered first, and the rest to pick from. */
function Indicators({ shelf, declaration, ...choosing }: Omit<ShelfLineProps, 'mark' | 'startsOpen'>) {
  const { state, t } = usePane();
  const view = useViewStyles();
  const block = useBlock(shelf.block);
  if (block === 'loading') return <p className={view.hint}>{t.library.loading}</p>;
  if (block === 'failed')
    return (
      <p className={view.line} role="alert">
        {t.crash.notLoaded}
      </p>
    );
  const keys = new Set(shelf.shown.map(({ category, name }) => `${category}/${name}`));
  const shown = block.indicators.filter(({ category, name }) => keys.has(`${category}/${name}`));
  const core = shown.filter(({ extra }) => !extra);
  const more = shown.filter(({ extra }) => extra);
  const list = (indicators: readonly LibraryIndicator[]) => (
    <IndicatorList block={block} shown={indicators} subject={subjectFound(block, declaration)?.value} {...choosing} />
  );
  return (
    <>
      {block.note && <p className={view.hint}>{block.note[state.locale]}</p>}
      {core.length > 0 && list(core)}
      {more.length > 0 && (
        <Disclosure
          label={t.library.more}
          aside={t.library.rows(more.length)}
          startsOpen={core.length === 0 || shelf.named}
        >
          {list(more)}
        </Disclosure>
      )}
    </>
  );
}

/** A field: a line that opens and shows its indicators. */
export function ShelfLine({ mark, startsOpen, ...props }: ShelfLineProps) {
  const { state, t } = usePane();
  const styles = useStyles();
  const { block, reason, shown } = props.shelf;
  const why = [mark, reason?.[state.locale]].filter((words) => words !== undefined).join(' · ');
  return (
    <Disclosure
      startsOpen={startsOpen}
      label={
        <>
          {block.title[state.locale]}
          {why && <span className={styles.reason}>{why}</span>}
        </>
      }
      aside={t.library.rows(shown.length)}
    >
      <Indicators {...props} />
    </Disclosure>
  );
}
