import type { HeaderField, Sourced } from '../declaration';
import { statedUnit } from '../funds/amount';
import { goalTerm, headerKey, narrativeKey } from '../labels/dictionary';
import { normaliseLabel, type NormalLabel } from '../labels/normalise';
import { signingWords } from '../../text/phrases';
import type { Cell } from '../view';
import { sure, type FieldReader, type Fields } from './field';

interface Split {
  readonly label: Sourced<string>;
  readonly meaning: NormalLabel;
  readonly text: Sourced<string>;
}

/** 承担单位：（盖章）某某中心: where the seal goes, in front of the name. */
const sealed = new RegExp(String.raw`^\s{0,8}[(（](?:${signingWords})[)）]`);

/** A label and what follows its colon in the same cell. */
function splitCell(cell: Cell): Split | undefined {
  const match = /^([^：:]{2,20})[：:]([^]*)$/.exec(cell.text);
  const text = match?.[2]!.replace(sealed, '').trim();
  if (!match || !text) return undefined;
  const label = match[1]!.trim();
  return {
    label: { value: label, cell: cell.range },
    meaning: normaliseLabel(label),
    text: { value: text, cell: cell.range },
  };
}

function headFieldOf(cell: Cell, { label, meaning, text }: Split): HeaderField | undefined {
  const key = statedUnit(cell.text) ? undefined : headerKey(meaning);
  return key && { key, label, value: text };
}

/** "项目名称：示例经费" in one cell. */
export function inlineField(cell: Cell): HeaderField | undefined {
  const split = splitCell(cell);
  return split && headFieldOf(cell, split);
}

function fieldsIn(cell: Cell, split: Split): Partial<Fields> | undefined {
  const { label, meaning, text } = split;
  const field = headFieldOf(cell, split);
  if (field) return { header: [field] };
  const term = goalTerm(meaning);
  if (term) return { goals: [{ term, label, text }] };
  const key = narrativeKey(meaning);
  return key && { narratives: [{ key, label, text }] };
}

/** "项目名称：示例经费", "年度目标：养护公路80公里", "立项依据：《条例》" in one cell. */
export const withinCell: FieldReader = (_, cell) => {
  const split = splitCell(cell);
  const reading = split && fieldsIn(cell, split);
  return reading && { cells: [cell], score: sure.within, reading };
};
