// The results, a page of them at a time.
import { useState } from 'react';
import { typographic } from '#copy/format.ts';
import { searchKinds, searchPageCopy, searchReasons } from '#copy/search.ts';
import type { SearchResult } from '#domain/search/results.ts';
import { routeOfResult } from '#routes';

const PAGE = 15;

export function ResultList({ results }: { results: readonly SearchResult[] }) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol className="results">
        {results.slice(0, shown).map((result) => (
          <li key={`${result.kind} ${result.id}`}>
            {result.kind !== 'occupation' && <span className="kind">{searchKinds[result.kind]}</span>}
            <a href={routeOfResult(result)}>{typographic(result.label)}</a>
            {result.reason !== null && (
              <small>
                {searchReasons[result.reason.kind]}
                {'\u00a0: '}
                {typographic(result.reason.label)}
              </small>
            )}
          </li>
        ))}
      </ol>
      {shown < results.length && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {searchPageCopy.more(shown, results.length)}
        </button>
      )}
    </>
  );
}
