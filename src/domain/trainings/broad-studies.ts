// Whether broad studies (a licence, a preparatory class) that lead to the domain of an occupation are worth telling on its
// page: they are not where a shorter diploma is asked, or a given one by law.
import type { Occupation } from '#schemas/occupation.ts';

/** Bac + 3: the least that those studies give. */
const LOWEST = 6;

/** Where no source names a level, nothing says that long studies are asked. `isExcepted`: kept by hand. */
export function takesBroadStudies(
  { regulated, access }: Pick<Occupation, 'regulated' | 'access'>,
  isExcepted: boolean,
): boolean {
  if (isExcepted) return true;
  return (
    regulated !== 'yes' && access.withoutDiploma !== 'yes' && access.levels.some((level) => level >= LOWEST)
  );
}
