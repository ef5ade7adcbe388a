import { lazy, Suspense } from 'react';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';

const FormChooser = lazy(() => import('./form-chooser').then((module) => ({ default: module.FormChooser })));

/** 插入空白申报表: a line that opens the choice of forms. */
export function BlankForms() {
  const { t } = usePane();
  return (
    <Disclosure label={t.forms.insert}>
      <Suspense fallback={<p role="status">{t.forms.loading}</p>}>
        <FormChooser />
      </Suspense>
    </Disclosure>
  );
}
