import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFocusRing } from './focus-ring';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    width: '100%',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '> svg': { flexShrink: 0 },
  },
  shaded: {
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
});

/** A plain button that is a line of words; `shaded`: under the mouse, as a line of a list is. */
export function useLineButton(look: 'shaded' | 'bare' = 'shaded'): string {
  const styles = useStyles();
  return mergeClasses(styles.button, look === 'shaded' && styles.shaded, useFocusRing());
}
