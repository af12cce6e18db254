// From which zoom on each thing is drawn. A level more halves the width of the window: at 7 a region fills it, at 12 a
// town.

export const LEVELS = {
  min: 5.5,
  max: 14,
  /** Roads of Natural Earth are a kilometre off: they fade before one can tell. */
  roadsFade: 11,
  rails: 7,
  efopBorders: 7.5,
  /** The details are fetched a little before they are drawn. */
  fetchDetails: 8.5,
  municipalityBorders: 9,
  /** Where one is taken to see a place that was chosen: no group can hide it. */
  chosen: 11.2,
} as const;

/** How many towns, largest first, may write their names at each zoom; those that collide still give way. */
export const TOWNS_AT: readonly (readonly [zoom: number, towns: number])[] = [
  [5, 6],
  [6.5, 14],
  [7.5, 40],
  [8.5, 120],
  [9.5, 400],
  [10.5, 10_000],
];
