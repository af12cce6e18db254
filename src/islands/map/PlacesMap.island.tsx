// The places where one studies or is advised: a list, its filters, and the map on demand, all in step. The whole choice
// stands in the address.
import { useEffect, useMemo, useRef, useState } from 'react';
import { parseListView } from '#browser/list-view.ts';
import { BESIDE } from '#browser/map/beside.ts';
import { MapPanel } from '#browser/map/MapPanel.tsx';
import { prepareMap } from '#browser/map/open-map.ts';
import { PlacePicker } from '#browser/PlacePicker.tsx';
import { useGeography } from '#browser/use-geography.ts';
import { useJson } from '#browser/use-json.ts';
import { useListView } from '#browser/use-list-view.ts';
import { typographic } from '#copy/format.ts';
import { mapCopy } from '#copy/map.ts';
import { type MapPayload, type MapPlace, unpackMap } from '#domain/map/map-data.ts';
import {
  type Bounds,
  findBeyond,
  isAdvice,
  isFamilyOnly,
  isWithin,
  keepKnown,
  NO_MAP_FILTERS,
  oldYearsOf,
  RADII,
  type Radius,
  type SelectedPlace,
  selectPlaces,
} from '#domain/map/select-places.ts';
import type { MapPoint } from '#map/create-map.ts';
import { routes } from '#routes';
import { listUnreadFilters, type MapState, parseMapState, withMapState } from '#url-state/map.ts';
import { MapFilters } from './MapFilters.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { PlaceList } from './PlaceList.tsx';
import '#browser/controls.css';
import './map.css';

interface Props {
  regionName: string;
  placesUrl: string;
  geographyUrl: string;
  basemapUrl: string;
  detailsUrl: string;
}

const LEGEND = [
  ['study', mapCopy.legendStudy],
  ['advice', mapCopy.legendAdvice],
  ['group', mapCopy.legendGroup],
] as const;
const STEP = 30;
/** Waits for a pause this long before it announces the count, so as not to talk over the typing. */
const ANNOUNCE_AFTER_MS = 700;

export function PlacesMap({ regionName, placesUrl, geographyUrl, basemapUrl, detailsUrl }: Props) {
  const [state, setState] = useState(() => parseMapState(location.search));
  const [isOnlyVisible, setIsOnlyVisible] = useState(false);
  const [bounds, setBounds] = useState<Bounds | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const placesFile = useJson<MapPayload>(placesUrl, ['municipalities', 'trainings', 'places']);
  const geography = useGeography(geographyUrl);
  const { municipalities, finder, isFailed: isWithoutMunicipalities } = geography;
  const { chosen: chosenId, isMapOpen } = state;

  useEffect(() => {
    const onPopState = () => setState(parseMapState(location.search));
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const data = useMemo(
    () => (placesFile.content === null ? null : unpackMap(placesFile.content)),
    [placesFile.content],
  );
  const { filters, training, unknown } = useMemo(
    () =>
      data === null
        ? { filters: state.filters, training: null, unknown: [] }
        : keepKnown(state.filters, data),
    [state.filters, data],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what the address says
  const unread = useMemo(() => listUnreadFilters(location.search), [state]);
  const origin = municipalities.find(({ id }) => id === state.municipality) ?? null;
  const isOriginKnown = state.municipality === null || municipalities.length > 0 || isWithoutMunicipalities;
  /** Before the list keeps anything of its own: whoever comes back finds it as it was left. */
  const isFirstVisit = useRef(parseListView(history.state, STEP) === null);
  const { shown, keep, restart, showMore, showAtLeast } = useListView({
    isDrawn: data !== null,
    items: '.places > li',
    step: STEP,
  });
  const isFamily = useMemo(
    () => data !== null && filters.occupation !== null && isFamilyOnly(data.places, filters.occupation),
    [data, filters.occupation],
  );
  const selected = useMemo(
    () => (data === null ? [] : selectPlaces(data, filters, origin)),
    [data, filters, origin],
  );
  const beyond = useMemo(
    () => (data === null || selected.length > 0 ? null : findBeyond(data, filters, origin)),
    [data, selected, filters, origin],
  );
  const points = useMemo(() => (data === null ? null : selected.flatMap(toPoint)), [data, selected]);
  const visible = useMemo(
    () =>
      isMapOpen && isOnlyVisible && bounds !== null
        ? selected.filter(({ place }) => isWithin(place, bounds))
        : selected,
    [selected, isMapOpen, isOnlyVisible, bounds],
  );
  const chosen = selected.find(({ place }) => place.id === chosenId) ?? null;
  const chosenRank = visible.findIndex(({ place }) => place.id === chosenId);
  /** Nothing but the text leaves places out. */
  const isOnlyNamed = Object.entries(filters).every(
    ([key, value]) => key === 'text' || value === NO_MAP_FILTERS[key as keyof typeof NO_MAP_FILTERS],
  );
  const old = useMemo(() => (data === null ? [] : oldYearsOf(visible, data.oldYears)), [data, visible]);
  const count =
    visible.length === selected.length
      ? mapCopy.count(selected.length)
      : mapCopy.countVisible(visible.length, selected.length);

  useEffect(() => {
    if (data === null) return;
    const timer = setTimeout(() => setAnnouncement(count), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [data, count]);

  // The chosen place is drawn in the list as it is on the map, whatever the filters that come after.
  useEffect(() => {
    if (chosenRank >= shown) showAtLeast(chosenRank + 1);
  }, [chosenRank, shown, showAtLeast]);

  const isReady = data !== null && isOriginKnown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page has what its address names
  useEffect(() => {
    if (!isReady || !isFirstVisit.current || !isMapOpen || chosen === null) return;
    isFirstVisit.current = false;
    // Someone who has begun to read is not moved.
    if (scrollY === 0) requestAnimationFrame(() => showChosen(chosen.place.id));
  }, [isReady]);

  function go(change: Partial<MapState>, mode: 'push' | 'replace' = 'replace'): void {
    const next = { ...state, ...change };
    const address = withMapState(new URL(location.href), next);
    if (mode === 'push') keep();
    history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
    setState(next);
  }

  function refine(change: Partial<MapState>): void {
    go(change);
    restart();
  }

  function itemOf(id: string): HTMLElement | null {
    return document.getElementById(`lieu-${id}`);
  }

  /** In the list where it stands beside the map; on a phone the map stands above the list. */
  function showChosen(id: string): void {
    if (matchMedia(BESIDE).matches) itemOf(id)?.scrollIntoView({ block: 'nearest' });
    else root.current?.querySelector('.map-panel')?.scrollIntoView({ block: 'start' });
  }

  function chooseOnMap(id: string | null): void {
    go({ chosen: id });
    if (id === null) {
      root.current?.querySelector<HTMLElement>('#carte')?.focus({ preventScroll: true });
      return;
    }
    if (matchMedia(BESIDE).matches) requestAnimationFrame(() => showChosen(id));
  }

  function chooseInList(id: string): void {
    go({ chosen: id, isMapOpen: true }, isMapOpen ? 'replace' : 'push');
    if (!matchMedia(BESIDE).matches) requestAnimationFrame(() => showChosen(id));
  }

  function openMap(): void {
    go({ isMapOpen: true }, 'push');
    // The button goes away: say where one is.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('#carte')?.focus());
  }

  function closeMap(): void {
    go({ isMapOpen: false });
    requestAnimationFrame(() => opener.current?.focus());
  }

  function goToList(): void {
    if (chosenId === null) return;
    requestAnimationFrame(() => itemOf(chosenId)?.focus());
  }

  if (placesFile.isFailed) {
    return (
      <div role="alert">
        <p>{mapCopy.failed}</p>
        <button type="button" onClick={placesFile.retry}>
          {mapCopy.retry}
        </button>
      </div>
    );
  }
  return (
    <div className="places-map" ref={root} aria-busy={data === null}>
      <div className="ask no-print">
        <p className="find-place">
          <label htmlFor="lieux-texte">{mapCopy.searchLabel}</label>
          <input
            id="lieux-texte"
            type="search"
            autoComplete="off"
            maxLength={60}
            placeholder={mapCopy.searchPlaceholder}
            value={filters.text}
            onChange={(event) => refine({ filters: { ...filters, text: event.target.value } })}
          />
        </p>
        <PlacePicker
          finder={finder}
          municipalities={municipalities}
          regionName={regionName}
          isWaiting={!isWithoutMunicipalities}
          needsMunicipality
          named={origin === null ? undefined : typographic(origin.name)}
          onChoose={(_territory, _reason, named) => named !== null && refine({ municipality: named.id })}
        />
      </div>
      {isWithoutMunicipalities && (
        <div role="alert" className="no-print">
          <p>{mapCopy.townsFailed}</p>
          <button
            type="button"
            onClick={() => {
              // The button goes away with the error: the focus goes where the answer will help.
              root.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
              geography.retry();
            }}
          >
            {mapCopy.retry}
          </button>
        </div>
      )}
      {origin !== null && (
        <p className="origin">
          {mapCopy.around(typographic(origin.name))}{' '}
          <label>
            {mapCopy.within}{' '}
            <select
              value={filters.within ?? ''}
              onChange={(event) =>
                refine({
                  filters: {
                    ...filters,
                    within: RADII.find((km) => km === Number(event.target.value)) ?? null,
                  },
                })
              }
            >
              <option value="">{mapCopy.anyDistance}</option>
              {RADII.map((km: Radius) => (
                <option key={km} value={km}>
                  {mapCopy.radius(km)}
                </option>
              ))}
            </select>
          </label>{' '}
          <button
            type="button"
            className="no-print"
            onClick={() => {
              root.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
              refine({ municipality: null, filters: { ...filters, within: null } });
            }}
          >
            {mapCopy.forgetPlace}
          </button>
        </p>
      )}
      {state.municipality !== null && origin === null && municipalities.length > 0 && (
        <p role="status">{mapCopy.unknownPlace}</p>
      )}
      {unread.length + unknown.length > 0 && (
        <p role="status">{mapCopy.unknownFilters([...unread, ...unknown])}</p>
      )}
      {training !== null && (
        <p className="origin">
          {mapCopy.onlyTraining} <a href={routes.training(training.slug)}>{typographic(training.title)}</a>{' '}
          <button
            type="button"
            className="no-print"
            onClick={() => {
              root.current?.querySelector<HTMLElement>('#lieux-texte')?.focus();
              refine({ filters: { ...filters, training: null } });
            }}
          >
            {mapCopy.allTrainingsAgain}
          </button>
        </p>
      )}
      {isReady && chosenId !== null && chosen === null && (
        <p role="status">{describeLeftOut(data.places.find(({ id }) => id === chosenId))}</p>
      )}
      {data === null ? (
        <div className="filters-room" />
      ) : (
        <MapFilters filters={filters} data={data} onChange={(next) => refine({ filters: next })} />
      )}
      {!isMapOpen && (
        <p className="no-print">
          <button
            type="button"
            className="open-map"
            ref={opener}
            onPointerEnter={() => prepareMap(basemapUrl)}
            onClick={openMap}
          >
            {mapCopy.openMap}
          </button>
        </p>
      )}
      <div className="both">
        {isMapOpen && (
          <MapPanel
            basemapUrl={basemapUrl}
            detailsUrl={detailsUrl}
            points={points}
            chosen={chosenId}
            origin={origin}
            isOriginKnown={isOriginKnown}
            within={filters.within}
            legend={LEGEND}
            card={chosen && <PlaceCard selected={chosen} />}
            options={
              <label className="check">
                <input
                  type="checkbox"
                  checked={isOnlyVisible}
                  onChange={({ target }) => setIsOnlyVisible(target.checked)}
                />
                {mapCopy.onlyVisible}
              </label>
            }
            onChoose={chooseOnMap}
            onMove={setBounds}
            onList={goToList}
            onClose={closeMap}
          />
        )}
        <section aria-labelledby="lieux">
          <h2 id="lieux">{mapCopy.listHeading}</h2>
          <p className="count">{data === null ? mapCopy.loading : count}</p>
          <p className="visually-hidden" role="status">
            {announcement}
          </p>
          {data !== null && visible.length === 0 && (
            <p>
              {data.places.length === 0
                ? mapCopy.noPlaceYet
                : selected.length === 0
                  ? describeNothing(isOnlyNamed, beyond)
                  : mapCopy.nothingVisible}
              {beyond !== null && (
                <>
                  {' '}
                  <button
                    type="button"
                    className="no-print"
                    onClick={() => {
                      // The button goes away with what it mends.
                      root.current?.querySelector<HTMLElement>('.origin select')?.focus();
                      refine({ filters: { ...filters, within: null } });
                    }}
                  >
                    {mapCopy.anyDistanceAgain}
                  </button>
                </>
              )}
            </p>
          )}
          {filters.route === 'apprenticeship' && <p>{mapCopy.lowApprenticeship}</p>}
          {old[0] !== undefined && (
            <p className="small">
              {mapCopy.old(old.map(([year]) => year))}{' '}
              <a href={old[0][1]} rel="external">
                {mapCopy.oldSource}
              </a>
              .
            </p>
          )}
          {isFamily && visible.length > 0 && <p>{mapCopy.familyOnly}</p>}
          <PlaceList places={visible.slice(0, shown)} chosen={chosenId} onChoose={chooseInList} />
          {shown < visible.length && (
            <button type="button" className="no-print" onClick={showMore}>
              {mapCopy.more(Math.min(STEP, visible.length - shown))}
            </button>
          )}
        </section>
      </div>
    </div>
  );
}

function describeNothing(isOnlyNamed: boolean, beyond: SelectedPlace | null): string {
  if (beyond?.km != null) {
    const { name, municipality } = beyond.place;
    return mapCopy.nothingSoNear(typographic(name), municipality && typographic(municipality), beyond.km);
  }
  return isOnlyNamed ? mapCopy.nothingNamed : mapCopy.nothing;
}

function describeLeftOut(place: MapPlace | undefined): string {
  return place === undefined ? mapCopy.unknownChosen : mapCopy.chosenLeftOut(typographic(place.name));
}

function toPoint({ place: { id, kind, position } }: SelectedPlace): MapPoint[] {
  return position === null
    ? []
    : [{ id, lon: position.lon, lat: position.lat, isAdvice: isAdvice(kind), count: 1 }];
}
