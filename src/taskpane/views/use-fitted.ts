import { useEffect, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { toA1 } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { usePane } from '../pane-context';
import { needRoom, type FittedFixes } from '../state/fitting';

/** The fixes as they will be made: with formats that have room in the columns as these are when it is looked at. */
export function useFitted(sheet: Sheet, findings: readonly Finding[]): FittedFixes {
  const { actions } = usePane();
  const [known, setKnown] = useState<{ readonly sheet: Sheet; readonly which: string; readonly fit: FittedFixes }>();
  const which = findings.map(({ rule, cells }) => [rule, ...cells.map(toA1)].join()).join(';');
  useEffect(() => {
    if (!needRoom(sheet, findings)) return undefined;
    let wanted = true;
    void actions.fit(sheet, findings).then((fit) => {
      if (wanted && fit) setKnown({ sheet, which, fit });
    });
    return () => {
      wanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the findings are other objects at every drawing, and the same as long as `which` is
  }, [actions, sheet, which]);
  return known?.sheet === sheet && known.which === which ? known.fit : { findings, narrow: [] };
}
