import type { CheckAnswer, CheckRequest } from './protocol';
import { createServer } from './serve';

/** The worker in which the pane checks: what it works at freezes nothing, and it can be ended at any moment. */
const serve = createServer((answer: CheckAnswer): void => postMessage(answer));

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => void serve(data));
