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
import type { OfferManifest } from '#domain/offers/offer-list.ts';
import { routes } from '#routes';
import { countNewOf } from '#url-state/offers.ts';
import { Alerts } from './Alerts.tsx';
import { loadOffers } from './use-offers.ts';

interface Props {
  manifest: OfferManifest;
  /** What is looked for now. */
  search: string;
  name: string;
  fields: ReadonlySet<string>;
  /** It says a kind and a place: there is something to keep. */
  isAsked: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);

export function SavedSearches({ manifest, search, name, fields, isAsked }: Props) {
  const [searches, setSearches] = useState(readSavedSearches);
  /** By search; those of the visit before, as long as the page is open. */
  const [news, setNews] = useState<ReadonlyMap<string, number>>(new Map());

  const store = useCallback((next: readonly SavedSearch[]) => {
    setSearches(next);
    writeSavedSearches(next);
    void updateAlerts(next).catch(() => undefined);
  }, []);

  useEffect(() => {
    let isGone = false;
    const before = readSavedSearches();
    void Promise.all(
      before.map(
        async (saved) => [saved.search, await countNewOf(saved, manifest, fields, loadOffers)] as const,
      ),
    )
      .then((counts) => {
        if (isGone) return;
        setNews(new Map(counts));
        store(readSavedSearches().map((saved) => ({ ...saved, seen: today() })));
      })
      // Not counted this time: the next visit counts from the same day.
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [manifest, fields, store]);

  const isKept = searches.some((saved) => saved.search === search);
  return (
    <div className="saved no-print">
      {isAsked && !isKept && (
        <button type="button" onClick={() => store(keepSearch(searches, { search, name, seen: today() }))}>
          {copy.save}
        </button>
      )}
      {searches.length > 0 && (
        <section aria-labelledby="recherches">
          <h2 id="recherches">{copy.saved}</h2>
          <ul>
            {searches.map((saved) => (
              <li key={saved.search}>
                <a href={`${routes.offers()}${saved.search}`}>{saved.name}</a>{' '}
                {news.has(saved.search) && copy.savedNew(news.get(saved.search) ?? 0)}{' '}
                <button
                  type="button"
                  aria-label={copy.forget(saved.name)}
                  onClick={() => store(searches.filter((each) => each.search !== saved.search))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <Alerts searches={searches} />
        </section>
      )}
    </div>
  );
}
