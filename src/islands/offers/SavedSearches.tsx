// The searches kept on the device, with how many offers are new since each was last looked at.
import { useCallback, useEffect, useState } from 'react';
import { updateAlerts } from '#browser/alerts.ts';
import {
  keepSearch,
  readSavedSearches,
  type SavedSearch,
  writeSavedSearches,
} from '#browser/saved-searches.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import { NONE_SEEN, type OfferListing } from '#domain/offers/offer-list.ts';
import { routes } from '#routes';
import { readNewsOf } from '#url-state/offers.ts';
import { Alerts } from './Alerts.tsx';
import { loadOffers } from './use-offers.ts';

interface Props {
  listing: Pick<OfferListing, 'manifest' | 'wider' | 'fields'>;
  /** What is looked for now, as it would be kept. */
  search: string;
  name: string;
  /** It says a kind and a place: there is something to keep. */
  isAsked: boolean;
}

type News = Awaited<ReturnType<typeof readNewsOf>>;

export function SavedSearches({ listing, search, name, isAsked }: Props) {
  const [searches, setSearches] = useState(readSavedSearches);
  const [isPageOnly, setIsPageOnly] = useState(false);
  /** By search, counted once: what was new when the page was opened is so for as long as it is. */
  const [news, setNews] = useState<ReadonlyMap<string, News> | null>(null);

  const store = useCallback((next: readonly SavedSearch[]) => {
    setSearches(next);
    setIsPageOnly(!writeSavedSearches(next));
    void updateAlerts(next).catch(() => undefined);
  }, []);

  useEffect(() => {
    let isGone = false;
    const read = readSavedSearches().map(
      async (saved) => [saved.search, await readNewsOf(saved, listing, loadOffers)] as const,
    );
    void Promise.all(read)
      .then((entries) => {
        if (!isGone) setNews(new Map(entries));
      })
      // Not counted this time: the next visit counts from the same day.
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [listing]);

  // Only the list that one looks at is seen: the others keep their new offers.
  useEffect(() => {
    const newest = news?.get(search)?.newest;
    const before = readSavedSearches();
    if (newest === undefined || !before.some((saved) => saved.search === search && saved.seen < newest))
      return;
    store(before.map((saved) => (saved.search === search ? { ...saved, seen: newest } : saved)));
  }, [news, search, store]);

  async function save(): Promise<void> {
    const unseen = { search, name, seen: NONE_SEEN };
    const { newest } = await readNewsOf(unseen, listing, loadOffers).catch(() => ({ newest: NONE_SEEN }));
    // Another tab may have kept some.
    store(keepSearch(isPageOnly ? searches : readSavedSearches(), { ...unseen, seen: newest }));
  }

  const isKept = searches.some((saved) => saved.search === search);
  return (
    <div className="saved no-print">
      {isAsked && !isKept && (
        <button type="button" onClick={() => void save()}>
          {copy.save}
        </button>
      )}
      {isPageOnly && (
        <p role="status" className="notice">
          {copy.savedPageOnly}
        </p>
      )}
      {searches.length > 0 && (
        <section aria-labelledby="recherches">
          <h2 id="recherches">{copy.saved}</h2>
          <ul>
            {searches.map((saved) => {
              const count = news?.get(saved.search)?.count;
              return (
                <li key={saved.search}>
                  <a href={`${routes.offers()}${saved.search}`}>{saved.name}</a>{' '}
                  {count !== undefined && copy.savedNew(count)}{' '}
                  <button
                    type="button"
                    aria-label={copy.forget(saved.name)}
                    onClick={() => store(searches.filter((each) => each.search !== saved.search))}
                  >
                    ×
                  </button>
                </li>
              );
            })}
          </ul>
          <Alerts searches={searches} />
        </section>
      )}
    </div>
  );
}
