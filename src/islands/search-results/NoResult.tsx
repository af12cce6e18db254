// Never a dead end: the nearest terms, then other ways in; the interests first for who has no word to search.
import { typographic } from '#copy/format.ts';
import { searchPageCopy } from '#copy/search.ts';
import { routes } from '#routes';

interface Props {
  nearest?: readonly string[];
  /** What to do first; none where the status says it. */
  help?: string;
  undecided?: boolean;
  /** Something was refused: working conditions can be chosen in the explorer. */
  refused?: boolean;
}

export function NoResult({ nearest = [], help, undecided = false, refused = false }: Props) {
  return (
    <>
      {nearest.length > 0 && (
        <>
          <h2>{searchPageCopy.nearest}</h2>
          <ul className="nearest">
            {nearest.map((term) => (
              <li key={term}>
                <a href={routes.search(term)}>{typographic(term)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {help !== undefined && <p>{help}</p>}
      {undecided && (
        <p>
          <a className="action" href={routes.discover()}>
            {searchPageCopy.wayDiscover}
          </a>
        </p>
      )}
      {refused && (
        <p>
          <a className="action" href={routes.explorer()}>
            {searchPageCopy.wayExplorer}
          </a>
        </p>
      )}
      <h2>{searchPageCopy.ways}</h2>
      <ul className="ways">
        <li>
          <a href={routes.interests()}>{searchPageCopy.wayInterests}</a>
        </li>
        <li>
          <a href={routes.occupations()}>{searchPageCopy.wayFamilies}</a>
        </li>
        <li>
          <a href={routes.sectors()}>{searchPageCopy.waySectors}</a>
        </li>
        <li>
          <a href={routes.trainings()}>{searchPageCopy.wayTrainings}</a>
        </li>
        <li>
          <a href={routes.advice()}>{searchPageCopy.wayAdvice}</a>
        </li>
      </ul>
    </>
  );
}
