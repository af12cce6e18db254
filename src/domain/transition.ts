// Which occupations the ecological transition needs: one answer for filters, sectors and lists.
import type { Occupation } from '#schemas/occupation.ts';

/** Green, or strategic for the ecological transition. */
export function servesTransition({
  ecologicalTransition,
}: Pick<Occupation, 'ecologicalTransition'>): boolean {
  return ecologicalTransition === 'green' || ecologicalTransition === 'strategic';
}
