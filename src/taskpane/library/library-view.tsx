import { useLayoutEffect, useRef, useState } from 'react';
import type { Plan } from '../../core/edits/edit';
import type { Placement } from '../../core/edits/insertion/new-indicator';
import type { PlaceInTable } from '../../core/library/place-at';
import { BlankForms } from '../forms/blank-forms';
import { usePane } from '../pane-context';
import { currentTable } from '../state/selectors';
import { useViewStyles } from '../views/view-styles';
import { Chooser } from './chooser';
import { Filler } from './filler';
import { OwnBlocks } from './own-blocks';
import { toFillIn, type Selection } from './selection';
import { useLibrary } from './use-library';
import { openedByEntry, usePlace } from './use-place';

const none: Selection = new Map();

/** 指标库: choose, fill in the figures, look at what will be inserted, insert. */
export function LibraryView() {
  const { actions, state, t } = usePane();
  const view = useViewStyles();
  const [selection, setSelection] = useState<Selection>(none);
  const [filling, setFilling] = useState(false);
  const library = useLibrary();
  const top = useRef<HTMLDivElement>(null);
  // In braces: newer browsers give back a promise here, which React would take for a cleanup.
  useLayoutEffect(() => {
    top.current?.scrollIntoView();
  }, [filling]);
  const table = currentTable(state);
  const [followed, setFollowed] = useState(openedByEntry);
  const place = usePlace(followed && !filling);
  const [aim, setAim] = useState<PlaceInTable>();
  if (!table)
    return (
      <div className={view.block}>
        <p className={view.line} role="status">
          {t.library.needsTable}
        </p>
        <BlankForms />
        <OwnBlocks library={library} table={undefined} onChange={() => setSelection(none)} />
      </div>
    );

  const { declaration, profile } = table.report;
  const insert = async (plan: Plan, placements: readonly Placement[]) => {
    const done = await actions.perform(plan, {
      kind: 'inserted',
      count: placements.length,
      toFill: toFillIn(placements),
    });
    if (!done) return;
    setSelection(none);
    setFilling(false);
    const { left, right } = declaration.range;
    const cells = placements.map(({ row }) => ({ top: row, bottom: row, left, right }));
    await actions.goTo(plan.sheet, cells);
  };
  return (
    <div ref={top} className={view.top}>
      {!library.office.ok && (
        <p className={view.line} role="alert">
          {t.own.officeUnreadable(library.office.problem[state.locale])}
        </p>
      )}
      {filling ? (
        <Filler
          table={table}
          selection={selection}
          after={aim?.row}
          onBack={() => setFilling(false)}
          onInsert={(plan, placements) => void insert(plan, placements)}
        />
      ) : (
        <Chooser
          library={library}
          declaration={declaration}
          profile={profile.profile}
          selection={selection}
          onChange={setSelection}
          followed={followed}
          onFollow={setFollowed}
          place={place}
          onNext={() => {
            setAim(place);
            setFilling(true);
          }}
        >
          <OwnBlocks library={library} table={table} onChange={() => setSelection(none)} />
          <BlankForms />
        </Chooser>
      )}
    </div>
  );
}
