// A line of steps over equal spans, months for instance: each step at the height of its amount, from zero.

export interface Step {
  readonly value: number;
  /** Number of spans. */
  readonly length: number;
}

export interface DrawnStep {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface StepsDrawing {
  /** The area under the line. */
  readonly area: string;
  /** The line, from the first step to the end of the last. */
  readonly line: string;
  readonly steps: readonly DrawnStep[];
}

export interface PlacedLabel {
  readonly index: number;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
}

const LABEL = { width: 54, height: 12, above: 6, below: 14 };

/**
 * Where the amount of each step is written: above it where it is wide enough; under its line where it is narrow and the next
 * step rises beside it; against the right edge for the last. An amount that would cover another has no place: words say it.
 */
export function placeLabels(
  steps: readonly DrawnStep[],
  { width, height }: { width: number; height: number },
): readonly PlacedLabel[] {
  const isFree = (placed: readonly PlacedLabel[], { x, y }: Omit<PlacedLabel, 'index'>) =>
    placed.every((other) => Math.abs(other.x - x) >= LABEL.width || Math.abs(other.y - y) >= LABEL.height);
  const place = ({ x, y, width: span }: DrawnStep, index: number): PlacedLabel => {
    const isUnder = span < LABEL.width && index < steps.length - 1;
    const left = Math.max(0, Math.min(x, width - LABEL.width));
    return { index, x: left, y: round(isUnder ? y + LABEL.below : y - LABEL.above) };
  };
  const placed: PlacedLabel[] = [];
  // The widest first: the longest pay is the one to read.
  for (const [index, step] of [...steps.entries()].toSorted(([, a], [, b]) => b.width - a.width)) {
    const label = place(step, index);
    if (label.y < height && isFree(placed, label)) placed.push(label);
  }
  return placed.toSorted((a, b) => a.index - b.index);
}

/** `top`: room left above the highest step, for its words. Nothing to draw gives empty paths. */
export function layOutSteps(
  steps: readonly Step[],
  { width, height, top }: { width: number; height: number; top: number },
): StepsDrawing {
  const spans = steps.reduce((sum, { length }) => sum + length, 0);
  const most = Math.max(0, ...steps.map(({ value }) => value));
  if (spans === 0 || most === 0) return { area: '', line: '', steps: [] };
  let before = 0;
  const drawn = steps.map(({ value, length }) => {
    const x = round((before / spans) * width);
    before += length;
    return {
      x,
      y: round(height - (value / most) * (height - top)),
      width: round((before / spans) * width - x),
    };
  });
  const line = drawn
    .map(({ x, y, width: span }, index) => `${index === 0 ? `M${x} ${y}` : `V${y}`}H${round(x + span)}`)
    .join('');
  return { line, area: `${line}V${height}H0Z`, steps: drawn };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
