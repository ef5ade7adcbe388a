import { makeStyles, ProgressBar } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' } },
});

interface ProgressProps {
  readonly label: string;
  /** How much is done of `total`; absent where nobody knows. */
  readonly done?: number;
  readonly total?: number;
}

/**
 * Most work is done before anybody would see how far it is, so Fluent's bar loads when some takes longer. Where motion is
 * not wanted it stands still; the words beside it say what goes on.
 */
export function Progress({ label, done, total }: ProgressProps) {
  const styles = useStyles();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <ProgressBar
      thickness="medium"
      aria-label={label}
      value={done}
      max={total}
      bar={{ className: styles.bar }}
      {...(still && { indeterminateMotion: null })}
    />
  );
}
