import { BooleanNumber, type IStyleBase } from '@univerjs/presets';
import { addRule, clearRules, deleteRule, formatRule, formatRules, moveRule, rulesIn, setRule } from '../book/formats';
import { hexColor, inputColor } from '../book/style';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import type { Remote } from '../remote-object';
import { defineType, type Property } from '../remote';
import type { AreasRef, FormatRuleRef, Workspace } from '../workspace';

const areasOf = (ref: AreasRef) => ref.areas.map(({ at }) => at);
const rules = (ref: AreasRef, { book }: Workspace) => rulesIn(book, ref.sheetId, areasOf(ref));

/** Throws ItemNotFound, also for one that is there and cannot be read. */
function rule({ sheetId, ruleId }: FormatRuleRef, { book, faults }: Workspace) {
  const found = formatRule(book, sheetId, ruleId);
  const { value } = found.source.rule as { value?: unknown };
  if (faults.unreadableFormats.some((formula) => formula === value)) throw itemNotFound();
  return found;
}

function find(ref: AreasRef, workspace: Workspace, id: string): Remote | undefined {
  const found = rules(ref, workspace).find((r) => r.id === id);
  return found && workspace.object('ConditionalFormat', { sheetId: ref.sheetId, ruleId: found.id });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection: those that touch the range. */
export const conditionalFormatCollection = defineType<AreasRef>({
  name: 'ConditionalFormatCollection',
  since: { GetItemOrNullObject: '1.14' },
  items: (ref, workspace) =>
    rules(ref, workspace).map(({ id }) => workspace.object('ConditionalFormat', { sheetId: ref.sheetId, ruleId: id })),
  index: (ref, workspace, id: string) => {
    const found = find(ref, workspace, id);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: async (ref, workspace, type: string) => {
      workspace.guard(ref.sheetId, 'allowFormatCells');
      const ruleId = await addRule(workspace.book, ref.sheetId, areasOf(ref), type);
      return workspace.object('ConditionalFormat', { sheetId: ref.sheetId, ruleId });
    },
    ClearAll: async (ref, workspace) => {
      workspace.guard(ref.sheetId, 'allowFormatCells');
      await clearRules(workspace.book, ref.sheetId, areasOf(ref));
    },
    GetCount: (ref, workspace) => rules(ref, workspace).length,
    GetItemAt: (ref, workspace, index: number) => {
      const found = rules(ref, workspace)[index];
      if (!found) throw invalidArgument();
      return workspace.object('ConditionalFormat', { sheetId: ref.sheetId, ruleId: found.id });
    },
    GetItemOrNullObject: (ref, workspace, id: string) => find(ref, workspace, id) ?? null,
  },
});

const TYPES: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  formula: 'Custom',
  number: 'CellValue',
  text: 'ContainsText',
  rank: 'TopBottom',
  average: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
};

function typeOf(ref: FormatRuleRef, workspace: Workspace): string {
  const config = rule(ref, workspace).source.rule as { type: string; subType?: string };
  return TYPES[config.type === 'highlightCell' ? (config.subType ?? '') : config.type]!;
}

function ranges(ref: FormatRuleRef, workspace: Workspace): AreasRef {
  const areas = rule(ref, workspace).areas.map((area) => workspace.references.track(ref.sheetId, area));
  return { sheetId: ref.sheetId, areas };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat = defineType<FormatRuleRef>({
  name: 'ConditionalFormat',
  since: { GetRanges: '1.9' },
  identity: ({ ruleId }) => ({ Id: ruleId }),
  properties: {
    Id: { get: (ref, workspace) => rule(ref, workspace).id },
    Priority: {
      get: ({ sheetId, ruleId }, { book }) => formatRules(book, sheetId).findIndex((r) => r.id === ruleId),
      set: async (ref, priority: number, workspace) => {
        workspace.guard(ref.sheetId, 'allowFormatCells');
        await moveRule(workspace.book, ref.sheetId, rule(ref, workspace), priority);
      },
    },
    StopIfTrue: {
      get: (ref, workspace) => rule(ref, workspace).stopIfTrue,
      set: async (ref, stopIfTrue: boolean, workspace) => {
        workspace.guard(ref.sheetId, 'allowFormatCells');
        await setRule(workspace.book, ref.sheetId, rule(ref, workspace), { stopIfTrue });
      },
    },
    Type: { get: typeOf },
  },
  objects: {
    Custom: (ref, workspace) => {
      if (typeOf(ref, workspace) !== 'Custom') throw invalidArgument();
      return workspace.object('CustomConditionalFormat', ref);
    },
    CustomOrNullObject: (ref, workspace) =>
      typeOf(ref, workspace) === 'Custom' ? workspace.object('CustomConditionalFormat', ref) : null,
  },
  methods: {
    Delete: async (ref, workspace) => {
      workspace.guard(ref.sheetId, 'allowFormatCells');
      await deleteRule(workspace.book, ref.sheetId, rule(ref, workspace).id);
    },
    GetRange: (ref, workspace) => {
      const { areas } = ranges(ref, workspace);
      // Documented: throws where the format covers several areas; getRanges (1.9) gives them all.
      if (areas.length !== 1) throw invalidArgument();
      return workspace.object('Range', areas[0]!);
    },
    GetRangeOrNullObject: (ref, workspace) => {
      const { areas } = ranges(ref, workspace);
      return areas.length === 1 ? workspace.object('Range', areas[0]!) : null;
    },
    GetRanges: (ref, workspace) => workspace.object('RangeAreas', ranges(ref, workspace)),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormat = defineType<FormatRuleRef>({
  name: 'CustomConditionalFormat',
  objects: {
    Format: (ref, workspace) => workspace.object('ConditionalRangeFormat', ref),
    Rule: (ref, workspace) => workspace.object('ConditionalFormatRule', ref),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export const conditionalFormatRule = defineType<FormatRuleRef>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (ref, workspace) => (rule(ref, workspace).source.rule as { value?: string }).value ?? '',
      set: async (ref, formula: string, workspace) => {
        workspace.guard(ref.sheetId, 'allowFormatCells');
        const { source, ...own } = rule(ref, workspace);
        const value = formula.startsWith('=') ? formula : `=${formula}`;
        const changed = { ...source.rule, value } as typeof source.rule;
        await setRule(workspace.book, ref.sheetId, { ...own, source }, { rule: changed });
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormat = defineType<FormatRuleRef>({
  name: 'ConditionalRangeFormat',
  objects: {
    Fill: (ref, workspace) => workspace.object('ConditionalRangeFill', ref),
    Font: (ref, workspace) => workspace.object('ConditionalRangeFont', ref),
  },
});

/** A part of the look a rule gives to cells; "" where the rule leaves it alone. */
function lookProperty(
  get: (style: IStyleBase) => unknown,
  set: (value: never) => Partial<IStyleBase>,
): Property<FormatRuleRef> {
  const styleOf = (ref: FormatRuleRef, workspace: Workspace): IStyleBase => {
    const config = rule(ref, workspace).source.rule;
    if (!('style' in config)) throw notImplemented(`the format of a ${typeOf(ref, workspace)} conditional format`);
    return config.style;
  };
  return {
    get: (ref, workspace) => get(styleOf(ref, workspace)),
    set: async (ref, value, workspace) => {
      workspace.guard(ref.sheetId, 'allowFormatCells');
      const style = { ...styleOf(ref, workspace), ...set(value) };
      const found = rule(ref, workspace);
      const changed = { ...found.source.rule, style } as typeof found.source.rule;
      await setRule(workspace.book, ref.sheetId, found, { rule: changed });
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export const conditionalRangeFill = defineType<FormatRuleRef>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: lookProperty(
      (style) => hexColor(style.bg?.rgb) ?? '',
      (color: string) => ({ bg: { rgb: inputColor(color) } }),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export const conditionalRangeFont = defineType<FormatRuleRef>({
  name: 'ConditionalRangeFont',
  properties: {
    Bold: lookProperty(
      (style) => style.bl === BooleanNumber.TRUE,
      (bold: boolean) => ({ bl: bold ? 1 : 0 }),
    ),
    Color: lookProperty(
      (style) => hexColor(style.cl?.rgb) ?? '',
      (color: string) => ({ cl: { rgb: inputColor(color) } }),
    ),
    Italic: lookProperty(
      (style) => style.it === BooleanNumber.TRUE,
      (italic: boolean) => ({ it: italic ? 1 : 0 }),
    ),
    Strikethrough: lookProperty(
      (style) => style.st?.s === BooleanNumber.TRUE,
      (strike: boolean) => ({ st: { s: strike ? 1 : 0 } }),
    ),
    Underline: lookProperty(
      (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      (line: string) => ({ ul: { s: line === 'None' ? 0 : 1 } }),
    ),
  },
});
