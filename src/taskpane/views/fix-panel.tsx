import { planFixes } from '../../core/edits/plan-fixes';
import type { Finding, Fix } from '../../core/rules/finding';
import type { Sheet } from '../../core/sheet/sheet';
import { Button } from '../components/button';
import { cellsLabel } from '../model/cells-label';
import type { Line } from '../model/lines';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ChangeList } from './change-list';
import { useFitted } from './use-fitted';
import { useViewStyles } from './view-styles';

/** What fixes a line: one fix for all its cells, or the ways of which one is to be picked. */
function fixesOf({ finding }: Line, findings: readonly Finding[], sheet: Sheet): readonly Fix[] {
  if (!finding.fix) return finding.choices ?? [];
  const { plan } = planFixes(sheet, findings);
  return plan ? [{ title: finding.fix.title, edits: plan.edits }] : [];
}

interface FixPanelProps {
  readonly line: Line;
  readonly table: Table;
  readonly onApply: (fix: Fix) => void;
}

/** What would change, before it does. Where either side may be wrong, each way stands with what it would change. */
export function FixPanel({ line, table, onApply }: FixPanelProps) {
  const { state, t } = usePane();
  const view = useViewStyles();
  const isOne = line.finding.fix !== undefined;
  const { findings, narrow } = useFitted(
    table.sheet,
    line.entries.map(({ finding }) => finding),
  );
  return (
    <>
      {narrow.length > 0 && <span>{t.fixes.tooNarrow(cellsLabel(narrow).text)}</span>}
      {!isOne && <span>{t.fixes.chooseHint}</span>}
      {fixesOf(line, findings, table.sheet).map((fix) => (
        <div key={fix.title['zh-CN']} className={view.block}>
          <span>{fix.title[state.locale]}</span>
          <ChangeList sheet={table.sheet} edits={fix.edits} />
          <div className={view.buttons}>
            <Button size="small" appearance={isOne ? 'primary' : 'secondary'} onClick={() => onApply(fix)}>
              {isOne ? t.fixes.apply : t.fixes.chooseThis}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
