// The catalogue that every page draws from: occupations and the lists by which they are browsed, read once.
import { getCollection, getEntry } from 'astro:content';
import { type ResolvedAccess, resolveAccess } from '#domain/access/resolve-access.ts';
import type { Successors } from '#domain/successors.ts';
import { listMovedAddresses, type MovedAddress } from '#domain/titles/moved-addresses.ts';
import type { InterestPresentation, MajorDomainPresentation } from '#schemas/curated.ts';
import type { Domain, Interest, MajorDomain, Sector } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import { once } from './memoize.ts';

/** What a list needs to name an occupation and link to it. */
export type OccupationLink = Pick<Occupation, 'id' | 'title' | 'slug'>;

/** An interest with its place in the rose. */
export type InterestEntry = Interest & Omit<InterestPresentation, 'code' | 'reason'>;

/** A major domain with its short name and icon. */
export type MajorDomainEntry = MajorDomain & Omit<MajorDomainPresentation, 'code' | 'reason'>;

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Sorts by what the reader sees, in French order. */
export function sortByTitle<Item extends { readonly title: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => collator.compare(a.title, b.title));
}

function sortByLabel<Item extends { readonly label: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => collator.compare(a.label, b.label));
}

/** An occupation with the level of access that pages show. */
export type OccupationEntry = Occupation & { readonly resolvedAccess: ResolvedAccess };

/** All occupations, by title. */
export const loadOccupations = once(async (): Promise<readonly OccupationEntry[]> => {
  const [entries, families] = await Promise.all([
    getCollection('occupations'),
    getCollection('onisepAccess'),
  ]);
  const byParent = new Map(families.map(({ data }) => [data.id, data]));
  return sortByTitle(
    entries.map(({ data }) => ({
      ...data,
      resolvedAccess: resolveAccess(data, byParent.get(data.parent)),
    })),
  );
});

export const loadOccupationsByCode = once(async (): Promise<ReadonlyMap<string, OccupationEntry>> => {
  return new Map((await loadOccupations()).map((occupation) => [occupation.id, occupation]));
});

/** The 14 major domains, by code, as ROME orders them. */
export const loadMajorDomains = once(async (): Promise<readonly MajorDomainEntry[]> => {
  const [entries, presentations] = await Promise.all([
    getCollection('majorDomains'),
    getCollection('majorDomainPresentations'),
  ]);
  const byCode = new Map(presentations.map(({ data }) => [data.code, data]));
  return entries
    .map(({ data }) => {
      const presentation = byCode.get(data.id);
      if (presentation === undefined) throw new Error(`curated/major-domains.json has no row for ${data.id}`);
      return { ...data, shortName: presentation.shortName, icon: presentation.icon };
    })
    .toSorted((a, b) => a.id.localeCompare(b.id));
});

/** The 110 domains, by label. */
export const loadDomains = once(async (): Promise<readonly Domain[]> => {
  return sortByLabel((await getCollection('domains')).map((entry) => entry.data));
});

/** The 30 interests in the order of the petals, clockwise from the top. */
export const loadInterests = once(async (): Promise<readonly InterestEntry[]> => {
  const [entries, presentations] = await Promise.all([
    getCollection('interests'),
    getCollection('interestPresentations'),
  ]);
  const byCode = new Map(entries.map(({ data }) => [data.id, data]));

  return presentations
    .map(({ data }) => {
      const interest = byCode.get(data.code);
      if (interest === undefined) throw new Error(`curated/interests.json has an unknown code ${data.code}`);
      return {
        ...interest,
        shortName: data.shortName,
        hue: data.hue,
        icon: data.icon,
        position: data.position,
      };
    })
    .toSorted((a, b) => a.position - b.position);
});

/** The 35 sectors of activity, by label. */
export const loadSectors = once(async (): Promise<readonly Sector[]> => {
  return sortByLabel((await getCollection('sectors')).map((entry) => entry.data));
});

/** Occupations of an interest: those for which it is the principal one first. */
export async function loadOccupationsOfInterest(interest: string) {
  const occupations = await loadOccupations();
  return {
    principal: occupations.filter((occupation) => occupation.interests.principal === interest),
    others: occupations.filter((occupation) => occupation.interests.others.includes(interest)),
  };
}

/** Occupations of a sector of activity: those for which it is the principal one first. */
export async function loadOccupationsOfSector(sector: string) {
  const occupations = await loadOccupations();
  return {
    principal: occupations.filter((occupation) => occupation.sectors.principal === sector),
    others: occupations.filter((occupation) => occupation.sectors.others.includes(sector)),
  };
}

const loadSuccessorRows = once(async () => {
  const entry = await getEntry('occupationSuccessors', 'all');
  if (entry === undefined) throw new Error('data/curated/occupation-successors.json was not loaded');
  return entry.data.rows;
});

/** By ROME code that disappeared, the one that took over. */
export async function loadSuccessors(): Promise<Successors> {
  return Object.fromEntries((await loadSuccessorRows()).map(({ code, successor }) => [code, successor]));
}

/** Old addresses of occupations, each with the page that took over. */
export const loadMovedAddresses = once(async (): Promise<readonly MovedAddress[]> => {
  return listMovedAddresses(await loadSuccessorRows(), await loadOccupations());
});
