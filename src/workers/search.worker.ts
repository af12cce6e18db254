// Searches outside the page's thread: fetches the index once, then answers each query.
import { parsePayload } from '#domain/search/payload.ts';
import { createSearcher, type Searcher, search } from '#domain/search/search.ts';
import type { SearchFailure, SearchReply, SearchRequest } from './search-messages.ts';

type Query = Extract<SearchRequest, { type: 'query' }>;

let searcher: Searcher | null = null;
/** Asked before the index came: only the latest is worth answering. */
let waiting: Query | null = null;

const reply = (message: SearchReply): void => {
  self.postMessage(message);
};

async function fetchSearcher(url: string): Promise<Searcher | SearchFailure> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return 'network';
    text = await response.text();
  } catch {
    return 'network';
  }
  try {
    const payload = parsePayload(JSON.parse(text));
    return payload === null ? 'corrupt' : createSearcher(payload);
  } catch {
    return 'corrupt';
  }
}

function answer({ id, text, limit }: Query): void {
  if (searcher !== null) reply({ type: 'results', id, answer: search(searcher, text, { limit }) });
}

async function load(url: string): Promise<void> {
  const fetched = await fetchSearcher(url);
  if (typeof fetched === 'string') {
    reply({ type: 'error', reason: fetched });
    return;
  }
  searcher = fetched;
  reply({ type: 'ready' });
  if (waiting !== null) answer(waiting);
  waiting = null;
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') void load(data.url);
  else if (searcher === null) waiting = data;
  else answer(data);
});
