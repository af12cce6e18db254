// Reads the hand-kept tables of data/curated.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  accessCorrectionSchema,
  capitalNameSchema,
  interestPresentationSchema,
  labelSpellingSchema,
  majorDomainPresentationSchema,
  occupationSuccessorSchema,
  riverNameSchema,
  skillWordingSchema,
  synonymsSchema,
  workContextWordingSchema,
} from '#schemas/curated.ts';
import { type TrainingCuratedTables, trainingTablesSchema } from '#schemas/curated-training.ts';
import { type DialogueSectors, dialogueSectorsSchema } from '#schemas/dialogue-sector.ts';
import { type PlaceCorrections, placeCorrectionsSchema } from '#schemas/establishment.ts';
import { principalJobFamilySchema, qualificationWordSchema } from '#schemas/job-family.ts';
import { portraitFamilySchema } from '#schemas/people.ts';
import {
  type BasinName,
  basinNameSchema,
  type FormerMunicipality,
  formerMunicipalitiesSchema,
} from '#schemas/territory.ts';
import type { Problem } from './problems.ts';
import { readJson } from './read/json.ts';

const schemas = {
  synonyms: synonymsSchema,
  interests: z.array(interestPresentationSchema),
  majorDomains: z.array(majorDomainPresentationSchema),
  workContexts: z.array(workContextWordingSchema),
  accessCorrections: z.array(accessCorrectionSchema),
  skillWordings: z.array(skillWordingSchema),
  labelSpellings: z.array(labelSpellingSchema),
  occupationSuccessors: z.array(occupationSuccessorSchema),
  basinNames: z.array(basinNameSchema),
  riverNames: z.array(riverNameSchema),
  capitalNames: z.array(capitalNameSchema),
  qualificationWords: z.array(qualificationWordSchema),
  principalJobFamilies: z.array(principalJobFamilySchema),
  portraitFamilies: z.array(portraitFamilySchema),
} as const;

export interface Curated {
  readonly synonyms: z.output<typeof schemas.synonyms>;
  readonly interests: z.output<typeof schemas.interests>;
  readonly majorDomains: z.output<typeof schemas.majorDomains>;
  readonly workContexts: z.output<typeof schemas.workContexts>;
  readonly accessCorrections: z.output<typeof schemas.accessCorrections>;
  readonly skillWordings: z.output<typeof schemas.skillWordings>;
  readonly labelSpellings: z.output<typeof schemas.labelSpellings>;
  readonly occupationSuccessors: z.output<typeof schemas.occupationSuccessors>;
  readonly basinNames: readonly BasinName[];
  readonly riverNames: z.output<typeof schemas.riverNames>;
  readonly capitalNames: z.output<typeof schemas.capitalNames>;
  readonly qualificationWords: z.output<typeof schemas.qualificationWords>;
  readonly principalJobFamilies: z.output<typeof schemas.principalJobFamilies>;
  readonly portraitFamilies: z.output<typeof schemas.portraitFamilies>;
  /** The tables of curated/trainings. */
  readonly trainings: TrainingCuratedTables;
  /** `null`: the region has no such sectors, which is told by the file not being there. */
  readonly dialogueSectors: DialogueSectors | null;
  /** No row where the region has no such file. */
  readonly places: PlaceCorrections;
  /** No row where the region has no such file. */
  readonly formerMunicipalities: readonly FormerMunicipality[];
}

/** The sectors of the regional dialogues, in data/. */
export function dialogueSectorsFile(region: string): string {
  return `curated/regions/${region}/dialogue-sectors.json`;
}

/** What the sources of places get wrong, in data/. */
export function placesFile(region: string): string {
  return `curated/regions/${region}/places.json`;
}

/** Municipalities of which the official list no longer has the name, in data/. */
export function formerMunicipalitiesFile(region: string): string {
  return `curated/regions/${region}/former-municipalities.json`;
}

/** `null` when one of the tables is broken; the faults are in `problems`. */
export function readCurated(dataDir: string, region: string, problems: Problem[]): Curated | null {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null =>
    readJson(dataDir, `curated/${name}.json`, schema, problems)?.data ?? null;
  const synonyms = read('synonyms', schemas.synonyms);
  const interests = read('interests', schemas.interests);
  const majorDomains = read('major-domains', schemas.majorDomains);
  const workContexts = read('work-contexts', schemas.workContexts);
  const accessCorrections = read('access-corrections', schemas.accessCorrections);
  const skillWordings = read('skill-wordings', schemas.skillWordings);
  const labelSpellings = read('label-spellings', schemas.labelSpellings);
  const occupationSuccessors = read('occupation-successors', schemas.occupationSuccessors);
  const basinNames = read('basin-names', schemas.basinNames);
  const riverNames = read('river-names', schemas.riverNames);
  const capitalNames = read('capital-names', schemas.capitalNames);
  const qualificationWords = read('qualification-words', schemas.qualificationWords);
  const principalJobFamilies = read('principal-job-families', schemas.principalJobFamilies);
  const portraitFamilies = read('portrait-families', schemas.portraitFamilies);
  const trainings = readTrainingTables(dataDir, problems);
  const readRegional = <Schema extends z.ZodType, None>(file: string, schema: Schema, none: None) =>
    existsSync(join(dataDir, file)) ? readJson(dataDir, file, schema, problems)?.data : none;
  const dialogueSectors = readRegional(dialogueSectorsFile(region), dialogueSectorsSchema, null);
  const places = readRegional(placesFile(region), placeCorrectionsSchema, { establishments: [], advice: [] });
  const former = readRegional(formerMunicipalitiesFile(region), formerMunicipalitiesSchema, {
    municipalities: [],
  });
  if (!synonyms || !interests || !majorDomains || !workContexts) return null;
  if (!accessCorrections || !skillWordings || !labelSpellings) return null;
  if (!qualificationWords || !principalJobFamilies || !portraitFamilies || !trainings) return null;
  if (!occupationSuccessors || !basinNames || !riverNames || !capitalNames) return null;
  if (dialogueSectors === undefined || places === undefined || former === undefined) return null;
  return {
    synonyms,
    interests,
    majorDomains,
    workContexts,
    accessCorrections,
    skillWordings,
    labelSpellings,
    occupationSuccessors,
    basinNames,
    riverNames,
    capitalNames,
    qualificationWords,
    principalJobFamilies,
    dialogueSectors,
    portraitFamilies,
    trainings,
    places,
    formerMunicipalities: former.municipalities,
  };
}

function readTrainingTables(dataDir: string, problems: Problem[]): TrainingCuratedTables | null {
  const { shape } = trainingTablesSchema;
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null =>
    readJson(dataDir, `curated/trainings/${name}.json`, schema, problems)?.data ?? null;
  const own = read('own', shape.own);
  const labels = read('labels', shape.labels);
  const targets = read('targets', shape.targets);
  const families = read('families', shape.families);
  const renewals = read('renewals', shape.renewals);
  const lengths = read('lengths', shape.lengths);
  const refusedLinks = read('refused-links', shape.refusedLinks);
  const addedLinks = read('added-links', shape.addedLinks);
  const disciplines = read('disciplines', shape.disciplines);
  const nsfDomains = read('nsf-domains', shape.nsfDomains);
  const links = refusedLinks && addedLinks && { refusedLinks, addedLinks };
  if (!own || !labels || !targets || !families || !renewals || !lengths) return null;
  if (!links || !disciplines || !nsfDomains) return null;
  return { own, labels, targets, families, renewals, lengths, ...links, disciplines, nsfDomains };
}
