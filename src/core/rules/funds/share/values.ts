import type { Declaration } from '../../../declaration/declaration';
import { textsOf } from '../../../money/declared-texts';
import { comparedValues } from '../../../text/compared-values';
import type { Quantity } from '../../../text/quantities';
import { quote } from '../../../text/sentences';
import type { Draft } from '../../rule';
import type { ShareMessage } from './message';

const printed = ({ value, unit }: Pick<Quantity, 'value' | 'unit'>): string => `${value.round(2).toFixed()}${unit}`;

/** 45万人次, 54万人次, 增长25%; 86.3%, 91.5%, 提高4.2个百分点; 是2024年的3倍: what is no difference of money. */
export function* changesOfValues(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const { source, reading } of textsOf(declaration)) {
    for (const { change, prior, current, computed, isRight, says, span } of comparedValues(reading)) {
      const isTurned = says !== undefined && !computed.eq(0) && current.value.gt(prior.value) !== (says === 'rise');
      if (isRight && !isTurned) continue;
      yield {
        cells: [source.cell],
        message: isRight ? 'turned' : 'changed',
        data: {
          quote: quote(reading.text, span),
          prior: printed(prior),
          current: printed(current),
          computed: printed({ value: computed, unit: change.unit }),
          stated: printed(change),
        },
      };
    }
  }
}
