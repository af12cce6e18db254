// Tells zod not to compile schemas, which needs the `eval` that the content security policy refuses. To be imported before
// any schema: each asks when it is made.
import { config } from 'zod';

config({ jitless: true });
