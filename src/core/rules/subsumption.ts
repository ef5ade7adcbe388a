/**
 * Rules know nothing of each other: each reports all it sees. Where two of them tell one slip, this table says which
 * finding covers which. Only a reported finding covers: with its rule switched off, the other one is told.
 */
export interface Subsumption {
  /** "rule" or "rule#kind": what is left out … */
  readonly dropped: string;
  /** … while one of these is reported … */
  readonly by: readonly string[];
  /** … about some of its cells, or about every one of them. */
  readonly cells: 'some' | 'every';
  /** What both findings must say alike, by its name in their data. */
  readonly same?: string;
  /** Why they are one slip. */
  readonly because: string;
}

const wrongUnit = ['cell', 'total', 'spending', 'income'].flatMap((kind) => [
  `funds/unit-mismatch#${kind}`,
  `funds/unit-mismatch#${kind}Twice`,
]);

export const subsumptions: readonly Subsumption[] = [
  {
    dropped: 'funds/total-equals-parts',
    by: wrongUnit,
    cells: 'some',
    because: 'the sum holds once the amounts are in one unit',
  },
  {
    dropped: 'funds/total-equals-parts#differs',
    by: ['funds/total-equals-parts#negative'],
    cells: 'some',
    because: 'the sum is off by an amount below zero, which is told',
  },
  {
    dropped: 'funds/share#source',
    by: [...wrongUnit, 'funds/total-equals-parts#differs', 'funds/total-equals-parts#negative'],
    cells: 'some',
    because: 'the amount the share is of is known to be wrong',
  },
  {
    dropped: 'funds/income-equals-expenditure',
    by: wrongUnit,
    cells: 'some',
    because: 'both sides are equal once they are in one unit',
  },
  {
    dropped: 'funds/text-differs-from-table',
    by: wrongUnit,
    cells: 'some',
    because: 'what the table says is not known before its unit is',
  },
  {
    dropped: 'funds/text-differs-from-table',
    by: ['funds/unit-mismatch#text'],
    cells: 'every',
    because: 'the sentence and the total differ by their unit only',
  },
  {
    dropped: 'funds/unit-mismatch#text',
    by: wrongUnit,
    cells: 'some',
    because: 'the amounts themselves show which of them are in another unit',
  },
  {
    dropped: 'funds/cost-indicator-vs-budget',
    by: [...wrongUnit, 'funds/unit-mismatch#text', 'funds/unit-mismatch#tiny'],
    cells: 'some',
    because: 'what the budget is is not known before its unit is',
  },
  {
    dropped: 'complete/indicator-cell#name',
    by: ['value/placeholder-number#unnamed'],
    cells: 'some',
    because: 'a form as it came lacks every name: one finding says so',
  },
  {
    dropped: 'indicator/wrong-category',
    by: ['layout/orphan-row#process'],
    cells: 'every',
    because: 'the rows slipped together, with their label',
  },
  {
    dropped: 'value/timeliness-without-time',
    by: ['value/not-measurable', 'value/repeats-name'],
    cells: 'every',
    because: 'a value that says nothing says no time either',
  },
  {
    dropped: 'value/not-measurable',
    by: ['value/placeholder-number#mark', 'complete/indicator-cell#stopgap', 'complete/indicator-cell#unit'],
    cells: 'some',
    because: 'a placeholder is no value yet',
  },
  {
    dropped: 'indicator/wrong-category#qualityAsCount',
    by: ['value/unit-conflict#misfit'],
    cells: 'some',
    because: 'where name and value contradict each other nobody knows what the row is',
  },
  {
    dropped: 'consistency/goal-vs-indicator',
    by: [
      'value/percent-range#above',
      'value/percent-range#low',
      'value/unit-missing',
      'text/repeated#achievement',
      'score/completion-type#copied',
    ],
    cells: 'some',
    because: 'the wrong one of the two is known',
  },
  {
    dropped: 'funds/midterm-below-annual',
    by: ['funds/total-equals-parts#differs'],
    cells: 'some',
    because: 'the total that does not add up is the one that is too low',
  },
  {
    dropped: 'score/weight-total#total',
    by: ['score/weight-total#none', 'score/weight-total#level', 'score/weight-total#section'],
    cells: 'some',
    because: 'the row or the level that is wrong is known',
  },
  {
    dropped: 'score/weight-total#level',
    by: ['score/weight-total#none'],
    cells: 'some',
    because: 'the level lacks what the row lacks',
  },
  {
    dropped: 'score/self-evaluation#above',
    by: ['score/weight-total#none'],
    cells: 'some',
    because: 'any score exceeds a weight of nothing',
  },
  {
    dropped: 'score/self-evaluation#unmet',
    by: ['value/percent-range#above'],
    cells: 'some',
    because: 'a target above 100 % cannot be met',
  },
  {
    dropped: 'consistency/half-exceeds-year#target',
    by: ['value/percent-range#above'],
    cells: 'some',
    because: 'the wrong one of the two is known',
  },
  {
    dropped: 'consistency/year#before',
    by: ['consistency/year#period'],
    cells: 'some',
    because: 'the year of the form is the wrong one',
  },
  {
    dropped: 'value/operator-direction',
    by: ['indicator/name-in-value#other'],
    cells: 'some',
    because: 'the operator belongs to the other indicator',
  },
  {
    dropped: 'value/unit-conflict#misfit',
    by: ['indicator/name-in-value#other'],
    cells: 'some',
    because: 'the unit belongs to the other indicator',
  },
  {
    dropped: 'basis/vague',
    by: ['complete/header-field#blank', 'text/residue#instruction'],
    cells: 'every',
    because: 'nothing was written yet',
  },
  {
    dropped: 'text/punctuation',
    by: ['text/residue#instruction'],
    cells: 'every',
    because: 'the form’s own note is to go, marks and all',
  },
  {
    dropped: 'value/operator-missing',
    by: ['value/unit-conflict#misfit'],
    cells: 'some',
    because: 'where name and value contradict each other nobody knows which way it should go',
  },
  {
    dropped: 'value/operator-direction',
    by: ['value/unit-conflict#misfit'],
    cells: 'some',
    because: 'where name and value contradict each other nobody knows which way it should go',
  },
  {
    dropped: 'value/unit-conflict#misfit',
    by: ['text/truncated#open', 'text/truncated#close'],
    cells: 'some',
    because: 'what the name measures is not known before its brackets are closed',
  },
  {
    dropped: 'value/timeliness-without-time',
    by: ['value/unit-conflict#misfit', 'complete/indicator-cell#name'],
    cells: 'some',
    because: 'a value of something else, or of nothing named, has no time to say',
  },
  {
    dropped: 'consistency/goal-without-indicator',
    by: ['complete/header-field#figure'],
    cells: 'some',
    because: 'no goal was written yet',
  },
  {
    dropped: 'calc/subtotal#differs',
    by: ['calc/expression#differs'],
    cells: 'some',
    same: 'difference',
    because: 'the total is off by what one of its items is off by',
  },
];
