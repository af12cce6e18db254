// Our own texts on an interest or a major domain: front matter of content/interests/<code>.md, content/domains/<letter>.md.
import { z } from 'zod';
import { majorDomainCodeSchema } from './codes.ts';

export const interestTextSchema = z.strictObject({
  /** Code of the interest, the same as the name of the file. */
  interest: z.string().regex(/^\d{1,2}$/, "the code of an interest between quotes, such as '17'"),
});

export const majorDomainTextSchema = z.strictObject({
  /** Letter of the major domain, the same as the name of the file. */
  domain: majorDomainCodeSchema,
});
