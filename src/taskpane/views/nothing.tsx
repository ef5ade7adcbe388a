import { BlankForms } from '../forms/blank-forms';
import { Button } from '../components/button';
import { usePane } from '../pane-context';
import type { Outcome } from '../state/state';
import { useViewStyles } from './view-styles';

/** No table on the sheet in front: what was looked for, and the ways on. */
export function Nothing({ outcome }: { outcome: Extract<Outcome, { kind: 'nothing' }> }) {
  const { actions, state, t } = usePane();
  const view = useViewStyles();
  const empty = outcome.reason === 'emptySheet';
  const hint = { emptySheet: t.nothing.emptySheetHint, noTable: t.nothing.lookedFor, failed: t.nothing.failedHint }[
    outcome.reason
  ];
  return (
    <section className={view.block} role="status">
      <h2 className={view.heading}>{t.nothing[outcome.reason]}</h2>
      <p className={view.line}>{hint}</p>
      {outcome.elsewhere.length > 0 && (
        <>
          <p className={view.line}>{t.nothing.elsewhere}</p>
          <div className={view.buttons}>
            {outcome.elsewhere.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => void actions.openSheet(sheet)}>
                {t.nothing.goToSheet(sheet)}
              </Button>
            ))}
          </div>
        </>
      )}
      {!empty && (
        <>
          <p className={view.hint}>{t.nothing.selectHint}</p>
          <div className={view.buttons}>
            <Button size="small" onClick={() => void actions.useSelection()}>
              {t.reading.useSelection}
            </Button>
            {state.regions[outcome.sheet] && (
              <Button size="small" onClick={() => void actions.useWholeSheet(outcome.sheet)}>
                {t.reading.useWholeSheet}
              </Button>
            )}
          </div>
        </>
      )}
      <BlankForms />
    </section>
  );
}
