import type { Indicator } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';

const nothing = /^(?:[-—–/\\]*|无|没有|无偏差)$/;

/** The form asks for a reason, and there is none. */
export const isUnexplained = ({ reason }: Indicator): boolean =>
  reason !== undefined && nothing.test(withoutBlanks(reason.value));

/** The form has a column for reasons that nobody filled in. */
export const nothingExplained = (indicators: readonly Indicator[]): boolean =>
  indicators.every((indicator) => !indicator.reason || isUnexplained(indicator));
