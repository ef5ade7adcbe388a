import type { ISheetDataValidationRule } from '@univerjs/presets';
import { clearValidations, coversAll, setValidation, validationsIn, type Validation } from '../book/validations';
import { invalidArgument, notImplemented } from '../errors';
import { defineType, isRemote } from '../remote';
import type { AreasRef, Workspace } from '../workspace';

/** Univer's error styles by number, as Office.js names them. */
const STYLES = ['Information', 'Stop', 'Warning'];

type Kind = 'None' | 'List' | 'Decimal' | 'Inconsistent' | 'MixedCriteria';

const here = ({ sheetId, areas }: AreasRef, { book }: Workspace): Validation[] =>
  validationsIn(
    book,
    sheetId,
    areas.map(({ at }) => at),
  );

/** The one validation of all the cells; undefined where some have none or another. */
function only(ref: AreasRef, workspace: Workspace): Validation | undefined {
  const [first, second] = here(ref, workspace);
  const areas = ref.areas.map(({ at }) => at);
  return first && !second && coversAll(first, areas) ? first : undefined;
}

function kindOf(ref: AreasRef, workspace: Workspace): Kind {
  const found = here(ref, workspace);
  if (found.length === 0) return 'None';
  const one = only(ref, workspace);
  if (!one) return found.length > 1 ? 'MixedCriteria' : 'Inconsistent';
  if (one.source.type === 'list') return 'List';
  if (one.source.type === 'decimal') return 'Decimal';
  throw notImplemented(`DataValidation.type of ${one.source.type}`);
}

async function change(ref: AreasRef, workspace: Workspace, changes: Partial<ISheetDataValidationRule>): Promise<void> {
  workspace.guard(ref.sheetId);
  const { uid: _uid, ranges: _ranges, ...source } = only(ref, workspace)?.source ?? { type: 'any' };
  await setValidation(
    workspace.book,
    ref.sheetId,
    ref.areas.map(({ at }) => at),
    { allowBlank: true, showErrorMessage: true, ...source, ...changes },
  );
}

/** Univer's operators by those of Office.js. */
const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

interface DecimalRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: keyof typeof operators;
}

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: unknown };
  readonly decimal?: DecimalRule;
}

async function setDecimal(ref: AreasRef, rule: DecimalRule, workspace: Workspace): Promise<void> {
  const { formula1, formula2, operator } = rule;
  if (typeof formula1 !== 'number' || (formula2 !== undefined && typeof formula2 !== 'number'))
    throw notImplemented('DataValidation.rule with formulas');
  if (!Object.hasOwn(operators, operator)) throw invalidArgument();
  await change(ref, workspace, {
    type: 'decimal',
    operator: operators[operator] as NonNullable<ISheetDataValidationRule['operator']>,
    formula1: String(formula1),
    ...(formula2 !== undefined && { formula2: String(formula2) }),
  });
}

function decimalOf({ formula1, formula2, operator }: ISheetDataValidationRule): DecimalRule {
  const [name] = Object.entries(operators).find(([, univer]) => univer === String(operator)) ?? ['Between'];
  return {
    formula1: Number(formula1),
    ...(formula2 !== undefined && { formula2: Number(formula2) }),
    operator: name as DecimalRule['operator'],
  };
}

async function setRule(ref: AreasRef, rule: Rule, workspace: Workspace): Promise<void> {
  const [kind] = Object.keys(rule);
  if (rule.decimal) return setDecimal(ref, rule.decimal, workspace);
  if (!rule.list) throw notImplemented(`DataValidation.rule with ${kind ?? 'nothing'}`);
  const { source, inCellDropDown } = rule.list;
  if (typeof source !== 'string' || isRemote(source) || !inCellDropDown)
    throw notImplemented('DataValidation.rule with a range, or without a drop-down');
  // Excel keeps at most 255 characters of a list.
  if (source === '' || source.length > 255) throw invalidArgument();
  await change(ref, workspace, { type: 'list', formula1: source });
}

interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation (lists and numbers) */
export const dataValidation = defineType<AreasRef>({
  name: 'DataValidation',
  properties: {
    ErrorAlert: {
      get: (ref, workspace): ErrorAlert | null => {
        const source = only(ref, workspace)?.source;
        if (!source) return null;
        const { showErrorMessage = true, errorStyle = 1, errorTitle = '', error = '' } = source;
        return { showAlert: showErrorMessage, style: STYLES[errorStyle]!, title: errorTitle, message: error };
      },
      set: (ref, { showAlert, style, title, message }: ErrorAlert, workspace) => {
        if (!STYLES.includes(style)) throw invalidArgument();
        return change(ref, workspace, {
          showErrorMessage: showAlert,
          errorStyle: STYLES.indexOf(style),
          errorTitle: title,
          error: message,
        });
      },
    },
    Rule: {
      get: (ref, workspace) => {
        const kind = kindOf(ref, workspace);
        if (kind === 'None') return {};
        const found = only(ref, workspace)?.source;
        if (found?.type === 'decimal') return { decimal: decimalOf(found) };
        const source = found?.formula1;
        return source === undefined ? null : { list: { inCellDropDown: true, source } };
      },
      set: setRule,
    },
    Type: { get: kindOf },
  },
  methods: {
    Clear: async (ref, workspace) => {
      workspace.guard(ref.sheetId);
      await clearValidations(
        workspace.book,
        ref.sheetId,
        ref.areas.map(({ at }) => at),
      );
    },
  },
});
