// Codec of the explorer's choices: "?aime=17-22&sait=300435&metier=D1214&territoire=laval&niveau=3.4&voudrais=dehors".
// A default is absent, the order is stable. What is not understood is left out and told, never thrown.
import type { RiasecWeights } from '#domain/discovery/discover.ts';
import { type ConditionId, isCondition } from '#domain/matching/conditions.ts';
import {
  type Criteria,
  LEVEL_CHOICES,
  type LevelChoice,
  MATCHING_SORTS,
  type MatchingSort,
  NO_CRITERIA,
} from '#domain/matching/criteria.ts';
import { findCodeInUse, type Successors } from '#domain/successors.ts';
import { cutText } from '#domain/text/cut-text.ts';
import { INTERESTS_KEY, MAX_CHOSEN_INTERESTS, serializeInterests } from './interests.ts';
import { parseRiasec, RIASEC_KEY, serializeRiasec } from './riasec.ts';
import { parseTerritory, withTerritory } from './territory.ts';

/** The codes that exist: an address may name others, from another year or from nowhere. */
export interface Vocabulary {
  readonly interests: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
  readonly successors: Successors;
  /** Of domains and of major domains. */
  readonly domains: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
}

export interface ParsedCriteria {
  readonly criteria: Criteria;
  /** What was not understood, or not followed for being too much or contrary to the rest: as written, cut. */
  readonly ignored: readonly string[];
}

const KEYS = {
  skills: 'sait',
  current: 'metier',
  domains: 'domaine',
  sectors: 'secteur',
  levels: 'niveau',
  wanted: 'voudrais',
  avoided: 'evite',
  green: 'vert',
  digital: 'numerique',
  sort: 'tri',
} as const;

const YES = 'oui';
const LONGEST_TEXT = 40;
/** Ticking more than this says nothing any more. */
export const MAX_CHOSEN_SKILLS = 30;

/** Between codes; conditions and sectors have hyphens of their own. */
const SEPARATOR = '.';
const SORT_WORDS: Readonly<Record<MatchingSort, string>> = {
  match: 'correspondance',
  potential: 'potentiel',
  name: 'nom',
};

export function parseCriteria(search: string, vocabulary: Vocabulary): ParsedCriteria {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  const ignore = (text: string) => ignored.push(cutText(text, LONGEST_TEXT));

  function readList<Code extends string>(
    key: string,
    separator: string,
    isKnown: (text: string) => text is Code,
    most = Number.POSITIVE_INFINITY,
  ): Code[] {
    const found: Code[] = [];
    // A plain form repeats the key.
    for (const text of params.getAll(key).join(separator).split(separator)) {
      if (text === '') continue;
      if (isKnown(text) && !found.includes(text) && found.length < most) found.push(text);
      else if (!isKnown(text) || !found.includes(text)) ignore(text);
    }
    return found.toSorted(compareCodes);
  }
  const among =
    (codes: ReadonlySet<string>) =>
    (text: string): text is string =>
      codes.has(text);
  function readFlag(key: string): boolean {
    const text = params.get(key);
    if (text !== null && text !== '' && text !== YES) ignore(text);
    return text === YES;
  }
  function readOne<Value>(key: string, find: (text: string) => Value | undefined, rest: Value): Value {
    const text = params.get(key) ?? '';
    const value = text === '' ? rest : find(text);
    if (value === undefined) ignore(text);
    return value ?? rest;
  }

  const domains = readList(KEYS.domains, SEPARATOR, among(vocabulary.domains));
  const wanted = readList<ConditionId>(KEYS.wanted, SEPARATOR, isCondition);
  const avoided = readList<ConditionId>(KEYS.avoided, SEPARATOR, isCondition);
  for (const id of avoided) if (wanted.includes(id)) ignore(id);
  const territory = parseTerritory(search, vocabulary.territories);
  if (territory.kind === 'unknown') ignore(territory.text);
  return {
    criteria: {
      interests: readList(INTERESTS_KEY, '-', among(vocabulary.interests), MAX_CHOSEN_INTERESTS),
      skills: readList(KEYS.skills, SEPARATOR, among(vocabulary.skills), MAX_CHOSEN_SKILLS),
      current: readOne<string | null>(
        KEYS.current,
        (text) =>
          findCodeInUse(text.toUpperCase(), vocabulary.successors, (code) =>
            vocabulary.occupations.has(code),
          ) ?? undefined,
        null,
      ),
      // A major domain already stands for those under it.
      domains: domains.filter((code) => code.length === 1 || !domains.includes(code.slice(0, 1))),
      sectors: readList(KEYS.sectors, SEPARATOR, among(vocabulary.sectors)),
      territory: territory.kind === 'known' ? territory.slug : null,
      levels: readList(KEYS.levels, SEPARATOR, isLevel).map((text) => Number(text) as LevelChoice),
      wanted,
      avoided: avoided.filter((id) => !wanted.includes(id)),
      green: readFlag(KEYS.green),
      digital: readFlag(KEYS.digital),
      riasec: readOne<RiasecWeights | null>(RIASEC_KEY, (text) => parseRiasec(text) ?? undefined, null),
      sort: readOne<MatchingSort>(
        KEYS.sort,
        (text) => MATCHING_SORTS.find((sort) => SORT_WORDS[sort] === text),
        NO_CRITERIA.sort,
      ),
    },
    ignored,
  };
}

/** The address with these choices: whatever else it carries stays, after them. */
export function withCriteria(address: URL, criteria: Criteria): URL {
  const next = new URL(address);
  const others = [...next.searchParams].filter(([key]) => !OWN_KEYS.has(key));
  next.search = '';
  const set = (key: string, value: string) => {
    if (value !== '') next.searchParams.set(key, value);
  };
  const list = (codes: readonly (string | number)[]) =>
    codes.map(String).toSorted(compareCodes).join(SEPARATOR);
  set(INTERESTS_KEY, serializeInterests(criteria.interests));
  set(KEYS.skills, list(criteria.skills));
  set(KEYS.current, criteria.current ?? '');
  set(KEYS.domains, list(criteria.domains));
  set(KEYS.sectors, list(criteria.sectors));
  set(KEYS.levels, list(criteria.levels));
  set(KEYS.wanted, list(criteria.wanted));
  set(KEYS.avoided, list(criteria.avoided));
  set(KEYS.green, criteria.green ? YES : '');
  set(KEYS.digital, criteria.digital ? YES : '');
  set(RIASEC_KEY, criteria.riasec === null ? '' : serializeRiasec(criteria.riasec));
  set(KEYS.sort, criteria.sort === NO_CRITERIA.sort ? '' : SORT_WORDS[criteria.sort]);
  for (const [key, value] of others) next.searchParams.append(key, value);
  return withTerritory(next, criteria.territory);
}

const OWN_KEYS: ReadonlySet<string> = new Set([INTERESTS_KEY, RIASEC_KEY, ...Object.values(KEYS)]);

function isLevel(text: string): text is `${LevelChoice}` {
  return LEVEL_CHOICES.some((level) => String(level) === text);
}

/** Numbers by value, the rest by letter: one choice has one address. */
function compareCodes(a: string, b: string): number {
  return Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
}
