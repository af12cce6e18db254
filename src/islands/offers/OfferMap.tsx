// The map of the offers found, a point for each municipality: fetched when asked for, with all that draws it.
import { useEffect, useMemo, useState } from 'react';
import type { MapPanel } from '#browser/map/MapPanel.tsx';
import { typographic } from '#copy/format.ts';
import { offersCopy as copy } from '#copy/offers.ts';
import { countByTown, type FoundOffer, type OfferRadius } from '#domain/offers/offer-list.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import type { MapPoint } from '#map/create-map.ts';

const LEGEND = [
  ['study', copy.legendOne],
  ['group', copy.legendSeveral],
] as const;

export interface OfferMapFiles {
  readonly basemapUrl: string;
  readonly detailsUrl: string;
}

interface Props extends OfferMapFiles {
  /** `null`: on their way. */
  found: readonly FoundOffer[] | null;
  towns: ReadonlyMap<string, PlacedMunicipality>;
  /** Insee code. */
  chosen: string | null;
  centre: PlacedMunicipality | null;
  radius: OfferRadius | null;
  onChoose: (town: string | null) => void;
  onList: () => void;
  onClose: () => void;
}

export function OfferMap({ found, towns, chosen, centre, radius, ...panel }: Props) {
  const { Panel, isFailed, retry } = usePanel();
  const counts = useMemo(() => countByTown(found ?? []), [found]);
  const points = useMemo(
    () =>
      found === null
        ? null
        : [...counts].flatMap(([id, count]): MapPoint[] => {
            const town = towns.get(id);
            return town === undefined ? [] : [{ id, lon: town.lon, lat: town.lat, isAdvice: false, count }];
          }),
    [found, counts, towns],
  );
  if (isFailed) {
    return (
      <div role="alert">
        <p>{copy.mapFailed}</p>
        <button type="button" onClick={retry}>
          {copy.retry}
        </button>
      </div>
    );
  }
  if (Panel === null) return <p role="status">{copy.loading}</p>;
  const town = chosen === null ? undefined : towns.get(chosen);
  return (
    <Panel
      {...panel}
      points={points}
      chosen={chosen}
      origin={centre}
      isOriginKnown
      within={radius}
      legend={LEGEND}
      card={
        town && (
          <>
            <p className="name">{typographic(town.name)}</p>
            <p>{copy.count(counts.get(town.id) ?? 0)}</p>
          </>
        )
      }
    />
  );
}

function usePanel() {
  const [Panel, setPanel] = useState<typeof MapPanel | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches the same module again
  useEffect(() => {
    let isGone = false;
    setIsFailed(false);
    import('#browser/map/MapPanel.tsx')
      .then((module) => !isGone && setPanel(() => module.MapPanel))
      .catch(() => !isGone && setIsFailed(true));
    return () => {
      isGone = true;
    };
  }, [attempt]);
  return { Panel, isFailed, retry: () => setAttempt((count) => count + 1) };
}
