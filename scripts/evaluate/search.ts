// Measures the search on judged queries: npm run evaluate:search -- [FILE.json] [--misses]
// A query succeeds at k when an accepted occupation or page is among its first k results.
import { join } from 'node:path';
import { fromDeltas } from '#domain/deltas.ts';
import { needsKeywords } from '#domain/search/keywords.ts';
import { unpackLabel } from '#domain/search/pack-label.ts';
import { parsePayload, type SearchPayload } from '#domain/search/payload.ts';
import { createSearcher, type Searcher, search } from '#domain/search/search.ts';
import { tokenise } from '#domain/search/tokens.ts';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { loadKeywords, loadSearchPayload, weighGzipped } from './load-search.ts';
import { beginsWith, readPlaceNames, slipNames, startTitles } from './made-queries.ts';
import { BrokenQueries, type JudgedQuery, readQueries } from './queries.ts';
import { hasAnswer, type Judgement, judge, quantile, summarise, toFound } from './relevance.ts';

const LIMIT = 10;
const DEFAULT_FILE = join(import.meta.dirname, '..', '..', 'tests/relevance/queries.json');

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function printKinds(judgements: readonly Judgement[], { listed, unlisted }: Split): void {
  const kinds = [...new Set(judgements.map(({ query }) => query.kind))].filter((kind) => kind !== null);
  const groups = [
    ...kinds.map((kind) => [kind, judgements.filter(({ query }) => query.kind === kind)] as const),
    ['written in our table', listed] as const,
    ['not written there', unlisted] as const,
    ['all', judgements] as const,
  ];
  const rows = groups.flatMap(([name, members]) => {
    const { queries, top1, top3, top10, zero } = summarise(members);
    return queries === 0 ? [] : [[name, queries, ...[top1, top3, top10, zero].map(percent)]];
  });
  printTable(['kind', 'queries', 'top1', 'top3', 'top10', 'zero'], rows);
  const nonsense = judgements.filter(({ query }) => !hasAnswer(query));
  if (nonsense.length === 0) return;
  const silent = nonsense.filter(({ found }) => found.length === 0).length / nonsense.length;
  print(`nonsense: ${nonsense.length} queries, no result (so the help) for ${percent(silent)}`);
}

/** By whether the query stands in our table, where it can hardly fail: the others tell how the search does alone. */
function splitByTable(judgements: readonly Judgement[], { words, phrases }: SearchPayload): Split {
  const written = new Set(
    [...words.map(([word]) => word ?? ''), ...phrases.flatMap(([texts]) => texts ?? [])].map(spell),
  );
  const listed = judgements.filter(({ query }) => written.has(spell(query.q)));
  return { listed, unlisted: judgements.filter((judgement) => !listed.includes(judgement)) };
}

interface Split {
  readonly listed: readonly Judgement[];
  readonly unlisted: readonly Judgement[];
}

const spell = (text: string): string =>
  tokenise(text)
    .map((token) => token.text)
    .join(' ');

/** Names of places should find nothing; names of occupations with slips should find the occupation. */
function measureMade(searcher: Searcher): Readonly<Record<string, number>> {
  const ask = (q: string) => search(searcher, q, { limit: 3 });
  const places = readPlaceNames().map(ask);
  const found = places.filter(({ results }) => results.length > 0).length;
  const proposed = places.filter(({ nearest }) => nearest.length > 0).length;
  const figures: Record<string, number> = { places_found: round(found / places.length) };
  const rows: (string | number)[][] = [
    ['names of places', places.length, '', percent(found / places.length), percent(proposed / places.length)],
  ];
  for (const slips of [1, 2]) {
    const asked = slipNames(searcher.payload, slips).map(({ q, rome }) => ({ rome, answer: ask(q) }));
    const share = (accepts: (one: (typeof asked)[number]) => boolean) =>
      asked.filter(accepts).length / asked.length;
    const right = share(({ rome, answer }) => answer.results.some(({ id }) => rome.includes(id)));
    const cells = [
      right,
      share(({ answer }) => answer.results.length > 0),
      share(({ answer }) => answer.nearest.length > 0),
    ];
    rows.push([
      `names with ${slips === 1 ? '1 slip' : `${slips} slips`}`,
      asked.length,
      ...cells.map(percent),
    ]);
    figures[`slips${slips}_top3`] = round(right);
  }
  printTable(['made by rule', 'queries', 'top3', 'some result', 'only proposals'], rows);
  return figures;
}

/** How many suggestions the box shows, on a desk and on a phone. */
const SHOWN = 7;
const SHOWN_ON_A_PHONE = 5;

/** While a title is being typed: does one that begins so come first, and is the one meant among what is shown? */
function measureStarts(searcher: Searcher): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  const starts = startTitles(searcher.payload).map(({ q, rome }) => {
    const { results } = search(searcher, q, { limit: SHOWN });
    return { q, rome, results };
  });
  const lengths = [...new Set(starts.map(({ q }) => q.length))].sort();
  const groups = [
    ...lengths.map((length) => [`${length} letters`, starts.filter(({ q }) => q.length === length)] as const),
    ['all', starts] as const,
  ];
  const rows = groups.map(([name, members]) => {
    const begun = members.filter(({ q, results }) => beginsWith(results[0]?.label ?? '', q)).length;
    const meant = members.reduce((sum, { rome }) => sum + rome.length, 0);
    const within = (shown: number) =>
      members.reduce((sum, { rome, results }) => {
        const ids = results.slice(0, shown).map(({ id }) => id);
        return sum + rome.filter((id) => ids.includes(id)).length;
      }, 0) / meant;
    const possible = members.reduce((sum, { rome }) => sum + Math.min(SHOWN, rome.length), 0) / meant;
    const shares = [begun / members.length, within(SHOWN), within(SHOWN_ON_A_PHONE), possible];
    if (members === starts) {
      const [first = 0, in7 = 0, in5 = 0] = shares.map((share) => round(share));
      Object.assign(figures, { starts_first: first, starts_in7: in7, starts_in5: in5 });
    }
    return [name, members.length, ...shares.map(percent)];
  });
  printTable(
    [
      ...['first letters of titles', 'queries', 'one that begins so is first'],
      ...[`in ${SHOWN}`, `in ${SHOWN_ON_A_PHONE}`, `room in ${SHOWN} for`],
    ],
    rows,
  );
  return figures;
}

/** Everyday words: how many queries fetch them, what they change to the others, and whether each leads where it should. */
function measureKeywords(
  searcher: Searcher,
  queries: readonly JudgedQuery[],
): Readonly<Record<string, number>> {
  const { payload } = searcher;
  const keywords = loadKeywords(payload);
  const enriched = createSearcher(payload, keywords);
  const answerWith = (by: Searcher, text: string) => {
    const named = search(searcher, text, { limit: LIMIT });
    return needsKeywords(named, text) ? search(by, text, { limit: LIMIT }) : named;
  };
  const asking = queries.filter(({ q }) => needsKeywords(search(searcher, q, { limit: LIMIT }), q));
  const answers = summarise(
    queries.map((query) => {
      const { results } = answerWith(enriched, query.q);
      return judge(
        query,
        results.map(({ kind, id, label }) => toFound(kind, id, label)),
      );
    }),
  );
  const words = keywords.keywords.map((word, index) => ({
    word: unpackLabel(word),
    codes: fromDeltas(keywords.of[index] ?? []).map((at) => payload.codes[at]),
  }));
  const share = (by: Searcher) =>
    words.filter(({ word, codes }) => answerWith(by, word).results.some(({ id }) => codes.includes(id)))
      .length / Math.max(1, words.length);
  const [before, after] = [share(searcher), share(enriched)];
  const bytes = weighGzipped(JSON.stringify(keywords));
  printTable(
    ['everyday words', 'words', 'found without', 'found with', 'gzip'],
    [['of our texts', words.length, percent(before), percent(after), bytes]],
  );
  return {
    keywords_asked: round(asking.length / queries.length),
    keywords_top1: round(answers.top1),
    keywords_top3: round(answers.top3),
    keywords_found_without: round(before),
    keywords_found: round(after),
    keywords_gzip: bytes,
  };
}

function printMisses(judgements: readonly Judgement[]): void {
  for (const { query, found, rank } of judgements) {
    const missed = hasAnswer(query) ? rank === 0 || rank > 3 : found.length > 0;
    if (!missed) continue;
    const expected = [...query.rome, ...query.page].slice(0, 4).join(' ') || '(nothing)';
    print(
      `- « ${query.q} » expected ${expected}; found ${found.slice(0, 3).join(' ') || '(nothing)'}; right one at ${rank || '-'}`,
    );
  }
}

function run(file: string, showMisses: boolean): void {
  const queries = readQueries(file);
  const payload = parsePayload(JSON.parse(JSON.stringify(loadSearchPayload())));
  if (payload === null)
    throw new Error('the index that was built cannot be parsed: see domain/search/payload.ts');
  const searcher = createSearcher(payload);
  const ask = ({ q }: JudgedQuery) => search(searcher, q, { limit: LIMIT }).results;
  for (const query of queries) ask(query);
  const times: number[] = [];
  const judgements = queries.map((query) => {
    const start = performance.now();
    const results = ask(query);
    times.push(performance.now() - start);
    return judge(
      query,
      results.map(({ kind, id, label }) => toFound(kind, id, label)),
    );
  });
  const split = splitByTable(judgements, payload);
  printKinds(judgements, split);
  if (showMisses) printMisses(judgements);
  const made = {
    ...measureMade(searcher),
    ...measureStarts(searcher),
    ...measureKeywords(searcher, queries),
  };
  const unlisted = summarise(split.unlisted);
  const { top1, top3, top10, mrr, zero } = summarise(judgements);
  printFigures({
    top1: round(top1),
    top3: round(top3),
    top10: round(top10),
    mrr: round(mrr),
    zero: round(zero),
    ms_median: round(quantile(times, 0.5)),
    ms_p95: round(quantile(times, 0.95)),
    unlisted: unlisted.queries,
    unlisted_top1: round(unlisted.top1),
    unlisted_top3: round(unlisted.top3),
    ...made,
  });
}

const args = process.argv.slice(2);
try {
  run(args.find((arg) => !arg.startsWith('--')) ?? DEFAULT_FILE, args.includes('--misses'));
} catch (error) {
  if (!(error instanceof BrokenQueries)) throw error;
  process.stderr.write(`evaluate:search: ${error.message}\n`);
  process.exitCode = 1;
}
