// What the browser fetches to answer in the explorer: the choices, and each occupation in short lists of numbers.

import { RIASEC_LETTERS } from '#domain/discovery/discover.ts';
import type { Occupation } from '#schemas/occupation.ts';
import { deltas, fromDeltas } from '../deltas.ts';
import type { Successors } from '../successors.ts';
import { maskOfContexts } from './conditions.ts';

/** A choice: its code, as the address carries it, and its label. */
export type Choice = readonly [code: string, label: string];

export interface MatchingPayload {
  /** Codes, in the order of the petals. */
  readonly interests: readonly string[];
  readonly majorDomains: readonly Choice[];
  readonly domains: readonly Choice[];
  readonly sectors: readonly Choice[];
  readonly jobFamilies: readonly Choice[];
  readonly stakes: readonly (readonly [code: string, label: string, skillDomain: string])[];
  /** Macro-skills that at least one occupation asks for, with the place of their stake. */
  readonly skills: readonly (readonly [code: string, label: string, stake: number])[];
  /** Of codes that older addresses may hold. */
  readonly successors: Successors;
  /** By title: their order is that of the names. */
  readonly occupations: readonly PackedOccupation[];
}

export type PackedOccupation = readonly [
  code: string,
  title: string,
  domain: number,
  /** -1 where the survey of hiring covers none. */
  jobFamily: number,
  /** One bit for each sector. */
  sectors: number,
  /** Bit 0: without a diploma, bits 3 to 8: levels. 0: nobody says. */
  levels: number,
  /** One bit for each condition that is mentioned. */
  conditions: number,
  /** Bit 0: useful to the ecological transition, bit 1: concerned by the digital one, then two letters of RIASEC. */
  traits: number,
  /** Places of the interests, the principal one first. */
  interests: readonly number[],
  /** Macro-skills with one of theirs at the heart of the occupation, then the others: steps from one to the next. */
  coreSkills: readonly number[],
  otherSkills: readonly number[],
  /** What one does, in a few words. */
  gist: string,
];

/** What is packed of an occupation, beside what ROME says of it. */
export interface PackableOccupation
  extends Pick<Occupation, 'id' | 'title' | 'domain' | 'riasec' | 'interests' | 'skills' | 'workContexts'> {
  readonly jobFamily: string | null;
  /** Slugs of its dialogue sectors. */
  readonly dialogueSectors: readonly string[];
  readonly levels: readonly number[];
  readonly withoutDiploma: boolean;
  readonly isGreen: boolean;
  readonly isDigital: boolean;
  readonly gist: string;
}

export interface PackableChoices
  extends Pick<
    MatchingPayload,
    'interests' | 'majorDomains' | 'domains' | 'sectors' | 'jobFamilies' | 'stakes' | 'successors'
  > {
  readonly macroSkills: readonly { readonly id: string; readonly label: string; readonly stake: string }[];
  /** Of a skill, its macro-skill; ROME links some macro-skills directly. */
  readonly macroSkillOf: (skill: string) => string;
}

/** Masks of sectors are whole numbers of 32 bits: one more would be taken for the first. */
const MOST_SECTORS = 32;

/**
 * @throws Error naming the occupation that speaks of a domain, an interest or a skill that is not among the choices; or
 * when there are more sectors than a mask holds.
 */
export function packMatching(
  choices: PackableChoices,
  occupations: readonly PackableOccupation[],
): MatchingPayload {
  const { macroSkills, macroSkillOf, ...rest } = choices;
  if (choices.sectors.length > MOST_SECTORS)
    throw new Error(
      `${choices.sectors.length} sectors among the choices of the explorer: ${MOST_SECTORS} at most`,
    );
  const asked = new Set(occupations.flatMap(({ skills }) => Object.values(skills).flat().map(macroSkillOf)));
  const stakes = choices.stakes.map(([code]) => code);
  const skills = macroSkills.filter(({ id }) => asked.has(id));
  const places = {
    interest: placesOf(choices.interests),
    domain: placesOf(choices.domains.map(([code]) => code)),
    family: placesOf(choices.jobFamilies.map(([code]) => code)),
    skill: placesOf(skills.map(({ id }) => id)),
  };
  return {
    ...rest,
    skills: skills.map(({ id, label, stake }) => [id, label, stakes.indexOf(stake)]),
    occupations: occupations.map((occupation) => {
      const place = (kind: keyof typeof places, code: string): number => {
        const found = places[kind].get(code);
        if (found === undefined) throw new Error(`${occupation.id}: no ${kind} ${code} among the choices`);
        return found;
      };
      const core = new Set(occupation.skills.core.map(macroSkillOf));
      const others = new Set([...occupation.skills.emerging, ...occupation.skills.other].map(macroSkillOf));
      const steps = (codes: ReadonlySet<string>) =>
        deltas([...codes].map((code) => place('skill', code)).toSorted((a, b) => a - b));
      const { principal, others: secondary } = occupation.interests;
      return [
        occupation.id,
        occupation.title,
        place('domain', occupation.domain),
        occupation.jobFamily === null ? -1 : place('family', occupation.jobFamily),
        choices.sectors.reduce(
          (mask, [slug], bit) => (occupation.dialogueSectors.includes(slug) ? mask | (1 << bit) : mask),
          0,
        ),
        occupation.levels.reduce((mask, level) => mask | (1 << level), Number(occupation.withoutDiploma)),
        maskOfContexts(occupation.workContexts),
        packTraits(occupation),
        [principal, ...secondary].map((code) => place('interest', code)),
        steps(core),
        steps(new Set([...others].filter((code) => !core.has(code)))),
        occupation.gist,
      ];
    }),
  };
}

const LETTERS = RIASEC_LETTERS.length;

function packTraits({ isGreen, isDigital, riasec }: PackableOccupation): number {
  const minor = riasec.minor === null ? LETTERS : RIASEC_LETTERS.indexOf(riasec.minor);
  return Number(isGreen) + 2 * Number(isDigital) + 4 * (RIASEC_LETTERS.indexOf(riasec.major) * 7 + minor);
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}

/** The index in memory: columns, and lists of who has what. */
export interface MatchingIndex extends Omit<MatchingPayload, 'occupations'> {
  readonly size: number;
  readonly codes: readonly string[];
  readonly titles: readonly string[];
  readonly gists: readonly string[];
  readonly domain: Uint8Array;
  readonly jobFamily: Int16Array;
  readonly sectorMask: Uint32Array;
  readonly levelMask: Uint16Array;
  readonly conditionMask: Uint32Array;
  readonly isGreen: Uint8Array;
  readonly isDigital: Uint8Array;
  /** Place of the letter; 6: none. */
  readonly major: Uint8Array;
  readonly minor: Uint8Array;
  /** Of each occupation, the places of its interests, the principal one first. */
  readonly interestsOf: readonly (readonly number[])[];
  readonly coreSkillsOf: readonly (readonly number[])[];
  readonly otherSkillsOf: readonly (readonly number[])[];
  /** Of each interest and macro-skill, the occupations that have it: those for which it is first, then the others. */
  readonly interestHolders: readonly Holders[];
  readonly skillHolders: readonly Holders[];
  readonly placeOfCode: ReadonlyMap<string, number>;
}

export interface Holders {
  readonly first: Uint16Array;
  readonly others: Uint16Array;
}

export function unpackMatching(payload: MatchingPayload): MatchingIndex {
  const { occupations, ...choices } = payload;
  const column = (read: (row: PackedOccupation) => number) => occupations.map(read);
  const letters = column((row) => row[7] >> 2);
  const interestsOf = occupations.map((row) => row[8]);
  const coreSkillsOf = occupations.map((row) => fromDeltas(row[9]));
  const otherSkillsOf = occupations.map((row) => fromDeltas(row[10]));
  const codes = occupations.map(([code]) => code);
  return {
    ...choices,
    size: occupations.length,
    codes,
    titles: occupations.map(([, title]) => title),
    gists: occupations.map((row) => row[11]),
    domain: Uint8Array.from(column((row) => row[2])),
    jobFamily: Int16Array.from(column((row) => row[3])),
    sectorMask: Uint32Array.from(column((row) => row[4])),
    levelMask: Uint16Array.from(column((row) => row[5])),
    conditionMask: Uint32Array.from(column((row) => row[6])),
    isGreen: Uint8Array.from(column((row) => row[7] & 1)),
    isDigital: Uint8Array.from(column((row) => (row[7] >> 1) & 1)),
    major: Uint8Array.from(letters.map((pair) => Math.floor(pair / 7))),
    minor: Uint8Array.from(letters.map((pair) => pair % 7)),
    interestsOf,
    coreSkillsOf,
    otherSkillsOf,
    interestHolders: listHolders(
      payload.interests.length,
      interestsOf.map((list) => list.slice(0, 1)),
      interestsOf.map((list) => list.slice(1)),
    ),
    skillHolders: listHolders(payload.skills.length, coreSkillsOf, otherSkillsOf),
    placeOfCode: placesOf(codes),
  };
}

function listHolders(
  count: number,
  first: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): Holders[] {
  const turn = (lists: readonly (readonly number[])[]) => {
    const holders = Array.from({ length: count }, (): number[] => []);
    for (const [occupation, list] of lists.entries()) {
      for (const item of list) holders[item]?.push(occupation);
    }
    return holders;
  };
  const turnedOthers = turn(others);
  return turn(first).map((list, item) => ({
    first: Uint16Array.from(list),
    others: Uint16Array.from(turnedOthers[item] ?? []),
  }));
}
