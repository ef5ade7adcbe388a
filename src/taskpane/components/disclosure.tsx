import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useLineButton } from './line-button';

const useStyles = makeStyles({
  button: {
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
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
  const lineButton = useLineButton('bare');
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(lineButton, styles.button)}
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
