import type { Big } from 'big.js';
import type { Range } from '../sheet/address';
import type { MoneyUnit } from '../text/money';
import type { IndicatorValue } from '../text/indicator-value';

/** Table families of real forms; the ids are explained in docs/families.md. */
export type FamilyId =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L14'
  | 'L15'
  | 'unknown';

/** A value with the cell (or merged area) it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly cell: Range;
}

export type HeaderKey =
  | 'project'
  | 'projectCode'
  | 'department'
  | 'unit'
  | 'year'
  | 'period'
  | 'projectType'
  | 'start'
  | 'end'
  | 'head'
  | 'phone'
  | 'other';

/** A labelled field of the form's head. `value` is undefined when the form has no cell for it, "" when the cell is blank. */
export interface HeaderField {
  readonly key: HeaderKey;
  readonly label: Sourced<string>;
  readonly value: Sourced<string> | undefined;
}

/** What a column of money or of target values stands for. `total` is the whole project (项目资金总额, 总目标). */
export type Term = 'midterm' | 'annual' | 'half' | 'total' | 'previous' | 'budget' | 'adjusted' | 'executed' | 'other';

/** The printed amount of one cell. */
export interface Amount {
  readonly cell: Range;
  /** In the block's unit as printed (not yuan); undefined when the cell is blank or not a number. */
  readonly value: Big | undefined;
  /** What the cell shows. */
  readonly text: string;
  /** The unit the cell itself states ("250万"), if any. */
  readonly unit: MoneyUnit | undefined;
  /** True when it is read out of running text (L7, L15): the cell holds a sentence, `text` is the amount in it. */
  readonly inSentence?: true;
}

export interface FundColumn {
  readonly term: Term;
  readonly label: Sourced<string> | undefined;
  /** The column's own unit when its label states one. */
  readonly unit: MoneyUnit | undefined;
}

/** A line of a fund block; its children are its parts. `amounts` runs parallel to the block's columns. */
export interface FundLine {
  readonly label: Sourced<string>;
  readonly role: 'total' | 'fiscal' | 'carryover' | 'other' | 'item';
  readonly amounts: readonly (Amount | undefined)[];
  readonly children: readonly FundLine[];
  /** True when the children are only some of the parts (a lone 其中 line): their sum may stay below the line's amount. */
  readonly partial: boolean;
}

export type FundLayout = 'matrix' | 'columns' | 'pairs' | 'row' | 'sentence' | 'inline' | 'list';

/** A block of money: the source of funds (`income`) or what they are spent on (`expenditure`). */
export interface FundBlock {
  readonly kind: 'income' | 'expenditure';
  /** As what it was read: sources over columns, columns of amounts, labels beside amounts, one row, a sentence, words and amount in one cell, columns of a list. */
  readonly layout: FundLayout;
  /** Label cells around the block (项目资金 (万元), 收入 …). */
  readonly labels: readonly Sourced<string>[];
  /** As stated for the block, with the cell that states it; undefined when nothing states it. */
  readonly unit: Sourced<MoneyUnit> | undefined;
  readonly columns: readonly FundColumn[];
  /** Usually one total with its parts as children. */
  readonly lines: readonly FundLine[];
  /** Heads of columns or terms that nobody knows: what stands below them is not read, or of no term. */
  readonly unknown?: readonly Sourced<string>[];
}

export interface Goal {
  readonly term: Term;
  readonly label: Sourced<string>;
  readonly text: Sourced<string>;
}

/** The target value of one term of an indicator. */
export interface Target {
  readonly term: Term;
  /** Raw text of the value cell; with a split form (L8–L10) the number alone. */
  readonly cell: Range;
  readonly raw: string;
  /** The name and level-2 cells beside this value, where the form repeats them per term (L1). */
  readonly nameCell: Range | undefined;
  readonly level2Cell: Range | undefined;
  /** Operator, number and unit, joined from the split columns where the form has them. */
  readonly value: IndicatorValue;
}

export interface Indicator {
  readonly row: number;
  /** Canonical where known (产出指标, 数量指标), with the cell that names it; undefined when the form has no such level. */
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
  /** "" with the blank cell when a value stands without a name. */
  readonly name: Sourced<string>;
  readonly targets: readonly Target[];
  /** Columns of their own, where the form has them. Text as shown, "" when blank. */
  readonly operator: Sourced<string> | undefined;
  readonly unit: Sourced<string> | undefined;
  readonly weight: Sourced<string> | undefined;
  readonly direction: Sourced<string> | undefined;
  readonly completion: Sourced<string> | undefined;
  readonly score: Sourced<string> | undefined;
  readonly reason: Sourced<string> | undefined;
}

/** A level-2 (or level-1) category of the form with the rows it covers, whether it has indicators or not. */
export interface Category {
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
  /** All cells of its rows, from the category's label to the last value column. */
  readonly rows: Range;
  readonly indicators: readonly Indicator[];
}

export type NarrativeKey =
  | 'overview'
  | 'basis'
  | 'necessity'
  | 'feasibility'
  | 'content'
  | 'calculation'
  | 'measures'
  | 'plan'
  | 'effect'
  | 'funds'
  | 'other';

/** A field of running text. With prose forms (L15) each paragraph is one. */
export interface Narrative {
  readonly key: NarrativeKey;
  readonly label: Sourced<string> | undefined;
  readonly text: Sourced<string>;
}

/** The table as its reader sees it. */
export interface Declaration {
  readonly sheet: string;
  readonly range: Range;
  readonly family: FamilyId;
  readonly title: Sourced<string> | undefined;
  readonly project: Sourced<string> | undefined;
  readonly year: Sourced<number> | undefined;
  /** The money unit the table states, where it states one. */
  readonly unit: Sourced<MoneyUnit> | undefined;
  readonly header: readonly HeaderField[];
  readonly funds: readonly FundBlock[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  /** The header row(s) of the indicator region and its columns; undefined when the form has none. */
  readonly indicatorRegion: IndicatorRegion | undefined;
  /** Regions beside that one, with headers of their own: 长期绩效指标 above 年度绩效指标 (L7). */
  readonly otherRegions: readonly IndicatorRegion[];
  readonly narratives: readonly Narrative[];
  /** Cells with content that were not understood. */
  readonly unread: readonly Range[];
  /** Sentences among them, under labels that nobody knows: what they calculate can be followed all the same. */
  readonly unnamed?: readonly Sourced<string>[];
  /** A list of other tables' projects or units with their money, which has no parts but these. */
  readonly list?: true;
}

export type IndicatorColumnRole =
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'operator'
  | 'unit'
  | 'weight'
  | 'direction'
  | 'completion'
  | 'score'
  | 'reason'
  | 'other';

/** What told the role of a column: its label, known pieces of it, what stands in it or where it stands. */
export type Witness = 'label' | 'pieces' | 'content' | 'place';

export interface IndicatorColumn {
  readonly role: IndicatorColumnRole;
  readonly term: Term;
  readonly column: number;
  readonly label: string;
  /** How sure the role is, 0 to 1, where it was told by what stands in the column rather than by its label alone. */
  readonly confidence?: number;
  /** Who told the role, where it was not the label alone. */
  readonly by?: readonly Witness[];
}

export interface IndicatorRegion {
  readonly header: Range;
  readonly rows: Range;
  readonly columns: readonly IndicatorColumn[];
}
