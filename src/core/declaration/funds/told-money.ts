import type { Term } from '../declaration';
import { compactLabel } from '../labels/normalise';
import type { Cell, View } from '../view';
import { statedUnit } from './amount';
import { meaningOf } from './tree';

/** What the user said the amounts under a head, or beside it, are. */
export const toldMoney = ({ told }: View, { range, text }: Cell): Term | undefined =>
  told?.find(({ money, column, label }) => money && column === range.left && compactLabel(label) === compactLabel(text))
    ?.money;

/** A total with its term, as its words say it or as the user said it. */
export const totalOf = (view: View, label: Cell): { readonly term: Term | undefined } | undefined => {
  const told = toldMoney(view, label);
  if (told) return { term: told };
  const meaning = meaningOf(label);
  return meaning?.role === 'total' ? meaning : undefined;
};

/** 钱从哪里来（万元） in front of what the user said is money: nobody knows the label, but the unit it states. */
export function unitBeside(view: View, label: Cell): Cell | undefined {
  if (!toldMoney(view, label)) return undefined;
  const beside = view.at(label.range.top, label.range.left - 1);
  return statedUnit(beside.text) ? beside : undefined;
}
