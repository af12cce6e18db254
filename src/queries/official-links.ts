// Links to public services already filled in, for the pages of occupations, trainings and territories.
import { getCollection } from 'astro:content';
import { typographic } from '#copy/format.ts';
import { officialLinksCopy } from '#copy/official-links.ts';
import type { PackedLinkedOccupations } from '#domain/offers/linked-occupations.ts';
import {
  type LinkedOccupation,
  type LinkedPlace,
  listServiceLinks,
  type NeedLinks,
  OFFICIAL_NEEDS,
  toLinkedOccupation,
  writePlace,
} from '#domain/offers/official-links.ts';
import type { OfficialPlaces } from '#domain/offers/official-places.ts';
import type { OfficialNeed, OfficialService } from '#schemas/official-service.ts';
import { loadOccupationsByCode } from './catalogue.ts';
import { type IndexFile, nameByContent, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { pick } from './pick.ts';
import { loadMunicipalitiesOf, loadPlaces, type Place } from './territories.ts';

export interface OfficialLinks {
  /** In the order of pages. */
  readonly needs: readonly NeedLinks[];
  /** The municipality around which they search; `null`: no place is filled in. */
  readonly town: string | null;
}

export const loadOfficialServices = once(async (): Promise<readonly OfficialService[]> => {
  return (await getCollection('officialServices')).map((entry) => entry.data);
});

/** The day on which the service that was checked the longest ago was. */
export const loadLinksCheckedOn = once(async (): Promise<string> => {
  const [oldest] = (await loadOfficialServices()).map(({ checked }) => checked).toSorted();
  if (oldest === undefined) throw new Error('data/curated/official-services.json has no service');
  return oldest;
});

/** `code`: ROME; `null`: any occupation, hence nothing to be informed of. */
export async function loadOfficialLinks(
  code: string | null,
  place: Place | null,
  needs: readonly OfficialNeed[] = OFFICIAL_NEEDS,
): Promise<OfficialLinks> {
  const [services, occupation, centre] = await Promise.all([
    loadOfficialServices(),
    code === null ? null : linkOccupation(code),
    place === null ? null : findCentre(place),
  ]);
  return { needs: listServiceLinks(services, needs, occupation, centre), town: centre?.name ?? null };
}

/** What each link is to say of each territory that one may choose on a page. */
export const loadOfficialPlacesFile = once(async (): Promise<IndexFile> => {
  const [services, places] = await Promise.all([loadOfficialServices(), loadPlaces()]);
  const centres = await Promise.all(places.map(findCentre));
  const content: OfficialPlaces = Object.fromEntries(
    places.flatMap(({ slug }, index) => {
      const centre = centres[index] ?? null;
      if (centre === null) return [];
      const queries = services.flatMap((service) => {
        const query = writePlace(service, centre);
        return query === '' ? [] : [[service.address, query] as const];
      });
      const words = officialLinksCopy.place(typographic(centre.name));
      return [[slug, { words, queries: Object.fromEntries(queries) }]];
    }),
  );
  return toIndexFile('services', content);
});

/**
 * The most populous municipality of a territory: services search around a point. `null` for the region, where a
 * circle around one town would pass for an answer.
 */
export async function findCentre(place: Place): Promise<LinkedPlace | null> {
  if (place.kind === 'region') return null;
  const municipalities = await loadMunicipalitiesOf(place);
  const [centre] = municipalities.toSorted((a, b) => b.population - a.population);
  return centre === undefined
    ? null
    : { municipality: centre.id, name: centre.name, lon: centre.lon, lat: centre.lat };
}

/** A file for each major domain, by its letter, for links that the browser fills in. */
export const loadLinkedOccupationFiles = once(async () => {
  const [occupations, appellations] = await Promise.all([loadOccupationsByCode(), loadTitleAppellations()]);
  const packed = Array.from(
    occupations,
    ([code, { title }]) => [code, title, pick(appellations, code)] as const,
  );
  const byLetter = Map.groupBy(packed, ([code]) => code.slice(0, 1));
  const files = [...byLetter].map(
    ([letter, own]) =>
      [letter, JSON.stringify({ occupations: own } satisfies PackedLinkedOccupations)] as const,
  );
  const folder = nameByContent('stages', files.map(([, json]) => json).join('\n'));
  return { folder, url: `/indexes/${folder}/`, files: new Map(files) };
});

async function linkOccupation(code: string): Promise<LinkedOccupation> {
  const [occupations, appellations] = await Promise.all([loadOccupationsByCode(), loadTitleAppellations()]);
  return toLinkedOccupation(code, pick(occupations, code).title, pick(appellations, code));
}

/** Occupation -> OGR code of the appellation that is its title. */
const loadTitleAppellations = once(async (): Promise<ReadonlyMap<string, string>> => {
  const entries = await getCollection('appellations');
  return new Map(entries.filter(({ data }) => data.principal).map(({ data }) => [data.occupation, data.id]));
});

/** The link to what takes apprentices, for each of these occupations. */
export async function loadApprenticeshipLinks(codes: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(codes.map((code) => loadOfficialLinks(code, null, ['apprenticeship'])));
  return found.flatMap(({ needs }) => needs.flatMap(({ links }) => links.map(({ href }) => href)));
}
