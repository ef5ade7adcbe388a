import { makeStyles, tokens } from '@fluentui/react-components';
import { forms } from '../../core/forms';
import type { Form } from '../../core/forms/form';
import { newSheet } from '../../core/forms/new-sheet';
import { Button } from '../components/button';
import { useNow, usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';

const useStyles = makeStyles({
  form: { padding: `${tokens.spacingVerticalXS} 0` },
  button: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
});

/** What 撤销 says it takes back. */
const deed = ({ title }: Form) => ({
  'zh-CN': `插入空白表“${title['zh-CN']}”`,
  'en-US': `Insert the blank form “${title['en-US']}”`,
});

/** The standard forms, one button each. */
export function FormChooser() {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const busy = useNow('work').kind !== 'idle';
  return (
    <div className={view.block}>
      <p className={view.hint}>{t.forms.hint}</p>
      <ul className={view.list}>
        {forms.map((form) => (
          <li key={form.id} className={styles.form}>
            <Button
              className={styles.button}
              aria-label={t.forms.choose(form.title[state.locale])}
              aria-describedby={`form-${form.id}`}
              disabledFocusable={busy}
              onClick={() => void actions.insertForm(newSheet(form), deed(form))}
            >
              {form.title[state.locale]}
            </Button>
            <p id={`form-${form.id}`} className={view.hint}>
              {form.hint[state.locale]}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
