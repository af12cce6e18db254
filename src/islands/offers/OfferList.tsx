// The offers that fit, the nearest or the newest first, and the map of them in step: a municipality that is chosen there
// is the only one listed.
import { useMemo, useRef, useState } from 'react';
import { BESIDE } from '#browser/map/beside.ts';
import { useListView } from '#browser/use-list-view.ts';
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import {
  type FoundOffer,
  listShards,
  type OfferArea,
  type OfferFilters,
  type OfferManifest,
  selectOffers,
} from '#domain/offers/offer-list.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import { routes } from '#routes';
import type { OfferKind } from '#schemas/offer.ts';
import type { MapView } from '#url-state/map-view.ts';
import { OfferMap, type OfferMapFiles } from './OfferMap.tsx';
import { useOffers } from './use-offers.ts';

interface Props {
  manifest: OfferManifest;
  kind: OfferKind;
  area: OfferArea;
  filters: OfferFilters;
  centre: PlacedMunicipality | null;
  municipalities: readonly PlacedMunicipality[];
  mapFiles: OfferMapFiles;
  mapView: MapView;
  onMapView: (view: MapView, mode: 'push' | 'replace') => void;
}

export function OfferList(props: Props) {
  const { manifest, kind, area, filters, centre, municipalities, mapView, onMapView } = props;
  const { department } = area;
  /** Whether those that are not among the newest are asked for. */
  const [wantsAll, setWantsAll] = useState(false);
  const shards = listShards(manifest, area.territories, kind);
  const { offers, isFailed, retry } = useOffers(wantsAll ? shards.all : shards.newest);
  const towns = useMemo(() => new Map(municipalities.map((each) => [each.id, each])), [municipalities]);
  const found = useMemo(
    () => (offers === null ? null : selectOffers(offers, filters, { centre, department }, towns)),
    [offers, filters, centre, department, towns],
  );
  const chosen = found?.some(({ municipality }) => municipality === mapView.chosen) ? mapView.chosen : null;
  const listed =
    chosen === null ? found : (found?.filter(({ municipality }) => municipality === chosen) ?? null);
  const view = useListView({ isDrawn: found !== null, items: '.offers .found > li' });
  const list = useRef<HTMLElement>(null);
  const both = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const focusList = () => requestAnimationFrame(() => list.current?.focus());

  function choose(town: string | null): void {
    onMapView({ chosen: town, isMapOpen: true }, mapView.isMapOpen ? 'replace' : 'push');
    view.restart();
  }

  /** On a phone the map stands above the list. */
  function chooseInList(town: string): void {
    choose(town);
    requestAnimationFrame(() => {
      if (!matchMedia(BESIDE).matches) both.current?.scrollIntoView({ block: 'start' });
    });
  }

  function openMap(): void {
    onMapView({ ...mapView, isMapOpen: true }, 'push');
  }

  function closeMap(): void {
    onMapView({ ...mapView, isMapOpen: false }, 'replace');
    requestAnimationFrame(() => opener.current?.focus());
  }

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
  const isNarrowed =
    centre !== null || filters.occupation !== null || filters.field !== null || filters.text !== '';
  const rest = (listed?.length ?? 0) - view.shown;
  const shown = listed?.slice(0, view.shown) ?? [];
  const unknown = shown.filter(({ fit }) => fit === 'unknown');
  const line = (offer: FoundOffer) => (
    <OfferLine
      key={offer.id}
      offer={offer}
      town={towns.get(offer.municipality)?.name ?? ''}
      onMap={towns.has(offer.municipality) && chosen === null ? () => chooseInList(offer.municipality) : null}
    />
  );
  return (
    <>
      <p role="status">{listed === null ? copy.loading : copy.count(listed.length)}</p>
      {offers !== null && offers.length < shards.count && (
        <p>
          {copy.notAll(offers.length, shards.count)}{' '}
          <button type="button" onClick={() => setWantsAll(true)}>
            {copy.loadAll}
          </button>
        </p>
      )}
      {found?.length === 0 && <p>{isNarrowed ? copy.noMatch : copy.noneThere}</p>}
      {!mapView.isMapOpen && found !== null && found.length > 0 && (
        <p className="no-print">
          <button type="button" className="open-map" ref={opener} onClick={openMap}>
            {copy.openMap}
          </button>
        </p>
      )}
      <div className="both" ref={both}>
        {mapView.isMapOpen && (
          <OfferMap
            {...props.mapFiles}
            found={found}
            towns={towns}
            chosen={chosen}
            centre={centre}
            radius={filters.radius}
            onChoose={choose}
            onList={focusList}
            onClose={closeMap}
          />
        )}
        <section aria-label={copy.resultTitle} ref={list} tabIndex={-1}>
          {chosen !== null && (
            <p>
              {copy.onlyTown(towns.get(chosen)?.name ?? '')}{' '}
              <button
                type="button"
                className="no-print"
                onClick={() => {
                  onMapView({ ...mapView, chosen: null }, 'replace');
                  view.restart();
                  focusList();
                }}
              >
                {copy.allTowns}
              </button>
            </p>
          )}
          <ul className="found">{shown.filter(({ fit }) => fit !== 'unknown').map(line)}</ul>
          {unknown.length > 0 && (
            <>
              <h3>{copy.unknownTitle}</h3>
              <p className="small">{copy.unknownNote}</p>
              <ul className="found">{unknown.map(line)}</ul>
            </>
          )}
          {rest > 0 && (
            <button type="button" className="no-print" onClick={view.showMore}>
              {copy.more(rest)}
            </button>
          )}
        </section>
      </div>
    </>
  );
}

interface LineProps {
  offer: FoundOffer;
  town: string;
  /** `null`: there is nothing to show on the map. */
  onMap: (() => void) | null;
}

function OfferLine({ offer, town, onMap }: LineProps) {
  const { id, title, host, sector, period, otherPeriods, km, fit } = offer;
  return (
    <li>
      <a href={routes.offer(id)}>{typographic(title)}</a>
      <small>
        {[
          typographic(host),
          typographic(town),
          ...(km === null ? [] : [copy.distance(km)]),
          ...(fit === 'named' || sector === null ? [] : [typographic(sector)]),
        ].join(' · ')}
      </small>
      <small>
        {period === null ? copy.anyTime : copy.period(period.from, period.to)}
        {otherPeriods > 0 && copy.otherPeriods(otherPeriods)}
        {fit === 'domain' && ` · ${copy.sameDomain}`}
      </small>
      {onMap !== null && (
        <button type="button" className="no-print" aria-label={copy.showNamed(title)} onClick={onMap}>
          {copy.showOnMap}
        </button>
      )}
    </li>
  );
}
