/** Why a file could not be read; the texts are in src/locales/cli.ts. */
export type FileErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'not-a-file'
  | 'not-a-workbook'
  | 'other-archive'
  | 'encrypted'
  | 'too-large'
  | 'timeout'
  | 'broken';

/** What a file is that is no workbook, where that can be told. */
export type OtherContent = 'empty' | 'html' | 'xml-2003' | 'open-document' | 'powerpoint';

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions & { readonly content?: OtherContent },
  ) {
    super(code, options);
    this.name = 'FileError';
    this.content = options?.content;
  }

  readonly content: OtherContent | undefined;
}
