// The results page: what was asked stands in the address; the answer comes from the worker.
import { useEffect, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { searchPageCopy } from '#copy/search.ts';
import type { SearchAnswer } from '#domain/search/results.ts';
import { routes } from '#routes';
import { createSearchClient } from '#workers/search-client.ts';
import { NoResult } from './NoResult.tsx';
import { ResultList } from './ResultList.tsx';
import './search-results.css';

interface Props {
  indexUrl: string;
  /** Where the question is: in `?q=`, or in the words of an address that does not exist. */
  from: 'query' | 'address';
}

const LIMIT = 60;

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly answer: SearchAnswer };

export function SearchResults({ indexUrl, from }: Props) {
  const [query] = useState(() => readQuery(from));
  const [state, setState] = useState<State>({ kind: query === '' ? 'empty' : 'loading' });

  useEffect(() => {
    if (query === '') return;
    const client = createSearchClient(indexUrl);
    let isGone = false;
    client
      .query(query, LIMIT)
      .then((answer) => {
        if (answer !== null && !isGone) setState({ kind: 'answered', answer });
      })
      .catch(() => {
        if (!isGone) setState({ kind: 'failed' });
      });
    return () => {
      isGone = true;
      client.dispose();
    };
  }, [indexUrl, query]);

  return (
    <div className="search-results" aria-busy={state.kind === 'loading'}>
      <p role="status" className="count">
        {announce(state, query)}
      </p>
      {state.kind === 'failed' && (
        <p>
          <button type="button" onClick={() => location.reload()}>
            {searchPageCopy.retry}
          </button>
        </p>
      )}
      {state.kind === 'answered' && <Answer {...state.answer} />}
      {state.kind === 'empty' && <NoResult />}
    </div>
  );
}

function Answer({ results, correction, undecided, nearest }: SearchAnswer) {
  if (undecided) return <NoResult help={searchPageCopy.undecidedHelp} undecided />;
  if (results.length === 0) return <NoResult nearest={nearest} help={searchPageCopy.noResultHelp} />;
  return (
    <>
      {correction !== null && (
        <p>
          {searchPageCopy.nearest} <a href={routes.search(correction)}>{typographic(correction)}</a>
          {'\u00a0?'}
        </p>
      )}
      <ResultList results={results} />
    </>
  );
}

function announce(state: State, query: string): string {
  switch (state.kind) {
    case 'empty':
      return searchPageCopy.emptyHelp;
    case 'loading':
      return searchPageCopy.loading;
    case 'failed':
      return searchPageCopy.failed;
    case 'answered':
      if (state.answer.undecided) return searchPageCopy.undecided;
      return state.answer.results.length === 0
        ? searchPageCopy.noResult(query)
        : searchPageCopy.countFor(state.answer.results.length, query);
  }
}

/** At most 120 characters, as in the box: whatever the address holds, it is only ever shown as text. */
function readQuery(from: Props['from']): string {
  if (from === 'query') return (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 120);
  const words = safeDecode(location.pathname).split('/').filter(Boolean).at(-1) ?? '';
  return words
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .slice(0, 120);
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
