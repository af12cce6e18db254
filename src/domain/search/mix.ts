// The order of a mixed list: pages help to find occupations, they never hide them.
import type { Entries } from './entries.ts';
import { byScore, type Scored } from './score.ts';
import { SCORE } from './weights.ts';

/** In each run of five results, how many may be pages while occupations remain. */
const RUN = 5;
const PAGES_IN_A_RUN = 2;

/** Below this, the interest was only brushed against: the wish is about something else. */
const CLEAR_INTEREST = 0.75;

interface Leanings {
  /** For each occupation, the codes of its principal interest and of its principal sector. */
  readonly leanings: readonly (readonly string[])[];
}

/** A wish is answered by its interest first, then by the occupations that lean towards it. */
export function favourInterest(
  candidates: Scored[],
  { targets, occupationCount }: Entries,
  { leanings }: Leanings,
): void {
  const interest = candidates.find(({ target }) => targets[target]?.kind === 'interest');
  if (interest === undefined || interest.score < CLEAR_INTEREST) return;
  const code = targets[interest.target]?.id;
  interest.score += SCORE.wishInterest;
  for (const one of candidates) {
    if (one.target < occupationCount && leanings[one.target]?.[0] === code) one.score += SCORE.wishOccupation;
  }
  candidates.sort(byScore);
}

/** Puts back the pages that would crowd a run of five, keeping the order otherwise. */
export function spacePages(sorted: readonly Scored[], occupationCount: number): Scored[] {
  const occupations = sorted.filter(({ target }) => target < occupationCount);
  const pages = sorted.filter(({ target }) => target >= occupationCount);
  const mixed: Scored[] = [];
  let pagesInRun = 0;
  while (occupations.length > 0 || pages.length > 0) {
    if (mixed.length % RUN === 0) pagesInRun = 0;
    const [occupation] = occupations;
    const [page] = pages;
    const pageIsNext = page !== undefined && (occupation === undefined || byScore(page, occupation) < 0);
    const takePage = pageIsNext && (occupation === undefined || pagesInRun < PAGES_IN_A_RUN);
    const next = takePage ? pages.shift() : (occupations.shift() ?? pages.shift());
    if (next === undefined) break;
    if (takePage) pagesInRun += 1;
    mixed.push(next);
  }
  return mixed;
}

/** Occupations of the page that came first, when the words found few others: the general ones first. */
export function fillFromPage(
  mixed: readonly Scored[],
  { targets, occupationCount }: Entries,
  { leanings }: Leanings,
  general: ReadonlySet<number>,
  wanted: number,
): Scored[] {
  const [first] = mixed;
  const page = first === undefined ? undefined : targets[first.target];
  if (first === undefined || page === undefined || page.kind === 'occupation' || mixed.length >= wanted)
    return [];
  const present = new Set(mixed.map(({ target }) => target));
  const belongs = (occupation: number): boolean => {
    if (page.kind === 'interest') return leanings[occupation]?.[0] === page.id;
    if (page.kind === 'sector') return leanings[occupation]?.[1] === page.id;
    return targets[occupation]?.id.startsWith(page.id) === true;
  };
  const more: Scored[] = [];
  for (let target = 0; target < occupationCount; target += 1) {
    if (present.has(target) || !belongs(target)) continue;
    more.push({ target, entry: first.entry, score: general.has(target) ? 0.02 : 0.01, share: 0 });
  }
  return more.sort(byScore).slice(0, wanted - mixed.length);
}
