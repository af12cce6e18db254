// From which zoom on each thing is drawn. A level more halves the width of the window: at 7 a region fills it, at 12 a
// town.

export const LEVELS = {
  min: 5.5,
  /** The ground is that of a region: nearer, rivers are straight and the window empty. */
  max: 12,
  /** Roads of Natural Earth are a kilometre off: they fade before one can tell. */
  roadsFade: 11,
  /** So are urban areas, whose edges then look drawn with a ruler. */
  urbanFade: 10,
  rails: 7,
  efopBorders: 7.5,
  /** The details are fetched a little before they are drawn. */
  fetchDetails: 8.5,
  municipalityBorders: 9,
  /** Where one is taken to see a place that was chosen: just near enough for no group to hide it. */
  chosen: 11,
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
