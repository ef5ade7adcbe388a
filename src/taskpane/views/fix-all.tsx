import { useMemo } from 'react';
import { planFixes } from '../../core/edits/plan-fixes';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { cellsLabel } from '../model/cells-label';
import type { Entry } from '../model/listing';
import { usePane, useSteady } from '../pane-context';
import type { Table } from '../state/state';
import { ChangeList } from './change-list';
import { useFitted } from './use-fitted';
import { useViewStyles } from './view-styles';

interface FixAllProps {
  readonly table: Table;
  readonly open: readonly Entry[];
}

/** What they would change, as far as there is room for it. */
function Changes({ table, open }: FixAllProps) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const findings = open.map((entry) => entry.finding);
  const fit = useFitted(table.sheet, findings);
  const { plan, left } = planFixes(table.sheet, fit.findings);
  const waiting = left.filter((finding) => finding.fix).length;
  return (
    <div className={view.block}>
      <ChangeList sheet={table.sheet} edits={plan?.edits ?? []} />
      {waiting > 0 && <p className={view.hint}>{t.fixes.someLeft(waiting)}</p>}
      {fit.narrow.length > 0 && <p className={view.hint}>{t.fixes.tooNarrow(cellsLabel(fit.narrow).text)}</p>}
      <div className={view.buttons}>
        <Button size="small" appearance="primary" onClick={() => void actions.fix(table, findings)}>
          {t.fixes.apply}
        </Button>
      </div>
    </div>
  );
}

/** All fixes that can be made in one go, shown before they are made. */
export function FixAll({ table, open }: FixAllProps) {
  const { t } = useSteady();
  const { fixed } = useMemo(
    () =>
      planFixes(
        table.sheet,
        open.map((entry) => entry.finding),
      ),
    [table.sheet, open],
  );
  if (fixed.length < 2) return null;
  return (
    <Disclosure label={t.fixes.fixAll(fixed.length)}>
      <Changes table={table} open={open} />
    </Disclosure>
  );
}
