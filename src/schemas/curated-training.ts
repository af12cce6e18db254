// Tables of data/curated/trainings, kept by hand: what no nomenclature says of trainings. Every row says why it is there.
import { z } from 'zod';
import { levelSchema } from './access.ts';
import { domainCodeSchema, romeCodeSchema } from './codes.ts';
import { cfdSchema, disciplineInsertionSchema, nsfSchema, trainingKindSchema } from './training.ts';

const reasonSchema = z.string().min(5);
/** A training, by its title in Onisep, in Certif'Info or in own.json; accents, case and punctuation do not count. */
const titleSchema = z.string().min(3);

/** own.json: trainings that neither nomenclature knows as they are offered. */
export const ownTrainingSchema = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9-]+$/, 'an id such as own-pass'),
  title: titleSchema,
  kind: trainingKindSchema,
  level: levelSchema.nullable(),
  months: z.int().min(1).max(132).nullable(),
  opens: z.array(titleSchema),
  after: z.array(titleSchema),
  occupations: z.array(romeCodeSchema),
  domains: z.array(domainCodeSchema),
  reason: reasonSchema,
});

/** labels.json: labels of Parcoursup that no rule leads to a training. The first row that fits is taken. */
export const trainingLabelSchema = z.strictObject({
  /** Family of Parcoursup, where the same words mean something else in another. */
  family: z.string().min(3).nullable(),
  /** Words with which the label starts. */
  label: z.string().min(3),
  title: titleSchema,
  reason: reasonSchema,
});

/** targets.json: where a training leads, which no source says, or not well enough. */
export const trainingTargetSchema = z.strictObject({
  title: titleSchema,
  /** For the broad ones, which lead to no occupation more than to another. */
  domains: z.array(domainCodeSchema),
  occupations: z.array(romeCodeSchema),
  reason: reasonSchema,
});

/** families.json: common first years that the tables of the ministry leave out. */
export const trainingFamilySchema = z.strictObject({
  common: cfdSchema,
  title: titleSchema,
  opens: z.array(cfdSchema).min(1),
  reason: reasonSchema,
});

/** renewals.json: diplomas that took the place of others, where the tables of the ministry do not say it. */
export const trainingRenewalSchema = z.strictObject({
  older: cfdSchema,
  newer: cfdSchema,
  reason: reasonSchema,
});

/** lengths.json: the usual length of a kind, where no source says that of the training, and of those told wrong. */
export const trainingLengthSchema = z.strictObject({
  kind: trainingKindSchema.nullable(),
  /** Wins over every source. `null`: any training of the kind that no source tells. */
  title: titleSchema.nullable(),
  months: z.int().min(1).max(132),
  reason: reasonSchema,
});

/** refused-links.json, added-links.json: links that the sources get wrong, and those that they lack. */
export const trainingLinkSchema = z.strictObject({
  /** Words with which the title of the training starts, as it is shown. `null`: any training. */
  title: titleSchema.nullable(),
  /** Occupations; where links are refused, also families (ROME V3) told in their place. */
  codes: z.array(romeCodeSchema).min(1),
  reason: reasonSchema,
});

/** Of links added only: the appellation that is meant, as ROME writes it, where the diploma opens that one alone. */
export const addedLinkSchema = trainingLinkSchema.extend({ name: z.string().min(3).optional() });

/** disciplines.json: the discipline under which statistics of higher education count a training. */
export const trainingDisciplineSchema = z.strictObject({
  diploma: disciplineInsertionSchema.shape.diploma,
  /** As InserSup names it. */
  discipline: z.string().min(2),
  /** Titles as they are shown; that of a BUT means its courses too. */
  titles: z.array(titleSchema).min(1),
  reason: reasonSchema,
});

export const trainingTablesSchema = z.strictObject({
  own: z.array(ownTrainingSchema),
  labels: z.array(trainingLabelSchema),
  targets: z.array(trainingTargetSchema),
  families: z.array(trainingFamilySchema),
  renewals: z.array(trainingRenewalSchema),
  lengths: z.array(trainingLengthSchema),
  refusedLinks: z.array(trainingLinkSchema),
  addedLinks: z.array(addedLinkSchema),
  disciplines: z.array(trainingDisciplineSchema),
  /** nsf-domains.json: the ministry writes them in capitals, shortened. */
  nsfDomains: z.array(nsfSchema),
});
export type TrainingCuratedTables = z.output<typeof trainingTablesSchema>;
