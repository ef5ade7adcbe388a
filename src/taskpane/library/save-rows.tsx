import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { ownBlock, type OwnBlock } from '../../core/library/own-block';
import { readSelection } from '../../hosts/excel';
import { Button } from '../components/button';
import { usePane } from '../pane-context';
import { problemOf } from '../state/problem';
import type { Table } from '../state/state';
import { useViewStyles } from '../views/view-styles';

interface SaveRowsProps {
  readonly table: Table;
  readonly id: string;
  readonly onSave: (saved: OwnBlock) => void;
  readonly onProblem: (words: string) => void;
}

/** Rows selected in Excel become a block of the user's own. */
export function SaveRows({ table, id, onSave, onProblem }: SaveRowsProps) {
  const { t } = usePane();
  const view = useViewStyles();
  const [title, setTitle] = useState('');
  const [asks, setAsks] = useState(true);
  const [tried, setTried] = useState(false);
  const nameless = title.trim() === '';

  const save = async (): Promise<void> => {
    const { declaration } = table.report;
    const selection = await readSelection();
    const rows = selection?.sheet === declaration.sheet ? selection.ranges[0] : undefined;
    if (!rows) return onProblem(t.own.selectRows);
    const saved = ownBlock(id, title.trim(), declaration, rows, asks);
    if (!saved.block) return onProblem(saved.left.length ? t.own.noneFits(saved.left.join('、')) : t.own.noIndicators);
    setTitle('');
    setTried(false);
    onSave(saved);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nameless) save().catch((error: unknown) => onProblem(t.problems[problemOf(error).code]));
  };
  return (
    <form className={view.block} onSubmit={submit}>
      <Field
        label={t.own.name}
        hint={t.own.saveHint}
        validationMessage={tried && nameless ? t.own.nameMissing : undefined}
      >
        <Input value={title} maxLength={40} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
      <Checkbox label={t.own.asks} checked={asks} onChange={(_event, { checked }) => setAsks(checked === true)} />
      <div className={view.buttons}>
        <Button size="small" type="submit">
          {t.own.save}
        </Button>
      </div>
    </form>
  );
}
