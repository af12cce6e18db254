// The whole of what one run derives, before it is written: the shape of data/facts.
import type { Appellation } from '#schemas/appellation.ts';
import type { BasemapFeature } from '#schemas/basemap.ts';
import type {
  AdvicePlace,
  Establishment,
  EstablishmentInsertion,
  Programme,
} from '#schemas/establishment.ts';
import type { Hiring } from '#schemas/hiring.ts';
import type { JobFamily, JobFamilyBridge, OccupationJobFamilies } from '#schemas/job-family.ts';
import type { Domain, Interest, MajorDomain, Sector, Theme, WorkContext } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';
import type { Outlook } from '#schemas/outlook.ts';
import type { OccupationPortrait, People } from '#schemas/people.ts';
import type { Region } from '#schemas/region.ts';
import type { Knowledge, MacroSkill, Skill, SkillStake } from '#schemas/skill.ts';
import type { Source } from '#schemas/source.ts';
import type { BasinShare, Municipality, Outlines, Territory } from '#schemas/territory.ts';
import type { ActivitySector, TerritoryFigures } from '#schemas/territory-figures.ts';
import type { DisciplineInsertion, Insertion, Nsf, Training } from '#schemas/training.ts';
import type { FactsTree } from './facts-folder.ts';

export interface Facts {
  /** One file each in data/facts/national, named in kebab-case. */
  readonly national: {
    readonly occupations: readonly Occupation[];
    readonly appellations: readonly Appellation[];
    readonly majorDomains: readonly MajorDomain[];
    readonly domains: readonly Domain[];
    readonly interests: readonly Interest[];
    readonly sectors: readonly Sector[];
    readonly themes: readonly Theme[];
    readonly workContexts: readonly WorkContext[];
    readonly skills: readonly Skill[];
    readonly macroSkills: readonly MacroSkill[];
    readonly skillStakes: readonly SkillStake[];
    readonly knowledge: readonly Knowledge[];
    readonly onisepAccess: readonly OnisepAccess[];
    readonly jobFamilies: readonly JobFamily[];
    readonly jobFamilyBridge: readonly JobFamilyBridge[];
    readonly occupationJobFamilies: readonly OccupationJobFamilies[];
    /** One file for each year of the survey: a new one leaves the others as they are. */
    readonly 'hiring-2023': readonly Hiring[];
    readonly 'hiring-2024': readonly Hiring[];
    readonly 'hiring-2025': readonly Hiring[];
    /** Portraits of FAP-2009, families and groups. */
    readonly people: readonly People[];
    readonly occupationPortraits: readonly OccupationPortrait[];
    readonly activitySectors: readonly ActivitySector[];
    readonly trainings: readonly Training[];
    readonly nsf: readonly Nsf[];
  };
  readonly region: Region;
  /** One file each in data/facts/regions/<code>, named in kebab-case. */
  readonly regional: {
    readonly municipalities: readonly Municipality[];
    readonly territories: readonly Territory[];
    readonly basinShares: readonly BasinShare[];
    /** One record. */
    readonly outlines: readonly Outlines[];
    readonly basemap: readonly BasemapFeature[];
    /** None for a region overseas, which was not projected. */
    readonly outlook: readonly Outlook[];
    readonly territoryFigures: readonly TerritoryFigures[];
    readonly programmes: readonly Programme[];
    /** By training. */
    readonly insertions: readonly Insertion[];
    /** By discipline of higher education. */
    readonly disciplineInsertions: readonly DisciplineInsertion[];
    readonly establishments: readonly Establishment[];
    readonly establishmentInsertions: readonly EstablishmentInsertion[];
    /** None in a region whose list was not made. */
    readonly advicePlaces: readonly AdvicePlace[];
  };
  readonly sources: readonly Source[];
}

/** "majorDomains" -> "national/major-domains.json". */
export function nationalFile(name: string): string {
  return `national/${kebabCase(name)}.json`;
}

/** "basinShares" -> "regions/<code>/basin-shares.json". */
export function regionalFile(region: string, name: string): string {
  return `regions/${region}/${kebabCase(name)}.json`;
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The records of each file: path relative to data/facts -> records. */
export function recordFiles({
  national,
  regional,
  region,
}: Facts): (readonly [file: string, records: readonly object[]])[] {
  return [
    ...Object.entries(national).map(([name, records]) => [nationalFile(name), records] as const),
    [regionalFile(region.id, 'region'), [region]],
    ...Object.entries(regional).map(([name, records]) => [regionalFile(region.id, name), records] as const),
  ];
}

/** `keptRegions` are the files of the regions that this run did not make, kept as they are. */
export function factsTree(facts: Facts, keptRegions: FactsTree): FactsTree {
  return new Map<string, readonly object[] | object>([
    ...recordFiles(facts),
    ...keptRegions,
    ['sources.json', facts.sources],
  ]);
}
