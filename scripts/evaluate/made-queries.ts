// Queries made by rule rather than judged by hand, always the same: names of places, where no occupation should be
// found, names of occupations with slips of the finger, where the occupation should be, and the first letters of titles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromDeltas } from '#domain/deltas.ts';
import { feminineOf, masculineOf } from '#domain/search/pack-label.ts';
import type { SearchPayload } from '#domain/search/payload.ts';
import { fold } from '#domain/text/fold.ts';
import { makeDice } from '#scripts/dice.ts';
import { site } from '#site';

interface SlippedName {
  readonly q: string;
  /** Occupations that bear the name. */
  readonly rome: readonly string[];
}

export interface TitleStart {
  readonly q: string;
  /** General occupations whose title begins so. */
  readonly rome: readonly string[];
}

const MUNICIPALITIES = join(
  import.meta.dirname,
  `../../data/facts/regions/${site.region}/municipalities.json`,
);

/** Names of the municipalities of the region, from the most peopled to the least. */
export function readPlaceNames(): string[] {
  const places: { name: string; population: number }[] = JSON.parse(readFileSync(MUNICIPALITIES, 'utf8'));
  return places
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter lost, added, changed, or swapped with the next one; the first letter, which people rarely miss, stays. */
function slip(word: string, roll: (sides: number) => number): string {
  const at = 1 + roll(word.length - 2);
  const letter = LETTERS[roll(LETTERS.length)] ?? '';
  switch (roll(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  }
}

/** Shorter words become other words when a letter changes. */
const NAME_IN_ONE_WORD = /^[a-z]{5,}$/;

/**
 * All names of occupations in one word, each with so many slips: nothing beside it then helps to understand it. Masculine
 * and feminine, without accents or capitals, as people type.
 */
export function slipNames({ names, codes }: SearchPayload, slips: number): SlippedName[] {
  const roll = makeDice(slips);
  const holders = new Map<string, Set<string>>();
  names.forEach((labels, index) => {
    for (const label of labels.filter((packed) => !packed.includes(' '))) {
      for (const name of [masculineOf(label), feminineOf(label)].map(fold)) {
        if (!NAME_IN_ONE_WORD.test(name)) continue;
        holders.set(name, (holders.get(name) ?? new Set()).add(codes[index] ?? ''));
      }
    }
  });
  return [...holders].flatMap(([name, rome]) => {
    let q = name;
    for (let turn = 0; turn < slips; turn += 1) q = slip(q, roll);
    return holders.has(q) ? [] : [{ q, rome: [...rome] }];
  });
}

const SHORTEST_START = 3;
const LONGEST_START = 6;

export const beginsWith = (title: string, start: string): boolean => fold(title).startsWith(start);

/**
 * What is seen while typing: the first 3 to 6 letters of the first word of the title of each general occupation (the 532
 * of ROME V3, which are the common trades), without accents or capitals.
 */
export function startTitles({ names, codes, general }: SearchPayload): TitleStart[] {
  const holders = new Map<string, string[]>();
  for (const index of fromDeltas(general)) {
    const [word = ''] = fold(masculineOf(names[index]?.[0] ?? '')).split(/[^a-z]/);
    for (let length = SHORTEST_START; length <= Math.min(LONGEST_START, word.length); length += 1) {
      const q = word.slice(0, length);
      holders.set(q, [...(holders.get(q) ?? []), codes[index] ?? '']);
    }
  }
  return [...holders].map(([q, rome]) => ({ q, rome }));
}
