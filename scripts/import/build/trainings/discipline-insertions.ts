// What becomes of those who leave higher education in the region, by discipline and kind of diploma (InserSup), and the
// trainings of each discipline.
import { slugify } from '#domain/text/slug.ts';
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { DisciplineInsertion, Training } from '#schemas/training.ts';
import type { Problem } from '../../problems.ts';
import type { DisciplineInsertionTable } from '../../sources/discipline-insertions.ts';
import { sortedById } from '../sorting.ts';
import { normalizeTitle } from './titles.ts';

export const DISCIPLINE_INSERTION_SOURCE = 'insersup-region';
const DISCIPLINES_FILE = 'curated/trainings/disciplines.json';

/** Kinds of diploma as InserSup names them; `null`: those that no training of ours is. */
const DIPLOMAS: Readonly<Record<string, DisciplineInsertion['diploma'] | null>> = {
  'Bachelor universitaire de technologie': 'but',
  "Diplôme d'ingénieurs": 'engineering',
  'Diplôme gradé ou visé management niveau bac+5': 'business',
  'Diplôme visé niveau bac+3 grade Licence': null,
  'Diplôme visé niveau bac+5 grade Master': null,
  'Licence générale': 'licence',
  'Licence professionnelle': 'licence-pro',
  'Master LMD': 'master',
  'Master MEEF': null,
};
/** Levels of those diplomas: a school of engineers or of commerce also gives others. */
const LEVELS: Readonly<Record<DisciplineInsertion['diploma'], number>> = {
  but: 6,
  licence: 6,
  'licence-pro': 6,
  engineering: 7,
  business: 7,
  master: 7,
};

/**
 * `country`: all the regions and their names. A region or a diploma of the file that is not known goes to `problems`, as
 * does a curated row that fits no training or names a discipline that the file has not.
 */
export function buildDisciplineInsertions(
  { file, rows }: DisciplineInsertionTable,
  regionName: string,
  country: readonly string[],
  trainings: readonly Training[],
  disciplines: TrainingCuratedTables['disciplines'],
  problems: Problem[],
): DisciplineInsertion[] {
  const regions = new Set(country.map(slugify));
  const tell = (column: string, found: string, expected: string, where = file) =>
    problems.push({ file: where, column, found, expected });
  for (const region of new Set(rows.map((row) => row.region))) {
    if (!regions.has(slugify(region))) tell('region', region, 'the name of a region of France');
  }
  for (const diploma of new Set(rows.map((row) => row.type_diplome))) {
    if (DIPLOMAS[diploma] === undefined) tell('type_diplome', diploma, 'a kind of diploma known here');
  }
  const known = new Set(rows.map(({ discipline }) => discipline));
  for (const { discipline } of disciplines) {
    if (!known.has(discipline)) tell('discipline', discipline, `a discipline of ${file}`, DISCIPLINES_FILE);
  }
  const trainingsOf = new Map<string, string[]>();
  for (const { diploma, discipline, titles } of disciplines) {
    for (const named of titles) {
      const found = trainings.filter(
        ({ kind, level, title }) => kind === diploma && level === LEVELS[diploma] && isOf(title, named),
      );
      if (found.length === 0) tell('titles', named, 'the title of a training of this kind', DISCIPLINES_FILE);
      const key = `${diploma}/${slugify(discipline)}`;
      trainingsOf.set(key, [...(trainingsOf.get(key) ?? []), ...found.map(({ id }) => id)]);
    }
  }
  return sortedById(
    rows
      .filter(({ region }) => slugify(region) === slugify(regionName))
      .flatMap((row) => {
        const diploma = DIPLOMAS[row.type_diplome];
        if (diploma === undefined || diploma === null) return [];
        const id = `${diploma}/${slugify(row.discipline)}`;
        return [
          {
            id,
            diploma,
            discipline: row.discipline,
            cohort: row.cohorte,
            establishments: row.n_etablissements,
            leavers: row.nb_sortants,
            continuing: row.nb_poursuivants,
            employed: { after6: toPercent(row.taux_emploi_6m), after12: toPercent(row.taux_emploi_12m) },
            trainings: [...new Set(trainingsOf.get(id))].sort(),
            source: DISCIPLINE_INSERTION_SOURCE,
          },
        ];
      }),
  );
}

/** 0.4458 -> 44.6. */
function toPercent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}

/** The title itself: "Licence Lettres" is not "Licence Lettres, langues". Of a BUT, its courses too. */
function isOf(title: string, named: string): boolean {
  const [words, name] = [normalizeTitle(title), normalizeTitle(named)];
  return words === name || words.startsWith(`${name} parcours `);
}
