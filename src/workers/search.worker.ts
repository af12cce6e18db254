// Searches outside the page's thread: fetches the index once, then answers each query. Everyday words are fetched with the
// first query that no name answers, which waits for them a little.
import { needsKeywords, parseKeywords } from '#domain/search/keywords.ts';
import { parsePayload, type SearchPayload } from '#domain/search/payload.ts';
import { createSearcher, type Searcher, search } from '#domain/search/search.ts';
import type { SearchFailure, SearchReply, SearchRequest } from './search-messages.ts';

type Query = Extract<SearchRequest, { type: 'query' }>;

/** Longer than this, what is known is told without them. */
const PATIENCE_MS = 1500;
/** Longer than the index takes on the slowest network: a connection that hangs is one that failed. */
const INDEX_PATIENCE_MS = 60_000;

let searcher: Searcher | null = null;
/** With the everyday words too: asked only what names do not answer, which it answers less well. */
let worded: Searcher | null = null;
/** Not answered yet: only the latest is worth it. */
let waiting: Query | null = null;
/** Asked for once, unless that failed. */
let moreWords: Promise<void> | null = null;

const reply = (message: SearchReply): void => {
  self.postMessage(message);
};

async function fetchPayload(url: string): Promise<SearchPayload | SearchFailure> {
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(INDEX_PATIENCE_MS) });
    if (!response.ok) return 'network';
    text = await response.text();
  } catch {
    return 'network';
  }
  try {
    return parsePayload(JSON.parse(text)) ?? 'corrupt';
  } catch {
    return 'corrupt';
  }
}

async function learnWords({ payload }: Searcher): Promise<void> {
  if (payload.keywordsUrl === null) return;
  try {
    const response = await fetch(payload.keywordsUrl, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const keywords = parseKeywords(await response.json(), payload.codes.length);
    if (keywords !== null) worded = createSearcher(payload, keywords);
  } catch {
    // Names are still searched; the next query tries again, perhaps out of the cache of the browser.
    moreWords = null;
  }
}

async function answer(query: Query): Promise<void> {
  waiting = query;
  if (searcher === null) return;
  const { id, text, limit } = query;
  let found = search(searcher, text, { limit });
  if (needsKeywords(found, text)) {
    moreWords ??= learnWords(searcher);
    if (worded === null) await moreWords;
    if (waiting !== query) return;
    if (worded !== null) found = search(worded, text, { limit });
  }
  waiting = null;
  reply({ type: 'results', id, answer: found });
}

async function load(url: string): Promise<void> {
  const payload = await fetchPayload(url);
  if (typeof payload === 'string') {
    reply({ type: 'error', reason: payload });
    return;
  }
  searcher = createSearcher(payload);
  reply({ type: 'ready' });
  if (waiting !== null) void answer(waiting);
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') void load(data.url);
  else void answer(data);
});
