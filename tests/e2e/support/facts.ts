// Real records that the browser tests walk through, read from data/: no title nor address is copied by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typographic } from '#copy/format.ts';
import { splitTitle } from '#domain/titles/split-title.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { InterestPresentation, MajorDomainPresentation } from '#schemas/curated.ts';
import type { AdvicePlace } from '#schemas/establishment.ts';
import type { Domain, Interest, MajorDomain, Sector } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Source } from '#schemas/source.ts';
import type { Municipality, Territory } from '#schemas/territory.ts';
import type { TerritoryFigures } from '#schemas/territory-figures.ts';
import { site } from '#site';

const ROOT = join(import.meta.dirname, '../../..');
/** Elsewhere for the walk through another region. */
const FACTS = process.env['FACTS_DIR'] ?? 'data/facts';

export const occupations = readRows<Occupation>(`${FACTS}/national/occupations.json`);
export const interests = readRows<Interest>(`${FACTS}/national/interests.json`);
export const domains = readRows<Domain>(`${FACTS}/national/domains.json`);
export const majorDomains = readRows<MajorDomain>(`${FACTS}/national/major-domains.json`);
export const sectors = readRows<Sector>(`${FACTS}/national/sectors.json`);
const REGION = `${FACTS}/regions/${site.region}`;
export const territories = readRows<Territory>(`${REGION}/territories.json`);
export const municipalities = readRows<Municipality>(`${REGION}/municipalities.json`);
export const advicePlaces = readRows<AdvicePlace>(`${REGION}/advice-places.json`);
export const territoryFigures = readRows<TerritoryFigures>(`${REGION}/territory-figures.json`);
export const sources = readRows<Source>(`${FACTS}/sources.json`);
const appellations = readRows<Appellation>(`${FACTS}/national/appellations.json`);
const interestPresentations = readRows<InterestPresentation>('data/curated/interests.json');
const majorDomainPresentations = readRows<MajorDomainPresentation>('data/curated/major-domains.json');

function readRows<Row>(name: string): readonly Row[] {
  const rows: readonly Row[] = JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
  return rows;
}

/** @throws when the data no longer hold the record that a test is about. */
function pick<Row>(rows: readonly Row[], isIt: (row: Row) => boolean, what: string): Row {
  const row = rows.find(isIt);
  if (row === undefined) throw new Error(`the data have no ${what}: choose another one for the test`);
  return row;
}

export const findOccupation = (code: string): Occupation =>
  pick(occupations, ({ id }) => id === code, `occupation ${code}`);
export const findInterest = (code: string): Interest =>
  pick(interests, ({ id }) => id === code, `interest ${code}`);
export const findDomain = (code: string): Domain => pick(domains, ({ id }) => id === code, `domain ${code}`);
export const findSector = (code: string): Sector => pick(sectors, ({ id }) => id === code, `sector ${code}`);
export const findMajorDomain = (code: string): MajorDomain =>
  pick(majorDomains, ({ id }) => id === code, `major domain ${code}`);

/** A territory that has a page, by its slug. */
export function findPlace(slug: string): Territory & { readonly slug: string } {
  return { ...pick(territories, (row) => row.slug === slug, `territory ${slug}`), slug };
}
export const findMunicipality = (code: string): Municipality =>
  pick(municipalities, ({ id }) => id === code, `municipality ${code}`);

/** Name of the petal of an interest: "les animaux". */
export const petalName = (code: string): string =>
  pick(interestPresentations, (row) => row.code === code, `petal ${code}`).shortName;

/** Codes of the petals, clockwise from the top. */
export const petalOrder: readonly string[] = interestPresentations
  .toSorted((a, b) => a.position - b.position)
  .map(({ code }) => code);

/** Short name of a family: "Santé". */
export const familyName = (code: string): string =>
  pick(majorDomainPresentations, (row) => row.code === code, `family ${code}`).shortName;

/** The title as lists show it. */
export const titleOf = ({ title }: Pick<Occupation, 'title'>): string => typographic(title);

/** The title as the heading of its page says it: both forms in full. */
export function headingOf({ title }: Pick<Occupation, 'title'>): string {
  const { masculine, feminine, complement } = splitTitle(title);
  const forms = feminine === null ? masculine : `${masculine} / ${feminine}`;
  return typographic(complement === '' ? forms : `${forms} ${complement}`);
}

/** Number of occupations in which an interest counts, in first place or not. */
export function countOfInterest(code: string): number {
  return occupations.filter((one) => one.interests.principal === code || one.interests.others.includes(code))
    .length;
}

const nameCounts = new Map<string, number>();
for (const { occupation } of appellations) {
  nameCounts.set(occupation, (nameCounts.get(occupation) ?? 0) + 1);
}

/** Number of skills, knowledge and names of an occupation: how much its page has to say. */
function contentOf({ id, skills, knowledge }: Occupation): number {
  const lists = [...Object.values(skills), ...Object.values(knowledge)];
  return lists.reduce((sum, list) => sum + list.length, 0) + (nameCounts.get(id) ?? 0);
}

/** Number of items that stay unfolded on paper: what is at the heart or growing, and the conditions. */
function unfoldedOf({ skills, knowledge, softSkills, workContexts }: Occupation): number {
  const lists = [skills.core, skills.emerging, knowledge.core, knowledge.emerging, softSkills, workContexts];
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function rank(measure: (occupation: Occupation) => number): readonly Occupation[] {
  return occupations.toSorted((a, b) => measure(b) - measure(a) || (a.id < b.id ? -1 : 1));
}

export const fullestOccupations = rank(contentOf);
export const longestOnPaper = rank(unfoldedOf);
export const longestTitles = rank(({ title }) => title.length);
