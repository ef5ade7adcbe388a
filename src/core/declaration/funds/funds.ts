import type { Range } from '../../sheet/address';
import type { MoneyUnit } from '../../text/money';
import type { Claims } from '../claims';
import type { FundBlock, Sourced } from '../declaration';
import type { View } from '../view';
import { readBlocks } from './blocks';
import { inlineFunds } from './inline';
import { readSentences, selfLabelled } from './sentence-cells';

const hasAmount = ({ lines }: FundBlock): boolean =>
  lines.some(({ amounts }) => amounts.some((amount) => amount?.value !== undefined));

/**
 * The money in the parts of a table that hold no indicators. Words with their amount in one cell count only where no block gives an amount:
 * beside one they repeat it. `fallback` is the unit the table's head states.
 */
export function readFunds(
  view: View,
  parts: readonly Range[],
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock[] {
  const blocks = parts.flatMap((part) => readBlocks(view, part, fallback, claims));
  const read = [...blocks, ...readSentences(view, parts, fallback, claims)];
  if (read.some(hasAmount)) return read;
  const stated = inlineFunds(view, parts, fallback, claims) ?? selfLabelled(view, parts, fallback, claims);
  return stated ? [...read, stated] : read;
}
