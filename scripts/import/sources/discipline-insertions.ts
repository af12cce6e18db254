// Reads InserSup: what becomes of those who leave higher education, by region, discipline and kind of diploma, all
// regions. Nothing is derived here.
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';

export const DISCIPLINE_INSERTION_FILE = 'trainings/insersup_corpus.json';

const text = z.string().trim().min(2, 'a text');
const count = z.int('a whole number').min(0, 'a whole number');
const share = z.number('a share from 0 to 1').min(0, 'a share from 0 to 1').max(1, 'a share from 0 to 1');

const row = z.object({
  id: text,
  cohorte: z.string('a year such as 2024').regex(/^20\d\d$/, 'a year such as 2024'),
  type_diplome: text,
  discipline: text,
  /** By its name, not its code. */
  region: text,
  n_etablissements: count,
  nb_sortants: count,
  nb_poursuivants: count,
  taux_emploi_6m: share.nullable(),
  taux_emploi_12m: share.nullable(),
});
export type DisciplineInsertionRow = z.output<typeof row>;

/** Faults go to `problems`, and give `null`. */
export function readDisciplineInsertions(rawDir: string, problems: Problem[]) {
  const read = readJson(rawDir, DISCIPLINE_INSERTION_FILE, z.array(row).min(1, 'rows'), problems);
  return read === null ? null : { file: DISCIPLINE_INSERTION_FILE, sha256: read.sha256, rows: read.data };
}
export type DisciplineInsertionTable = NonNullable<ReturnType<typeof readDisciplineInsertions>>;
