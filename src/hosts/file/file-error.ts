/** Why a file could not be read; the texts are in src/locales/cli.ts. */
export type FileErrorCode = 'not-found' | 'not-readable' | 'not-a-workbook' | 'encrypted' | 'too-large' | 'broken';

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'FileError';
  }
}
