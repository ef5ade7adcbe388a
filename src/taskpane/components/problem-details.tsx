import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Texts } from '../../locales/texts';
import { Button } from './button';
import { Disclosure } from './disclosure';

const useStyles = makeStyles({
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    userSelect: 'all',
  },
});

/** What a maintainer needs, out of the way until asked for. */
export function ProblemDetails({ details, t }: { details: string; t: Texts }) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Where the clipboard is closed to add-ins, the text can still be selected with one click.
    navigator.clipboard?.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Disclosure label={t.crash.details}>
      <pre className={styles.text} tabIndex={0}>
        {details}
      </pre>
      <Button size="small" onClick={copy}>
        {copied ? t.crash.copied : t.crash.copyDetails}
      </Button>
    </Disclosure>
  );
}
