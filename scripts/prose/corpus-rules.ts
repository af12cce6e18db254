// The rules that texts are held to beside each other: no opening repeated, none too near another.
import { type ProseText, paragraphsOf } from './read-text.ts';
import { plainWords, runsOf } from './words.ts';

const OPENING_WORDS = 5;
/** An opening may be shared by this share of the texts, and by two of them however few there are. */
const SHARED_OPENINGS = { share: 0.01, fewest: 2 } as const;

/** By code. */
export type Faults = ReadonlyMap<string, readonly string[]>;

/** Where a template would show: the start of the summary, of the body, and of what stands under each heading. */
export function checkOpenings(texts: readonly ProseText[]): Faults {
  const openings = texts.flatMap(({ code, summary, sections }) =>
    [summary, ...sections.map(({ paragraphs }) => paragraphs[0] ?? '')].flatMap((part) => {
      const words = plainWords(part).slice(0, OPENING_WORDS);
      return words.length < OPENING_WORDS ? [] : [{ code, opening: words.join(' ') }];
    }),
  );
  const most = Math.max(SHARED_OPENINGS.fewest, SHARED_OPENINGS.share * texts.length);
  const faults = [...Map.groupBy(openings, ({ opening }) => opening)].flatMap(([opening, uses]) => {
    const codes = new Set(uses.map(({ code }) => code));
    return codes.size <= most
      ? []
      : [...codes].map((code) => ({ code, fault: `${codes.size} open with "${opening}"` }));
  });
  return groupFaults(faults);
}

function groupFaults(faults: readonly { code: string; fault: string }[]): Faults {
  return new Map(
    [...Map.groupBy(faults, ({ code }) => code)].map(([code, all]) => [code, all.map(({ fault }) => fault)]),
  );
}

export interface Nearest {
  /** Code of the nearest text. */
  readonly code: string;
  /** 0 to 1. */
  readonly value: number;
}

export interface Similarity {
  /** Share of the runs of four words that two texts have in common (Jaccard): sentences written twice. */
  readonly runs: Nearest;
  /** Cosine of the words, rare ones counting most (TF-IDF): the same said in other words. */
  readonly words: Nearest;
}

const RUN = 4;

/**
 * Measured beforehand on texts of other hands about trades, of the same length. Of the 928 of the "Dico des métiers" of
 * Onisep, written one by one, 99 % stand below 0.064 and 0.39; those above are pairs of which one was drawn from the
 * other. The definitions of ROME, whose 1 584 trades are nearer to each other and whose sentences are shared on purpose,
 * reach 0.31 and 0.66. The bounds stand between: nearer trades are to be expected, shared sentences are not.
 */
export const MOST_ALIKE = { runs: 0.1, words: 0.5 } as const;

/** Of each text, its nearest neighbours among the others, by both measures. */
export function measureSimilarity(texts: readonly ProseText[]): ReadonlyMap<string, Similarity> {
  const words = texts.map((text) => plainWords(paragraphsOf(text).join(' ')));
  const runs = words.map((each) => new Map(runsOf(each, RUN).map((run) => [run, 1])));
  const byRuns = nearestOf(
    runs,
    (shared, a, b) => shared / ((runs[a]?.size ?? 0) + (runs[b]?.size ?? 0) - shared),
  );
  const byWords = nearestOf(weighByRarity(words), (product) => product);
  const name = ({ index, value }: { index: number; value: number }) => ({
    code: texts[index]?.code ?? '',
    value,
  });
  return new Map(
    texts.map(({ code }, index) => [
      code,
      {
        runs: name(byRuns[index] ?? { index: -1, value: 0 }),
        words: name(byWords[index] ?? { index: -1, value: 0 }),
      },
    ]),
  );
}

/** Unit vectors. */
function weighByRarity(texts: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const counts = texts.map((words) => countEach(words));
  const spread = countEach(counts.flatMap((count) => [...count.keys()]));
  return counts.map((count) => {
    const weights = [...count].map(([word, times]): [string, number] => [
      word,
      (1 + Math.log(times)) * Math.log((texts.length + 1) / (spread.get(word) ?? 1)),
    ]);
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / norm]));
  });
}

function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Through postings: only texts that share a term are compared. */
function nearestOf(
  bags: readonly ReadonlyMap<string, number>[],
  score: (product: number, a: number, b: number) => number,
): readonly { index: number; value: number }[] {
  const postings = new Map<string, { readonly index: number; readonly weight: number }[]>();
  for (const [index, bag] of bags.entries()) {
    for (const [term, weight] of bag) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [{ index, weight }]);
      else posting.push({ index, weight });
    }
  }
  return bags.map((bag, own) => {
    const products = new Float64Array(bags.length);
    for (const [term, weight] of bag) {
      for (const other of postings.get(term) ?? []) {
        products[other.index] = (products[other.index] ?? 0) + weight * other.weight;
      }
    }
    let best = { index: -1, value: 0 };
    for (const [other, product] of products.entries()) {
      const value = other === own ? 0 : score(product, own, other);
      if (value > best.value) best = { index: other, value };
    }
    return best;
  });
}

export function checkSimilarity(texts: readonly ProseText[]): Faults {
  const faults = [...measureSimilarity(texts)].flatMap(([code, { runs, words }]) => [
    ...(runs.value > MOST_ALIKE.runs
      ? [{ code, fault: `sentences of ${runs.code} (${runs.value.toFixed(2)})` }]
      : []),
    ...(words.value > MOST_ALIKE.words
      ? [{ code, fault: `words of ${words.code} (${words.value.toFixed(2)})` }]
      : []),
  ]);
  return groupFaults(faults);
}
