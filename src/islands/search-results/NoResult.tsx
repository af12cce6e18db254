// Never a dead end: the nearest terms, then three other ways in.
import { typographic } from '#copy/format.ts';
import { searchPageCopy } from '#copy/search.ts';
import { routes } from '#routes';

export function NoResult({ nearest }: { nearest: readonly string[] }) {
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
      <p>{searchPageCopy.noResultHelp}</p>
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
      </ul>
    </>
  );
}
