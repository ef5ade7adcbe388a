/** What a seam gives back to office.js: an Office error code (0: none) and the JSON body. */
export interface Reply {
  readonly errorCode: number;
  readonly body: string;
  /** No answer ever arrives. */
  readonly lost?: boolean;
}
