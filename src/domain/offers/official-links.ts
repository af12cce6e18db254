// The link that opens a public service filled in for an occupation and a place, as far as its address can say them.
import { splitTitle } from '#domain/titles/split-title.ts';
import type { OfficialNeed, OfficialService, OfficialValue } from '#schemas/official-service.ts';

export interface LinkedOccupation {
  readonly rome: string;
  readonly title: string;
  /** The title in one form, for services that search by words: "Boulanger". */
  readonly words: string;
  /** OGR code of the appellation that bears the title. */
  readonly appellation: string;
}

/** A municipality: one's own, or the largest of the territory that was chosen. */
export interface LinkedPlace {
  /** Insee code. */
  readonly municipality: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

export type Filled = 'occupation' | 'place';

export interface OfficialLink {
  readonly href: string;
  readonly label: string;
  readonly filled: readonly Filled[];
  /** What is known here, and what the visitor has to type there. */
  readonly toFill: readonly Filled[];
}

/** As pages list them. */
export const OFFICIAL_NEEDS: readonly OfficialNeed[] = [
  'school-internship',
  'internship',
  'apprenticeship',
  'immersion',
  'job',
  'information',
];

const PART_OF: Readonly<Record<OfficialValue, Filled>> = {
  rome: 'occupation',
  words: 'occupation',
  appellations: 'occupation',
  municipality: 'place',
  placeName: 'place',
  lat: 'place',
  lon: 'place',
  radius: 'place',
};

/** `appellation`: OGR code of the one that bears the title. */
export function toLinkedOccupation(rome: string, title: string, appellation: string): LinkedOccupation {
  const { masculine, complement } = splitTitle(title);
  // An abbreviation between brackets is no word that employers write beside the title.
  const words = `${masculine} ${complement}`.replace(/\s*\(.*?\)/g, '').trim();
  return { rome, title, words, appellation };
}

export type Template = Pick<OfficialService, 'name' | 'address' | 'parameters' | 'radius'>;

export function fillOfficialLink(
  service: Template,
  occupation: LinkedOccupation | null,
  place: LinkedPlace | null,
): OfficialLink {
  const query = [writeOccupation(service, occupation), writePlace(service, place)].filter(Boolean).join('&');
  const known: readonly Filled[] = [
    ...(occupation === null ? [] : (['occupation'] as const)),
    ...(place === null ? [] : (['place'] as const)),
  ];
  const filled = known.filter((part) => takes(service, part));
  return {
    href: query === '' ? service.address : `${service.address}?${query}`,
    label: service.name,
    filled,
    toFill: known.filter((part) => !filled.includes(part)),
  };
}

/** Whether its address can say an occupation, or a place. */
export const takes = ({ parameters }: Pick<Template, 'parameters'>, part: Filled): boolean =>
  parameters.some(({ value }) => PART_OF[value] === part);

/** The part of the query that says the place, for a page where one may choose it: "lat=47.69&lon=-0.06". */
export function writePlace(service: Template, place: LinkedPlace | null): string {
  if (place === null) return '';
  return writeQuery(service, 'place', {
    municipality: place.municipality,
    placeName: place.name,
    lat: String(place.lat),
    lon: String(place.lon),
    radius: String(service.radius),
  });
}

function writeOccupation(service: Template, occupation: LinkedOccupation | null): string {
  if (occupation === null) return '';
  const { rome, title, words, appellation } = occupation;
  return writeQuery(service, 'occupation', {
    rome,
    words,
    appellations: JSON.stringify([
      { romeCode: rome, romeLabel: title, appellationCode: appellation, appellationLabel: title },
    ]),
  });
}

function writeQuery(
  { parameters }: Template,
  part: Filled,
  values: Partial<Record<OfficialValue, string>>,
): string {
  const query = new URLSearchParams(
    parameters
      .filter(({ value }) => PART_OF[value] === part)
      .map(({ name, value }): [string, string] => [name, values[value] ?? '']),
  );
  // Not every service reads "+" as a space; a plus that is meant is "%2B" already.
  return query.toString().replaceAll('+', '%20');
}

export interface ServiceLink {
  readonly href: string;
  readonly label: string;
  /** What the visitor does there by hand: the service searches by place only, or its form opens empty. */
  readonly note: 'placeOnly' | 'empty' | null;
}

export interface NeedLinks {
  readonly need: OfficialNeed;
  /** Those that are filled in first. */
  readonly links: readonly ServiceLink[];
}

/** The links of each need; without an occupation, there is nothing to be informed of. */
export function listServiceLinks(
  services: readonly (Template & Pick<OfficialService, 'need'>)[],
  needs: readonly OfficialNeed[],
  occupation: LinkedOccupation | null,
  place: LinkedPlace | null,
): readonly NeedLinks[] {
  const describe = (service: Template): ServiceLink => {
    const { href, label } = fillOfficialLink(service, occupation, place);
    const isFilled = takes(service, occupation === null ? 'place' : 'occupation');
    return { href, label, note: isFilled ? null : takes(service, 'place') ? 'placeOnly' : 'empty' };
  };
  return needs
    .filter((need) => occupation !== null || need !== 'information')
    .map((need) => ({
      need,
      links: services
        .filter((each) => each.need === need)
        .map(describe)
        .toSorted((a, b) => Number(a.note !== null) - Number(b.note !== null)),
    }));
}
