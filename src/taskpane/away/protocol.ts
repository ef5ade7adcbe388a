import type { CheckOptions, CheckProgress } from '../../core/check';
import type { TableReport } from '../../core/report';
import type { Sheet } from '../../core/sheet/sheet';
import type { Packed } from './amounts';

/** What of reports an edit leaves as it is: told once, and known afterwards by its place here. */
export const lastingParts = (reports: readonly TableReport[]): object[] =>
  reports.flatMap(({ profile, declaration }) => [profile.profile, ...declaration.indicators]);

/** Between the pane and the worker that checks for it. Both keep what the last request and answer held, and name it by number. */
export interface CheckRequest {
  /** Each with its cells, unless the last request held it. */
  readonly sheets: readonly { readonly id: number; readonly sheet?: Sheet }[];
  readonly options: Omit<CheckOptions, 'cache'>;
  /** Tell of each rule before it is tried, not of each table: to find the one that does not come back. */
  readonly eachRule: boolean;
}

export type CheckAnswer =
  | ({ readonly kind: 'step' } & Omit<CheckProgress, 'loading'>)
  | {
      readonly kind: 'done';
      /** Each whole, unless the last answer held it, but for parts that the last answer held. */
      readonly tables: Packed<readonly { readonly id: number; readonly report?: TableReport }[]>;
      readonly elsewhere: readonly string[];
      readonly failed: readonly string[];
    }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };
