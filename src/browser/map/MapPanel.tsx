// The map beside a list, fetched when asked for: its frame, its legend, and the card of the point that is chosen.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadJson } from '#browser/load-json.ts';
import { typographic } from '#copy/format.ts';
import { mapCopy } from '#copy/map.ts';
import { boundsAround } from '#domain/map/around.ts';
import type { BasemapDetails } from '#domain/map/basemap.ts';
import { fitBounds, type MapView } from '#domain/map/mercator.ts';
import type { Bounds } from '#domain/map/select-places.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import type { MapPoint, PlacesMap } from '#map/create-map.ts';
import { LEVELS } from '#map/levels.ts';
import { drawPicture } from '#map/picture.ts';
import { readTheme } from '#map/theme.ts';
import { prepareMap } from './open-map.ts';
import '#browser/controls.css';
import './map-panel.css';

interface Props {
  basemapUrl: string;
  detailsUrl: string;
  /** `null`: on their way. The same list, as long as they are the same points. */
  points: readonly MapPoint[] | null;
  /** Id of a point; one that is not among them is as none. */
  chosen: string | null;
  /** Where the distances are counted from. */
  origin: PlacedMunicipality | null;
  /** False while the address names one that is still on its way. */
  isOriginKnown: boolean;
  /** Kilometres. */
  within: number | null;
  legend: readonly (readonly [look: 'study' | 'advice' | 'group', words: string])[];
  /** What is said of the chosen point. */
  card: ReactNode;
  /** What one may ask of the list with the help of the map. */
  options?: ReactNode;
  onChoose: (id: string | null) => void;
  onMove?: (bounds: Bounds) => void;
  onList: () => void;
  onClose: () => void;
}

/** `seen`: a picture of it, until MapLibre has drawn it with its names. */
type State = 'loading' | 'seen' | 'drawn' | 'failed' | 'no-webgl';

const NO_POINTS: readonly MapPoint[] = [];

export function MapPanel(props: Props) {
  const { basemapUrl, detailsUrl, origin, within } = props;
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const map = useRef<PlacesMap>(null);
  const [state, setState] = useState<State>('loading');
  const [attempt, setAttempt] = useState(0);
  /** Someone asked for what is in the middle, and nothing is. */
  const [isMissed, setIsMissed] = useState(false);
  const isReady = props.points !== null && props.isOriginKnown;
  const [isPictured, setIsPictured] = useState(true);
  const points = props.points ?? NO_POINTS;
  const chosen = points.find(({ id }) => id === props.chosen) ?? null;
  /** What the map calls back, always those of the last render. */
  const latest = useRef({ ...props, points, chosen });
  latest.current = { ...props, points, chosen };
  /** Pressed on the map: it need not move there. */
  const pressed = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt draws the same map again
  useEffect(() => {
    if (!isReady) return;
    let isGone = false;
    setState('loading');
    setIsPictured(true);
    const parts = prepareMap(basemapUrl);

    async function draw(): Promise<void> {
      const basemap = await parts.basemap;
      if (isGone || container.current === null || picture.current === null) return;
      const { points } = latest.current;
      const theme = readTheme(document.documentElement);
      const view =
        viewOf(container.current, latest.current) ?? frame(container.current, basemap.bounds, PADDING);
      drawPicture(picture.current, { basemap, points, view, theme });
      await framePainted();
      if (isGone) return;
      // At once: to construct MapLibre keeps everything else waiting.
      flushSync(() => setState('seen'));
      const createMap = await parts.createMap;
      if (isGone) return;
      map.current = createMap(container.current, {
        basemap,
        loadDetails: () => loadJson<BasemapDetails>(detailsUrl, ['features', 'towns']),
        theme,
        words: mapCopy.controls,
        attribution: mapCopy.attribution,
        points: latest.current.points,
        view,
        origin: latest.current.origin,
        chosen: latest.current.chosen,
        onChoose: (id) => {
          setIsMissed(false);
          pressed.current = id;
          latest.current.onChoose(id);
        },
        onNothing: () => setIsMissed(true),
        onMove: (bounds) => {
          setIsMissed(false);
          latest.current.onMove?.(bounds);
        },
        onShown: () => setIsPictured(false),
        onDrawn: () => setState('drawn'),
      });
      if (map.current === null) setState('no-webgl');
    }

    draw().catch(() => !isGone && setState('failed'));
    return () => {
      isGone = true;
      map.current?.remove();
      map.current = null;
    };
  }, [basemapUrl, detailsUrl, isReady, attempt]);

  useEffect(() => map.current?.setPoints(points), [points]);

  const originId = origin?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place of departure moves nothing
  useEffect(() => {
    map.current?.setOrigin(
      origin,
      container.current && viewOf(container.current, { chosen: null, origin, within, points }),
    );
  }, [originId, within]);

  const chosenId = chosen?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place with another distance moves nothing
  useEffect(() => {
    map.current?.choose(chosen, chosenId !== pressed.current);
    pressed.current = null;
  }, [chosenId]);

  useEffect(() => {
    const repaint = () => map.current?.setTheme(readTheme(document.documentElement));
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(repaint);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    scheme.addEventListener('change', repaint);
    return () => {
      observer.disconnect();
      scheme.removeEventListener('change', repaint);
    };
  }, []);

  const isBroken = state === 'failed' || state === 'no-webgl';
  return (
    <section className="map-panel no-print" aria-labelledby="carte" data-state={state}>
      <div className="map-head">
        <h2 id="carte" tabIndex={-1}>
          {mapCopy.mapHeading}
        </h2>
        <button type="button" onClick={props.onClose}>
          {mapCopy.closeMap}
        </button>
      </div>
      {isBroken ? (
        <div role="alert">
          <p>{state === 'failed' ? mapCopy.mapFailed : mapCopy.noWebgl}</p>
          {state === 'failed' && (
            <button type="button" onClick={() => setAttempt((count) => count + 1)}>
              {mapCopy.retry}
            </button>
          )}
        </div>
      ) : (
        <>
          <div className="frame">
            {isPictured && (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: this canvas cannot take the focus
              <canvas className="picture" ref={picture} aria-hidden="true" />
            )}
            <div className="canvas" ref={container} />
            {state !== 'drawn' && <p className="drawing small">{mapCopy.mapLoading}</p>}
          </div>
          <ul className="legend small">
            {props.legend.map(([look, words]) => (
              <li key={look} className={look}>
                {words}
              </li>
            ))}
            {origin !== null && <li className="origin">{mapCopy.start(typographic(origin.name))}</li>}
          </ul>
          {props.options}
          <div role="status">
            {isMissed && <p className="small">{mapCopy.nothingInTheMiddle}</p>}
            {props.chosen !== null && props.card !== null && (
              <div className="card">
                <p className="small">{mapCopy.chosen}</p>
                {props.card}
                <p className="actions">
                  <button type="button" onClick={props.onList}>
                    {mapCopy.inList}
                  </button>
                  <button type="button" onClick={() => props.onChoose(null)}>
                    {mapCopy.unchoose}
                  </button>
                </p>
              </div>
            )}
          </div>
          <p className="small keys">{mapCopy.keys}</p>
        </>
      )}
    </section>
  );
}

/** Pixels: the region has air around it. */
const PADDING = 24;
/** The nearest places may lie at the edge: not under the buttons. */
const PADDING_AROUND = 60;

/** The place that was chosen, else around the place of departure; `null`: nowhere in particular. */
function viewOf(
  container: HTMLElement,
  {
    chosen,
    origin,
    within,
    points,
  }: Pick<Props, 'origin' | 'within'> & { chosen: MapPoint | null; points: readonly MapPoint[] },
): MapView | null {
  if (chosen !== null) return { lon: chosen.lon, lat: chosen.lat, zoom: LEVELS.chosen };
  return origin && frame(container, boundsAround(origin, within, points), PADDING_AROUND);
}

function frame(container: HTMLElement, bounds: Bounds, padding: number): MapView {
  const { clientWidth: width, clientHeight: height } = container;
  const { lon, lat, zoom } = fitBounds(bounds, { width, height, padding });
  return { lon, lat, zoom: Math.max(zoom, LEVELS.min) };
}

/** A frame is painted after what was asked for before it, but before the next task. */
const framePainted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
