import type {
  FundBlock,
  FundLayout,
  FundLine,
  IndicatorColumnRole,
  Term,
  Witness,
} from '../core/declaration/declaration';
import type { Locale } from '../core/localized';

/** The words of `heji check --explain`. */
export interface ExplainTexts {
  readonly head: string;
  /** Project, year, unit of money. */
  readonly facts: readonly [string, string, string];
  readonly goals: string;
  readonly narratives: string;
  readonly funds: string;
  readonly columns: string;
  readonly indicators: string;
  readonly unread: string;
  readonly notUnderstood: string;
  readonly noUnit: string;
  readonly and: string;
  readonly brackets: (inside: string) => string;
  readonly witnesses: Readonly<Record<Witness, string>>;
  readonly roles: Readonly<Record<IndicatorColumnRole, string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly lines: Readonly<Record<FundLine['role'], string>>;
  readonly kinds: Readonly<Record<FundBlock['kind'], string>>;
  readonly layouts: Readonly<Record<FundLayout, string>>;
}

const zhCN: ExplainTexts = {
  head: '表头',
  facts: ['项目', '年度', '金额单位'],
  goals: '目标',
  narratives: '文字',
  funds: '资金',
  columns: '指标各列',
  indicators: '指标',
  unread: '没有读懂',
  notUnderstood: '没有读懂',
  noUnit: '未写单位',
  and: '、',
  brackets: (inside) => `（${inside}）`,
  witnesses: { label: '据名称', pieces: '据名称的一部分', content: '据内容', place: '据位置' },
  roles: {
    level1: '一级指标',
    level2: '二级指标',
    name: '指标名称',
    target: '指标值',
    operator: '符号',
    unit: '计量单位',
    weight: '分值',
    direction: '指标方向',
    completion: '完成值',
    score: '得分',
    reason: '偏差原因',
    other: '不使用',
  },
  terms: {
    midterm: '中期',
    annual: '年度',
    half: '半年',
    total: '项目总',
    previous: '上年',
    budget: '年初预算',
    adjusted: '调整后',
    executed: '执行',
    other: '其他',
  },
  lines: { total: '总额', fiscal: '财政拨款', carryover: '结转', other: '其他资金', item: '分项' },
  kinds: { income: '资金来源', expenditure: '支出' },
  layouts: {
    matrix: '来源为列',
    columns: '金额各列有表头',
    pairs: '名称旁为金额',
    row: '名称下为金额',
    sentence: '一句话',
    inline: '名称与金额同格',
    list: '清单的列',
  },
};

const enUS: ExplainTexts = {
  head: 'Head',
  facts: ['project', 'year', 'unit of money'],
  goals: 'Goals',
  narratives: 'Other text',
  funds: 'Funds',
  columns: 'Columns of the indicators',
  indicators: 'Indicators',
  unread: 'Not understood',
  notUnderstood: 'not understood',
  noUnit: 'no unit stated',
  and: ', ',
  brackets: (inside) => ` (${inside})`,
  witnesses: {
    label: 'by its label',
    pieces: 'by parts of its label',
    content: 'by its content',
    place: 'by its position',
  },
  roles: {
    level1: 'level 1',
    level2: 'level 2',
    name: 'name',
    target: 'target',
    operator: 'sign',
    unit: 'unit',
    weight: 'weight',
    direction: 'direction',
    completion: 'actual value',
    score: 'score',
    reason: 'reason for deviation',
    other: 'not used',
  },
  terms: {
    midterm: 'mid-term',
    annual: 'annual',
    half: 'half-year',
    total: 'whole project',
    previous: 'last year',
    budget: 'initial budget',
    adjusted: 'adjusted',
    executed: 'spent',
    other: 'other',
  },
  lines: { total: 'total', fiscal: 'fiscal', carryover: 'carry-over', other: 'other', item: 'item' },
  kinds: { income: 'sources', expenditure: 'spending' },
  layouts: {
    matrix: 'sources as columns',
    columns: 'amounts in columns with headings',
    pairs: 'amounts beside labels',
    row: 'amounts below labels',
    sentence: 'a sentence',
    inline: 'label and amount in one cell',
    list: 'columns of a list',
  },
};

export const explainTexts: Readonly<Record<Locale, ExplainTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
