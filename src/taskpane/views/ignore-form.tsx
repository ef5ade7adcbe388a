import { Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Button } from '../components/button';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding is ignored for a reason only: the reason is what an auditor will read. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const { t } = usePane();
  const view = useViewStyles();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onIgnore(reason.trim());
    else setAsked(true);
  };
  return (
    <form className={view.block} onSubmit={submit}>
      <Field
        label={t.fixes.ignoreReason}
        hint={t.fixes.ignoreReasonHint}
        validationMessage={asked && !reason.trim() ? t.fixes.ignoreReasonMissing : undefined}
      >
        <Input value={reason} maxLength={200} autoFocus onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={view.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {t.fixes.ignoreConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.fixes.cancel}
        </Button>
      </div>
    </form>
  );
}
