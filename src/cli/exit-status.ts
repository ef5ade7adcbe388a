/** What the command line ends with (docs/command-line.md). */
export const exitStatus = { ok: 0, foundErrors: 1, failed: 2, interrupted: 130 } as const;

/** A call that cannot be answered; its message is for the user. */
export class UsageError extends Error {}
