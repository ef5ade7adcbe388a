/** How a year can contradict another. */
export type YearMessage =
  | 'figure'
  | 'period'
  | 'order'
  | 'title'
  | 'goal'
  | 'plan'
  | 'subject'
  | 'reported'
  | 'before'
  | 'after'
  | 'impossible'
  | 'span'
  | 'money'
  | 'funds'
  | 'measure';
