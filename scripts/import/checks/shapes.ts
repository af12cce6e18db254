// Check: what is about to be written has the shape that the site reads. The build would refuse it anyway, but only
// once the good facts are gone.
import type { z } from 'zod';
import { appellationSchema } from '#schemas/appellation.ts';
import { basemapFeatureSchema } from '#schemas/basemap.ts';
import {
  advicePlaceSchema,
  establishmentInsertionSchema,
  establishmentSchema,
  programmeSchema,
} from '#schemas/establishment.ts';
import { hiringSchema } from '#schemas/hiring.ts';
import { jobFamilyBridgeSchema, jobFamilySchema, occupationJobFamiliesSchema } from '#schemas/job-family.ts';
import {
  domainSchema,
  interestSchema,
  majorDomainSchema,
  sectorSchema,
  themeSchema,
  workContextSchema,
} from '#schemas/nomenclature.ts';
import { occupationSchema } from '#schemas/occupation.ts';
import { onisepAccessSchema } from '#schemas/onisep-access.ts';
import { outlookSchema } from '#schemas/outlook.ts';
import { occupationPortraitSchema, peopleSchema } from '#schemas/people.ts';
import { regionSchema } from '#schemas/region.ts';
import { knowledgeSchema, macroSkillSchema, skillSchema, skillStakeSchema } from '#schemas/skill.ts';
import { sourceSchema } from '#schemas/source.ts';
import { basinShareSchema, municipalitySchema, outlinesSchema, territorySchema } from '#schemas/territory.ts';
import { activitySectorSchema, territoryFiguresSchema } from '#schemas/territory-figures.ts';
import { disciplineInsertionSchema, insertionSchema, nsfSchema, trainingSchema } from '#schemas/training.ts';
import { type Facts, nationalFile, regionalFile } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { describeExpectation } from '../read/expectations.ts';

const nationalSchemas: Readonly<Record<keyof Facts['national'], z.ZodType>> = {
  occupations: occupationSchema,
  appellations: appellationSchema,
  majorDomains: majorDomainSchema,
  domains: domainSchema,
  interests: interestSchema,
  sectors: sectorSchema,
  themes: themeSchema,
  workContexts: workContextSchema,
  skills: skillSchema,
  macroSkills: macroSkillSchema,
  skillStakes: skillStakeSchema,
  knowledge: knowledgeSchema,
  onisepAccess: onisepAccessSchema,
  jobFamilies: jobFamilySchema,
  jobFamilyBridge: jobFamilyBridgeSchema,
  occupationJobFamilies: occupationJobFamiliesSchema,
  'hiring-2023': hiringSchema,
  'hiring-2024': hiringSchema,
  'hiring-2025': hiringSchema,
  people: peopleSchema,
  occupationPortraits: occupationPortraitSchema,
  activitySectors: activitySectorSchema,
  trainings: trainingSchema,
  nsf: nsfSchema,
};

const regionalSchemas: Readonly<Record<keyof Facts['regional'], z.ZodType>> = {
  municipalities: municipalitySchema,
  territories: territorySchema,
  basinShares: basinShareSchema,
  outlines: outlinesSchema,
  basemap: basemapFeatureSchema,
  outlook: outlookSchema,
  territoryFigures: territoryFiguresSchema,
  programmes: programmeSchema,
  insertions: insertionSchema,
  disciplineInsertions: disciplineInsertionSchema,
  establishments: establishmentSchema,
  establishmentInsertions: establishmentInsertionSchema,
  advicePlaces: advicePlaceSchema,
};

export function checkShapes(facts: Facts): Problem[] {
  const national = (Object.keys(nationalSchemas) as (keyof Facts['national'])[]).flatMap((name) =>
    misshapen(nationalFile(name), nationalSchemas[name], facts.national[name]),
  );
  const regional = (Object.keys(regionalSchemas) as (keyof Facts['regional'])[]).flatMap((name) =>
    misshapen(regionalFile(facts.region.id, name), regionalSchemas[name], facts.regional[name]),
  );
  return [
    ...national,
    ...regional,
    ...misshapen(`regions/${facts.region.id}/region.json`, regionSchema, [facts.region]),
    ...misshapen('sources.json', sourceSchema, facts.sources),
  ];
}

/** There is no line to give: the column says which record of the file, by its id, then which field. */
function misshapen(file: string, schema: z.ZodType, records: readonly { readonly id: string }[]): Problem[] {
  return records.flatMap((record) => {
    const parsed = schema.safeParse(record, { error: describeExpectation, reportInput: true });
    if (parsed.success) return [];
    return parsed.error.issues.map(
      ({ path, input, message }): Problem => ({
        file: `facts/${file}`,
        column: [record.id, ...path].join('.'),
        found: typeof input === 'string' ? input : (JSON.stringify(input) ?? ''),
        expected: message,
      }),
    );
  });
}
