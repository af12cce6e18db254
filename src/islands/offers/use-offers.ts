// The offers of some territories and of a kind, fetched once they are asked for: the newest, then all.
import { useEffect, useState } from 'react';
import { loadJson } from '#browser/load-json.ts';
import { type ListedOffer, type OfferShard, unpackOffers } from '#domain/offers/offer-list.ts';

interface LoadedOffers {
  /** `null`: on their way. */
  readonly offers: readonly ListedOffer[] | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export async function loadOffers(urls: readonly string[], signal?: AbortSignal): Promise<ListedOffer[]> {
  const shards = await Promise.all(
    urls.map((url) => loadJson<OfferShard>(url, ['titles', 'offers'], signal)),
  );
  return shards.flatMap(unpackOffers);
}

export function useOffers(urls: readonly string[]): LoadedOffers {
  const key = urls.join(' ');
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ key: string; offers: readonly ListedOffer[] | null } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches the same addresses again
  useEffect(() => {
    setLoaded(null);
    const controller = new AbortController();
    loadOffers(key.split(' ').filter(Boolean), controller.signal)
      .then((offers) => setLoaded({ key, offers }))
      .catch(() => {
        if (!controller.signal.aborted) setLoaded({ key, offers: null });
      });
    return () => controller.abort();
  }, [key, attempt]);

  const current = loaded?.key === key ? loaded : null;
  return {
    offers: current?.offers ?? null,
    isFailed: current !== null && current.offers === null,
    retry: () => setAttempt((count) => count + 1),
  };
}
