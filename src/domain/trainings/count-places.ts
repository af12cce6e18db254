// How many places trainings offer together, no pupil counted twice.

interface Offered {
  /** Year of the training in which these places are; 1 is its first. */
  readonly studyYear: number;
  /** `null`: not said. */
  readonly capacity: number | null;
}

export interface Places {
  /** In first years: those that one enters from outside. */
  readonly places: number;
  /** In the premiere of a bac pro: the pupils of a seconde a year later, never added to the others. */
  readonly later: number;
}

/**
 * A class of a first year is in one row of the files, whatever it opens on, so that these add up. Those of later years
 * hold pupils whom a first year has counted, there or elsewhere: they are a number of their own.
 */
export function countPlaces(programmes: readonly Offered[]): Places {
  const sum = (group: readonly Offered[]) => group.reduce((all, { capacity }) => all + (capacity ?? 0), 0);
  return {
    places: sum(programmes.filter(({ studyYear }) => studyYear === 1)),
    later: sum(programmes.filter(({ studyYear }) => studyYear > 1)),
  };
}
