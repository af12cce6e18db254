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
