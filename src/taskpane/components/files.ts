/** Far more than any library or settings have; a file above it is another one. */
const LIMIT_BYTES = 2_000_000;

/** The text of a file the user chose; undefined for one that is too large to be one of ours. */
export const textOf = (file: File): Promise<string | undefined> =>
  file.size > LIMIT_BYTES ? Promise.resolve(undefined) : file.text();

/** Gives the user a file to keep. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
