// Leads a training to the occupations of ROME 4.0. Sources speak ROME V3, whose codes are families of today's: a name
// that both know makes the link precise.
import { splitTitle } from '#domain/titles/split-title.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Training } from '#schemas/training.ts';
import { normalizeTitle } from './titles.ts';

type Link = Training['leadsTo'][number];
export type Origin = Link['origins'][number];

export interface OccupationNames {
  /** Every ROME V3 code that ROME 4.0 still knows. */
  readonly isFamily: (code: string) => boolean;
  /** The family has one occupation only, `first`. */
  /**
   * The only occupation of a family, where its title and one of the names speak of the same thing ("patissier", "agent
   * de proprete et d'hygiene"). `null` otherwise: what ROME V3 held under this code may have moved to other families.
   */
  readonly findAlone: (family: string, names: readonly string[]) => string | null;
  /** Occupations of today under a ROME V3 code. */
  readonly membersOf: (family: string) => readonly string[];
  /**
   * The occupation of a family that bears the first name, else the only one that bears any of the others: synonyms of
   * Onisep are often neighbours ("eleveur de porcins" for "eleveur de bovins"). `null`: any may be meant.
   */
  readonly find: (family: string, names: readonly string[]) => string | null;
}

/** A name counts when one occupation only of the family bears it. */
export function indexOccupationNames(
  occupations: readonly Pick<Occupation, 'id' | 'parent' | 'title'>[],
  appellations: readonly Pick<Appellation, 'occupation' | 'label'>[],
): OccupationNames {
  const parents = new Map(occupations.map(({ id, parent }) => [id, parent]));
  const members = Map.groupBy(occupations, ({ parent }) => parent);
  const named = new Map<string, Set<string>>();
  for (const { id, label } of [
    ...occupations.map(({ id, title }) => ({ id, label: title })),
    ...appellations.map(({ occupation, label }) => ({ id: occupation, label })),
  ]) {
    for (const name of spellingsOf(label)) {
      const key = `${parents.get(id)} ${name}`;
      named.set(key, (named.get(key) ?? new Set()).add(id));
    }
  }
  return {
    isFamily: (code) => members.has(code),
    membersOf: (family) => members.get(family)?.map(({ id }) => id) ?? [],
    findAlone: (family, names) => {
      const [only, ...others] = members.get(family) ?? [];
      if (only === undefined || others.length > 0) return null;
      const own = stemsOf(only.title);
      return names.some((name) => [...stemsOf(name)].some((stem) => own.has(stem))) ? only.id : null;
    },
    find: (family, names) => {
      const bearersOf = (name: string | undefined) => [
        ...(named.get(`${family} ${normalizeTitle(name ?? '')}`) ?? []),
      ];
      const [name, ...synonyms] = names;
      const own = bearersOf(name);
      if (own.length === 1) return own[0] ?? null;
      const others = new Set(synonyms.flatMap(bearersOf));
      return others.size === 1 ? ([...others][0] ?? null) : null;
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
    ]),
);

/** Starts of the telling words of a text: "patissi" of "Pâtissier / Pâtissière". */
function stemsOf(text: string): Set<string> {
  const words = normalizeTitle(text).split(' ');
  const stems = words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM));
  return new Set(stems.filter((stem) => !VAGUE_STEMS.has(stem)));
}

/** "Infirmier / Infirmière en soins (IDE)" -> both forms with their complement, with and without the brackets. */
function spellingsOf(label: string): string[] {
  const { masculine, feminine, complement } = splitTitle(label);
  return [masculine, feminine].flatMap((form) => {
    const whole = `${form} ${complement}`;
    return [...new Set([whole, whole.replace(/\([^)]*\)/g, '')].map(normalizeTitle))];
  });
}

/** One link said by a source: a ROME V3 code, and the names that may make it precise. */
export interface Said {
  readonly family: string;
  readonly names: readonly string[];
  readonly origin: Origin;
}

/**
 * A family is kept beside a precise link only where a source names it without naming the occupation: pages then show
 * the precise ones first.
 */
export function linkOccupations(
  said: readonly Said[],
  { isFamily, findAlone, membersOf, find }: OccupationNames,
): Link[] {
  const certified = new Set(
    said.filter(({ origin }) => origin === 'certif-info').map(({ family }) => family),
  );
  const links = new Map<string, { link: Link; origins: Set<Origin> }>();
  for (const { family, names, origin } of said) {
    if (!isFamily(family)) continue;
    // Onisep also tags the neighbours of an occupation: a family of one is meant where the register names it too, and
    // the words agree.
    const alone = certified.has(family) ? findAlone(family, names) : null;
    const code = find(family, names) ?? alone;
    const precision = code === null ? 'family' : 'occupation';
    const key = `${precision} ${code ?? family}`;
    const entry = links.get(key) ?? {
      link: { code: code ?? family, precision, origins: [] },
      origins: new Set(),
    };
    entry.origins.add(origin);
    links.set(key, entry);
  }
  // A family whose every occupation is named already says nothing more.
  const isNamed = (code: string) => links.has(`occupation ${code}`);
  return [...links]
    .filter(([, { link }]) => link.precision === 'occupation' || !membersOf(link.code).every(isNamed))
    .sort(([a], [b]) => (b.startsWith('o') ? 1 : 0) - (a.startsWith('o') ? 1 : 0) || (a < b ? -1 : 1))
    .map(([, { link, origins }]) => ({ ...link, origins: [...origins].sort() }));
}
