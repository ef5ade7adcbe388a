import type { Amount, Declaration, FundBlock, FundLine } from '../declaration/declaration';
import { allLines, isMoneyColumn } from './money-cells';

/** Every amount cell of the fund blocks, filled or not, sentences left out. */
export const amountCells = (
  declaration: Declaration,
): { block: FundBlock; line: FundLine; amount: Amount; column: number }[] =>
  declaration.funds.flatMap((block) =>
    allLines(block).flatMap((line) =>
      line.amounts.flatMap((amount, column) =>
        amount && isMoneyColumn(block.columns[column]!) && !amount.inSentence ? [{ block, line, amount, column }] : [],
      ),
    ),
  );
