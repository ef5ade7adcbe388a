import { makeStyles, tokens } from '@fluentui/react-components';
import { own } from '../../core/own';
import { toA1 } from '../../core/sheet/address';
import { Button } from '../components/button';
import { ProfileSelect } from '../components/profile-select';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { ColumnsForm } from './columns-form';
import { UnderstoodCells } from './understood-cells';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** How a table is read, and the ways to put that right. */
export function Correction({ table }: { table: Table }) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const { declaration, profile } = table.report;
  const region = own(state.regions, declaration.sheet);
  return (
    <div className={styles.box}>
      <p className={view.hint}>{t.reading.correctHint}</p>
      <ProfileSelect label={t.reading.profile} hint={t.reading.profileReason(profile.reason[state.locale])} />
      {region && <p className={view.hint}>{t.reading.onlyRange(toA1(region))}</p>}
      <div className={view.buttons}>
        <Button size="small" onClick={() => void actions.useSelection()}>
          {t.reading.useSelection}
        </Button>
        {region && (
          <Button size="small" onClick={() => void actions.useWholeSheet(declaration.sheet)}>
            {t.reading.useWholeSheet}
          </Button>
        )}
      </div>
      <ColumnsForm sheet={table.sheet} read={declaration.indicatorRegion} />
      <UnderstoodCells table={table} />
    </div>
  );
}
