// The ways of browsing the catalogue: families with their domains, letters.
import { fold } from '#domain/text/fold.ts';
import type { Domain } from '#schemas/nomenclature.ts';
import {
  loadDomains,
  loadMajorDomains,
  loadOccupations,
  type MajorDomainEntry,
  type OccupationEntry,
  sortByTitle,
} from './catalogue.ts';
import { once } from './memoize.ts';

export interface DomainWithOccupations {
  readonly domain: Domain;
  readonly occupations: readonly OccupationEntry[];
}

export interface Family {
  readonly majorDomain: MajorDomainEntry;
  /** Number of occupations of the whole family. */
  readonly count: number;
  readonly domains: readonly DomainWithOccupations[];
}

/** The 14 major domains, each with its domains, each with its occupations. */
export const loadFamilies = once(async (): Promise<readonly Family[]> => {
  const [majorDomains, domains, occupations] = await Promise.all([
    loadMajorDomains(),
    loadDomains(),
    loadOccupations(),
  ]);
  const byDomain = Map.groupBy(occupations, (occupation) => occupation.domain);
  return majorDomains.map((majorDomain) => {
    const own = domains
      .filter((domain) => domain.majorDomain === majorDomain.id)
      .map((domain) => ({ domain, occupations: byDomain.get(domain.id) ?? [] }));
    return {
      majorDomain,
      count: own.reduce((sum, { occupations: { length } }) => sum + length, 0),
      domains: own,
    };
  });
});

/** Occupations by the first letter of their title, accents set aside. */
export const loadLetters = once(async () => {
  const groups = Map.groupBy(await loadOccupations(), ({ title }) => fold(title).charAt(0).toUpperCase());
  return [...groups]
    .map(([letter, occupations]) => ({ letter, occupations }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
});

export interface FamilyMembers {
  readonly family: MajorDomainEntry;
  readonly members: readonly OccupationEntry[];
}

/** Some occupations under their families; families without any are left out. */
export async function groupByFamily(
  occupations: readonly OccupationEntry[],
): Promise<readonly FamilyMembers[]> {
  const families = await loadFamilies();
  const codes = new Set(occupations.map((occupation) => occupation.id));
  return families.flatMap(({ majorDomain, domains }) => {
    const members = sortByTitle(
      domains.flatMap((domain) => domain.occupations.filter(({ id }) => codes.has(id))),
    );
    return members.length === 0 ? [] : [{ family: majorDomain, members }];
  });
}
