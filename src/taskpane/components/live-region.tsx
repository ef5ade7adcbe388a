import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'pre-line' },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** What came of the last thing done here. */
export interface Announcement {
  readonly failed: boolean;
  readonly words: string;
}

export function LiveRegion({ failed, words }: Announcement) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.line, failed && styles.failed)} role={failed ? 'alert' : 'status'}>
      {words}
    </p>
  );
}
