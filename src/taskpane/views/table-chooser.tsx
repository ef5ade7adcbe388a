import { Field, Select } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Outcome } from '../state/state';

/** Which of several tables is shown. */
export function TableChooser({ outcome }: { outcome: Extract<Outcome, { kind: 'tables' }> }) {
  const { actions, t } = usePane();
  return (
    <Field label={t.recognised.table}>
      <Select value={String(outcome.current)} onChange={(_event, { value }) => actions.selectTable(Number(value))}>
        {outcome.tables.map((other, index) => (
          <option key={index} value={index}>
            {t.recognised.tableName(
              other.sheet.name,
              other.report.declaration.project?.value ?? t.recognised.noProject,
            )}
          </option>
        ))}
      </Select>
    </Field>
  );
}
