// Reads where advice is given: the places of the public directory, the agencies of France Travail, and a list of our own
// of places of the "conseil en evolution professionnelle" (CEP), which no open file gives. Nothing is derived here.
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { slugify } from '#domain/text/slug.ts';
import type { Region } from '#schemas/region.ts';
import { departmentCodeSchema, postcodeSchema } from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import { fileFor } from '../read/rows-of-region.ts';
import { readTable, type Table } from '../read/table.ts';

/** Of the whole country; it may be there cut down to some regions (`fileFor`). */
export const AGENCIES_FILE = 'trainings/prescribers__organization.csv';

/** In the format of the public directory; "cep" is the kind of each row. */
export function cepFile(region: string): string {
  return `trainings/cep-${region}.csv`;
}

const text = z.string().trim();
const name = text.min(3, 'a name');
const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d+)?$/, 'degrees such as 47.2181')
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `degrees between -${limit} and ${limit}`);
const website = z.union(
  [z.literal('').transform(() => null), z.url({ protocol: /^https?$/ })],
  'the address of a website, or nothing',
);
/** "17/09/2025". */
const day = z.union(
  [
    z.literal('').transform(() => null),
    z
      .string()
      .regex(/^(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2])\/20\d\d$/)
      .transform((value) => value.split('/').reverse().join('-')),
  ],
  'a day such as 17/09/2025, or nothing',
);

const directoryRow = z.object({
  type: z.enum(['cio', 'ij', 'ml', 'cep'], 'cio, ij, ml or cep'),
  nom: name,
  adresse: text,
  code_postal: postcodeSchema,
  commune: name,
  latitude: degrees(90),
  longitude: degrees(180),
  site_web: website,
  maj_source: day,
});

const agencyRow = z.object({
  kind: z.string(),
  name,
  address_line_1: text,
  post_code: postcodeSchema,
  city: name,
  department: departmentCodeSchema,
  latitude: degrees(90),
  longitude: degrees(180),
});

export type DirectoryRow = Table<z.output<typeof directoryRow>>['rows'][number];

/** `directory` and `cep` are `null` where the region has no such file. */
export function readAdvice(rawDir: string, region: Region, problems: Problem[]) {
  // A quote is a letter like another in that file.
  const read = (file: string) =>
    readTable({ rawDir, file, row: directoryRow, delimiter: ';', quotes: false, problems });
  const own = `trainings/lieux_conseil_${slugify(region.name).replaceAll('-', '_')}_*.csv`;
  const [directory] = globSync(own, { cwd: rawDir }).sort().reverse();
  return {
    directory: directory === undefined ? null : read(directory.replaceAll('\\', '/')),
    agencies: readTable({
      rawDir,
      file: fileFor(rawDir, AGENCIES_FILE, region.id),
      row: agencyRow,
      delimiter: ';',
      problems,
    }),
    cep: existsSync(join(rawDir, cepFile(region.id))) ? read(cepFile(region.id)) : null,
  };
}

export type AdviceTables = ReturnType<typeof readAdvice>;
