// Reads the regional projections 2019-2030 of "Les métiers en 2030" (France Stratégie, Dares), all regions. Nothing is
// derived here. Not read: `desequilibre`, whose sum over the trades of a region is not the one published.
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';

export const OUTLOOK_FILE = 'labour-market/metiers-2030/dares_metiers_2030.json';

const row = z.object({
  /** A group of FAP-2009, several ("J4Z;J5Z;J6Z"), or a code of theirs for a few merged ones ("D0A"). */
  code_fap: z
    .string()
    .regex(/^[A-Z][A-Z\d][A-Z_](;[A-Z]\d[A-Z])*$/, 'codes of FAP-2009 of three characters, joined by ;'),
  fap_libelle: z.string().trim().min(2, 'a name'),
  /** By its name, not its code. */
  region: z.string().min(2, 'the name of a region'),
  effectifs_2019_milliers: z.number().positive('more than 0'),
  creations_destructions_milliers: z.number(),
  departs_fin_carriere_milliers: z.number().min(0),
  /** Negative, since they are taken off the posts to fill. */
  jeunes_debutants_milliers: z.number().max(0, 'a negative number'),
  postes_a_pourvoir_milliers: z.number(),
  niveau_tension_2019: z.enum(['1', '2', '3', '4', '5', 'hors champ']),
});
export type OutlookRow = z.output<typeof row>;

/** Faults go to `problems`, and give `null`. */
export function readOutlook(rawDir: string, problems: Problem[]) {
  const read = readJson(rawDir, OUTLOOK_FILE, z.array(row).min(1, 'projections'), problems);
  return read === null ? null : { file: OUTLOOK_FILE, sha256: read.sha256, rows: read.data };
}
export type OutlookTable = NonNullable<ReturnType<typeof readOutlook>>;
