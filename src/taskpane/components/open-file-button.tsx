import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { Button } from './button';
import { usePane } from '../pane-context';
import { textOf } from './files';

const useStyles = makeStyles({ file: { display: 'none' } });

interface OpenFileButtonProps {
  readonly label: string;
  /** Gets the text of the file the user chose. */
  readonly onText: (text: string) => void;
  /** Gets the sentence that says why there is no text. */
  readonly onProblem: (words: string) => void;
}

/** Lets the user choose a JSON file. */
export function OpenFileButton({ label, onText, onProblem }: OpenFileButtonProps) {
  const { t } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File): Promise<void> => {
    const text = await textOf(file).catch(() => undefined);
    if (text !== undefined) return onText(text);
    onProblem(t.files.unreadable);
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void open(chosen);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
