import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useFocusRing } from './focus-ring';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground1Hover },
  },
  label: { flexGrow: 1, minWidth: 0 },
  aside: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface DisclosureProps {
  readonly label: ReactNode;
  /** Stands at the end of the line and says in short what is inside. */
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A line that opens and closes what belongs to it. */
export function Disclosure({ label, aside, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(styles.button, focusRing)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <span className={styles.label}>{label}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
