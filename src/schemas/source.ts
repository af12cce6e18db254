// Where a file of facts comes from. Every figure on a page leads to one of these.
import { z } from 'zod';

/** As precise as the publisher is: some only say the year. */
const publicationSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a date such as 2025-09-18, or a year such as 2025');
const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2025-09-18');

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  publisher: z.string().min(2),
  title: z.string().min(2),
  /** Version or year of the data, as the publisher names it. */
  vintage: z.string().min(1),
  licence: z.string().min(2),
  /** False where the licence could not be read at the publisher's: the page says so. */
  licenceConfirmed: z.boolean(),
  /** The publisher's page, where an operator downloads the file. */
  url: z.url({ protocol: /^https$/ }),
  published: publicationSchema,
  /** After this date the pages say that the figures are old. */
  expires: isoDateSchema,
  /** The raw files read, with the SHA-256 of each. */
  files: z.array(
    z.strictObject({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), rows: z.int().min(0) }),
  ),
  /** The files of facts made from it, relative to data/facts. */
  feeds: z.array(z.string()),
});
export type Source = z.output<typeof sourceSchema>;
