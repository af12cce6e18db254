// Finds the runs of words that our texts share with texts that are not ours.
import { type ProseText, paragraphsOf } from './read-text.ts';
import { plainWords, runsOf } from './words.ts';

/** A sentence taken over: a fault. */
export const COPIED = 12;
/** A turn of phrase that two people may both write: to be read again. */
export const ALIKE = 8;

export interface Overlap {
  /** Runs of `COPIED` words found in another text. */
  readonly copied: readonly string[];
  /** Runs of `ALIKE` words. */
  readonly alike: readonly string[];
}

/** By code; texts that share nothing are left out. */
export function findOverlaps(
  texts: readonly ProseText[],
  others: Iterable<string>,
): ReadonlyMap<string, Overlap> {
  const ours = texts.map((text) => ({
    code: text.code,
    parts: [text.summary, ...paragraphsOf(text)].map(plainWords),
  }));
  const wanted = new Set(ours.flatMap(({ parts }) => parts.flatMap((words) => runsOf(words, ALIKE))));
  const known = new Set(ours.flatMap(({ parts }) => parts.flat()));
  const found = new Set<string>();
  for (const other of others) {
    for (const words of knownStretches(plainWords(other), known)) {
      for (const [start, run] of runsOf(words, ALIKE).entries()) {
        if (!wanted.has(run)) continue;
        found.add(run);
        const longer = words.slice(start, start + COPIED);
        if (longer.length === COPIED) found.add(longer.join(' '));
      }
    }
  }
  const overlaps = ours.map(({ code, parts }): [string, Overlap] => {
    const shared = (size: number) =>
      parts.flatMap((words) => runsOf(words, size)).filter((run) => found.has(run));
    return [code, { copied: shared(COPIED), alike: shared(ALIKE) }];
  });
  return new Map(overlaps.filter(([, { alike }]) => alike.length > 0));
}

/** What lies between words that no text of ours has, which ends most stretches before any run is made. */
function* knownStretches(words: readonly string[], known: ReadonlySet<string>): Generator<readonly string[]> {
  let start = 0;
  for (let end = 0; end <= words.length; end += 1) {
    if (end < words.length && known.has(words[end] ?? '')) continue;
    if (end - start >= ALIKE) yield words.slice(start, end);
    start = end + 1;
  }
}
