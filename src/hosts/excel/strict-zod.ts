import * as z from 'zod/mini';

// The CSP of the pages that Excel loads forbids eval, so zod must not compile its schemas. Both pages import this first,
// before any schema is made.
z.config({ jitless: true });
