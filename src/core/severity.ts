/** error: certain · warning: likely, a person decides · advice: style. */
export type Severity = 'error' | 'warning' | 'advice';
