// What recruits near home: a place, then the list, which each filter refines. The whole choice stands in the address.
import { useEffect, useMemo, useRef, useState } from 'react';
import { PlacePicker } from '#browser/PlacePicker.tsx';
import { useGeography } from '#browser/use-geography.ts';
import { useJson } from '#browser/use-json.ts';
import { useListView } from '#browser/use-list-view.ts';
import { typographic } from '#copy/format.ts';
import { nearCopy } from '#copy/near-me.ts';
import { territoryCopy } from '#copy/territories.ts';
import { type NearIndex, type NearPotentials, unpackFamilies } from '#domain/near/near-data.ts';
import { type NearFilters, selectFamilies } from '#domain/near/select-families.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import { muchMisallocated } from '#domain/territories/misallocated.ts';
import { routes } from '#routes';
import { parseMunicipality, withMunicipality } from '#url-state/municipality.ts';
import { parseNearFilters, withNearFilters } from '#url-state/near-filters.ts';
import { parseTerritory, withTerritory } from '#url-state/territory.ts';
import { Families } from './Families.tsx';
import { describeFilters, Filters } from './Filters.tsx';
import '#browser/controls.css';
import './near-me.css';

interface Props {
  regionName: string;
  indexUrl: string;
  geographyUrl: string;
  /** By slug of territory: where its figures are. */
  potentialUrls: Readonly<Record<string, string>>;
  /** Where the figures come from, in a sentence. */
  source: string;
  /** Full address of the page on the published site: a paper printed from a copy must lead there. */
  pageUrl: string;
}

/** What was chosen in the field since the page is open. */
interface Chosen {
  readonly territory: string;
  readonly reason: string;
  /** Insee code; `null`: a postcode of several. */
  readonly municipality: string | null;
}

export function NearMe({ regionName, indexUrl, geographyUrl, potentialUrls, source, pageUrl }: Props) {
  const [search, setSearch] = useState(() => location.search);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  /** How often Back or Forward led to another address: the field then starts again, as it named the place one left. */
  const [visit, setVisit] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const choice = useMemo(
    () => parseTerritory(search, new Set(Object.keys(potentialUrls))),
    [search, potentialUrls],
  );
  const slug = choice.kind === 'known' ? choice.slug : null;

  const indexFile = useJson<NearIndex>(indexUrl, ['fields', 'sectors', 'families']);
  const geography = useGeography(geographyUrl);
  const potentialFile = useJson<NearPotentials>(slug === null ? null : (potentialUrls[slug] ?? null), []);
  const [index, potentials] = [indexFile.content, potentialFile.content];
  const { municipalities, territories, finder } = geography;
  const isFailed = indexFile.isFailed || geography.isFailed || potentialFile.isFailed;

  useEffect(() => {
    const onPopState = () => {
      if (location.search === search) return;
      setSearch(location.search);
      setVisit((count) => count + 1);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [search]);

  const families = useMemo(
    () => (index === null || potentials === null ? null : unpackFamilies(index, potentials)),
    [index, potentials],
  );
  const filters = parseNearFilters(
    search,
    new Set([...(index?.fields ?? []), ...(index?.sectors ?? [])].map(([code]) => code)),
  );
  const selected = families === null ? null : selectFamilies(families, filters);

  const view = useListView({ isDrawn: slug === null || selected !== null, items: '.families > li' });

  function go(address: URL, mode: 'push' | 'replace'): void {
    view.keep();
    history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', address);
    view.restart();
    setSearch(address.search);
  }

  function choosePlace(territory: string, reason: string, named: PlacedMunicipality | null): void {
    setChosen({ territory, reason, municipality: named?.id ?? null });
    const address = withTerritory(new URL(location.href), territory);
    go(withMunicipality(address, named?.id ?? null), 'push');
    // The list takes the place of what one was reading: say so by moving there.
    requestAnimationFrame(() => heading.current?.focus());
  }

  function changeFilters(next: NearFilters): void {
    go(withNearFilters(new URL(location.href), next), 'replace');
  }

  function retry(): void {
    // The button goes away with the error: the focus stays where the answer will come.
    (heading.current ?? root.current?.querySelector('input'))?.focus();
    indexFile.retry();
    geography.retry();
    potentialFile.retry();
  }

  const municipality = parseMunicipality(search);
  const named = municipalities.find(({ id, territory }) => id === municipality && territory === slug);
  // What was typed, as long as one stays; the address alone knows the municipality, not its former names.
  const isAsChosen = chosen !== null && chosen.territory === slug && chosen.municipality === municipality;
  const comeBack = named === undefined ? null : nearCopy.from(typographic(named.name), null);
  const reason = isAsChosen ? chosen.reason : comeBack;
  const [, rawName = '', misallocatedShare = null] = territories.find(([code]) => code === slug) ?? [];
  const name = typographic(rawName);
  const misallocated = muchMisallocated(misallocatedShare);
  const sector = index?.sectors.find(([code]) => code === filters.field);
  const asked = index === null ? [] : describeFilters({ filters, ...index });
  const open = selected?.filter(({ fitting }) => fitting.length > 0).length ?? 0;
  return (
    <div
      className="near-me"
      ref={root}
      aria-busy={!isFailed && (index === null || (slug !== null && families === null))}
    >
      <PlacePicker
        key={visit}
        finder={finder}
        municipalities={municipalities}
        regionName={regionName}
        isWaiting={!isFailed}
        onChoose={choosePlace}
      />
      {choice.kind === 'unknown' && (
        <p role="status" className="notice">
          {nearCopy.unknownTerritory(choice.text)}
        </p>
      )}
      {slug !== null && (
        <section aria-labelledby="liste">
          <h2 id="liste" ref={heading} tabIndex={-1}>
            {name === '' ? nearCopy.title : nearCopy.chosen(name)}
          </h2>
          <p>
            {reason !== null && `${reason} `}
            <a className="no-print" href={routes.territory(slug)}>
              {nearCopy.territoryPage}
            </a>
            {index !== null && index.sectors.length > 0 && (
              <>
                <span className="no-print"> · </span>
                <a className="no-print" href={routes.dialogueSectors()}>
                  {nearCopy.allSectors}
                </a>
              </>
            )}
          </p>
          {index !== null && (
            <Filters
              filters={filters}
              fields={index.fields}
              sectors={index.sectors}
              onChange={changeFilters}
            />
          )}
          {asked.length > 0 && <p className="only-print">{nearCopy.printedFilters(asked)}</p>}
          <p role="status" className="count">
            {selected !== null ? writeCount(selected.length, open, filters) : !isFailed && nearCopy.loading}
          </p>
          {sector !== undefined && (
            <p className="no-print">
              <a href={routes.dialogueSector(sector[0])}>{nearCopy.sectorPage(sector[1])}</a>
            </p>
          )}
          {selected !== null && selected.length > 0 && (
            <p className="notes small">
              {[
                nearCopy.sharedFigures,
                ...(selected.slice(0, view.shown).some(({ potential }) => potential.confidence === 'weak')
                  ? [nearCopy.weakNote]
                  : []),
                ...(misallocated === null ? [] : [territoryCopy.misallocated(misallocated)]),
              ].join(' ')}
            </p>
          )}
          {selected !== null && selected.length === 0 && <p>{nearCopy.nothing}</p>}
          {selected !== null && (
            <>
              <Families
                families={selected}
                territory={slug}
                isSplit={filters.withoutDiploma}
                shown={view.shown}
                onMore={view.showMore}
              />
              <p className="small">{source}</p>
              {view.shown < selected.length && (
                <p className="only-print">{nearCopy.printedPart(view.shown)}</p>
              )}
              <p className="no-print">
                <a href={routes.offers(new URLSearchParams({ territoire: slug }))}>{nearCopy.toOffers}</a>
              </p>
              <p className="only-print">{nearCopy.printed(new Date(), `${pageUrl}${search}`)}</p>
            </>
          )}
        </section>
      )}
      {isFailed && (
        <div role="alert" className="failed">
          <p>{nearCopy.failed}</p>
          <p>
            <button type="button" onClick={retry}>
              {nearCopy.retry}
            </button>{' '}
            <a href={routes.territories()}>{nearCopy.territories}</a>
          </p>
        </div>
      )}
    </div>
  );
}

function writeCount(all: number, open: number, { withoutDiploma }: NearFilters): string {
  return withoutDiploma && all > 0 ? nearCopy.countOpen(open, all - open) : nearCopy.count(all);
}
