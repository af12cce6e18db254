// The results, a page of them at a time.
import { useEffect, useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { searchKinds, searchPageCopy, searchReasons } from '#copy/search.ts';
import type { SearchResult } from '#domain/search/results.ts';
import { routeOfResult } from '#routes';

const PAGE = 15;

interface Props {
  results: readonly SearchResult[];
  /** More was found than these. */
  cut: boolean;
}

export function ResultList({ results, cut }: Props) {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const isWhole = shown >= results.length;

  // The button goes with the last page: the focus that it had must not be lost.
  useEffect(() => {
    if (isWhole && shown > PAGE) list.current?.children[shown - PAGE]?.querySelector('a')?.focus();
  }, [isWhole, shown]);

  return (
    <>
      <ol className="results" ref={list}>
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
      {!isWhole && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {searchPageCopy.more(shown, results.length, cut)}
        </button>
      )}
    </>
  );
}
