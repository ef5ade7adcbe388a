import '../../hosts/excel/strict-zod';
import { speak } from '../../core/rules/speak';
import type { CheckAnswer, CheckRequest } from './protocol';
import { createServer } from './serve';

/** The worker in which the pane checks: what it works at freezes nothing, and it can be ended at any moment. */
const tell = (answer: CheckAnswer): void => postMessage(answer);
const serve = createServer(tell);
/** A finding travels with its words in every language. */
const ready = speak('en-US');

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  ready.then(
    () => serve(data),
    () => tell({ kind: 'unavailable' }),
  );
});
