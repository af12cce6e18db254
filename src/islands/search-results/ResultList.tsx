// The results, a page of them at a time.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { typographic } from '#copy/format.ts';
import { searchKinds, searchPageCopy, searchReasons } from '#copy/search.ts';
import type { SearchResult } from '#domain/search/results.ts';
import { routeOfResult } from '#routes';
import { parseResultsSeen, withResultsSeen } from '#url-state/results-seen.ts';

const PAGE = 15;

interface Props {
  results: readonly SearchResult[];
  /** More was found than these. */
  cut: boolean;
}

export function ResultList({ results, cut }: Props) {
  const [seen] = useState(() => parseResultsSeen(history.state, PAGE, Math.max(PAGE, results.length)));
  const [shown, setShown] = useState(seen.shown);
  const list = useRef<HTMLOListElement>(null);
  const isWhole = shown >= results.length;

  // The browser looked for the place before there was a list.
  useLayoutEffect(() => {
    if (seen.scroll > 0) scrollTo({ top: seen.scroll, behavior: 'instant' });
  }, [seen]);

  // The place is noted when one leaves by a link: on the way out of the page it would be too late.
  useEffect(() => {
    const note = (event: MouseEvent) => {
      if (!(event.target as Element).closest('a')) return;
      history.replaceState(withResultsSeen(history.state, { shown, scroll: scrollY }), '');
    };
    document.addEventListener('click', note);
    return () => document.removeEventListener('click', note);
  }, [shown]);

  // The button goes with the last page: the focus that it had must not be lost.
  useEffect(() => {
    if (isWhole && shown > seen.shown) list.current?.children[shown - PAGE]?.querySelector('a')?.focus();
  }, [isWhole, shown, seen]);

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
