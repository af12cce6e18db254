// The first picture of the map, drawn by the page itself while MapLibre is on its way: the ground and every place or group
// as MapLibre then draws them, which adds their names and what one can press.
import { type Basemap, type PackedFeature, UNITS_PER_DEGREE } from '#domain/map/basemap.ts';
import { groupPoints } from '#domain/map/groups.ts';
import { type MapView, toWorld, worldSize, worldX, worldY } from '#domain/map/mercator.ts';
import type { MapPoint } from './create-map.ts';
import { FILLS, STROKES, type Stops, valueAt } from './ground.ts';
import { COUNT_SIZE, FONT, GROUP_RADII, LOOKS, PLACE_RADII } from './place-looks.ts';
import type { MapTheme } from './theme.ts';

export interface Picture {
  readonly basemap: Basemap;
  readonly points: readonly MapPoint[];
  readonly view: MapView;
  readonly theme: MapTheme;
}

export function drawPicture(canvas: HTMLCanvasElement, { basemap, points, view, theme }: Picture): void {
  // Drawn once and shown: sent to the graphics card piece by piece, it would take several times as long.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  context.scale(devicePixelRatio, devicePixelRatio);
  const [x, y] = toWorld(view.lon, view.lat);
  const size = worldSize(view.zoom);
  const frame: Frame = { size, left: x * size - width / 2, top: y * size - height / 2 };
  drawGround(context, basemap, view.zoom, theme, frame);
  drawPlaces(context, points, view.zoom, theme, frame);
}

const OPAQUE: Stops = [[0, 1]];
const ALL_RANKS = [0, Infinity] as const;

/** The window, in pixels of the whole world. */
interface Frame {
  readonly size: number;
  readonly left: number;
  readonly top: number;
}

/** Pixels that a stroke may spare: no eye sees them. */
const DETAIL = 0.5;

function drawGround(
  context: CanvasRenderingContext2D,
  { features }: Basemap,
  zoom: number,
  theme: MapTheme,
  frame: Frame,
): void {
  const byLayer = Map.groupBy(features, ([layer]) => layer);
  for (const { layer, color, opacity = OPAQUE } of FILLS) {
    context.globalAlpha = valueAt(opacity, zoom);
    context.fillStyle = theme[color];
    context.fill(trace(byLayer.get(layer) ?? [], frame), 'evenodd');
  }
  context.lineJoin = 'round';
  for (const { layer, color, width, dash, from = 0, opacity = OPAQUE, ranks = ALL_RANKS } of STROKES) {
    if (zoom < from) continue;
    const kept = byLayer.get(layer)?.filter(([, , rank]) => rank >= ranks[0] && rank <= ranks[1]) ?? [];
    context.strokeStyle = theme[color];
    context.lineWidth = valueAt(width, zoom);
    context.lineCap = dash === undefined ? 'round' : 'butt';
    context.setLineDash((dash ?? []).map((length) => length * context.lineWidth));
    context.globalAlpha = valueAt(opacity, zoom);
    context.stroke(trace(kept, frame));
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function trace(features: readonly PackedFeature[], { size, left, top }: Frame): Path2D {
  const path = new Path2D();
  for (const [, , , parts] of features) {
    for (const steps of parts) {
      let [lon, lat, lastX, lastY] = [0, 0, 0, 0];
      for (let index = 0; index < steps.length; index += 2) {
        lon += steps[index] ?? 0;
        lat += steps[index + 1] ?? 0;
        const x = worldX(lon / UNITS_PER_DEGREE) * size - left;
        const y = worldY(lat / UNITS_PER_DEGREE) * size - top;
        if (index === 0) path.moveTo(x, y);
        else if (index < steps.length - 2 && Math.abs(x - lastX) + Math.abs(y - lastY) < DETAIL) continue;
        else path.lineTo(x, y);
        lastX = x;
        lastY = y;
      }
    }
  }
  return path;
}

function drawPlaces(
  context: CanvasRenderingContext2D,
  points: readonly MapPoint[],
  zoom: number,
  theme: MapTheme,
  frame: Frame,
): void {
  context.font = `${COUNT_SIZE}px "${FONT}", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const write = new Intl.NumberFormat('fr-FR');
  for (const { at, count, point } of groupPoints(points, Math.floor(zoom))) {
    const [x, y] = [at[0] * frame.size - frame.left, at[1] * frame.size - frame.top];
    const isGroup = count > 1;
    const { fill, edge, edgeWidth } = LOOKS[isGroup ? 'group' : point.isAdvice ? 'advice' : 'study'];
    const radius = isGroup ? valueAt(GROUP_RADII, Math.sqrt(count), 1) : valueAt(PLACE_RADII, zoom, 1);
    context.beginPath();
    context.arc(x, y, radius + edgeWidth / 2, 0, 2 * Math.PI);
    context.fillStyle = theme[fill];
    context.fill();
    context.strokeStyle = theme[edge];
    context.lineWidth = edgeWidth;
    context.stroke();
    if (!isGroup) continue;
    context.fillStyle = theme.onPoint;
    context.fillText(write.format(count), x, y);
  }
}
