import { createHash } from 'node:crypto';

/** What Windows refuses in a name, and what steers a terminal. */
const refused = /[<>:"|?*\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes; file systems take 255 for a name. */
const LONGEST = 160;
const MAX_EXTENSION = 8;
/** Letters of a path below the output folder: Excel opens none of more than 218, and a link in a formula has 255. */
const LONGEST_PATH = 120;

/** Cuts a long name, not its extension. */
function cut(name: string, most = LONGEST): string {
  if (Buffer.byteLength(name) <= most) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
  let stem = '';
  for (const character of name) {
    if (Buffer.byteLength(stem + character) > most) break;
    stem += character;
  }
  return stem + extension;
}

function safeSegment(segment: string): string {
  const text = cut(segment.replace(refused, '_').replace(/[. ]{1,20}$/, ''));
  return text === '' || text === '.' || text === '..' || reserved.test(text) ? '_' : text;
}

const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A path that is too long: its first folder and its file, each shortened; the mark tells it from others. */
const shortened = (segments: readonly string[], name: string): string => {
  const [first, ...others] = segments.map((segment) => cut(segment, LONGEST_PATH));
  const last = others.at(-1);
  return last === undefined ? `${mark(name)}-${first ?? '_'}` : `${first!}/${mark(name)}-${last}`;
};

/**
 * A name every system and Excel takes, below a folder and never beside it. A changed name carries a mark of what it was, so that two
 * different names stay different.
 */
export function safeName(name: string): string {
  const segments = name.split('/').filter((segment) => segment !== '');
  const safe = segments.map(safeSegment);
  if (safe.join('/').length > LONGEST_PATH) return shortened(safe, name);
  if (safe.join('/') === name) return name;
  const last = safe.pop() ?? '_';
  return [...safe, `${mark(name)}-${last}`].join('/');
}
