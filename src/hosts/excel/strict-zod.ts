import * as z from 'zod/v4-mini';

// The CSP of the pages that Excel loads forbids eval, so zod must not compile its schemas. What the pages load finds this
// under the name of zod/mini (webpack.config.js): it is said before any schema is made.
z.config({ jitless: true });

export * from 'zod/v4-mini';
