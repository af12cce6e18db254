// Shapes of the codes used across the records. A code is always text: "01", "52" or "2A" are not numbers.
import { z } from 'zod';

/** ROME occupation code, e.g. "J1506". A parent (ROME V3) code has the same shape. */
export const romeCodeSchema = z.string().regex(/^[A-N]\d{4}$/, 'a ROME code such as J1506');

/** OGR code: the identifier of a ROME item (appellation, skill, knowledge, context). Digits only. */
export const ogrCodeSchema = z.string().regex(/^\d{1,7}$/, 'an OGR code made of digits');

/** Major domain (grand domaine): one letter, A to N. */
export const majorDomainCodeSchema = z.string().regex(/^[A-N]$/, 'a letter from A to N');

/** Domain (domaine professionnel): a letter and two digits, e.g. "J15". */
export const domainCodeSchema = z.string().regex(/^[A-N]\d{2}$/, 'a domain code such as J15');

/** Insee code of a region: two digits, e.g. "52". */
export const regionCodeSchema = z.string().regex(/^\d{2}$/, 'a two-digit Insee region code such as 52');

/** Path segment of a page: lower-case ASCII words joined by hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** One of the six letters of Holland's typology. */
export const riasecLetterSchema = z.enum(['R', 'I', 'A', 'S', 'E', 'C'], 'one of R I A S E C');
export type RiasecLetter = z.output<typeof riasecLetterSchema>;

/** A flag that the source may leave blank: blank is "unknown", never "no". */
export const flagSchema = z.enum(['yes', 'no', 'unknown']);
export type Flag = z.output<typeof flagSchema>;
