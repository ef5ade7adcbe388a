import { printable } from './printable';

/** Nobody takes what is written any more: a closed pipe, a full disk. */
export class OutputError extends Error {
  constructor(override readonly cause: NodeJS.ErrnoException) {
    super(cause.message);
  }
}

/** Where a command writes. */
export class Output {
  constructor(
    private readonly out: Pick<NodeJS.WriteStream, 'write'>,
    /** For what there is to say beside what was asked for. */
    readonly err: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  ) {}

  /**
   * Resolves when the text has left, so that a slow reader slows the work instead of filling the memory.
   * @throws OutputError
   */
  write(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.out.write(text, (error) => {
        if (error) reject(new OutputError(error));
        else resolve();
      });
    });
  }

  note(line: string): void {
    this.err.write(`${printable(line)}\n`);
  }
}
