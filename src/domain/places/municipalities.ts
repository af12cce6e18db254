// Finds a municipality by what someone types (its name, with or without accents, or a postcode) or by where they are.
import Fuse from 'fuse.js';
import { fold } from '#domain/text/fold.ts';
import { toPlaceWords } from './place-words.ts';

export interface PlacedMunicipality {
  /** Insee code. */
  readonly id: string;
  readonly name: string;
  /** Names of those that merged into it, by which their inhabitants still call home. */
  readonly former: readonly string[];
  /** Code of its department, which tells homonyms apart. */
  readonly department: string;
  readonly postcodes: readonly string[];
  /** Path segment of the territory in which it is. */
  readonly territory: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
}

export interface FoundMunicipality {
  readonly municipality: PlacedMunicipality;
  /** The one that merged into it of which the name was typed; `null`: its own name, or a postcode. */
  readonly former: string | null;
}

export interface MunicipalityFinder {
  /** Best first, at most `limit`. Nothing for a text without a letter or a digit. */
  readonly find: (text: string, limit: number) => readonly FoundMunicipality[];
  /** What the text alone can mean, for someone who validates it without choosing. */
  readonly resolve: (text: string) => Meaning;
}

export type Meaning =
  /** Sure: its very name, alone or beside its postcode. */
  | { readonly kind: 'sure'; readonly found: FoundMunicipality }
  /** A postcode of which all municipalities are in one territory; nobody knows which one is meant. */
  | { readonly kind: 'postcode'; readonly postcode: string; readonly territory: string }
  /** A postcode of several territories. */
  | { readonly kind: 'several-territories' }
  /** Homonyms, or nothing but names alike: never chosen for someone. */
  | { readonly kind: 'unsure' }
  /** A postcode that none of them has. */
  | { readonly kind: 'no-postcode'; readonly postcode: string }
  | { readonly kind: 'none' };

/** How unlike a name may be (0 exact, 1 anything): two letters of ten. Used only when nothing starts as typed. */
const FUZZY = 0.3;
/** A typo cannot be told from another name under this many letters. */
const LEAST_FOR_FUZZY = 4;

export function createMunicipalityFinder(municipalities: readonly PlacedMunicipality[]): MunicipalityFinder {
  const entries = municipalities
    .toSorted((a, b) => b.population - a.population)
    .flatMap((municipality) => [
      { municipality, former: null, words: toPlaceWords(municipality.name) },
      ...municipality.former.map((former) => ({ municipality, former, words: toPlaceWords(former) })),
    ]);
  const fuse = new Fuse(entries, { keys: ['words'], threshold: FUZZY });
  return {
    resolve(text) {
      const { postcode, typed } = readAddress(text);
      const here = entries.filter(isWithin(postcode));
      if (typed === '' && postcode.length === POSTCODE_LENGTH) {
        const found = here.filter(({ former }) => former === null);
        const [first, other] = found;
        if (first === undefined) return { kind: 'no-postcode', postcode };
        const { territory } = first.municipality;
        if (found.some(({ municipality }) => municipality.territory !== territory))
          return { kind: 'several-territories' };
        return other === undefined
          ? { kind: 'sure', found: first }
          : { kind: 'postcode', postcode, territory };
      }
      const exact = here.filter(({ words }) => typed !== '' && words === typed);
      const [first] = exact;
      const territories = new Set(exact.map(({ municipality }) => municipality.territory));
      if (first !== undefined && territories.size === 1) return { kind: 'sure', found: first };
      return this.find(text, 1).length > 0 ? { kind: 'unsure' } : { kind: 'none' };
    },
    find(text, limit) {
      const { postcode, typed } = readAddress(text);
      const here = entries.filter(isWithin(postcode));
      if (typed === '') {
        return postcode.length < LEAST_OF_POSTCODE
          ? []
          : here.filter(({ former }) => former === null).slice(0, limit);
      }
      // A name that is not there: the postcode beside it, or the name, may be wrong.
      const named = rank(here, typed);
      const wide = postcode === '' ? [] : firstOfEach([...here, ...rank(entries, typed)]);
      const found = named.length > 0 ? named : wide;
      const isFuzzy = found.length === 0 && typed.length >= LEAST_FOR_FUZZY;
      const near = () => [...listSlips(here, typed), ...fuse.search(typed).map(({ item }) => item)];
      return (isFuzzy ? firstOfEach(near()) : found).slice(0, limit);
    },
  };
}

interface Entry extends FoundMunicipality {
  readonly words: string;
}

/** Slips of which a likeness of letters makes too much: words run together ("lemans"), two letters swapped ("agners"). */
function listSlips(entries: readonly Entry[], typed: string): readonly Entry[] {
  const joined = joinLetters(typed);
  const isJoined = ({ municipality: { name }, former, words }: Entry) =>
    [joinLetters(former ?? name), joinLetters(words)].some((letters) => letters.startsWith(joined));
  const swapped = Array.from({ length: typed.length - 1 }, (_, at) =>
    [typed.slice(0, at), typed[at + 1], typed[at], typed.slice(at + 2)].join(''),
  );
  return [
    ...entries.filter(isJoined),
    ...entries.filter(({ words }) => swapped.some((each) => words.startsWith(each))),
  ];
}

/** "Le Mans" -> "lemans". */
function joinLetters(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

function rank(entries: readonly Entry[], typed: string): FoundMunicipality[] {
  return firstOfEach(
    entries
      // At the same rank, the names of today come first.
      .map((entry) => ({ ...entry, rank: rankOf(entry.words, typed) + (entry.former === null ? 0 : 0.5) }))
      .filter((entry) => entry.rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank),
  );
}

/** A municipality comes once, by the name that is nearest to what was typed. */
function firstOfEach(found: readonly FoundMunicipality[]): FoundMunicipality[] {
  const seen = new Set<string>();
  return found.filter(({ municipality: { id } }) => !seen.has(id) && seen.add(id));
}

const POSTCODE_LENGTH = 5;
/** Under this many digits, a postcode says nothing: its first two are the department. */
const LEAST_OF_POSTCODE = 2;

/** "49300 Cholet", "Cholet (49)", "Angers cedex 01", as an address is written: the start of a postcode, and a name. */
function readAddress(text: string): { readonly postcode: string; readonly typed: string } {
  const address = text.replace(/\bcedex\b.*$/i, '');
  const [digits = ''] = /\d(?:\s*\d)*/.exec(address) ?? [];
  return { postcode: digits.replace(/\s/g, ''), typed: toPlaceWords(address.replace(digits, ' ')) };
}

function isWithin(postcode: string) {
  return ({ municipality }: FoundMunicipality) =>
    municipality.postcodes.some((code) => code.startsWith(postcode));
}

const NO_MATCH = 4;

/** The whole name, its start, the start of one of its words, then anything inside. */
function rankOf(words: string, typed: string): number {
  if (words === typed) return 0;
  if (words.startsWith(typed)) return 1;
  if (words.includes(` ${typed}`)) return 2;
  return typed.length > 2 && words.includes(typed) ? 3 : NO_MATCH;
}

const EARTH_RADIUS_KM = 6371;

/** The nearest centre of a municipality, and how far it is. `null` when there is none at all. */
export function nearestMunicipality(
  municipalities: readonly PlacedMunicipality[],
  lon: number,
  lat: number,
): { readonly municipality: PlacedMunicipality; readonly km: number } | null {
  let nearest: { municipality: PlacedMunicipality; km: number } | null = null;
  for (const municipality of municipalities) {
    const km = distanceKm(lon, lat, municipality.lon, municipality.lat);
    if (nearest === null || km < nearest.km) nearest = { municipality, km };
  }
  return nearest;
}

/** Great-circle distance between two points in degrees (haversine). */
export function distanceKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const h = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
