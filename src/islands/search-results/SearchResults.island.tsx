// The results page: what was asked stands in the address; the answer comes from the worker.
import { useEffect, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { searchCopy, searchPageCopy } from '#copy/search.ts';
import { routes } from '#routes';
import { createSearchClient, SearchError } from '#workers/search-client.ts';
import type { SearchFailure } from '#workers/search-messages.ts';
import { ask, type Found, type LeadFiles } from './ask.ts';
import { NoResult } from './NoResult.tsx';
import { ResultList } from './ResultList.tsx';
import './search-results.css';

interface Props {
  indexUrl: string;
  /** None where a question is no more than an address. */
  files?: LeadFiles;
  /** Where the question is: in `?q=`, or in the words of an address that does not exist. */
  from: 'query' | 'address';
}

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: SearchFailure }
  | ({ readonly kind: 'answered' } & Found);

export function SearchResults({ indexUrl, files, from }: Props) {
  const [query] = useState(() => readQuery(from));
  const [state, setState] = useState<State>({ kind: query === '' ? 'empty' : 'loading' });

  useEffect(() => {
    if (query === '') return;
    const client = createSearchClient(indexUrl);
    let isGone = false;
    ask(client, query, files ?? null)
      .then((found) => {
        if (found !== null && !isGone) setState({ kind: 'answered', ...found });
      })
      .catch((error: unknown) => {
        const reason = error instanceof SearchError ? error.reason : 'network';
        if (!isGone) setState({ kind: 'failed', reason });
      });
    return () => {
      isGone = true;
      client.dispose();
    };
  }, [indexUrl, files, query]);

  // What is asked tells two tabs apart, and is what a history or a screen reader names.
  useEffect(() => {
    const title = document.title;
    if (from === 'query' && query !== '') document.title = searchPageCopy.documentTitle(query, title);
    return () => {
      document.title = title;
    };
  }, [from, query]);

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
      {state.kind === 'answered' && <Answer {...state} />}
      {state.kind === 'empty' && <NoResult />}
    </div>
  );
}

function Answer({ answer, lead }: Found) {
  const { results, cut, correction, undecided, notYet, nearest, leftOut } = answer;
  const led = lead !== null && (
    <p>
      <a href={lead.href}>{lead.label}</a>
    </p>
  );
  if (undecided) return <NoResult help={searchPageCopy.undecidedHelp} undecided />;
  if (notYet) return <NoResult help={searchPageCopy.notYetHelp} />;
  if (results.length === 0) {
    if (led) {
      return (
        <>
          {led}
          <NoResult nearest={nearest} />
        </>
      );
    }
    const help = leftOut === null ? searchPageCopy.noResultHelp : searchPageCopy.refusedHelp;
    return <NoResult nearest={nearest} help={help} refused={leftOut !== null} />;
  }
  return (
    <>
      {led}
      {correction !== null && (
        <p>
          {searchPageCopy.nearest} <a href={routes.search(correction)}>{typographic(correction)}</a>
          {'\u00a0?'}
        </p>
      )}
      <ResultList results={results} cut={cut} />
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
      return state.reason === 'corrupt' ? searchCopy.corruptError : searchCopy.networkError;
    case 'answered':
      if (state.answer.undecided) return searchPageCopy.undecided;
      if (state.answer.notYet) return searchPageCopy.notYet(query);
      if (state.lead !== null && state.answer.results.length === 0) return searchPageCopy.leadOnly;
      return announceAnswer(state, state.lead === null ? query : state.searched);
  }
}

function announceAnswer({ answer: { results, cut, leftOut } }: Found, query: string): string {
  const found = results.length > 0 ? searchPageCopy.countFor(results.length, query, cut) : null;
  if (leftOut === null) return found ?? searchPageCopy.noResult(query);
  return [...(found === null ? [] : [`${found}.`]), searchCopy.leftOut(leftOut)].join(' ');
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
