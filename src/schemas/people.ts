// People at work in a trade: who they are, how they are employed, when they work, what they earn. France, 2017-2019, by
// job family of FAP-2009 (portraits of Dares, Labour Force Survey of Insee). Not to be mixed with FAP-2021.
import { z } from 'zod';
import { romeCodeSchema } from './codes.ts';

/** A family of FAP-2009 at its level of 225 ("B2Z40"), or a group of them at that of 87 ("B2Z"). */
export const portraitCodeSchema = z
  .string()
  .regex(/^[A-Z]\d[A-Z](\d{2})?$/, 'a code of FAP-2009 such as B2Z40 or B2Z');

/** Group of FAP-2009, three characters. */
export const portraitGroupCodeSchema = z
  .string()
  .regex(/^[A-Z]\d[A-Z]$/, 'a code of a group of FAP-2009 such as B2Z');

/** Share of a whole, 0 to 1, three decimals. `null`: nobody of that kind among the people asked, which is not zero. */
const share = z.number().min(0).max(1).nullable();

/** First and last year of age of each band; the last one has no end. */
const AGE_BANDS = [
  [15, 24],
  [25, 29],
  [30, 34],
  [35, 39],
  [40, 44],
  [45, 49],
  [50, 54],
  [55, 59],
  [60, null],
] as const;

/** What a family too small for a figure of its own takes from its group. Pages say so. */
export const borrowedFigureSchema = z.enum(['schedule', 'wage']);

/** Shares are of all people employed, the self-employed included, unless said otherwise. */
export const peopleSchema = z.strictObject({
  id: portraitCodeSchema,
  /** Name in the plural, as Dares words it: "Maçons". */
  label: z.string().min(2),
  /** A `group` is shown where nothing tells its families apart. */
  level: z.enum(['family', 'group']),
  /** The group it belongs to; itself for a group. */
  group: z.strictObject({ id: portraitGroupCodeSchema, label: z.string().min(2) }),
  /** People employed, rounded to the hundred: it is a survey. */
  employment: z.int().min(0),
  women: z.number().min(0).max(1),
  /** In the order of `AGE_BANDS`. */
  ages: z.array(share).length(AGE_BANDS.length),
  contracts: z.strictObject({
    /** Open-ended contract (CDI) or civil servant. */
    permanent: share,
    /** CDD. */
    fixedTerm: share,
    /** Temporary agency work (intérim). */
    temporary: share,
    apprentice: share,
    selfEmployed: share,
  }),
  partTime: z.number().min(0).max(1),
  /** Of those who work full-time: more than 40 hours a week, as they say. */
  over40Hours: z.number().min(0).max(1),
  /** At least once in four weeks. `null`: too few people asked. */
  schedule: z
    .strictObject({
      night: z.number().min(0).max(1),
      saturday: z.number().min(0).max(1),
      sunday: z.number().min(0).max(1),
    })
    .nullable(),
  /** Highest diploma, whatever its speciality. */
  diplomas: z.strictObject({
    /** Three years of higher education or more. */
    bachelorOrMore: share,
    /** Two years of higher education. */
    twoYears: share,
    baccalaureate: share,
    /** CAP, BEP. */
    vocational: share,
    /** None, or that of the end of collège. */
    none: share,
    /** Still in initial education. */
    studying: share,
  }),
  /** Share of the employees, by size of the workplace or kind of employer. `null`: too few employees asked. */
  employers: z
    .strictObject({
      under10: share,
      from10To49: share,
      from50To499: share,
      from500: share,
      /** State, local authorities, public hospitals. */
      public: share,
      households: share,
      unknown: share,
    })
    .nullable(),
  /** Median net monthly wage in euros, of employees working full-time (apprentices and interns left out). */
  wage: z.int().min(1).nullable(),
  fromGroup: z.array(borrowedFigureSchema),
});
export type People = z.output<typeof peopleSchema>;

/** How the portrait of an occupation was chosen, or why it has none. */
export const portraitReasonSchema = z.enum([
  /** Dares gives its ROME V3 code one family, of the same level of qualification as its principal job family. */
  'only',
  /** Its principal job family (FAP-2021) has the name of this one. */
  'same-name',
  /** Of the families of its ROME V3 code, the one with the level of qualification of its principal job family. */
  'qualification',
  /** Several fit, all of one group: the group is shown. */
  'group',
  /** A row of curated/portrait-families.json. */
  'curated',
  /** None: several fit, of different groups. */
  'ambiguous',
  /** None: its ROME V3 code leads to another trade, or to another level of qualification. */
  'mismatch',
  /** None: Dares gives its ROME V3 code no family. */
  'no-family',
]);
export type PortraitReason = z.output<typeof portraitReasonSchema>;

/** The portrait shown for an occupation. */
export const occupationPortraitSchema = z.strictObject({
  /** ROME 4.0 code of the occupation. */
  id: romeCodeSchema,
  /** Id of the record of `people`. `null`: none is sure enough. */
  portrait: portraitCodeSchema.nullable(),
  reason: portraitReasonSchema,
  /** The sentence of the curated row. `null` otherwise. */
  because: z.string().min(5).nullable(),
});
export type OccupationPortrait = z.output<typeof occupationPortraitSchema>;

/** curated/portrait-families.json: occupations for which the rule would choose the wrong portrait, or none. */
export const portraitFamilySchema = z.strictObject({
  /** ROME 4.0 code. */
  code: romeCodeSchema,
  /** Family or group of FAP-2009. `null`: no portrait is better than the one of the rule. */
  portrait: portraitCodeSchema.nullable(),
  reason: z.string().min(5),
});
export type PortraitFamily = z.output<typeof portraitFamilySchema>;
