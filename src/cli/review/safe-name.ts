import { createHash } from 'node:crypto';

/** What Windows refuses in a name, and what steers a terminal. */
const refused = /[<>:"|?*\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes; file systems take 255 for a name. */
const LONGEST = 160;
const MAX_EXTENSION = 8;

/** Cuts a long name, not its extension. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
  let stem = '';
  for (const character of name) {
    if (Buffer.byteLength(stem + character) > LONGEST) break;
    stem += character;
  }
  return stem + extension;
}

function safeSegment(segment: string): string {
  const text = cut(segment.replace(refused, '_').replace(/[. ]{1,20}$/, ''));
  return text === '' || text === '.' || text === '..' || reserved.test(text) ? '_' : text;
}

const mark = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * A name every system takes, below a folder and never beside it. A changed name carries a mark of what it was, so that two
 * different names stay different.
 */
export function safeName(name: string): string {
  const segments = name.split('/').filter((segment) => segment !== '');
  const safe = segments.map(safeSegment);
  if (safe.join('/') === name) return name;
  const last = safe.pop() ?? '_';
  return [...safe, `${mark(name)}-${last}`].join('/');
}
