// The searches among offers that one keeps on the device, and the newest offer that was there when each was last looked
// at. Nothing of them leaves it.

export interface SavedSearch {
  /** The query of the page: "?type=stage-3e&territoire=laval". */
  readonly search: string;
  readonly name: string;
  /** Day such as 2026-11-23: that on which the newest of the offers seen was first published here. */
  readonly seen: string;
}

/** Where the service worker finds those of which one wants to be told; there is no page at this address. */
export const ALERT_ADDRESS = '/stages/alertes.json';

const KEY = 'offer-searches';
const MOST_KEPT = 8;
const LONGEST = 400;

/** Anything that is not ours is left out. */
export function parseSavedSearches(text: string | null): readonly SavedSearch[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isSavedSearch).slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function isSavedSearch(value: unknown): value is SavedSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { search, name, seen } = value as Partial<Record<keyof SavedSearch, unknown>>;
  return (
    typeof search === 'string' &&
    /^\?[^#]*$/.test(search) &&
    search.length <= LONGEST &&
    typeof name === 'string' &&
    name.length <= LONGEST &&
    typeof seen === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(seen)
  );
}

/** A browser may refuse its storage: then nothing is kept. */
export function readSavedSearches(): readonly SavedSearch[] {
  try {
    return parseSavedSearches(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** False where the device keeps nothing: they then hold for as long as the page is open. */
export function writeSavedSearches(searches: readonly SavedSearch[]): boolean {
  try {
    if (searches.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}

/** The newest first, each once. */
export function keepSearch(searches: readonly SavedSearch[], kept: SavedSearch): readonly SavedSearch[] {
  return [kept, ...searches.filter(({ search }) => search !== kept.search)].slice(0, MOST_KEPT);
}
