import { HostError } from '../../hosts/excel';
import type { Problem } from './state';

/** Any thrown thing as the pane shows it: a known cause with its own sentence, or `unexpected` with details to copy. */
export function problemOf(error: unknown): Problem {
  const details = detailsOf(error);
  if (error instanceof HostError && error.code !== 'unknown')
    return { code: error.code, partlyChanged: error.outcome === 'partlyChanged', details };
  // webpack's name for it.
  const notLoaded = error instanceof Error && error.name === 'ChunkLoadError';
  return {
    code: notLoaded ? 'notLoaded' : 'unexpected',
    partlyChanged: error instanceof HostError && error.outcome === 'partlyChanged',
    details,
  };
}

export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n← ${detailsOf(error.cause)}`;
  const code = 'code' in error ? `[${String(error.code)}] ` : '';
  return `${code}${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}
