import type { Request, Response } from '../../src/standin/host/wire';

/** A request that was sent to Excel, and what came back. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** "Request:" and "Response:" as the client logs them; a console puts file and line before the message, or a time. */
const HEADING = /(?:^|\s)(Request|Response):\s*$/;

const json = (line: string): unknown => JSON.parse(line.slice(line.indexOf('{')));

/** The client logs an answer as its own result: { status, value: { data: [status, headers, body] } }. */
function bodyOf(logged: unknown): Response | undefined {
  const { value } = logged as { value?: { data?: readonly unknown[] } };
  const body = value?.data?.[2];
  return typeof body === 'string' ? (JSON.parse(body) as Response) : undefined;
}

/**
 * Reads a console's output with `OfficeExtension.CoreUtility._logEnabled = true`: the heading "Request:" or "Response:" on a
 * line, the JSON on the next; other lines are passed over. Excel answers in the order it is asked, so the first answer is
 * that of the first request still open. Requests that were not answered, or refused by Office before Excel saw them, are
 * left out.
 * @throws SyntaxError for a line that should be JSON and is not (consoles shorten long lines on the screen: save, not copy)
 */
export function parseTrace(log: string): Exchange[] {
  const lines = log.split(/\r?\n/);
  const open: Request[] = [];
  const exchanges: Exchange[] = [];
  lines.forEach((line, i) => {
    const heading = HEADING.exec(line)?.[1];
    if (heading === 'Request') open.push(json(lines[i + 1] ?? '') as Request);
    if (heading !== 'Response') return;
    const request = open.shift();
    const response = bodyOf(json(lines[i + 1] ?? ''));
    if (request && response) exchanges.push({ request, response });
  });
  return exchanges;
}
