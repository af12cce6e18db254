// Trainings: what one can study for, wherever it is given. A certification of the national nomenclatures, or a course
// that leads to none of its own (classes preparatoires, first years of health studies).
import { z } from 'zod';
import { levelSchema } from './access.ts';
import { domainCodeSchema, romeCodeSchema, slugSchema } from './codes.ts';

/**
 * "cfd-50022139": the code of the ministry's nomenclature of diplomas (CFD). "for-4660": the number of Onisep, where
 * there is none, or where several trainings share it. "own-…": neither has it as it is offered: a row of
 * curated/trainings does, or it is a BUT, of which Onisep knows the courses only.
 */
export const trainingIdSchema = z
  .string()
  .regex(
    /^(cfd-[0-9A-Z]{8}|for-\d+|own-[a-z0-9-]+)$/,
    'a training such as cfd-50022139, for-4660 or own-pass',
  );

/** Diploma code (code formation diplome) of the ministry of education: eight characters, "50022139". */
export const cfdSchema = z.string().regex(/^[0-9A-Z]{8}$/, 'a diploma code (CFD) of eight characters');

/** Sheet of the national register of certifications, digits only: "38430". */
export const rncpSchema = z.string().regex(/^\d{1,6}$/, 'digits of an RNCP sheet such as 38430');

/** Specialty (nomenclature des specialites de formation), its group of three digits: "221". */
export const nsfGroupSchema = z.string().regex(/^\d{3}$/, 'an NSF group of three digits such as 221');

/** How one studies for it. */
export const routeSchema = z.enum(['school', 'apprenticeship', 'continuing', 'experience']);
export type Route = z.output<typeof routeSchema>;

/** The kinds by which people ask for a training. `other`: a title or diploma of none of these. */
export const trainingKindSchema = z.enum([
  'cap',
  'bac-pro',
  'seconde-pro',
  'brevet-professionnel',
  'mention-complementaire',
  'bts',
  'but',
  'deust',
  'cpge',
  'licence',
  'licence-pro',
  'pass',
  'las',
  'nursing',
  'health',
  'social-work',
  'engineering',
  'business',
  'architecture',
  'art',
  'master',
  'bac',
  'other',
]);
export type TrainingKind = z.output<typeof trainingKindSchema>;

/** Who says that a training leads to an occupation. `label`: its title matches one that a source links. */
const linkOriginSchema = z.enum(['certif-info', 'onisep', 'label', 'curated']);

export const trainingSchema = z.strictObject({
  id: trainingIdSchema,
  /** Path segment of its page; unique. */
  slug: slugSchema,
  /** Title as it is shown: kind and specialty in French spelling, "CAP Cuisine". */
  title: z.string().min(3),
  kind: trainingKindSchema,
  /** Level of the national framework that it gives, 3 (CAP) to 8. `null`: it certifies no level of its own. */
  level: levelSchema.nullable(),
  /** Every diploma code that it has or had, the one in force first: older figures are filed under older codes. */
  cfds: z.array(cfdSchema),
  /** Every sheet of the register that it has or had, the one in force first. */
  rncps: z.array(rncpSchema),
  /** Number of Onisep: "4660" of FOR.4660. `null`: it has no sheet there. */
  onisep: z.string().regex(/^\d+$/).nullable(),
  nsf: nsfGroupSchema.nullable(),
  /** Usual length in months, for those who start at the usual level. `null`: no source says it. */
  months: z.int().min(1).max(132).nullable(),
  /** Routes by which it may be prepared anywhere in France. Empty: no source says. */
  routes: z.array(routeSchema),
  /** Trainings that usually come before, as ids; only those of this file. */
  before: z.array(trainingIdSchema),
  /** Trainings that usually come after, as ids; only those of this file. */
  after: z.array(trainingIdSchema),
  /**
   * For what is entered before a choice (seconde professionnelle, common year of BTS, BUT, portal of licences): what
   * it opens, whose occupations are its own. Empty for
   * all the others.
   */
  opens: z.array(trainingIdSchema),
  /**
   * Occupations that it leads to. `occupation`: that one of ROME 4.0. `family`: a ROME V3 code only is known, so
   * that any occupation under this parent may be meant, and pages say "la famille".
   */
  leadsTo: z.array(
    z.strictObject({
      code: romeCodeSchema,
      /** The appellation by which the link was made, where the title of the occupation does not say it. */
      name: z.string().min(2).nullable(),
      precision: z.enum(['occupation', 'family']),
      origins: z.array(linkOriginSchema).min(1),
    }),
  ),
  /** ROME domains that it leads to, for the broad ones (licences, PASS, CPGE…) that lead to no occupation alone. */
  leadsToDomains: z.array(domainCodeSchema),
});
export type Training = z.output<typeof trainingSchema>;

/** Specialties by which trainings are browsed. */
export const nsfSchema = z.strictObject({
  /** Group (three digits), or its domain (two digits). */
  id: z.string().regex(/^\d{2,3}$/),
  label: z.string().min(3),
});
export type Nsf = z.output<typeof nsfSchema>;

/** A share of a whole, in percent as published. */
const percentSchema = z.number().min(0).max(100);

/** What becomes of those who leave a training, in one region, by one route (InserJeunes). */
export const insertionSchema = z.strictObject({
  /** Training, route and cohort: "cfd-50022139/school/2022-2023". */
  id: z.string().min(5),
  training: trainingIdSchema,
  route: z.enum(['school', 'apprenticeship']),
  /** The two years over which they left, or as the source words its cohort: "2022-2023". */
  cohort: z.string().min(4),
  /** Those who left to work or look for it, the basis of the rates. `null`: under the threshold of publication. */
  leavers: z.int().min(0).nullable(),
  /** Share of the leavers in employment 6, 12, 18 and 24 months later. `null`: not published or not yet known. */
  employed: z.strictObject({
    after6: percentSchema.nullable(),
    after12: percentSchema.nullable(),
    after18: percentSchema.nullable(),
    after24: percentSchema.nullable(),
  }),
  /** Share of the final year who went on studying. `null`: not published. */
  furtherStudy: percentSchema.nullable(),
  source: z.string().min(2),
});
export type Insertion = z.output<typeof insertionSchema>;

/** What becomes of those who leave higher education in one region, by discipline and kind of diploma (InserSup). */
export const disciplineInsertionSchema = z.strictObject({
  /** Diploma and discipline: "licence/droit-sciences-politiques". */
  id: z.string().min(5),
  diploma: z.enum(['but', 'licence', 'licence-pro', 'engineering', 'business', 'master']),
  /** As the source names it. */
  discipline: z.string().min(2),
  /** Year of the cohort: "2024". */
  cohort: z.string().regex(/^\d{4}$/),
  establishments: z.int().min(0),
  leavers: z.int().min(0),
  /** Those who went on studying, beside the leavers. */
  continuing: z.int().min(0),
  /**
   * Share in employment 6 and 12 months later. Of one establishment, it is that of its leavers; of several, the file gives
   * the one in the middle: it is no share of all their leavers. `null`: not published.
   */
  employed: z.strictObject({ after6: percentSchema.nullable(), after12: percentSchema.nullable() }),
  /** Trainings of this discipline and diploma, as curated/trainings/disciplines.json files them. */
  trainings: z.array(trainingIdSchema),
  source: z.string().min(2),
});
export type DisciplineInsertion = z.output<typeof disciplineInsertionSchema>;
