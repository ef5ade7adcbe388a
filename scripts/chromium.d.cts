/** See chromium.cjs; the parameters are for its test. */
export function findChromium(
  platform?: NodeJS.Platform,
  env?: Readonly<Record<string, string | undefined>>,
  isThere?: (file: string) => boolean,
): string | undefined;
