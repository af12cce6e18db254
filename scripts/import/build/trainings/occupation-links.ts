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
  readonly isAlone: (family: string) => boolean;
  readonly first: (family: string) => string;
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
    isAlone: (family) => members.get(family)?.length === 1,
    first: (family) => members.get(family)?.[0]?.id ?? family,
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
  { isFamily, isAlone, first, find }: OccupationNames,
): Link[] {
  const certified = new Set(
    said.filter(({ origin }) => origin === 'certif-info').map(({ family }) => family),
  );
  const links = new Map<string, { link: Link; origins: Set<Origin> }>();
  for (const { family, names, origin } of said) {
    if (!isFamily(family)) continue;
    // Onisep also tags the neighbours of an occupation: a family of one is meant where the register names it too.
    const alone = certified.has(family) && isAlone(family) ? first(family) : null;
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
  return [...links]
    .sort(([a], [b]) => (b.startsWith('o') ? 1 : 0) - (a.startsWith('o') ? 1 : 0) || (a < b ? -1 : 1))
    .map(([, { link, origins }]) => ({ ...link, origins: [...origins].sort() }));
}
