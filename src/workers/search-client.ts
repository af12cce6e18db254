// The page's side of the search worker: one promise per query, of which only the latest gives results.
import type { SearchAnswer } from '#domain/search/results.ts';
import type { SearchFailure, SearchReply, SearchRequest } from './search-messages.ts';

export class SearchError extends Error {
  readonly reason: SearchFailure;

  constructor(reason: SearchFailure) {
    super(`search index: ${reason}`);
    this.name = 'SearchError';
    this.reason = reason;
  }
}

export interface SearchClient {
  /** Results, or null when a later query took its place. Rejects with a SearchError when there is no index. */
  readonly query: (text: string, limit: number) => Promise<SearchAnswer | null>;
  /** Fulfilled once the index is in memory; rejects with a SearchError. */
  readonly ready: Promise<void>;
  /** Stops the worker; the query under way gives null. */
  readonly dispose: () => void;
}

interface Pending {
  readonly id: number;
  readonly resolve: (answer: SearchAnswer | null) => void;
  readonly reject: (error: SearchError) => void;
}

/** Starts the worker and lets it fetch the index. A failed client stays failed: make another to try again. */
export function createSearchClient(indexUrl: string): SearchClient {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  let pending: Pending | null = null;
  let failure: SearchError | null = null;
  let lastId = 0;
  let setReady: () => void = () => undefined;
  let setFailed: (error: SearchError) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    setReady = resolve;
    setFailed = reject;
  });

  const post = (message: SearchRequest): void => {
    worker.postMessage(message);
  };
  const fail = (reason: SearchFailure): void => {
    failure = new SearchError(reason);
    setFailed(failure);
    pending?.reject(failure);
    pending = null;
  };

  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    if (data.type === 'ready') setReady();
    else if (data.type === 'error') fail(data.reason);
    else if (data.id === pending?.id) {
      pending.resolve(data.answer);
      pending = null;
    }
  });
  // The worker's own script could not be fetched or run.
  worker.addEventListener('error', () => fail('network'));
  // Whoever only queries must not see an unhandled rejection: each query rejects by itself.
  ready.catch(() => undefined);
  post({ type: 'load', url: new URL(indexUrl, location.href).href });

  return {
    ready,
    query: (text, limit) => {
      pending?.resolve(null);
      pending = null;
      if (failure !== null) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        lastId += 1;
        pending = { id: lastId, resolve, reject };
        post({ type: 'query', id: lastId, text, limit });
      });
    },
    dispose: () => {
      worker.terminate();
      pending?.resolve(null);
      pending = null;
    },
  };
}
