// Where one studies in the region, what is taught there in a given year, and where to get advice.
import { z } from 'zod';
import { slugSchema } from './codes.ts';
import { municipalityCodeSchema, postcodeSchema } from './territory.ts';
import { trainingIdSchema } from './training.ts';

/** UAI (formerly RNE): the number that the ministry gives to an establishment, "0440001M". */
export const uaiSchema = z.string().regex(/^\d{7}[A-Z]$/, 'a UAI such as 0440001M');

const lonSchema = z.number().min(-180).max(180);
const latSchema = z.number().min(-90).max(90);

/** A point, and who gives it. `municipality`: the middle of its municipality, which pages call approximate. */
const positionSchema = z.strictObject({
  /** Degrees, WGS 84, five decimals (a metre). */
  lon: lonSchema,
  lat: latSchema,
  /** `curated`: a row of curated/places corrects the source, with its reason. */
  from: z.enum(['directory', 'parcoursup', 'apprenticeship-directory', 'advice', 'municipality', 'curated']),
});

export const establishmentSchema = z.strictObject({
  /** Its UAI in lower case, else a slug of name and municipality: unique. */
  id: slugSchema,
  /** Every UAI under which the sources know it; empty for some apprenticeship centres. */
  uais: z.array(uaiSchema),
  slug: slugSchema,
  /** Name in French spelling. */
  name: z.string().min(2),
  kind: z.enum(['lycee', 'cfa', 'university', 'higher-school', 'health-school', 'mfr', 'other']),
  status: z.enum(['public', 'private', 'unknown']),
  /** Insee code. `null`: no source says where it is. */
  municipality: municipalityCodeSchema.nullable(),
  /** Street and number. `null`: no source at hand. */
  address: z.string().min(3).nullable(),
  postcode: postcodeSchema.nullable(),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  position: positionSchema.nullable(),
  /** Its courses are given in places that lie kilometres apart, of which `position` is one and `address` maybe another. */
  severalSites: z.boolean(),
});
export type Establishment = z.output<typeof establishmentSchema>;

const percentSchema = z.number().min(0).max(100);

/** A training given in an establishment, by one route, in one year. */
export const programmeSchema = z.strictObject({
  /**
   * Unique and stable: training, establishment, route, the year of study but for the first; a number follows where the
   * same is given twice.
   */
  id: z.string().min(5),
  training: trainingIdSchema,
  establishment: slugSchema,
  /** By school or by apprenticeship: the files say nothing of other routes. */
  route: z.enum(['school', 'apprenticeship']),
  /** Year of entry that the figures are of: 2025, 2024 or 2022 according to the source. */
  year: z.int().min(2000).max(2100),
  /**
   * Year of the training in which these places are. 1: its first. 2: the premiere of a bac pro, entered after a seconde
   * that is common to several or its own: the same pupils a year later, never added to the places of a first year.
   */
  studyYear: z.int().min(1).max(3),
  /** Places offered that year. `null`: the source gives none; 0 is not written, such rows are set aside. */
  capacity: z.int().min(1).nullable(),
  /** Id in sources.json; its expiry is that of the figures. */
  source: z.string().min(2),
  /** What tells it from others of the same training there: an option, a site, "en apprentissage". `null`: nothing. */
  detail: z.string().min(2).nullable(),
  /** Figures of admission by Parcoursup. `null`: the source is another. */
  admission: z
    .strictObject({
      candidates: z.int().min(0).nullable(),
      admitted: z.int().min(0).nullable(),
      /** Share of the candidates who could have had a place, in percent. */
      accessRate: percentSchema.nullable(),
      selective: z.boolean().nullable(),
      /** Among those admitted, in percent; `null`: not published. */
      scholars: percentSchema.nullable(),
      women: percentSchema.nullable(),
      sameAcademy: percentSchema.nullable(),
      bacGeneral: percentSchema.nullable(),
      bacTechnological: percentSchema.nullable(),
      bacProfessional: percentSchema.nullable(),
    })
    .nullable(),
});
export type Programme = z.output<typeof programmeSchema>;

/** What becomes of those who leave an establishment, all its trainings together (InserJeunes). */
export const establishmentInsertionSchema = z.strictObject({
  /** Establishment, route and cohort. */
  id: z.string().min(5),
  establishment: slugSchema,
  route: z.enum(['school', 'apprenticeship']),
  cohort: z.string().min(4),
  employed: z.strictObject({
    after6: percentSchema.nullable(),
    after12: percentSchema.nullable(),
    after18: percentSchema.nullable(),
    after24: percentSchema.nullable(),
  }),
  furtherStudy: percentSchema.nullable(),
  source: z.string().min(2),
});
export type EstablishmentInsertion = z.output<typeof establishmentInsertionSchema>;

/** Where someone can be advised in person, free of charge. */
export const advicePlaceSchema = z.strictObject({
  /** Slug of kind, name and municipality: unique. */
  id: slugSchema,
  kind: z.enum(['cio', 'info-jeunes', 'mission-locale', 'france-travail', 'cep']),
  name: z.string().min(3),
  municipality: municipalityCodeSchema,
  address: z.string().min(3).nullable(),
  postcode: postcodeSchema.nullable(),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  position: positionSchema,
  /** Day on which the publisher last looked at it. `null`: not said. */
  checked: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  /** Id in sources.json. */
  source: z.string().min(2),
});
export type AdvicePlace = z.output<typeof advicePlaceSchema>;

const correctionSchema = {
  /** What the sources say, as read: when they say something else, the row is refused, for it may be needed no more. */
  found: z.string(),
  reason: z.string().min(5),
};

/** curated/regions/<code>/places.json: what the sources get wrong of a place. A region may have no such file. */
export const placeCorrectionsSchema = z.strictObject({
  establishments: z.array(
    z.strictObject({
      uai: uaiSchema,
      /** `sameAs`: this number is a part of the establishment whose UAI is `right`, and `found` is its name. */
      column: z.enum(['name', 'sameAs']),
      right: z.string().min(2),
      ...correctionSchema,
    }),
  ),
  advice: z.array(
    z.strictObject({
      /** Name of the place in its file. */
      place: z.string().min(3),
      /** `duplicate`: the place stands there again, under the name that `right` gives. */
      column: z.enum(['name', 'position', 'website', 'duplicate']),
      /** A position is written "latitude, longitude". `null`: there is none to give, the source's is dropped. */
      right: z.string().min(2).nullable(),
      ...correctionSchema,
    }),
  ),
});
export type PlaceCorrections = z.output<typeof placeCorrectionsSchema>;
