// Wires the data to the pages: each collection is a loader and a schema, read again at every build.
// The pipeline has checked uniqueness and references already: the loaders only warn about them.

import { defineCollection } from 'astro:content';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { accessibilityAuditSchema } from '#schemas/accessibility-audit.ts';
import { appellationSchema } from '#schemas/appellation.ts';
import { basemapFeatureSchema } from '#schemas/basemap.ts';
import { dialogueSectorTextSchema, interestTextSchema, majorDomainTextSchema } from '#schemas/browse-text.ts';
import {
  broadStudiesSchema,
  interestPresentationSchema,
  majorDomainPresentationSchema,
  occupationSuccessorSchema,
  skillWordingSchema,
  synonymsSchema,
  workContextWordingSchema,
} from '#schemas/curated.ts';
import { dialogueSectorsSchema } from '#schemas/dialogue-sector.ts';
import { discoveryCardSchema } from '#schemas/discovery-card.ts';
import {
  advicePlaceSchema,
  establishmentInsertionSchema,
  establishmentSchema,
  programmeSchema,
} from '#schemas/establishment.ts';
import { evaluationSchema } from '#schemas/evaluation.ts';
import { glossaryTermSchema } from '#schemas/glossary-term.ts';
import { guideSchema } from '#schemas/guide.ts';
import { hiringSchema } from '#schemas/hiring.ts';
import { jobFamilySchema, occupationJobFamiliesSchema } from '#schemas/job-family.ts';
import {
  domainSchema,
  interestSchema,
  majorDomainSchema,
  sectorSchema,
  themeSchema,
  workContextSchema,
} from '#schemas/nomenclature.ts';
import { occupationSchema } from '#schemas/occupation.ts';
import { occupationProseSchema } from '#schemas/occupation-prose.ts';
import { offerSchema } from '#schemas/offer.ts';
import { officialServiceSchema } from '#schemas/official-service.ts';
import { onisepAccessSchema } from '#schemas/onisep-access.ts';
import { outlookSchema } from '#schemas/outlook.ts';
import { occupationPortraitSchema, peopleSchema } from '#schemas/people.ts';
import { prosePageSchema } from '#schemas/prose-page.ts';
import { regionSchema } from '#schemas/region.ts';
import { ruleTableSchema } from '#schemas/rule.ts';
import { knowledgeSchema, macroSkillSchema, skillSchema, skillStakeSchema } from '#schemas/skill.ts';
import { sourceSchema } from '#schemas/source.ts';
import { basinShareSchema, municipalitySchema, outlinesSchema, territorySchema } from '#schemas/territory.ts';
import { activitySectorSchema, territoryFiguresSchema } from '#schemas/territory-figures.ts';
import { disciplineInsertionSchema, insertionSchema, nsfSchema, trainingSchema } from '#schemas/training.ts';
import { site } from '#site';

/** Another tree of facts, of the same shape: scripts/bench/build.ts builds a larger site from one. */
const facts = process.env['FACTS_DIR'] ?? findFacts();

/** An import that was killed between its two renames has left the tree aside, whole: scripts/import/facts-folder.ts. */
function findFacts(): string {
  return existsSync('data/facts') ? 'data/facts' : 'data/.facts-previous';
}

const national = (name: string) => file(`${facts}/national/${name}.json`);
const regional = (name: string) => file(`${facts}/regions/${site.region}/${name}.json`);

/** A region may lack it. */
const records = (path: string) => () =>
  existsSync(`${facts}/${path}.json`)
    ? (JSON.parse(readFileSync(`${facts}/${path}.json`, 'utf8')) as { id: string }[])
    : [];

/** One file for each year: a new one is found by its name. */
const nationalYears = (name: string) => () =>
  globSync(`${facts}/national/${name}-*.json`).flatMap(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { id: string }[],
  );

/** The offers that the nightly import keeps, a file for each source; none in a copy that imports none. */
const offersFolder = process.env['OFFERS_DIR'] ?? 'data/offers';
const offersOfSources = () =>
  globSync(`${offersFolder}/${site.region}/*.json`).flatMap(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { id: string }[],
  );

/** Curated rows are keyed by `code`, not `id`. */
const curated = (name: string) =>
  file(`data/curated/${name}.json`, {
    parser: (text) =>
      Object.fromEntries((JSON.parse(text) as { code: string }[]).map((row) => [row.code, row])),
  });

/** A table of the region, read as one entry, "all". A region may lack it. */
const regionalTable = (name: string) => () => {
  const path = `data/curated/regions/${site.region}/${name}.json`;
  return existsSync(path) ? { all: JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> } : {};
};

/** Our texts of a folder, each named by the code of what it is about. */
const texts = (folder: string) =>
  glob({
    pattern: `${folder}/*.md`,
    base: 'content',
    generateId: ({ entry }) => entry.slice(folder.length + 1, -'.md'.length),
  });

export const collections = {
  /** Read by queries/prose. */
  prosePages: defineCollection({
    loader: glob({
      pattern: '*.md',
      base: 'content/pages',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: prosePageSchema,
  }),
  /** Read by queries/occupation-prose: an occupation may have none yet. */
  occupationProse: defineCollection({
    loader: texts('occupations'),
    schema: occupationProseSchema,
  }),
  /** Read by queries/browse-texts. */
  interestTexts: defineCollection({ loader: texts('interests'), schema: interestTextSchema }),
  majorDomainTexts: defineCollection({ loader: texts('domains'), schema: majorDomainTextSchema }),
  dialogueSectorTexts: defineCollection({ loader: texts('sectors'), schema: dialogueSectorTextSchema }),
  /** Read by queries/guides and queries/glossary. */
  guides: defineCollection({ loader: texts('guides'), schema: guideSchema }),
  glossary: defineCollection({ loader: texts('glossary'), schema: glossaryTermSchema }),
  /** Read by queries/discover: one entry, all the cards in their order. */
  discoveryCards: defineCollection({
    loader: file('content/discovery/cards.json', {
      parser: (text) => ({ all: { cards: JSON.parse(text) } }),
    }),
    schema: z.object({ cards: z.array(discoveryCardSchema) }),
  }),
  /** Read by queries/occupations. */
  occupations: defineCollection({ loader: national('occupations'), schema: occupationSchema }),
  /** Read by queries/occupation-page and queries/search-index. */
  appellations: defineCollection({ loader: national('appellations'), schema: appellationSchema }),
  /** Read by queries/browse. */
  majorDomains: defineCollection({ loader: national('major-domains'), schema: majorDomainSchema }),
  domains: defineCollection({ loader: national('domains'), schema: domainSchema }),
  interests: defineCollection({ loader: national('interests'), schema: interestSchema }),
  sectors: defineCollection({ loader: national('sectors'), schema: sectorSchema }),
  /** Read by queries/occupation-page. */
  themes: defineCollection({ loader: national('themes'), schema: themeSchema }),
  workContexts: defineCollection({ loader: national('work-contexts'), schema: workContextSchema }),
  skills: defineCollection({ loader: national('skills'), schema: skillSchema }),
  macroSkills: defineCollection({ loader: national('macro-skills'), schema: macroSkillSchema }),
  /** Read by queries/matching-index. */
  skillStakes: defineCollection({ loader: national('skill-stakes'), schema: skillStakeSchema }),
  knowledge: defineCollection({ loader: national('knowledge'), schema: knowledgeSchema }),
  onisepAccess: defineCollection({ loader: national('onisep-access'), schema: onisepAccessSchema }),
  /** Read by queries/sources. */
  sources: defineCollection({ loader: file(`${facts}/sources.json`), schema: sourceSchema }),
  /** Read by queries/region. */
  regions: defineCollection({ loader: regional('region'), schema: regionSchema }),
  /** Read by queries/territories. */
  territories: defineCollection({ loader: regional('territories'), schema: territorySchema }),
  municipalities: defineCollection({ loader: regional('municipalities'), schema: municipalitySchema }),
  outlines: defineCollection({ loader: regional('outlines'), schema: outlinesSchema }),
  /** Read by queries/basemap. */
  basemap: defineCollection({ loader: regional('basemap'), schema: basemapFeatureSchema }),
  /** Read by queries/map-data and queries/trainings; advice places by queries/advice too. */
  establishments: defineCollection({
    loader: records(`regions/${site.region}/establishments`),
    schema: establishmentSchema,
  }),
  /** Read by queries/establishments. */
  establishmentInsertions: defineCollection({
    loader: records(`regions/${site.region}/establishment-insertions`),
    schema: establishmentInsertionSchema,
  }),
  advicePlaces: defineCollection({
    loader: records(`regions/${site.region}/advice-places`),
    schema: advicePlaceSchema,
  }),
  /** Read by queries/territory-figures. */
  territoryFigures: defineCollection({
    loader: regional('territory-figures'),
    schema: territoryFiguresSchema,
  }),
  activitySectors: defineCollection({ loader: national('activity-sectors'), schema: activitySectorSchema }),
  /** Read by queries/hiring. */
  basinShares: defineCollection({ loader: regional('basin-shares'), schema: basinShareSchema }),
  /** Read by queries/accessibility-audit: one entry, the whole audit. */
  accessibilityAudit: defineCollection({
    loader: file('docs/accessibility-audit.json', { parser: (text) => ({ all: JSON.parse(text) }) }),
    schema: accessibilityAuditSchema,
  }),
  /** Read by queries/evaluations: what the back-test measured. */
  evaluations: defineCollection({
    loader: glob({ pattern: '**/*.json', base: 'data/evaluations' }),
    schema: evaluationSchema,
  }),
  hiring: defineCollection({ loader: nationalYears('hiring'), schema: hiringSchema }),
  jobFamilies: defineCollection({ loader: national('job-families'), schema: jobFamilySchema }),
  /** Read by queries/people. */
  people: defineCollection({ loader: national('people'), schema: peopleSchema }),
  occupationPortraits: defineCollection({
    loader: national('occupation-portraits'),
    schema: occupationPortraitSchema,
  }),
  outlook: defineCollection({ loader: regional('outlook'), schema: outlookSchema }),
  occupationJobFamilies: defineCollection({
    loader: national('occupation-job-families'),
    schema: occupationJobFamiliesSchema,
  }),
  /** Read by queries/trainings. */
  trainings: defineCollection({ loader: national('trainings'), schema: trainingSchema }),
  nsf: defineCollection({ loader: national('nsf'), schema: nsfSchema }),
  programmes: defineCollection({ loader: regional('programmes'), schema: programmeSchema }),
  disciplineInsertions: defineCollection({
    loader: regional('discipline-insertions'),
    schema: disciplineInsertionSchema,
  }),
  insertions: defineCollection({ loader: regional('insertions'), schema: insertionSchema }),
  /** Read by queries/browse and queries/occupation-page. */
  interestPresentations: defineCollection({
    loader: curated('interests'),
    schema: interestPresentationSchema,
  }),
  majorDomainPresentations: defineCollection({
    loader: curated('major-domains'),
    schema: majorDomainPresentationSchema,
  }),
  workContextWordings: defineCollection({
    loader: curated('work-contexts'),
    schema: workContextWordingSchema,
  }),
  /** Read by queries/occupation-opening. */
  skillWordings: defineCollection({ loader: curated('skill-wordings'), schema: skillWordingSchema }),
  /** Read by queries/search-index: one entry, the whole table. */
  synonyms: defineCollection({
    loader: file('data/curated/synonyms.json', { parser: (text) => ({ all: JSON.parse(text) }) }),
    schema: synonymsSchema,
  }),
  /** Read by queries/rules: one entry, the whole table. */
  rules: defineCollection({
    loader: file('data/curated/rules.json', { parser: (text) => ({ all: JSON.parse(text) }) }),
    schema: ruleTableSchema,
  }),
  /** Read by queries/dialogue-sectors: one entry, the whole table; none in a region without such sectors. */
  dialogueSectors: defineCollection({
    loader: regionalTable('dialogue-sectors'),
    schema: dialogueSectorsSchema,
  }),
  /** Read by queries/offers. */
  offers: defineCollection({ loader: offersOfSources, schema: offerSchema }),
  /** Read by queries/official-links. */
  officialServices: defineCollection({
    loader: file('data/curated/official-services.json'),
    schema: officialServiceSchema,
  }),
  /** Read by queries/occupation-trainings: one entry, the whole table. */
  broadStudies: defineCollection({
    loader: file('data/curated/broad-studies.json', {
      parser: (text) => ({ all: { rows: JSON.parse(text) } }),
    }),
    schema: z.object({ rows: z.array(broadStudiesSchema) }),
  }),
  /** Read by queries/catalogue: one entry, the whole table, which has no row as long as no code has changed. */
  occupationSuccessors: defineCollection({
    loader: file('data/curated/occupation-successors.json', {
      parser: (text) => ({ all: { rows: JSON.parse(text) } }),
    }),
    schema: z.object({ rows: z.array(occupationSuccessorSchema) }),
  }),
};
