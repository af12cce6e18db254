// A public service that a page opens already filled in: where it searches, and what its address may carry.
import { z } from 'zod';

/** What one looks for. The order is that of pages. */
export const officialNeedSchema = z.enum([
  'school-internship',
  'internship',
  'apprenticeship',
  'immersion',
  'job',
  'information',
]);
export type OfficialNeed = z.output<typeof officialNeedSchema>;

/**
 * What a parameter carries. Of the occupation: `rome`, `words` (its title in one form, for a search by words),
 * `appellations` (a JSON list, as Immersion facilitee reads it). Of the place: `municipality` (Insee code),
 * `placeName`, `lat` and `lon` in degrees, `radius` in the service's own unit.
 */
const valueSchema = z.enum([
  'rome',
  'words',
  'appellations',
  'municipality',
  'placeName',
  'lat',
  'lon',
  'radius',
]);
export type OfficialValue = z.output<typeof valueSchema>;

const sourceSchema = z.strictObject({
  /** Whose code it is: the service's, another of its publisher's, or another public service's that links to it. */
  whose: z.enum(['service', 'publisher', 'other-public-service']),
  /** On GitHub: "owner/name". */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'a repository such as owner/name'),
  path: z.string().min(3),
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'a commit of forty hexadecimal digits'),
});

export const officialServiceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
    name: z.string().min(3),
    publisher: z.string().min(3),
    need: officialNeedSchema,
    /** Of its search page, without parameters. The host of every link to it. */
    address: z
      .url({ protocol: /^https$/ })
      .refine((address) => !/[?#]/.test(address), 'no query nor fragment'),
    /** In the order in which they are written. None: the service opens on an empty form. */
    parameters: z.array(
      z.strictObject({
        name: z.string().regex(/^\w+$/, 'a name of letters, digits and _'),
        value: valueSchema,
      }),
    ),
    /** Around the place; `null`: the service has its own. */
    radius: z.int().min(1).nullable(),
    /** Where the address and its parameters were read. */
    sources: z.array(sourceSchema).min(1),
    /** When they were last read there. */
    checked: z.iso.date(),
    /** When a person last opened a filled link and saw it searched; `null`: nobody has. */
    opened: z.iso.date().nullable(),
    /** Months after which it is to be checked again. */
    recheck: z.int().min(1).max(24),
  })
  .refine(
    ({ parameters, radius }) => parameters.some(({ value }) => value === 'radius') === (radius !== null),
    'a radius where a parameter carries it, and only there',
  );
export type OfficialService = z.output<typeof officialServiceSchema>;
