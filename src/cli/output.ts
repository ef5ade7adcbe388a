import { printable } from './printable';

/** Nobody takes what is written any more: a closed pipe, a full disk. */
export class OutputError extends Error {
  constructor(override readonly cause: NodeJS.ErrnoException) {
    super(cause.message);
  }
}

/** Resolves when the text has left, so that a slow reader slows the work instead of filling the memory. */
export const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(new OutputError(error));
      else resolve();
    });
  });

export const note = (line: string): void => {
  process.stderr.write(`${printable(line)}\n`);
};
