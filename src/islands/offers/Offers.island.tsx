// What one looks for among the offers, and where: the list, and the public services already filled in. The whole choice
// stands in the address.
import { useEffect, useMemo, useRef, useState } from 'react';
import { PlacePicker } from '#browser/PlacePicker.tsx';
import { useGeography } from '#browser/use-geography.ts';
import { useJson } from '#browser/use-json.ts';
import { quote, typographic } from '#copy/format.ts';
import { audienceOfKind, offerKinds } from '#copy/offer-kinds.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import {
  findLinkedOccupation,
  LINKED_MEMBERS,
  type PackedLinkedOccupations,
} from '#domain/offers/linked-occupations.ts';
import {
  areaOf,
  OFFER_RADII,
  type OfferFilters,
  type OfferManifest,
  territoriesWithin,
  type WiderPlace,
} from '#domain/offers/offer-list.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import { DIRECTORY_MEMBERS, openDirectory, type PackedDirectory } from '#domain/selection/directory.ts';
import { routes } from '#routes';
import type { OfferKind } from '#schemas/offer.ts';
import { type MapView, parseMapView, withMapView } from '#url-state/map-view.ts';
import { parseMunicipality, withMunicipality } from '#url-state/municipality.ts';
import {
  OFFER_KIND_SLUGS,
  parseOfferFilters,
  withOfferFilters,
  writeOfferSearch,
} from '#url-state/offers.ts';
import { parseTerritory, TERRITORY_CHOSEN, withTerritory } from '#url-state/territory.ts';
import { OccupationChoice } from './OccupationChoice.tsx';
import { OfferCounts } from './OfferCounts.tsx';
import { OfferList } from './OfferList.tsx';
import type { OfferMapFiles } from './OfferMap.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import { ServiceLinks, type ShippedService } from './ServiceLinks.tsx';
import { Ways } from './Ways.tsx';
import '#browser/controls.css';
import './offers.css';

interface Props {
  regionName: string;
  regionSlug: string;
  manifest: OfferManifest;
  /** Departments of a region that is cut into smaller territories. */
  wider: readonly WiderPlace[];
  geographyUrl: string;
  namesUrl: string;
  /** The folder of a file for each major domain: its occupations, with what services ask for. */
  linkedUrl: string;
  services: readonly ShippedService[];
  checkedOn: string;
  mapFiles: OfferMapFiles;
  /** Major domains: letter and name. */
  fields: readonly (readonly [string, string])[];
}

const KINDS = Object.keys(OFFER_KIND_SLUGS) as OfferKind[];

export function Offers(props: Props) {
  const { regionName, regionSlug, manifest, wider, geographyUrl, namesUrl, linkedUrl, services, fields } =
    props;
  const [search, setSearch] = useState(() => location.search);
  const heading = useRef<HTMLHeadingElement>(null);
  const geography = useGeography(geographyUrl);
  const { municipalities, territories, finder } = geography;
  const fieldLetters = useMemo(() => new Set(fields.map(([letter]) => letter)), [fields]);
  const { filters, unknown } = parseOfferFilters(search, fieldLetters);
  const slugs = useMemo(() => new Set(document.body.dataset['territories']?.split(' ')), []);
  const choice = parseTerritory(search, slugs);
  const slug = choice.kind === 'known' && choice.slug !== regionSlug ? choice.slug : null;
  const code = parseMunicipality(search);
  const centre = municipalities.find(({ id, territory }) => id === code && territory === slug) ?? null;

  // The directory of all is fetched for whoever types an occupation, or comes with a code that ROME no longer has.
  const [isNaming, setIsNaming] = useState(false);
  const letter = filters.occupation?.[0] ?? '';
  const own = useJson<PackedLinkedOccupations>(
    fieldLetters.has(letter) ? `${linkedUrl}${letter}.json` : null,
    LINKED_MEMBERS,
  );
  const linked = useMemo(
    () =>
      own.content === null || filters.occupation === null
        ? null
        : findLinkedOccupation(own.content, filters.occupation),
    [own.content, filters.occupation],
  );
  const isOlder =
    filters.occupation !== null && linked === null && (own.content !== null || !fieldLetters.has(letter));
  const names = useJson<PackedDirectory>(isNaming || isOlder ? namesUrl : null, DIRECTORY_MEMBERS);
  const directory = useMemo(
    () => (names.content === null ? null : openDirectory(names.content)),
    [names.content],
  );
  const today =
    isOlder && filters.occupation !== null ? directory?.find(filters.occupation)?.code : undefined;
  useEffect(() => {
    if (today !== undefined) change({ occupation: today });
  });

  useEffect(() => {
    const read = () => setSearch(location.search);
    addEventListener('popstate', read);
    addEventListener(TERRITORY_CHOSEN, read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(TERRITORY_CHOSEN, read);
    };
  }, []);

  function go(address: URL, mode: 'push' | 'replace'): void {
    history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
    setSearch(address.search);
  }
  const change = (part: Partial<OfferFilters>) =>
    go(withOfferFilters(new URL(location.href), { ...filters, ...part }), 'replace');

  function choosePlace(territory: string, _reason: string, municipality: PlacedMunicipality | null): void {
    const near = withMunicipality(withTerritory(new URL(location.href), territory), municipality?.id ?? null);
    // The municipality that was chosen on the map may be far from here.
    go(withMapView(near, { ...parseMapView(location.search), chosen: null }), 'push');
    requestAnimationFrame(() => heading.current?.focus());
  }

  const territoryName = territories.find(([each]) => each === slug)?.[1] ?? null;
  const placeName = centre?.name ?? territoryName;
  const area = slug === null ? null : areaOf(slug, wider);
  const audience = filters.kind && audienceOfKind[filters.kind];
  const name = copy.searchName(filters.kind && offerKinds[filters.kind], [
    linked && typographic(linked.title),
    placeName && typographic(placeName),
    centre && filters.radius && copy.kilometres(filters.radius),
    fields.find(([letter]) => letter === filters.field)?.[1] ?? null,
    filters.text && quote(filters.text),
  ]);
  useEffect(() => {
    // The paper leads back to what was asked. Fetched once something is.
    if (search !== '')
      void import('#charts/qr-code/printed-address.ts').then((paper) => paper.printAddress(search));
  }, [search]);
  // Services search around a point: that of the most populous municipality, where a territory was chosen.
  const point =
    centre ??
    (slug === null
      ? null
      : (municipalities
          .filter(({ id, territory }) =>
            area?.department == null ? territory === slug : id.startsWith(area.department),
          )
          .toSorted((a, b) => b.population - a.population)[0] ?? null));
  const listing = useMemo(
    () => ({ manifest, wider, fields: fields.map(([letter]) => letter) }),
    [manifest, wider, fields],
  );
  const hasOffers = Object.keys(manifest).length > 0;
  // Before, there are only counts, which no filter changes.
  const isListed = hasOffers && filters.kind !== null && area !== null;
  const unknownValues = [
    ...(geography.content !== null && code !== null && centre === null ? [code] : []),
    ...(choice.kind === 'unknown' ? [choice.text] : []),
    ...unknown,
    ...(isOlder && directory !== null && today === undefined ? [filters.occupation ?? ''] : []),
  ];
  const isFailed = geography.isFailed || names.isFailed || own.isFailed;
  const isWaiting =
    geography.content === null || (filters.occupation !== null && linked === null && directory === null);
  const reach =
    area === null || centre === null
      ? area
      : { territories: territoriesWithin(municipalities, centre, filters.radius), department: null };
  return (
    <div className="offers" aria-busy={isWaiting && !isFailed} data-audience={audience}>
      <search aria-label={copy.formTitle} className="controls no-print">
        <label>
          {copy.kind}
          <select
            value={filters.kind ?? ''}
            onChange={({ target }) => change({ kind: KINDS.find((kind) => kind === target.value) ?? null })}
          >
            <option value="">{copy.allKinds}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {offerKinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <OccupationChoice
          directory={directory}
          chosen={linked}
          onType={() => setIsNaming(true)}
          onChoose={(occupation) => change({ occupation })}
        />
        <PlacePicker
          finder={finder}
          municipalities={municipalities}
          regionName={regionName}
          isWaiting={!geography.isFailed}
          named={centre === null ? undefined : typographic(centre.name)}
          onChoose={choosePlace}
        />
        {isListed && (
          <div className="narrow">
            <label>
              {copy.field}
              <select
                value={filters.field ?? ''}
                onChange={({ target }) => change({ field: target.value || null })}
              >
                <option value="">{copy.allFields}</option>
                {fields.map(([letter, name]) => (
                  <option key={letter} value={letter}>
                    {typographic(name)}
                  </option>
                ))}
              </select>
            </label>
            {centre !== null && (
              <label>
                {copy.radius}
                <select
                  value={filters.radius ?? ''}
                  onChange={({ target }) =>
                    change({ radius: OFFER_RADII.find((km) => String(km) === target.value) ?? null })
                  }
                >
                  <option value="">{copy.wholeTerritory}</option>
                  {OFFER_RADII.map((km) => (
                    <option key={km} value={km}>
                      {copy.kilometres(km)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <label>
              {copy.text}
              <input
                type="search"
                maxLength={80}
                value={filters.text}
                onChange={({ target }) => change({ text: target.value })}
              />
            </label>
          </div>
        )}
      </search>
      {unknownValues.length > 0 && (
        <p role="status" className="notice">
          {copy.unknown(unknownValues)}
        </p>
      )}
      {isFailed && (
        <div role="alert">
          <p>{copy.failed}</p>
          <button
            type="button"
            onClick={() => {
              geography.retry();
              names.retry();
              own.retry();
            }}
          >
            {copy.retry}
          </button>
        </div>
      )}
      <div className="answers">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {copy.resultTitle}
          </h2>
          <p className="only-print">{name}</p>
          {placeName !== null && (
            <p>
              {copy.place(placeName)}{' '}
              <button
                type="button"
                className="no-print"
                onClick={() => {
                  go(withMunicipality(withTerritory(new URL(location.href), null), null), 'push');
                  heading.current?.focus();
                }}
              >
                {copy.removePlace}
              </button>
            </p>
          )}
          {!hasOffers ? (
            <p>{copy.none}</p>
          ) : filters.kind === null || reach === null ? (
            <OfferCounts
              manifest={manifest}
              territories={territories}
              area={area}
              kind={filters.kind}
              onKind={(kind) => {
                change({ kind });
                requestAnimationFrame(() => heading.current?.focus());
              }}
              onTerritory={(territory) => choosePlace(territory, '', null)}
            />
          ) : (
            <OfferList
              manifest={manifest}
              kind={filters.kind}
              area={reach}
              filters={filters}
              centre={centre}
              municipalities={municipalities}
              mapFiles={props.mapFiles}
              mapView={parseMapView(search)}
              onMapView={(view: MapView, mode) => go(withMapView(new URL(location.href), view), mode)}
            />
          )}
          <SavedSearches
            listing={listing}
            search={writeOfferSearch(filters, slug, centre?.id ?? null)}
            name={name}
            // Not before the names have come: it would be kept without them.
            isAsked={slug !== null && filters.kind !== null && (!isWaiting || isFailed)}
          />
        </div>
        <div>
          <ServiceLinks
            services={services}
            kind={filters.kind}
            occupation={linked}
            place={point}
            checkedOn={props.checkedOn}
            nearMe={routes.nearMe(slug ?? undefined)}
          />
          <Ways
            territory={slug}
            feedPlace={slug ?? regionSlug}
            region={regionSlug}
            kind={filters.kind}
            occupation={linked && { code: linked.rome, title: linked.title }}
          />
        </div>
      </div>
    </div>
  );
}
