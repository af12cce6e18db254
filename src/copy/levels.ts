// Words for levels of diploma and ways in. Levels are those of the French framework, 3 to 8.

const SHORT: Record<number, string> = {
  3: 'CAP',
  4: 'bac',
  5: 'bac + 2',
  6: 'bac + 3',
  7: 'bac + 5',
  8: 'doctorat',
};

/**
 * Six years for vets, dentists and pharmacists (Onisep: bac + 6), four to six more for the specialties of medicine
 * (order of 21 April 2017 on the diplômes d'études spécialisées).
 */
export const HEALTH_DOCTORATE = 'diplôme d’État de docteur (bac\u00a0+\u00a06 à 12)';

/** "CAP", "bac", "bac + 2"… */
function nameLevel(level: number): string {
  return (SHORT[level] ?? `niveau ${level}`).replaceAll(' ', '\u00a0');
}

/** [3] -> "CAP"; [3, 4, 5] -> "du CAP au bac + 2". Empty list -> null: the source names no level. */
export function describeLevels(levels: readonly number[]): string | null {
  const [lowest] = levels;
  const highest = levels.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  // Level 7 goes from the master to the state diploma of doctor: five years or more.
  if (lowest === highest) return lowest === 7 ? `${nameLevel(7)} ou plus` : nameLevel(lowest);
  return `du ${nameLevel(lowest)} au ${nameLevel(highest)}`;
}
