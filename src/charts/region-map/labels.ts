// Places the names of areas on a map so that none touches another: each as near the middle of its area as room allows.
import { typographic } from '#copy/format.ts';

export interface Label {
  /** Middle of the area, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Placement {
  /** Middle of the label. */
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Size of the letters, in units of the drawing. */
  readonly size: number;
}

/** Of the size of the letters. */
export const LINE_HEIGHT = 1.1;
/** Room left around a label, of the size of the letters: its halo would cover its neighbour. */
const GAP = 0.2;
/** A name further from the middle of its area, in sizes of its letters, would seem to be that of another. */
const FURTHEST = 3;
const STEP = 0.25;

/**
 * In the order of the labels, which is that of their claim to room. `null`: no room near its area, the name is not
 * drawn.
 */
export function placeLabels(labels: readonly Label[], frame: Frame): (Placement | null)[] {
  const placed: Box[] = [];
  return labels.map(({ x, y, lines }) => {
    const half = {
      x: Math.max(...lines.map(widthOf)) * (frame.size / 2),
      y: lines.length * LINE_HEIGHT * (frame.size / 2),
    };
    for (const shift of SHIFTS) {
      const place = { x: x + shift.x * frame.size, y: y + shift.y * frame.size };
      const box = {
        left: place.x - half.x,
        right: place.x + half.x,
        top: place.y - half.y,
        bottom: place.y + half.y,
      };
      if (!isInside(box, frame) || placed.some((other) => touches(box, other, GAP * frame.size))) continue;
      placed.push(box);
      return { x: Math.round(place.x), y: Math.round(place.y) };
    }
    return null;
  });
}

/** "La Roche-sur-Yon – Vendée Centre" takes three lines, "Cholet – Mauges" two. */
export function splitLabel(name: string): string[] {
  const LONGEST = 14;
  return typographic(name)
    .split(/\s–\s/)
    .flatMap((part) =>
      part.length > LONGEST ? (part.match(/^(.{6,}?-)(.*)$/)?.slice(1) ?? [part]) : [part],
    );
}

/** All shifts to try, the smallest first. */
const SHIFTS: readonly Placement[] = listShifts();

function listShifts(): Placement[] {
  const count = FURTHEST / STEP;
  const steps = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * STEP);
  return steps
    .flatMap((y) => steps.map((x) => ({ x, y })))
    .filter(({ x, y }) => Math.hypot(x, y) <= FURTHEST)
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function isInside(box: Box, { width, height }: Frame): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function touches(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Widths of letters in the text font, of its size, rounded up: drawn while building, nothing measures them. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,'’|]/u, 0.3],
  [/[frt\s\-–]/u, 0.38],
  [/[mwMW]/u, 0.9],
  [/\p{Lu}/u, 0.7],
];
const OTHER_WIDTH = 0.57;

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH),
    0,
  );
}
