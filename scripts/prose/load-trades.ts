// Reads what is known of the occupations from a tree of facts, for the tools that help to write about them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRequirements } from '#domain/bridges/requirements.ts';
import { findNearest, type Neighbour } from '#domain/bridges/similarity.ts';
import { estimateHiring } from '#domain/hiring/estimates.ts';
import { describeLargeTerritory, type JobFamilyHere } from '#domain/hiring/territory.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { LongOccupation, WorkContextWording } from '#schemas/curated.ts';
import type { DialogueSectors } from '#schemas/dialogue-sector.ts';
import type { JobFamily, OccupationJobFamilies } from '#schemas/job-family.ts';
import type { Domain, Interest, MajorDomain, Sector } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';
import type { OccupationPortrait, People } from '#schemas/people.ts';
import type { Knowledge, MacroSkill, Skill } from '#schemas/skill.ts';
import type { BasinShare } from '#schemas/territory.ts';
import { DEFAULT_FACTS, loadHiring } from '#scripts/evaluate/load-hiring.ts';
import { site } from '#site';

const CURATED = join(import.meta.dirname, '../../data/curated');

// The pipeline has validated these files: reading them again as their type is enough here.
const read = <T>(path: string): T => JSON.parse(readFileSync(`${path}.json`, 'utf8')) as T;
const national = <T>(name: string): readonly T[] => read(join(DEFAULT_FACTS, 'national', name));
const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export function loadOccupationRecords(): readonly Occupation[] {
  return national<Occupation>('occupations');
}

export function loadAppellations(): readonly Appellation[] {
  return national<Appellation>('appellations');
}

export type Trades = ReturnType<typeof loadTrades>;

/** What a text on an occupation may say, by kind of record. */
export function loadTrades() {
  const skills = national<Skill>('skills');
  const macroSkills = national<MacroSkill>('macro-skills');
  return {
    occupations: byId(loadOccupationRecords()),
    appellations: loadAppellations(),
    domains: byId(national<Domain>('domains')),
    majorDomains: byId(national<MajorDomain>('major-domains')),
    interests: byId(national<Interest>('interests')),
    sectors: byId(national<Sector>('sectors')),
    onisepAccess: byId(national<OnisepAccess>('onisep-access')),
    /** Skills and macro-skills: an occupation links both. */
    skillLabels: new Map([...skills, ...macroSkills].map(({ id, label }) => [id, label])),
    knowledge: byId(national<Knowledge>('knowledge')),
    contexts: new Map(
      read<WorkContextWording[]>(join(CURATED, 'work-contexts')).map((row) => [row.code, row]),
    ),
    people: byId(national<People>('people')),
    portraits: byId(national<OccupationPortrait>('occupation-portraits')),
    jobFamilies: byId(national<JobFamily>('job-families')),
    occupationJobFamilies: byId(national<OccupationJobFamilies>('occupation-job-families')),
  };
}

export function loadLongOccupations(): readonly LongOccupation[] {
  return read(join(CURATED, 'long-occupations'));
}

export function loadDialogueSectors(): DialogueSectors {
  return read(join(CURATED, 'regions', site.region, 'dialogue-sectors'));
}

/** Of each occupation, its nearest ones by index, in the order of the occupations. */
export function loadNeighbours(most: number): readonly (readonly Neighbour[])[] {
  return findNearest(
    describeRequirements({
      occupations: loadOccupationRecords(),
      appellations: loadAppellations(),
      skills: national('skills'),
      macroSkills: national('macro-skills'),
      knowledge: national('knowledge'),
    }),
    most,
  );
}

/** What is expected of each job family in the region, after the newest survey. */
export function loadRegionalHiring(): ReadonlyMap<string, JobFamilyHere> {
  const { records } = loadHiring(DEFAULT_FACTS, site.region);
  const shares = read<BasinShare[]>(join(DEFAULT_FACTS, 'regions', site.region, 'basin-shares'));
  const families = describeLargeTerritory(
    estimateHiring(records, Math.max(...records.map(({ year }) => year))),
    shares.filter(({ territory }) => territory.startsWith('department-')),
  );
  return new Map(families.map((family) => [family.jobFamily, family]));
}
