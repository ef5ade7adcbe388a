import type { Declaration } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';

/** 1—6月完成情况, 上半年完成值, 截至9月底执行情况: part of a year. */
const partOfYear = /半年|季度|^(?:截[至止])?(?:\d{1,2}[-—–~～至])?(?:[1-9]|1[01])月/;

/** A running review compares what was done by then with the whole year's targets: what is short of them is not missed yet. */
export const isPartYear = ({ indicatorRegion, indicators }: Declaration): boolean =>
  indicators.every(({ score }) => !score) &&
  (indicatorRegion?.columns ?? []).some(
    ({ role, label }) => role === 'completion' && partOfYear.test(withoutBlanks(label)),
  );
