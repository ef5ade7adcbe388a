import type { Severity } from '../../core/severity';

/**
 * Heji's marks are conditional formats with a formula that is always true and carries a marker, so that a later session
 * knows its own and touches nobody else's.
 */
export const markFormula = (severity: Severity): string => `=LEN("heji:${severity}")>0`;

const isMark = (formula: string): boolean =>
  /^=?LEN\("heji:(?:error|warning|advice)"\)>0$/i.test(formula.replace(/\s/g, ''));

/** Light fills with dark letters: readable whatever colour the cell's own letters have (contrast above 7 : 1). */
export const markColors: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: '#FFC7CE', font: '#6B0008' },
  warning: { fill: '#FFE699', font: '#4D3800' },
  advice: { fill: '#D6E6F5', font: '#0B3357' },
};

export type QueuedMarks = Excel.ConditionalFormatCollection;

/** Asks for the conditional formats of a sheet; what is Heji's own is known after the next `context.sync()`. */
export function queueMarks(sheet: Excel.Worksheet): QueuedMarks {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

export const markIds = (formats: QueuedMarks): string[] =>
  formats.items
    .filter(
      ({ type, customOrNullObject: custom }) =>
        type === 'Custom' && !custom.isNullObject && isMark(custom.rule.formula),
    )
    .map(({ id }) => id);
