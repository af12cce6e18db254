// Leads a training to the occupations of ROME 4.0. Sources speak ROME V3, whose codes are families of today's: a name
// that both know makes the link precise.
import { splitTitle } from '#domain/titles/split-title.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Training } from '#schemas/training.ts';
import { normalizeTitle } from './titles.ts';

type Link = Training['leadsTo'][number];
export type Origin = Link['origins'][number];

/** An occupation that a name led to. */
interface Found {
  readonly code: string;
  /** The appellation that is the name, as ROME writes it. `null`: the title of the occupation is. */
  readonly name: string | null;
}

type Named = Pick<Occupation, 'id' | 'title'>;

export interface OccupationNames {
  /** Every ROME V3 code that ROME 4.0 still knows. */
  readonly isFamily: (code: string) => boolean;
  /**
   * The only occupation of a family, where its title and the text speak of the same thing ("patissier", "agent de
   * proprete et d'hygiene"). `null` otherwise: what ROME V3 held under this code may have moved to other families.
   */
  readonly findAlone: (family: string, text: string) => Found | null;
  /** Occupations of today under a ROME V3 code. */
  readonly membersOf: (family: string) => readonly Named[];
  /** Title of an occupation. */
  readonly titleOf: (code: string) => string;
  /** The only occupation of a family that bears a name, else the only one of its domain: names have moved. */
  readonly find: (family: string, name: string) => Found | null;
}

/** A name counts when one occupation only of the family bears it. */
export function indexOccupationNames(
  occupations: readonly Pick<Occupation, 'id' | 'parent' | 'title'>[],
  appellations: readonly Pick<Appellation, 'occupation' | 'label'>[],
): OccupationNames {
  const parents = new Map(occupations.map(({ id, parent }) => [id, parent]));
  const titles = new Map(occupations.map(({ id, title }) => [id, title]));
  const members = Map.groupBy(occupations, ({ parent }) => parent);
  const named = new Map<string, Map<string, string | null>>();
  const add = (name: string, code: string, label: string | null) => {
    for (const key of [`${domainOf(code)} ${name}`, `${parents.get(code)} ${name}`]) {
      const bearers = named.get(key) ?? new Map<string, string | null>();
      if (!bearers.has(code)) bearers.set(code, label);
      named.set(key, bearers);
    }
  };
  for (const { id, title } of occupations) for (const name of spellingsOf(title)) add(name, id, null);
  for (const { occupation, label } of appellations) {
    for (const name of spellingsOf(label)) add(name, occupation, label);
  }
  const onlyBearer = (key: string): Found | null => {
    const [bearer, ...others] = named.get(key) ?? [];
    return bearer === undefined || others.length > 0 ? null : { code: bearer[0], name: bearer[1] };
  };
  return {
    isFamily: (code) => members.has(code),
    membersOf: (family) => members.get(family) ?? [],
    titleOf: (code) => titles.get(code) ?? '',
    findAlone: (family, text) => {
      const [only, ...others] = members.get(family) ?? [];
      if (only === undefined || others.length > 0) return null;
      return sharesWord(only.title, text) ? { code: only.id, name: null } : null;
    },
    find: (family, name) => {
      const words = normalizeTitle(name);
      return onlyBearer(`${family} ${words}`) ?? onlyBearer(`${domainOf(family)} ${words}`);
    },
  };
}

const STEM = 7;
const SHORTEST_WORD = 6;
/** Starts of words that say how one works, not on what. */
const VAGUE_STEMS = new Set(
  ['agent', 'conseil', 'gestion', 'industr', 'mainten', 'metiers', 'option', 'product', 'service', 'special']
    .concat([
      'systeme',
      'techniq',
      'technic',
      'chargee',
      'assista',
      'respons',
      'operate',
      'conduct',
      'economi',
    ])
    .concat([
      'animati',
      'travaux',
      'materie',
      'general',
      'mention',
      'parcour',
      'science',
      'transpo',
      'monteur',
      'agricol',
      'control',
    ]),
);

/** Starts of the telling words of a text: "patissi" of "Pâtissier / Pâtissière". */
function stemsOf(text: string): Set<string> {
  const words = normalizeTitle(text).split(' ');
  const stems = words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM));
  return new Set(stems.filter((stem) => !VAGUE_STEMS.has(stem)));
}

export function sharesWord(a: string, b: string): boolean {
  const stems = stemsOf(b);
  return [...stemsOf(a)].some((stem) => stems.has(stem));
}

/** "Infirmier / Infirmière en soins (IDE)" -> both forms with their complement, with and without the brackets. */
function spellingsOf(label: string): string[] {
  const { masculine, feminine, complement } = splitTitle(label);
  return [masculine, feminine].flatMap((form) => {
    const whole = `${form} ${complement}`;
    return [...new Set([whole, whole.replace(/\([^)]*\)/g, '')].map(normalizeTitle))];
  });
}

/** What the sources say of a training: codes of ROME V3. */
export interface Said {
  /** Title of the training without its kind, normalised. */
  readonly specialty: string;
  /** Families that the register of certifications names. */
  readonly certified: readonly string[];
  /** Families of the occupations that Onisep tags, with the name that it gives them, then its synonyms. */
  readonly edited: readonly { readonly family: string; readonly names: readonly string[] }[];
  /** Curated domains say where it leads. */
  readonly isBroad: boolean;
}

/**
 * Wrong links are worse than none. Certif'Info, the register, is trusted with families. Onisep also tags what its readers
 * may dream of, and its synonyms are often neighbours ("eleveur de porcins" for "eleveur de bovins"). An occupation is
 * meant where
 * - the title of the training is one of its names, in a family of the register;
 * - it is alone in a family of the register that Onisep tags too, or with whose title that of the training shares a
 *   telling word;
 * - it bears the name that Onisep gives, near the families of the register, or with such a word;
 * - it bears a synonym of Onisep, near those families and with such a word.
 * A family is told where both sources say it, or where one of its titles shares such a word; where nothing else would be
 * told, all that the register names. Pages show occupations first.
 */
export function linkOccupations(
  { specialty, certified, edited, isBroad }: Said,
  names: OccupationNames,
): Link[] {
  const { isFamily, findAlone, membersOf, titleOf, find } = names;
  const links = new Map<string, { link: Omit<Link, 'origins'>; origins: Set<Origin> }>();
  const add = (found: Found, precision: Link['precision'], ...origins: readonly Origin[]) => {
    const key = `${precision} ${found.code}`;
    const entry = links.get(key) ?? { link: { ...found, precision }, origins: new Set() };
    for (const origin of origins) entry.origins.add(origin);
    links.set(key, entry);
  };
  for (const family of certified) {
    const found = find(family, specialty) ?? findAlone(family, specialty);
    if (found !== null) add(found, 'occupation', 'certif-info');
  }
  const registered = new Set(certified.map(domainOf));
  const isNear = (code: string) => registered.size === 0 || registered.has(domainOf(code));
  const agrees = (found: Found) => sharesWord(`${found.name ?? ''} ${titleOf(found.code)}`, specialty);
  const unnamed: string[] = [];
  for (const {
    family,
    names: [name = '', ...synonyms],
  } of edited) {
    const own = find(family, name);
    if (own !== null && (isNear(own.code) || agrees(own))) add(own, 'occupation', 'onisep');
    if (own !== null) continue;
    const others = synonyms.flatMap((synonym) => find(family, synonym) ?? []);
    const [other] = others;
    const isOne = other !== undefined && others.every(({ code }) => code === other.code);
    if (isOne && isNear(other.code) && agrees(other)) add(other, 'occupation', 'onisep');
    else if (isNear(family)) unnamed.push(family);
  }
  const tagged = new Set(edited.map(({ family }) => family));
  for (const family of certified) {
    const [only, ...others] = membersOf(family);
    if (only === undefined || others.length > 0 || !tagged.has(family)) continue;
    add({ code: only.id, name: null }, 'occupation', 'certif-info', 'onisep');
  }
  // A family whose every occupation is named already says nothing more.
  const isOpen = (family: string) =>
    isFamily(family) && !membersOf(family).every(({ id }) => links.has(`occupation ${id}`));
  const isTold = (family: string) =>
    (certified.includes(family) && unnamed.includes(family)) ||
    membersOf(family).some(({ title }) => sharesWord(title, specialty));
  const said = [...new Set([...certified, ...unnamed])].filter(isOpen);
  const told = said.filter(isTold);
  const isLost = links.size === 0 && told.length === 0 && !isBroad;
  for (const code of isLost
    ? said.filter((family) => certified.length === 0 || certified.includes(family))
    : told) {
    if (certified.includes(code)) add({ code, name: null }, 'family', 'certif-info');
    if (unnamed.includes(code)) add({ code, name: null }, 'family', 'onisep');
  }
  return [...links]
    .sort(([a], [b]) => (b.startsWith('o') ? 1 : 0) - (a.startsWith('o') ? 1 : 0) || (a < b ? -1 : 1))
    .map(([, { link, origins }]) => ({
      ...link,
      name: link.name === null || says(titleOf(link.code), link.name) ? null : link.name,
      origins: [...origins].sort(),
    }));
}

/** "Agent de prévention et de sécurité" says "Agent de sécurité". */
function says(title: string, name: string): boolean {
  const told = new Set(normalizeTitle(title).split(' '));
  return spellingsOf(name).some((spelling) => spelling.split(' ').every((word) => told.has(word)));
}

/** "G1602" -> "G16". */
function domainOf(code: string): string {
  return code.slice(0, 3);
}
