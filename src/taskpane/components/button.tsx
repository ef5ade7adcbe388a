import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef, type ButtonHTMLAttributes, type MouseEvent, type ReactNode } from 'react';

const pressed = ':hover:active,:active:focus-visible';
const edge = (colour: string): string => `${tokens.strokeWidthThin} solid ${colour}`;

// As Fluent's Button looks, whose styles for everything it can be besides weigh 5 KB in the first load.
const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minWidth: '96px',
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: edge(tokens.colorNeutralStroke1),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [pressed]: { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '> svg': { flexShrink: 0 },
  },
  small: {
    gap: tokens.spacingHorizontalXS,
    minWidth: '64px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  iconOnly: { minWidth: '24px', padding: 0 },
  primary: {
    border: edge('transparent'),
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    [pressed]: { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  secondary: {},
  subtle: {
    border: edge('transparent'),
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [pressed]: { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  transparent: {
    border: edge('transparent'),
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground2BrandHover },
    [pressed]: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground2BrandPressed },
  },
  disabled: {
    border: edge(tokens.colorNeutralStrokeDisabled),
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    [pressed]: { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': {
      border: edge('GrayText'),
      backgroundColor: 'ButtonFace',
      color: 'GrayText',
      ':hover': { backgroundColor: 'ButtonFace' },
    },
  },
});

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  /** It cannot be pressed, and keeps the keyboard all the same: what is disabled while it is in use must not lose it. */
  readonly disabledFocusable?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { appearance = 'secondary', size = 'medium', icon, disabledFocusable = false, className, onClick, children, ...rest },
  ref,
) {
  const styles = useStyles();
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (disabledFocusable) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(
        styles.button,
        size === 'small' && styles.small,
        children === undefined && styles.iconOnly,
        styles[appearance],
        className,
        disabledFocusable && styles.disabled,
      )}
      onClick={press}
    >
      {icon}
      {children}
    </button>
  );
});
