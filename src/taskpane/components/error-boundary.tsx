import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Texts } from '../../locales/texts';
import { detailsOf } from '../state/problem';
import { Button } from './button';
import { ProblemDetails } from './problem-details';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
});

function Failed({ error, t }: { error: unknown; t: Texts }) {
  const styles = useStyles();
  return (
    <main className={styles.box} role="alert">
      <h1 className={styles.heading}>{t.crash.unexpected}</h1>
      <p className={styles.line}>{t.crash.paneOnly}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {t.crash.reload}
      </Button>
      <ProblemDetails details={detailsOf(error)} t={t} />
    </main>
  );
}

interface BoundaryProps {
  readonly t: Texts;
  readonly children: ReactNode;
}

/** Catches what no action caught. Drawing the pane never touches the workbook, so there is nothing to save but the report. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Failed error={this.state.error} t={this.props.t} />;
  }
}
