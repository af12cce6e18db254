// Tables kept by hand in data/curated. Every row says why it is there.
import { z } from 'zod';
import { levelSchema } from './access.ts';
import { domainCodeSchema, majorDomainCodeSchema, ogrCodeSchema, romeCodeSchema } from './codes.ts';

const reasonSchema = z.string().min(5);

/** curated/occupation-successors.json: a ROME code that changed meaning or disappeared. */
export const occupationSuccessorSchema = z.strictObject({
  /** The code as it stands in old links, prose and synonyms. */
  code: romeCodeSchema,
  /** Its title before the change: gives the old address of the page, which is redirected. */
  oldTitle: z.string().min(2),
  /** The code under which that same occupation is found now. */
  successor: romeCodeSchema,
  reason: reasonSchema,
});
export type OccupationSuccessor = z.output<typeof occupationSuccessorSchema>;

/** curated/capital-names.json: words of capitals in the names of establishments, six letters being a name without a row. */
export const capitalNameSchema = z.strictObject({
  word: z.string().regex(/^\p{Lu}{4,}$/u, 'four capitals or more'),
  /** As it is shown: the same for initials. */
  written: z.string().min(2),
  reason: reasonSchema,
});
export type CapitalName = z.output<typeof capitalNameSchema>;

/** curated/broad-studies.json: occupations of which broad studies are told although the law closes them. */
export const broadStudiesSchema = z.strictObject({
  codes: z.array(romeCodeSchema).min(1),
  reason: reasonSchema,
});

const wordingSchema = z.strictObject({
  /** Understood in any order and with grammar around: "sais pas" is "je ne sais vraiment pas" too. */
  phrase: z.string().min(2),
  also: z.array(z.string().min(2)).optional(),
  reason: reasonSchema,
});

/** curated/synonyms.json: everyday words that no rule of spelling can lead to an occupation. */
export const synonymsSchema = z.strictObject({
  /** A word that stands for others inside any query: "prof" for "professeur". */
  words: z.array(
    z.strictObject({
      word: z.string().min(2),
      means: z.array(z.string().min(2)).min(1),
      reason: reasonSchema,
    }),
  ),
  /** A whole expression that leads to occupations or pages, best first: "nounou". */
  phrases: z.array(
    z.strictObject({
      phrase: z.string().min(2),
      /** Other wordings of the same expression. */
      also: z.array(z.string().min(2)).optional(),
      occupations: z.array(romeCodeSchema).optional(),
      interests: z.array(z.string()).optional(),
      domains: z.array(z.union([domainCodeSchema, majorDomainCodeSchema])).optional(),
      sectors: z.array(z.string()).optional(),
      reason: reasonSchema,
    }),
  ),
  /** What is said by who does not know what to look for: answered by the interests, not by an occupation. */
  undecided: z.array(wordingSchema),
  /** What people ask of a site like this one, and this one cannot answer yet: said so, not answered by an occupation. */
  notYet: z.array(wordingSchema),
});
export type Synonyms = z.output<typeof synonymsSchema>;

/** curated/work-contexts.json: how a work context of ROME is worded and grouped on pages. */
export const workContextWordingSchema = z.strictObject({
  code: ogrCodeSchema,
  /** Under which heading a page lists it. */
  group: z.enum(['setting', 'schedule', 'travel', 'demand', 'people', 'employer', 'status']),
  /** Stands alone in a list: "En extérieur". */
  label: z.string().min(2),
  /** Stands inside a sentence, after the lead-in of its group: "en extérieur". */
  inSentence: z.string().min(2),
  /** Said of some days or hours only: stands after "parfois". */
  occasional: z.literal(true).optional(),
  /** Contexts that say it already: week-ends say Saturdays. */
  impliedBy: z.array(ogrCodeSchema).optional(),
  /**
   * Listed by ROME for trades that meet it now and then too: said of a trade only where its title, its domain or its
   * skills have one of these words. Elsewhere a setting is "parfois", a public or an employer is left out.
   */
  tradeWords: z.array(z.string().min(2)).min(1).optional(),
  /** Settings beside which this one is only occasional: outdoors, for who works in an office. */
  occasionalWith: z.array(ogrCodeSchema).min(1).optional(),
  /** Words of a title or a domain for which it is only occasional: outdoors, for a salesperson. */
  occasionalFor: z.array(z.string().min(2)).min(1).optional(),
  /** What to say instead of `inSentence` when the same is said by others of the list: children of several ages. */
  amongOthers: z.string().min(2).optional(),
  /** How telling it is to someone who chooses: 3 decisive, 1 generic. */
  weight: z.int().min(1).max(3),
});
export type WorkContextWording = z.output<typeof workContextWordingSchema>;

/** curated/access-corrections.json: an access text of ROME that says another thing than its words, or too little. */
export const accessCorrectionSchema = z.strictObject({
  code: romeCodeSchema,
  /** Levels that the reading of the text gives without this row: when they change, the row is to be read again. */
  insteadOf: z.array(levelSchema),
  levels: z.array(levelSchema),
  healthDoctorate: z.literal(true).optional(),
  /** Sets aside what the theme of ROME says of all its occupations, where its text on this one asks for a diploma. */
  withoutDiploma: z.literal('unknown').optional(),
  /** On whose word: the same text, read by a person, or the register for the diploma that it names. */
  source: z.enum(['rome-access-text', 'register']),
  reason: reasonSchema,
});
export type AccessCorrection = z.output<typeof accessCorrectionSchema>;

/** curated/skill-wordings.json: a skill whose label, cut short by rule, would not read well in a sentence. */
export const skillWordingSchema = z.strictObject({
  code: ogrCodeSchema,
  /** Infinitive, with a capital, as short as a sentence can quote it. */
  wording: z.string().min(5).max(60),
  reason: reasonSchema,
});

/** curated/long-occupations.json: occupations that get the longer text, and why these. */
export const longOccupationSchema = z.strictObject({
  code: romeCodeSchema,
  /**
   * `recruits`: its job family is one of those that recruit most in the region; `asked`: a trade known to all, by which
   * people start; `domain`: its domain would have no longer text.
   */
  kind: z.enum(['recruits', 'asked', 'domain']),
  reason: reasonSchema,
});
export type LongOccupation = z.output<typeof longOccupationSchema>;

/** curated/label-spellings.json: a fault of French in labels of skills and knowledge, put right at the import. */
export const labelSpellingSchema = z.strictObject({
  /** Whole words, in lower case: letters, apostrophes, spaces and hyphens. */
  wrong: z.string().regex(/^[\p{Ll}' -]{3,}$/u),
  right: z.string().min(1),
  reason: reasonSchema,
});
export type LabelSpelling = z.output<typeof labelSpellingSchema>;

/** curated/interests.json: the place of each interest in the rose, in the order of the petals. */
export const interestPresentationSchema = z.strictObject({
  code: z.string(),
  /** Place in the rose, 1 to 30, clockwise from the top: neighbours are alike. */
  position: z.int().min(1).max(30),
  /** At most 22 characters, written at the tip of a petal: "les animaux". */
  shortName: z.string().min(2).max(22),
  /** Hue group of the petal, 1 to 6: neighbours share it. */
  hue: z.int().min(1).max(6),
  /** Name of the icon in the open set. */
  icon: z.string().min(2),
  reason: reasonSchema,
});
export type InterestPresentation = z.output<typeof interestPresentationSchema>;

/** curated/major-domains.json: short name and icon of each major domain. */
export const majorDomainPresentationSchema = z.strictObject({
  code: majorDomainCodeSchema,
  shortName: z.string().min(2).max(32),
  icon: z.string().min(2),
  reason: reasonSchema,
});
export type MajorDomainPresentation = z.output<typeof majorDomainPresentationSchema>;

/**
 * curated/river-names.json: French spelling of a river that its source writes in capitals, without accents; and where
 * the river ends in an estuary that the shapes of the municipalities fill with land.
 */
export const riverNameSchema = z.strictObject({
  /** As the source writes it. */
  code: z.string().min(2),
  name: z.string().min(2),
  /** Degrees. The water of Natural Earth in this box is drawn over the land. */
  estuary: z
    .strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
    .optional(),
  reason: z.string().min(5),
});
