/** Data validation, between a file's and the resource in which Univer's plugin keeps its own. */
import type { ISheetDataValidationRule } from '@univerjs/presets';
import type { DataValidation } from 'hucre/xlsx';
import { toA1 } from '../../core/sheet/address';
import { fromUniverRange, parseRanges, toUniverRange } from './ranges';

export const DATA_VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

const errorStyles = ['information', 'stop', 'warning'] as const;
/** A list's entries or source and a custom rule's condition are formulas to Univer; bounds are kept as they are. */
const asFormula = (type: string, formula: string): string =>
  type === 'custom' || type === 'list' ? `=${formula}` : formula;

export function toUniverValidations(validations: readonly DataValidation[]): ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `dv${index + 1}`,
    type: validation.type,
    ranges: parseRanges(validation.range).map(toUniverRange),
    ...(validation.operator && { operator: validation.operator as ISheetDataValidationRule['operator'] }),
    ...(validation.formula1 !== undefined && { formula1: asFormula(validation.type, validation.formula1) }),
    ...(validation.values && { formula1: validation.values.join(',') }),
    ...(validation.formula2 !== undefined && { formula2: validation.formula2 }),
    allowBlank: validation.allowBlank ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    showInputMessage: validation.showInputMessage ?? false,
    ...(validation.errorStyle && {
      errorStyle: errorStyles.indexOf(validation.errorStyle),
    }),
    ...(validation.errorTitle && { errorTitle: validation.errorTitle }),
    ...(validation.errorMessage && { error: validation.errorMessage }),
    ...(validation.inputTitle && { promptTitle: validation.inputTitle }),
    ...(validation.inputMessage && { prompt: validation.inputMessage }),
  }));
}

const fileTypes = new Set(['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom']);

export function toXlsxValidations(rules: readonly ISheetDataValidationRule[]): DataValidation[] {
  return rules
    .filter((rule) => fileTypes.has(rule.type))
    .map((rule) => {
      const list = rule.type === 'list' && rule.formula1 !== undefined && !rule.formula1.startsWith('=');
      return {
        type: rule.type as DataValidation['type'],
        range: rule.ranges.map((range) => toA1(fromUniverRange(range))).join(' '),
        ...(rule.operator && { operator: rule.operator }),
        ...(list ? { values: rule.formula1!.split(',') } : {}),
        ...(!list && rule.formula1 !== undefined && { formula1: rule.formula1.replace(/^=/, '') }),
        ...(rule.formula2 !== undefined && { formula2: rule.formula2.replace(/^=/, '') }),
        ...(rule.allowBlank && { allowBlank: true }),
        ...(rule.showErrorMessage && { showErrorMessage: true }),
        ...(rule.showInputMessage && { showInputMessage: true }),
        ...(rule.errorStyle !== undefined && { errorStyle: errorStyles[rule.errorStyle] }),
        ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
        ...(rule.error && { errorMessage: rule.error }),
        ...(rule.promptTitle && { inputTitle: rule.promptTitle }),
        ...(rule.prompt && { inputMessage: rule.prompt }),
      };
    });
}
