// Reads what the nation says of trainings: the nomenclature of diplomas and their classes (ministry of education), the
// certifications of Certif'Info and the trainings of Onisep. Nothing is derived here.
import { z } from 'zod';
import { cfdSchema, rncpSchema } from '#schemas/training.ts';
import type { Problem } from '../problems.ts';
import { readTable, type Table } from '../read/table.ts';

const orNothing = <Schema extends z.ZodType<string>>(schema: Schema, expected: string) =>
  z.union([z.literal('').transform(() => null), schema], `${expected}, or nothing`);

const text = z.string().trim().min(1, 'a text');
const cfd = orNothing(cfdSchema, 'a diploma code (CFD) of eight characters');
const rncp = orNothing(rncpSchema, 'digits of an RNCP sheet');
/** The file also knows domains (two digits) and letters of functions, which say less than a group: kept as found. */
const nsf = z.string().trim();
/** A few rows name a type of course (TYPDISP) instead of a training. */
const sheet = z.union(
  [
    z.union([z.literal(''), z.string().regex(/^TYPDISP\.\d+$/)]).transform(() => null),
    z.string().regex(/^FOR\.\d+$/),
  ],
  'an Onisep identifier such as FOR.4660, or nothing',
);
/** Kept as found: the builder says which codes ROME no longer knows. */
const rome = z.string().trim();
const accessible = z.enum(['0', '1', '2'], '0, 1 or 2');
/** Eleven digits of the statistical nomenclature of classes, with letters in the newest. */
export const classSchema = z
  .string()
  .regex(/^[0-9A-Z]{11}$/, 'a class (MEFSTAT11) of eleven characters such as 32211031212');

const rows = {
  certifications: z.object({
    Code_Diplome: z.string().regex(/^\d+$/, 'digits'),
    Libelle_Diplome: text,
    Code_Rome_1: rome,
    Code_Rome_2: rome,
    Code_Rome_3: rome,
    Code_Rome_4: rome,
    Code_Rome_5: rome,
    Code_Nsf: nsf,
    Code_RNCP: rncp,
    Code_Scolarité: cfd,
    Code_Ancien_Scolarité: cfd,
    Etat_Libelle: text,
    accessibilite_fi: accessible,
    accessibilite_ca: accessible,
    accessibilite_fc: accessible,
    accessibilite_vae: accessible,
    codeIdeo2: sheet,
  }),
  onisep: z.object({
    for_id: z.string().regex(/^FOR\.\d+$/, 'an Onisep identifier such as FOR.4660'),
    libelle: text,
    type: text,
    sigle: z.string().trim(),
    duree: z.union(
      [z.literal('').transform(() => null), z.string().regex(/^\d+ ans?$/, 'a length such as "2 ans"')],
      'a length such as "2 ans"',
    ),
    niveau_certification: z.union(
      [
        z.literal('non inscrit au RNCP').transform(() => null),
        z.string().regex(/^niveau [3-8]$/, 'a level such as "niveau 5"'),
      ],
      'a level such as "niveau 5"',
    ),
    code_rncp: rncp,
    // One code has lost a character: it is no diploma's.
    code_scolarite: z.union(
      [z.union([z.literal(''), z.string().regex(/^[0-9A-Z]{7}$/)]).transform(() => null), cfdSchema],
      'a diploma code (CFD) of eight characters, or nothing',
    ),
    code_nsf: nsf,
  }),
  classes: z.object({
    MEF_STAT_11: z.string(),
    FORMATION_DIPLOME: cfdSchema,
    ANNEE_DISPOSITIF: z.string().regex(/^\d$/, 'the year of study of a class, one digit').transform(Number),
  }),
  diplomas: z.object({
    FORMATION_DIPLOME: cfdSchema,
    GROUPE_SPECIALITE: z.string(),
    NIVEAU_QUALIFICATION_RNCP: z.string(),
  }),
  professional: z.object({ 'Code diplôme': z.string(), Commentaire: z.string() }),
  families: z.object({
    FAMILLE: text,
    MEFSTAT11_COMMUN: classSchema,
    CFD_COMMUN: cfdSchema,
    CFD_SPECIALITE: cfdSchema,
  }),
  options: z.object({ FAMILLE: text, CFD_COMMUN: cfdSchema, CFD_SPECIALITE: cfdSchema }),
};

type TableOf<Name extends keyof typeof rows> = Table<z.output<(typeof rows)[Name]>>;
export type TrainingTables = { readonly [Name in keyof typeof rows]: TableOf<Name> };
export type CertificationRow = TrainingTables['certifications']['rows'][number];
export type OnisepTrainingRow = TrainingTables['onisep']['rows'][number];

export const TRAINING_FILES = {
  certifications: 'trainings/certif_info.csv.gz',
  onisep: 'trainings/ideo-formations_initiales_en_france_2025-11_derived.csv',
  classes: 'trainings/nMef.csv',
  diplomas: 'trainings/vFormationDiplome_.csv',
  professional: 'trainings/diplomesProfessionnels.csv',
  families: 'trainings/familleMetiers.csv',
  options: 'trainings/optionsBTS.csv',
} as const satisfies Record<keyof typeof rows, string>;

export function readTrainings(rawDir: string, problems: Problem[]): TrainingTables {
  const read = <Name extends keyof typeof rows>(name: Name, quotes = true) =>
    readTable({
      rawDir,
      file: TRAINING_FILES[name],
      row: rows[name] as z.ZodObject<(typeof rows)[Name]['shape']>,
      delimiter: ';',
      quotes,
      problems,
    });
  return {
    certifications: read('certifications'),
    onisep: read('onisep'),
    // In these two a quote is a letter like another.
    classes: read('classes', false),
    diplomas: read('diplomas', false),
    professional: read('professional'),
    families: read('families'),
    options: read('options'),
  };
}
