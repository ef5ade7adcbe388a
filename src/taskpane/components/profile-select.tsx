import { Field, Select } from '@fluentui/react-components';
import { profiles } from '../../core/profiles';
import { usePane } from '../pane-context';

interface ProfileSelectProps {
  readonly label: string;
  readonly hint?: string;
}

/** The form the tables of this workbook are held against: the office's or the table's own, unless the user says so. */
export function ProfileSelect({ label, hint }: ProfileSelectProps) {
  const { actions, state, t } = usePane();
  const published = state.office.ok ? state.office.settings.profile : undefined;
  const ofOffice = profiles.find(({ id }) => id === published);
  return (
    <Field label={label} hint={hint}>
      <Select value={state.profile ?? ''} onChange={(_event, { value }) => void actions.setProfile(value || undefined)}>
        <option value="">
          {ofOffice ? t.settings.profileByOffice(ofOffice.title[state.locale]) : t.reading.profileByTable}
        </option>
        {profiles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[state.locale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
