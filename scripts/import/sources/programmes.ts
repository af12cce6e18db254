// Reads what is taught where: Parcoursup, the places in BTS and those of the first years of CAP and bac pro, and what
// becomes of those who leave (InserJeunes). Nothing is derived here.
import { z } from 'zod';
import { uaiSchema } from '#schemas/establishment.ts';
import { cfdSchema } from '#schemas/training.ts';
import type { Problem } from '../problems.ts';
import { fileFor } from '../read/rows-of-region.ts';
import { readTable, type Table } from '../read/table.ts';
import { classSchema } from './trainings.ts';

const nothing = z.literal('').transform(() => null);
const wholeNumber = z
  .string()
  .regex(/^\d+(\.0)?$/, 'a whole number')
  .transform(Number);
const count = z.union([nothing, wholeNumber], 'a whole number, or nothing');
const PERCENT = 'a percentage from 0 to 100, or nothing';
const percent = z.union(
  [
    nothing,
    z
      .string()
      .regex(/^\d+(\.\d+)?$/, PERCENT)
      .transform(Number)
      .refine((value) => value <= 100, PERCENT),
  ],
  PERCENT,
);
const coordinate = z.union(
  [
    nothing,
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, 'degrees, or nothing')
      .transform(Number),
  ],
  'degrees, or nothing',
);
const text = z.string().trim().min(1, 'a text');
const cohort = z.string().regex(/^\d{4}_\d{4}$/, 'a cohort such as 2022_2023');

const rows = {
  parcoursup: z.object({
    session: z.string().regex(/^\d{4}$/, 'a year'),
    uai: uaiSchema,
    etablissement: text,
    statut: text,
    filiere: text,
    famille: text,
    selectivite: z.enum(['formation sélective', 'formation non sélective'], 'whether it selects'),
    capacite: count,
    candidats: count,
    admis: count,
    taux_acces: percent,
    pct_boursiers_admis: percent,
    part_filles_admises: percent,
    pct_admis_meme_academie: percent,
    pct_admis_bac_general: percent,
    pct_admis_bac_techno: percent,
    pct_admis_bac_pro: percent,
    latitude: coordinate,
    longitude: coordinate,
  }),
  bts: z.object({
    // All France: a few establishments abroad have a letter in front, and no region.
    UAI: z.union([uaiSchema, z.string().regex(/^[A-Z]\d{6}[A-Z]$/)], 'a UAI such as 0440001M'),
    LIBELLÉFORMATION: text,
    MEFSTAT11: classSchema,
    STATUT: z.enum(['Scolaire', 'Apprentissage'], 'Scolaire or Apprentissage'),
    CAPACITEPSUP: count,
  }),
  firstYears: z.object({
    "Etablissement d'accueil": uaiSchema,
    'MEF STAT 11': classSchema,
    'Capacité carte scolaire': count,
  }),
  insertions: z.object({
    millesime: cohort,
    code_region: z.string(),
    voie: z.enum(['scolaire', 'apprentissage'], 'scolaire or apprentissage'),
    cfd: z.union([nothing, cfdSchema]),
    mefstat11: z.union([nothing, classSchema]),
    // Under the threshold of publication it is written "<20".
    nb_sortant: z.union(
      [nothing, z.literal('<20').transform(() => null), wholeNumber],
      'a whole number, "<20" or nothing',
    ),
    taux_emploi_6_mois: percent,
    taux_emploi_12_mois: percent,
    taux_emploi_18_mois: percent,
    taux_emploi_24_mois: percent,
    taux_poursuite_etudes: percent,
  }),
};

type TableOf<Name extends keyof typeof rows> = Table<z.output<(typeof rows)[Name]>>;
export type ProgrammeTables = { readonly [Name in keyof typeof rows]: TableOf<Name> };
export type ParcoursupRow = ProgrammeTables['parcoursup']['rows'][number];
export type InsertionRow = ProgrammeTables['insertions']['rows'][number];

/** Of the whole country; a file may be there cut down to some regions (`fileFor`). */
export const PROGRAMME_FILES = {
  parcoursup: 'trainings/parcoursup_2025_derived.csv',
  bts: 'trainings/BTS_attractivite_capacite_2024.csv',
  firstYears: 'trainings/attractivite_capacite_2022.csv',
  insertions: 'labour-market/insertion/ij_region_data_secret_masked.csv.gz',
} as const satisfies Record<keyof typeof rows, string>;

/** The files that say who gives what, without those on what comes of it. */
export type StudyPlaceTables = Omit<ProgrammeTables, 'insertions'>;

export function readStudyPlaces(rawDir: string, region: string, problems: Problem[]): StudyPlaceTables {
  const read = createReader(rawDir, region, problems);
  return { parcoursup: read('parcoursup'), bts: read('bts'), firstYears: read('firstYears') };
}

export function readProgrammes(rawDir: string, region: string, problems: Problem[]): ProgrammeTables {
  const read = createReader(rawDir, region, problems);
  return { ...readStudyPlaces(rawDir, region, problems), insertions: read('insertions') };
}

function createReader(rawDir: string, region: string, problems: Problem[]) {
  return <Name extends keyof typeof rows>(name: Name) =>
    readTable({
      rawDir,
      file: fileFor(rawDir, PROGRAMME_FILES[name], region),
      row: rows[name] as z.ZodObject<(typeof rows)[Name]['shape']>,
      delimiter: ';',
      problems,
    });
}
