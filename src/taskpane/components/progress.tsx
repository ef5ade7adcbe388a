import { ProgressBar } from '@fluentui/react-components';

interface ProgressProps {
  readonly label: string;
  /** How much is done of `total`; absent where nobody knows. */
  readonly done?: number;
  readonly total?: number;
}

/** Most work is done before anybody would see how far it is, so Fluent's bar loads when some takes longer. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <ProgressBar thickness="medium" aria-label={label} value={done} max={total} />
);
