import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Block } from '../../core/library/block';
import { Button } from '../components/button';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: '40%', overflowWrap: 'anywhere' },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
});

interface OwnBlockLineProps {
  readonly block: Block;
  readonly onRename: (title: string) => void;
  readonly onDelete: () => void;
}

/** A block of the user's own: its name, and what can be done with it. Deleting is asked for twice. */
export function OwnBlockLine({ block, onRename, onDelete }: OwnBlockLineProps) {
  const { state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [doing, setDoing] = useState<'renaming' | 'deleting'>();
  const name = block.title[state.locale];
  const [title, setTitle] = useState(name);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    setDoing(undefined);
    onRename(title.trim());
  };
  const stop = (
    <Button size="small" onClick={() => setDoing(undefined)}>
      {t.own.cancel}
    </Button>
  );
  if (doing === 'renaming')
    return (
      <li className={styles.item}>
        <form className={view.block} onSubmit={rename}>
          <Input
            value={title}
            maxLength={40}
            autoFocus
            aria-label={t.own.newName(name)}
            onChange={(_event, { value }) => setTitle(value)}
          />
          <div className={view.buttons}>
            <Button size="small" appearance="primary" type="submit" disabledFocusable={title.trim() === ''}>
              {t.own.rename}
            </Button>
            {stop}
          </div>
        </form>
      </li>
    );
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>
          {name} · {t.library.rows(block.indicators.length)}
        </span>
        {doing === 'deleting' ? (
          <>
            <Button size="small" appearance="primary" onClick={onDelete}>
              {t.own.deleteForGood}
            </Button>
            {stop}
          </>
        ) : (
          <>
            <Button size="small" aria-label={t.own.renameOf(name)} onClick={() => setDoing('renaming')}>
              {t.own.rename}
            </Button>
            <Button size="small" aria-label={t.own.deleteOf(name)} onClick={() => setDoing('deleting')}>
              {t.own.delete}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
