import { z } from 'zod';

// The pane's CSP forbids eval: zod must not compile its schemas. Imported first, before any schema is used.
z.config({ jitless: true });
