// Job families (familles professionnelles, FAP-2021): the groups of occupations in which recruitment is counted.
import { z } from 'zod';
import { romeCodeSchema } from './codes.ts';

/** Job family of FAP-2021 at its level of 228, e.g. "T2X60". Its prefixes have no meaning shared with FAP-2009. */
export const jobFamilyCodeSchema = z
  .string()
  .regex(/^[A-Z][A-Z\d][A-Z]\d{2}$/, 'a code of a job family such as T2X60');

export const jobFamilySchema = z.strictObject({
  /** FAP-2021 code, five characters. */
  id: jobFamilyCodeSchema,
  /** Name of the family in the plural, as Dares words it, in French spelling: "Aides-soignants". */
  label: z.string().min(2),
  /** The level of 86 above it. */
  group: z.strictObject({ id: z.string().regex(/^[A-Z][A-Z\d][A-Z]$/), label: z.string().min(2) }),
  /** The level of 22 above that. */
  field: z.strictObject({ id: z.string().regex(/^[A-Z]$/), label: z.string().min(2) }),
  /** False for the families of the public service, which the BMO survey does not ask about. */
  surveyed: z.boolean(),
});
export type JobFamily = z.output<typeof jobFamilySchema>;

/** How the principal family of an occupation was chosen among those of its ROME V3 code. */
const principalReasonSchema = z.enum([
  /** The code has one family only. */
  'only',
  /** A word of the title tells the qualification, which the passage table turns into a family. */
  'title',
  /** ROME says that it is exercised as an executive (cadre). */
  'executive',
  /** Nothing tells: the qualified worker or employee, whom most offers of the code look for. */
  'default',
  /** A row of curated/principal-job-families.json. */
  'curated',
]);

/** The job families in which the recruitment of an occupation is counted. */
export const occupationJobFamiliesSchema = z.strictObject({
  /** ROME 4.0 code of the occupation. */
  id: romeCodeSchema,
  /** The one whose figures a page shows. `null`: none is its own, or the survey does not cover it (see `covered`). */
  principal: jobFamilyCodeSchema.nullable(),
  /** The other surveyed families of the same ROME V3 code, sorted: other qualifications of the same trade. */
  others: z.array(jobFamilyCodeSchema),
  /** Why this one is the principal, or why there is none. `null` where the survey does not cover it. */
  reason: principalReasonSchema.nullable(),
  /** The word of the title, or the sentence of the curated row, that decided. `null` otherwise. */
  because: z.string().min(2).nullable(),
  /** False for the occupations of the public service: "not covered by the survey", never "no project". */
  covered: z.boolean(),
});
export type OccupationJobFamilies = z.output<typeof occupationJobFamiliesSchema>;

/** Where the recruitment of a family of FAP-2009 is found in FAP-2021. For estimates only: nothing else is shared. */
export const jobFamilyBridgeSchema = z.strictObject({
  /** FAP-2009 code, which has the same shape. */
  id: jobFamilyCodeSchema,
  /** Families of FAP-2021 that share a ROME code with it, with the share of its projects given to each. */
  to: z.array(z.strictObject({ jobFamily: jobFamilyCodeSchema, share: z.number().gt(0).max(1) })),
});
export type JobFamilyBridge = z.output<typeof jobFamilyBridgeSchema>;

/**
 * curated/qualification-words.json: words of a title that tell a qualification. The first row that fits wins: the
 * longest words come first.
 */
export const qualificationWordSchema = z.strictObject({
  /** Words of the masculine title, whole or their start, without accents nor capitals: "chef d'equipe". */
  word: z.string().regex(/^[a-z][a-z' -]+$/, 'lower-case words without accents'),
  /** Whether the title must start with it, or may hold it anywhere (always at the start of a word). */
  place: z.enum(['start', 'anywhere']),
  /** `not-executive`: passed over where ROME says that the occupation is exercised as an executive. */
  when: z.enum(['always', 'not-executive']),
  /** Qualification of the passage table: 1 to 4 worker, 5 and 6 employee, 7 technician, 8 supervisor, 9 executive. */
  qualification: z.string().regex(/^[1-9]$/, 'a qualification from 1 to 9'),
  reason: z.string().min(5),
});
export type QualificationWord = z.output<typeof qualificationWordSchema>;

/**
 * curated/principal-job-families.json: occupations for which the rule would choose the wrong family. The right one may
 * be one of another ROME V3 code: ROME 4.0 has put some occupations under a parent that is not theirs.
 */
export const principalJobFamilySchema = z.strictObject({
  /** ROME 4.0 code. */
  code: romeCodeSchema,
  /** `null`: the survey counts it among people of another trade, whose figures would say nothing of it. */
  jobFamily: jobFamilyCodeSchema.nullable(),
  /** Shown on the page where there is no family. */
  reason: z.string().min(5),
});
export type PrincipalJobFamily = z.output<typeof principalJobFamilySchema>;
