// Follows the territory that is chosen, on the page or in its address.
import { parseTerritory, readTerritories, TERRITORY_CHOSEN } from '#url-state/territory.ts';

/** Calls at once, then at each choice: with the rank of the territory among those of the body, and its slug. */
export function onTerritory(show: (rank: number, slug: string) => void): void {
  const read = () => {
    const slugs = readTerritories(document.body);
    const choice = parseTerritory(location.search, slugs);
    // The first is the region, which is no choice.
    const rank = choice.kind === 'known' ? [...slugs].indexOf(choice.slug) : 0;
    show(rank, [...slugs][rank] ?? '');
  };
  for (const type of [TERRITORY_CHOSEN, 'popstate', 'pageshow']) window.addEventListener(type, read);
  read();
}
