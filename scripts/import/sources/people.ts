// Reads the portraits that Dares publishes of the job families (FAP-2009): one table a subject, one row for each family
// and answer, at three levels of the nomenclature. Nothing is derived here.
// Traps: shares go from 0 to 100, but for diplomas (0 to 1); NA is "nobody among the people asked", or too few of them;
// most tables hold earlier periods too.
import { z } from 'zod';
import { portraitCodeSchema } from '#schemas/people.ts';
import type { Problem } from '../problems.ts';
import { readTable, type Table } from '../read/table.ts';

const FOLDER = 'labour-market/dares-psm-2019';

const PEOPLE_PERIOD = '2017-2019';

export const PEOPLE_FILES = {
  ages: `${FOLDER}/age_2017_2019_3niv.csv`,
  women: `${FOLDER}/part_femmes_3niv.csv`,
  contracts: `${FOLDER}/tab5statut_3niv.csv`,
  workingTime: `${FOLDER}/tab6_temps_travail_3niv.csv`,
  schedule: `${FOLDER}/horaires_atypiques_3niv.csv`,
  diplomas: `${FOLDER}/dipl_restructure_3niv.csv`,
  employers: `${FOLDER}/categorie_employeur_3niv.csv`,
  /**
   * Not salaire_median_3niv.csv of the other folder: it gives 18 small families more, which the published table leaves
   * out (3 700 to 93 000 people employed, most of them not employees); all the other figures are equal.
   */
  wages: 'labour-market/dares-fap/dares_salaire_median.csv',
  nomenclature: 'labour-market/dares-fap/Intitules_FAP2009.csv',
} as const;

/** A domain (1 character), a group (3), a family (5), or the whole. */
const anyCode = z.union(
  [
    portraitCodeSchema,
    z.string().regex(/^[A-Z]$/),
    z.enum(['Ensemble', 'ENSEMBLE', 'ENS', 'T2Z', 'T2Z60', 'ZZZ', 'ZZZZZ']),
  ],
  'a code of FAP-2009 such as B2Z40, or Ensemble',
);

/** `null`: NA. */
function figure(max: number) {
  return z
    .string()
    .regex(/^(NA|\d+(\.\d+)?(e-?\d+)?)$/, 'a number with a dot, or NA')
    .transform((text) => (text === 'NA' ? null : Number(text)))
    .refine((value) => value === null || value <= max, `at most ${max}`);
}
const PERCENT = 100;
const anyText = z.string();

/** The answers of each table, as they are written in it. */
export const AGES = [
  '15-24 ans',
  '25-29 ans',
  '30-34 ans',
  '35-39 ans',
  '40-44 ans',
  '45-49 ans',
  '50-54 ans',
  '55-59 ans',
  '60 ans ou plus',
] as const;
const CONTRACTS = [
  'Apprentis',
  'Contrats à durée déterminée',
  'Contrats ou emplois à durée indéterminée',
  'Intérimaires',
  "Non-salariés, chefs d'entreprise",
] as const;
const WORKING_TIMES = [
  'dont sous-emploi',
  'Temps complet travaillant plus de 40h par semaine',
  'Temps partiel',
] as const;
const SCHEDULES = ['Travail le samedi', 'Travail de nuit', 'Travail le dimanche'] as const;
const DIPLOMAS = [
  'Diplôme supérieur (bac + 3 ou plus)',
  'Bac + 2',
  'Bac, brevet professionnel ou équivalent',
  'CAP, BEP ou autre diplôme équivalent',
  'Aucun diplôme, CEP ou brevet des collèges',
  "En cours d'études initiales",
] as const;
const EMPLOYERS = [
  'Etablissements de moins de 10 salariés',
  'Etablissements de 10 à 50 salariés',
  'Etablissements de 50 à 500 salariés',
  'Etablissements de plus de 500 salariés',
  'Etat, collectivités, hôpitaux publics',
  'Non Renseigné',
  'Particuliers',
  'Taille inconnue, hors particulier, Etat',
] as const;

/** One figure of a table, whatever its columns were called. */
export interface PortraitRow<Answer extends string = string> {
  readonly line: number;
  readonly code: string;
  readonly answer: Answer;
  /** Name of the column of the value: for messages. */
  readonly column: string;
  readonly value: number | null;
}

export interface PortraitTable<Answer extends string = string> {
  readonly file: string;
  readonly sha256: string;
  /** Number of rows in the file, all periods together. */
  readonly read: number;
  /** Those of `PEOPLE_PERIOD`. */
  readonly rows: readonly PortraitRow<Answer>[];
}

/** Faults go to `problems`; the tables then lack the bad rows. */
export function readPeople(rawDir: string, problems: Problem[]) {
  const read = <Shape extends z.ZodRawShape>(file: string, shape: Shape) =>
    readTable({ rawDir, file, row: z.object(shape), encoding: 'windows-1252', problems });
  const ages = read(PEOPLE_FILES.ages, { fap: anyCode, tr_age: z.enum(AGES), annee_2017_2019: figure(1e5) });
  const women = read(PEOPLE_FILES.women, { Fap3: anyCode, Annee: anyText, Part: figure(PERCENT) });
  const contracts = read(PEOPLE_FILES.contracts, {
    Fap: anyCode,
    statut: z.enum(CONTRACTS),
    Annee: anyText,
    Pourcentage: figure(PERCENT + 0.01),
  });
  const workingTime = read(PEOPLE_FILES.workingTime, {
    Fap: anyCode,
    Temps_travail: z.enum(WORKING_TIMES),
    annee: anyText,
    Pourcentage: figure(PERCENT),
  });
  const schedule = read(PEOPLE_FILES.schedule, {
    Fap3: anyCode,
    Horaire_atypique: z.enum(SCHEDULES),
    annee: anyText,
    Pourcentage: figure(PERCENT),
  });
  const diplomas = read(PEOPLE_FILES.diplomas, {
    Fap: anyCode,
    diplome: z.enum(DIPLOMAS),
    Annee: anyText,
    Pourcentage: figure(1.0001),
  });
  const employers = read(PEOPLE_FILES.employers, {
    Fap: anyCode,
    type_employeur: z.enum(EMPLOYERS),
    Pourcentage: figure(PERCENT + 0.01),
  });
  const wages = readTable({
    rawDir,
    file: PEOPLE_FILES.wages,
    delimiter: ';',
    encoding: 'windows-1252',
    row: z.object({
      'Code Fap': anyCode,
      Année: anyText,
      'Salaire médian (en €)': z
        .string()
        .regex(/^(nd|\d{3,5})$/, 'euros in whole numbers, or nd')
        .transform((text) => (text === 'nd' ? null : Number(text))),
    }),
    problems,
  });
  return {
    ages: portrait(ages, 'annee_2017_2019', (row) => [row.fap, row.tr_age, row.annee_2017_2019]),
    women: portrait(ofPeriod(women, 'Annee', problems), 'Part', (row) => [row.Fap3, 'women', row.Part]),
    contracts: portrait(ofPeriod(contracts, 'Annee', problems), 'Pourcentage', (row) => [
      row.Fap,
      row.statut,
      row.Pourcentage,
    ]),
    workingTime: portrait(ofPeriod(workingTime, 'annee', problems), 'Pourcentage', (row) => [
      row.Fap,
      row.Temps_travail,
      row.Pourcentage,
    ]),
    schedule: portrait(ofPeriod(schedule, 'annee', problems), 'Pourcentage', (row) => [
      row.Fap3,
      row.Horaire_atypique,
      row.Pourcentage,
    ]),
    diplomas: portrait(ofPeriod(diplomas, 'Annee', problems), 'Pourcentage', (row) => [
      row.Fap,
      row.diplome,
      row.Pourcentage,
    ]),
    employers: portrait(employers, 'Pourcentage', (row) => [row.Fap, row.type_employeur, row.Pourcentage]),
    wages: portrait(ofPeriod(wages, 'Année', problems), 'Salaire médian (en €)', (row) => [
      row['Code Fap'],
      'wage',
      row['Salaire médian (en €)'],
    ]),
    /** The 225 families and the 87 groups above them. */
    nomenclature: readTable({
      rawDir,
      file: PEOPLE_FILES.nomenclature,
      delimiter: ';',
      row: z.object({
        'Code FAP détaillées': portraitCodeSchema.length(5),
        'FAP détaillées': z.string().trim().min(2, 'a name'),
        'Code FAP agrégées': portraitCodeSchema.length(3),
        'FAP agrégées': z.string().trim().min(2, 'a name'),
      }),
      problems,
    }),
  };
}
export type PeopleTables = ReturnType<typeof readPeople>;

/** The rows of `PEOPLE_PERIOD`, and the number of all. A table without any is one of another edition. */
function ofPeriod<Row extends object>(
  table: Table<Row>,
  column: keyof Row & string,
  problems: Problem[],
): Table<Row> & { readonly read: number } {
  const rows = table.rows.filter((row) => row[column] === PEOPLE_PERIOD);
  if (rows.length === 0 && table.rows.length > 0) {
    problems.push({ file: table.file, column, expected: `rows of the period ${PEOPLE_PERIOD}` });
  }
  return { ...table, rows, read: table.rows.length };
}

function portrait<Row, Answer extends string>(
  table: Table<Row> & { readonly read?: number },
  column: string,
  pick: (row: Row) => readonly [code: string, answer: Answer, value: number | null],
): PortraitTable<Answer> {
  const { file, sha256, rows, read = rows.length } = table;
  return {
    file,
    sha256,
    read,
    rows: rows.map((row) => {
      const [code, answer, value] = pick(row);
      return { line: row.line, code, answer, column, value };
    }),
  };
}
