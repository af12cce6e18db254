// The results, a page of them at a time.
import { useListView } from '#browser/use-list-view.ts';
import { typographic } from '#copy/format.ts';
import { searchKinds, searchPageCopy, searchReasons } from '#copy/search.ts';
import type { SearchResult } from '#domain/search/results.ts';
import { routeOfResult, routes } from '#routes';

const PAGE = 15;

interface Props {
  results: readonly SearchResult[];
  /** More was found than these. */
  cut: boolean;
}

export function ResultList({ results, cut }: Props) {
  const { shown, showMore } = useListView({ isDrawn: true, items: '.results > li', step: PAGE });

  return (
    <>
      <ol className="results">
        {results.slice(0, shown).map((result, rank) => (
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
            {/* Of the first alone: fifteen such links would be a noise. */}
            {rank === 0 && result.kind === 'occupation' && (
              <a className="toward" href={routes.offers(new URLSearchParams({ metier: result.id }))}>
                {searchPageCopy.toOffers}
              </a>
            )}
          </li>
        ))}
      </ol>
      {shown < results.length && (
        <button type="button" onClick={showMore}>
          {searchPageCopy.more(shown, results.length, cut)}
        </button>
      )}
    </>
  );
}
