// The offers that fit, the nearest or the newest first.
import { useMemo, useState } from 'react';
import { useListView } from '#browser/use-list-view.ts';
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import { type OfferFilters, type OfferManifest, selectOffers } from '#domain/offers/offer-list.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import { routes } from '#routes';
import type { OfferKind } from '#schemas/offer.ts';
import { listShards, useOffers } from './use-offers.ts';

interface Props {
  manifest: OfferManifest;
  kind: OfferKind;
  territories: readonly string[];
  filters: OfferFilters;
  centre: PlacedMunicipality | null;
  municipalities: readonly PlacedMunicipality[];
}

export function OfferList({ manifest, kind, territories, filters, centre, municipalities }: Props) {
  /** Whether those that are not among the newest are asked for. */
  const [wantsAll, setWantsAll] = useState(false);
  const shards = listShards(manifest, territories, kind);
  const { offers, isFailed, retry } = useOffers(wantsAll ? shards.all : shards.newest);
  const towns = useMemo(() => new Map(municipalities.map((each) => [each.id, each])), [municipalities]);
  const found = offers === null ? null : selectOffers(offers, filters, centre, towns);
  const view = useListView({ isDrawn: found !== null, items: '.offers .found > li' });
  if (isFailed) {
    return (
      <div role="alert">
        <p>{copy.failed}</p>
        <button type="button" onClick={retry}>
          {copy.retry}
        </button>
      </div>
    );
  }
  const rest = (found?.length ?? 0) - view.shown;
  return (
    <>
      <p role="status">{found === null ? copy.loading : copy.count(found.length)}</p>
      {offers !== null && offers.length < shards.count && (
        <p>
          {copy.notAll(offers.length, shards.count)}{' '}
          <button type="button" onClick={() => setWantsAll(true)}>
            {copy.loadAll}
          </button>
        </p>
      )}
      {found?.length === 0 && <p>{copy.noMatch}</p>}
      <ul className="found">
        {found?.slice(0, view.shown).map(({ id, title, host, municipality, from, km }) => (
          <li key={id}>
            <a href={routes.offer(id)}>{typographic(title)}</a>
            <small>
              {[
                typographic(host),
                typographic(towns.get(municipality)?.name ?? ''),
                ...(km === null ? [] : [copy.distance(km)]),
                from === null ? copy.anyTime : copy.from(from),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="no-print" onClick={view.showMore}>
          {copy.more(rest)}
        </button>
      )}
    </>
  );
}
