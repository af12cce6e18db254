// The occupations of a major domain, with what the public services ask for: fetched for whoever comes with one of them, in
// place of the names of all.
import { type LinkedOccupation, toLinkedOccupation } from './official-links.ts';

export interface PackedLinkedOccupations {
  readonly occupations: readonly (readonly [code: string, title: string, appellation: string])[];
}

/** What is no such file lacks it. */
export const LINKED_MEMBERS = ['occupations'] as const;

/** `null`: the code is of an older ROME, or of none. */
export function findLinkedOccupation(
  { occupations }: PackedLinkedOccupations,
  code: string,
): LinkedOccupation | null {
  const found = occupations.find(([each]) => each === code);
  return found === undefined ? null : toLinkedOccupation(...found);
}
