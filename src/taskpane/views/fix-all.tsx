import { planFixes } from '../../core/edits/plan-fixes';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import type { Entry } from '../model/listing';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ChangeList } from './change-list';
import { useViewStyles } from './view-styles';

/** All fixes that can be made in one go, shown before they are made. */
export function FixAll({ table, open }: { table: Table; open: readonly Entry[] }) {
  const { actions, t } = usePane();
  const view = useViewStyles();
  const findings = open.map((entry) => entry.finding);
  const { plan, fixed, left } = planFixes(table.sheet, findings);
  if (!plan || fixed.length < 2) return null;
  const waiting = left.filter((finding) => finding.fix).length;
  return (
    <Disclosure label={t.findings.fixAll(fixed.length)}>
      <div className={view.block}>
        <ChangeList sheet={table.sheet} edits={plan.edits} />
        {waiting > 0 && <p className={view.hint}>{t.findings.someLeft(waiting)}</p>}
        <div className={view.buttons}>
          <Button size="small" appearance="primary" onClick={() => void actions.fix(table, findings)}>
            {t.findings.apply}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
