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
  | 'begun'
  | 'before'
  | 'after'
  | 'impossible'
  | 'span'
  | 'money'
  | 'funds'
  | 'promised'
  | 'measure';
