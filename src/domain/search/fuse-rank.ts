// Lets fuse.js read the few labels that the terms have chosen, and blends its opinion in: it compares the letters
// of the whole query with those of the whole label, across words, which the terms do not.
import Fuse from 'fuse.js/basic';
import { fold } from '../text/fold.ts';
import type { Entries } from './entries.ts';
import { masculineOf } from './pack-label.ts';
import type { Query } from './query.ts';
import { byScore, type Scored } from './score.ts';
import { LIKENESS, SCORE } from './weights.ts';

/** Longest pattern that fuse.js compares in one pass. */
const LONGEST_PATTERN = 32;

/** Fuse.js only helps when some word was not found as it is: known words say more by their rarity. */
const isDoubtful = ({ slots }: Query): boolean =>
  slots.some(({ likenesses }) => Math.max(0, ...likenesses.values()) < LIKENESS.sameStem);

/** Adds to each candidate the share of its score that fuse.js decides, and sorts them again. */
export function rankWithFuse(query: Query, candidates: Scored[], { entries }: Entries): void {
  const pattern = query.tokens
    .map((token) => token.text)
    .join(' ')
    .slice(0, LONGEST_PATTERN);
  if (pattern.length < 2 || candidates.length < 2 || !isDoubtful(query)) return;
  const labels = candidates.map(({ entry }) =>
    fold(masculineOf(entries[entry]?.packed ?? '')).replace(/[^a-z0-9]+/g, ' '),
  );
  const fuse = new Fuse(labels, { includeScore: true, distance: 200, threshold: 0.7 });
  for (const { refIndex, score } of fuse.search(pattern)) {
    const candidate = candidates[refIndex];
    if (candidate !== undefined && entries[candidate.entry]?.field !== 'synonym') {
      candidate.score += SCORE.fuse * (1 - (score ?? 1));
    }
  }
  candidates.sort(byScore);
}
