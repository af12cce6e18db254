// Reads what Dares publishes of the job families (FAP): the tree of FAP-2021, the passage table from ROME V3, and the
// ROME codes of the older FAP-2009. Nothing is derived here.
import { z } from 'zod';
import { romeCodeSchema } from '#schemas/codes.ts';
import { jobFamilyCodeSchema } from '#schemas/job-family.ts';
import { restoreCapitals } from '../build/capital-accents.ts';
import type { Problem } from '../problems.ts';
import { readTable } from '../read/table.ts';

const FOLDER = 'labour-market/dares-fap';

const label = z
  .string()
  .trim()
  .min(2, 'a name')
  .transform((text) => restoreCapitals(text));
const detailedCode = z.string().regex(/^[A-Z][A-Z\d][A-Z]\d{2}[a-z]?$/, 'a code of FAP-2021 such as A0X42a');

const treeRow = z.object({
  Code_FAP341: detailedCode,
  Code_FAP228: jobFamilyCodeSchema,
  Intitulé_FAP228: label,
  Code_FAP86: z.string().regex(/^[A-Z][A-Z\d][A-Z]$/, 'a code such as A0X'),
  Intitulé_FAP86: label,
  Code_FAP22: z.string().regex(/^[A-Z]$/, 'a letter'),
  Intitulé_FAP22: label,
});

const passageRow = z.object({
  ROME: romeCodeSchema,
  Qualif: z.string().regex(/^\d$/, 'a qualification from 0 to 9'),
  FAP341: detailedCode,
});

const olderRow = z.object({
  Fap: z.string().regex(/^[A-Z][A-Z\d][A-Z]\d{2}$/, 'a code of FAP-2009 such as A0Z40'),
  Rome: z.union([romeCodeSchema, z.literal('NA')], 'a ROME code, or NA'),
});

/** The qualification 0 of the passage table: not given. */
export const UNKNOWN_QUALIFICATION = '0';

export function readJobFamilies(rawDir: string, problems: Problem[]) {
  return {
    /** FAP-2021: 341 rows, of which the 228 families are made. */
    tree: readTable({
      rawDir,
      file: `${FOLDER}/Intitules_FAP2021.csv`,
      delimiter: ';',
      row: treeRow,
      problems,
    }),
    /** ROME V3 × qualification -> FAP-2021: 532 × 10 rows. */
    passage: readTable({
      rawDir,
      file: `${FOLDER}/Dares_Table_passage_ROME_Qualif_to_FAP2021_pour_programme.csv`,
      delimiter: ';',
      encoding: 'windows-1252',
      row: passageRow,
      problems,
    }),
    /** FAP-2009 -> ROME V3; "NA" stands for the self-employed, who have no ROME code. */
    older: readTable({
      rawDir,
      file: `${FOLDER}/fap225_rome.csv`,
      delimiter: ';',
      encoding: 'windows-1252',
      row: olderRow,
      problems,
    }),
  };
}
export type JobFamilySources = ReturnType<typeof readJobFamilies>;
