// The search engine: a payload becomes a searcher, a searcher answers queries.

import { fromDeltas } from '../deltas.ts';
import { findByCode, takeCode } from './by-code.ts';
import { correct, findLikelyNames } from './correct.ts';
import { type Entries, isName, readEntries } from './entries.ts';
import { rankWithFuse } from './fuse-rank.ts';
import type { KeywordPayload } from './keywords.ts';
import { favourInterest, fillFromPage, spacePages } from './mix.ts';
import { readMissing, withoutRefused } from './negation.ts';
import { unpackLabel } from './pack-label.ts';
import type { SearchPayload } from './payload.ts';
import { buildPostings, frequency } from './postings.ts';
import { type Query, type QueryContext, rarity, readQuery } from './query.ts';
import { explain } from './reason.ts';
import { NO_ANSWER, type SearchAnswer, type SearchOptions, type SearchResult } from './results.ts';
import { type Scored, type Scoring, scoreTargets } from './score.ts';
import { weighStarts } from './starts.ts';
import { isWeakWord } from './stop-words.ts';
import { makeTally, type ScoringIndex } from './tally.ts';
import { tokenise } from './tokens.ts';
import { CANDIDATES, SCORE } from './weights.ts';
import { readWordings, saysNothing, saysOnly, type Wordings } from './wordings.ts';

export interface Searcher {
  readonly payload: SearchPayload;
  readonly read: Entries;
  readonly context: QueryContext;
  readonly index: Scoring;
  readonly undecided: Wordings;
  readonly notYet: Wordings;
  /** What "sans" may be said of without refusing it. */
  readonly missing: ReadonlySet<string>;
}

const SUGGESTIONS = 5;

function weighTerms({ dictionary, entries }: Entries, postings: ScoringIndex['postings']): Float64Array {
  const weights = Float64Array.from(dictionary.stems, (_, term) =>
    rarity(entries.length, frequency(postings, term)),
  );
  dictionary.forms.forEach((form, at) => {
    const term = dictionary.termOfForm[at] ?? 0;
    if (isWeakWord(form)) weights[term] = (weights[term] ?? 0) * SCORE.weakWord;
  });
  return weights;
}

function readMeanings({ words }: SearchPayload, { dictionary }: Entries): Map<number, number[][]> {
  const termsOf = (text: string): number[] =>
    tokenise(text).flatMap(
      ({ text: form }) => dictionary.termOfForm[dictionary.indexOfForm.get(form) ?? -1] ?? [],
    );
  const meanings = new Map<number, number[][]>();
  for (const [word, ...means] of words) {
    const [term] = termsOf(word ?? '');
    if (term !== undefined) meanings.set(term, means.map(termsOf));
  }
  return meanings;
}

function findTelling({ dictionary, entries }: Entries): Uint8Array {
  const telling = new Uint8Array(dictionary.stems.length);
  for (const { field, terms } of entries) {
    if (field !== 'synonym' || terms.length === 1) for (const term of terms) telling[term] = 1;
  }
  return telling;
}

function findProminent({ dictionary, entries }: Entries, { words }: SearchPayload): Uint8Array {
  const prominent = new Uint8Array(dictionary.stems.length);
  for (const { field, core } of entries) {
    const [head] = core;
    if (head !== undefined && isName(field)) prominent[head] = 1;
  }
  for (const [word = ''] of words) {
    const term = dictionary.termOfForm[dictionary.indexOfForm.get(tokenise(word)[0]?.text ?? '') ?? -1];
    if (term !== undefined) prominent[term] = 1;
  }
  return prominent;
}

/** Builds in memory what the queries need. Takes 0.1 s on a desk, more on a phone: call it once, in a worker. */
export function createSearcher(payload: SearchPayload, keywords: KeywordPayload | null = null): Searcher {
  const read = readEntries(payload, keywords);
  const { dictionary, entries } = read;
  const postings = buildPostings(entries, dictionary.stems.length);
  const weightOfTerm = weighTerms(read, postings);
  const coreWeight = Float64Array.from(entries, ({ core }) =>
    core.reduce((sum, term) => sum + (weightOfTerm[term] ?? 0), 0),
  );
  const initials = entries.map(({ field, core }) =>
    isName(field) && core.length >= 3 ? core.map((term) => dictionary.stems[term]?.[0] ?? '').join('') : '',
  );
  const index: ScoringIndex = {
    ...{ read, postings, weightOfTerm, coreWeight },
    ...{ general: new Set(fromDeltas(payload.general)), worthOfStart: weighStarts(payload, read) },
  };
  return {
    payload,
    read,
    context: {
      ...{ dictionary, entries, postings, weightOfTerm, coreWeight, initials },
      telling: findTelling(read),
      prominent: findProminent(read, payload),
      meanings: readMeanings(payload, read),
    },
    index: { ...index, tally: makeTally(index) },
    undecided: readWordings(payload.undecided),
    notYet: readWordings(payload.notYet),
    missing: readMissing(payload.phrases.flatMap(([wordings = []]) => wordings)),
  };
}

/** Ranked results for what a person typed. Never throws; the same input always gives the same answer. */
export function search(searcher: Searcher, text: string, { limit }: SearchOptions): SearchAnswer {
  const byCode = findByCode(text, searcher.payload);
  if (byCode !== null) return { ...NO_ANSWER, ...upTo(limit, byCode) };
  const withCode = takeCode(text, searcher.payload);
  if (withCode !== null) return putFirst(withCode.coded, search(searcher, withCode.rest, { limit }), limit);
  if (saysOnly(text, searcher.undecided)) return { ...NO_ANSWER, undecided: true };
  if (saysOnly(text, searcher.notYet)) return { ...NO_ANSWER, notYet: true };
  const { text: wanted, leftOut } = withoutRefused(text, searcher.missing);
  if (leftOut !== null && saysNothing(wanted)) return { ...NO_ANSWER, leftOut };
  const query = readQuery(wanted, searcher.context);
  const correction = correct(wanted, query, searcher.context);
  const found = rank(searcher, query, limit);
  if (found.results.length === 0) return { ...NO_ANSWER, nearest: suggest(searcher, query), leftOut };
  if (correction === null) return { ...NO_ANSWER, ...found, leftOut };
  const meant = correction.certain
    ? rank(searcher, readQuery(correction.text, searcher.context), limit)
    : found;
  return {
    ...NO_ANSWER,
    ...(meant.results.length > 0 ? meant : found),
    correction: correction.text,
    leftOut,
  };
}

type Ranked = Pick<SearchAnswer, 'results' | 'cut'>;

const upTo = (limit: number, all: readonly SearchResult[]): Ranked => ({
  results: all.slice(0, limit),
  cut: all.length > limit,
});

function putFirst(first: SearchResult, answer: SearchAnswer, limit: number): SearchAnswer {
  const others = answer.results.filter(({ kind, id }) => kind !== first.kind || id !== first.id);
  const coded = { ...first, score: (others[0]?.score ?? 0) + 1 };
  const { results, cut } = upTo(limit, [coded, ...others]);
  return { ...answer, results, cut: cut || answer.cut, nearest: [], undecided: false, notYet: false };
}

function rank({ read, payload, index }: Searcher, query: Query, limit: number): Ranked {
  const least = query.guessed ? SCORE.leastGuessed : SCORE.leastCoverage;
  const reached = scoreTargets(query, index, least);
  const candidates = reached.slice(0, CANDIDATES);
  rankWithFuse(query, candidates, read);
  if (query.wish) favourInterest(candidates, read, payload);
  const mixed = spacePages(candidates, read.occupationCount);
  const near = keepNear(mixed, query, read);
  const all = [...near, ...fillFromPage(near, read, payload, index.general, limit + 1)];
  const more = near.length < mixed.length ? 0 : reached.length;
  return {
    results: all.slice(0, limit).map((one) => present(one, query, read)),
    cut: Math.max(more, all.length) > limit,
  };
}

/** "Photographe generaliste" is no answer to "medecin generaliste", which is found whole. */
function keepNear(all: readonly Scored[], query: Query, { entries }: Entries): readonly Scored[] {
  const best = all[0]?.score ?? 0;
  if (query.slots.length < 2 || best < SCORE.whole) return all;
  return all.filter(({ entry, score }) => {
    const isTitle = entries[entry]?.field === 'title';
    return score >= best * (isTitle ? SCORE.titleBesideWhole : SCORE.otherBesideWhole);
  });
}

/** Names of occupations that begin with a word that was probably meant, when nothing was found. */
function suggest({ read, index, context }: Searcher, query: Query): string[] {
  const slots = findLikelyNames(query, context);
  const meant = new Set(slots.flatMap(({ likenesses }) => [...likenesses.keys()]));
  const names = scoreTargets({ ...query, slots }, index, SCORE.leastCoverage).flatMap(({ entry }) => {
    const { field = 'skill', core = [], packed = '' } = read.entries[entry] ?? {};
    return isName(field) && meant.has(core[0] ?? -1) ? [unpackLabel(packed)] : [];
  });
  return [...new Set(names)].slice(0, SUGGESTIONS);
}

function present({ target, entry, score }: Scored, query: Query, read: Entries): SearchResult {
  const { kind = 'occupation', id = '', label = '' } = read.targets[target] ?? {};
  const why = read.entries[entry];
  const terms = read.entries[read.titleEntries[target] ?? -1]?.terms ?? [];
  return { kind, id, label, score, reason: why === undefined ? null : explain(query, why, { label, terms }) };
}
