import { z } from 'zod';
import { profiles } from './profiles';
import { rules } from './rules';

const grade = z.enum(['error', 'warning', 'advice', 'off']);

/** A settings file an office shares: read by the pane and the command line alike. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  profile: z
    .string()
    .refine((id) => profiles.some((p) => p.id === id), { error: 'unknown profile' })
    .optional(),
  rules: z
    .record(
      z.string().refine((id) => rules.some((r) => r.id === id), { error: 'unknown rule' }),
      grade,
    )
    .default({}),
});

export type Settings = z.infer<typeof settingsSchema>;

/** One line for each thing that is wrong: where it stands and what was expected. */
export const describeIssues = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || '(file)'}: ${issue.message}`).join('\n');
