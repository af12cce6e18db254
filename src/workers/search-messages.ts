// What the page and the search worker say to each other.
import type { SearchAnswer } from '#domain/search/results.ts';

/** Why the index could not be used: nothing came, or what came is not an index of this version. */
export type SearchFailure = 'network' | 'corrupt';

export type SearchRequest =
  | { readonly type: 'load'; readonly url: string }
  | { readonly type: 'query'; readonly id: number; readonly text: string; readonly limit: number };

export type SearchReply =
  | { readonly type: 'ready' }
  | { readonly type: 'results'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: 'error'; readonly reason: SearchFailure };
