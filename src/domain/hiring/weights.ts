// Every number on which the hiring potential rests, each with its reason. Those said to be learned were chosen on the
// regions of France other than ours (2024 against 2025), and `npm run evaluate:hiring` learns them again beside these.

/** What stands for a hidden figure, in sums only. */
export const IMPUTED = {
  /** 1 to 4 projects. This one gives back the published totals of the region within 0.1 % in 2024 and in 2025. */
  projects: 2.75,
  /** 0 to 4 seasonal ones, nearly always zero: gives back the published seasonal share (34.7 % in 2025). */
  seasonal: 0.26,
  /** 0 to 4 difficult ones: the middle, since no published total could adjust it. */
  difficult: 2,
} as const;

/**
 * What the projects expected next year in a basin are made of, all in logarithms: learned by least squares. No weight
 * says which family it is for: there are seven numbers for 88 000 cells, so that nothing can be learned by heart.
 */
export const VOLUME = {
  /** What was recorded here this year. A small cell is a draw: it cannot be taken at its word. */
  own: 0.25,
  /** What was recorded here the year before: a second draw. */
  previous: 0.17,
  /** Share of the family in the department over two years, at the size of the basin. Little, once the region is known. */
  department: 0.05,
  /** The same in the region. */
  region: 0.11,
  /** Logarithms of the projects in basins alike, averaged: how commonly such a place looks for this family. */
  alikeCommonness: 0.15,
  /** Share of the family in basins alike, at the size of the basin: how much such a place looks for it. */
  alikeShare: 0.3,
  constant: -0.44,
} as const;

/**
 * Projects over two years of which a department or a region with as many takes half from its own count, and half from
 * the sum of its basins. Chosen on the other regions: 300 to 3 000 do about the same, and a count taken at its word, or
 * basins brought to it, do less well.
 */
export const LARGE_PLACE_PRIOR = 1000;

/** Basins alike are the nearest in France by what they recruit. */
export const ALIKE = {
  /** 20 to 80 give the same result: enough to average chance out, few enough to stay alike. */
  neighbours: 40,
  /** Size to which basins are brought before being compared. */
  commonSize: 2000,
} as const;

/**
 * Strength of the larger territory in a rate, in projects: a basin with this many projects counts for half. Learned:
 * seasonal work is a trait of the place, difficulty mostly one of the family and of the year.
 */
export const RATE_PRIOR = {
  durability: { nation: 20, region: 1000, department: 3000, basin: 120 },
  ease: { nation: 20, region: 3000, department: 3000, basin: 1000 },
} as const;

/**
 * Half the width of the interval of a rate, in units of the square root of rate × (1 - rate), by the projects known in
 * the place: learned, so that it holds eight in ten of the rates of the next year. Employers' mood moves the
 * difficulty of even the largest cells.
 */
export const RATE_REACH = {
  durability: [
    { under: 1, reach: 1.5 },
    { under: 10, reach: 1.12 },
    { under: 20, reach: 1 },
    { under: 40, reach: 0.77 },
    { under: 80, reach: 0.7 },
    { under: 160, reach: 0.6 },
    { under: 400, reach: 0.51 },
    { under: Number.POSITIVE_INFINITY, reach: 0.44 },
  ],
  ease: [
    { under: 1, reach: 0.97 },
    { under: 20, reach: 0.88 },
    { under: 80, reach: 0.82 },
    { under: 160, reach: 0.74 },
    { under: 400, reach: 0.65 },
    { under: Number.POSITIVE_INFINITY, reach: 0.55 },
  ],
} as const;

/**
 * Parts of the potential. Volume weighs most: an occupation that recruits nobody here is no prospect here. The others
 * together weigh as much as they can while nine in ten of the "very high" are among the best two fifths the year after.
 */
export const POTENTIAL = {
  /** How many projects are expected. */
  volume: 0.77,
  /** Share of them that are not seasonal: a lasting job is what a training is for. */
  durability: 0.11,
  /** Share that employers say is difficult to fill. Weighs little: it may also mean hard conditions, and it moves fast. */
  ease: 0.07,
  /** Posts to fill until 2030 by present post. Weighs little: known for the region only, and a projection. */
  mediumTerm: 0.05,
} as const;

/**
 * Posts to fill by present job that count in full: the most of any trade of the region, retirements and new jobs
 * together. The middle one (a third) then counts for a half, as it does for the other parts: a family of which nothing
 * is foretold is neither helped nor harmed by it.
 */
export const MEDIUM_TERM_FULL = 0.65;

/** Below this rank in its territory (0 the best), a family is in the class. Five equal classes. */
export const CLASS_LIMITS = [0.2, 0.4, 0.6, 0.8] as const;

/**
 * Projects recorded in the place from which the confidence is so. Not a weight: the share of the place in the estimate of
 * volume is the same everywhere. But a small count is a draw, and the year after is further from it.
 */
export const CONFIDENCE = { strong: 60, medium: 15 } as const;

/** Location quotient from which a family is a local speciality, and the fewest expected projects for saying so. */
export const SPECIALITY = { quotient: 1.5, projects: 20 } as const;
