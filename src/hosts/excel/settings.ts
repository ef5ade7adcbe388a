import { z } from 'zod';
import { HostError } from './errors';

const ignoredFinding = z.object({
  rule: z.string(),
  sheet: z.string(),
  /** A1 addresses as they were when it was ignored. */
  cells: z.array(z.string()),
  /** Text of the first cell then: after rows were inserted above, it is how the finding is known again. */
  content: z.string().default(''),
  /** The finding's zh-CN message then: a finding whose numbers have changed is shown again. */
  message: z.string(),
  reason: z.string(),
});
export type IgnoredFinding = z.infer<typeof ignoredFinding>;

/** What Heji remembers in the workbook itself. */
const workbookState = z.object({
  version: z.literal(1).default(1),
  /** Chosen by the user instead of the one the table shows. */
  profile: z.string().optional(),
  rules: z.record(z.string(), z.enum(['error', 'warning', 'advice', 'off'])).default({}),
  ignored: z.array(ignoredFinding).default([]),
  /** The part of a sheet the user pointed out as the table (A1), by sheet name. */
  regions: z.record(z.string(), z.string()).default({}),
});
export type WorkbookState = z.infer<typeof workbookState>;

/** The state kept in the workbook; the defaults when there is none or it cannot be read. */
export async function loadState(): Promise<WorkbookState> {
  throw new HostError('unsupported');
}

export async function saveState(_state: WorkbookState): Promise<void> {
  throw new HostError('unsupported');
}
