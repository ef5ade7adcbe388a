import { deferred } from '../components/deferred';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';

const Loading = () => {
  const { t } = usePane();
  return <p role="status">{t.forms.loading}</p>;
};
const FormChooser = deferred(async () => (await import('./form-chooser')).FormChooser, <Loading />);

/** 插入空白申报表: a line that opens the choice of forms. */
export function BlankForms() {
  const { t } = usePane();
  return (
    <Disclosure label={t.forms.insert}>
      <FormChooser />
    </Disclosure>
  );
}
