// The usual length of a training: that of its sheet, corrected and completed by a table kept by hand.
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { Problem } from '../../problems.ts';
import { type Catalogue, type Draft, unknownTitle } from './catalogue.ts';

const FILE = 'curated/trainings/lengths.json';

/** Months, or `null` where neither the sources nor the table say it. A title that no training has is a problem. */
export function createLengths(
  table: TrainingCuratedTables['lengths'],
  { ofTitle }: Pick<Catalogue, 'ofTitle'>,
  problems: Problem[],
): (draft: Pick<Draft, 'id' | 'kind' | 'months'>) => number | null {
  const corrected = new Map<string, number>();
  const usual = new Map<string | null, number>();
  for (const { title, kind, months } of table) {
    const draft = title === null ? null : ofTitle(title);
    if (title !== null && draft === null) problems.push(unknownTitle(FILE, 'title', title));
    if (draft === null) usual.set(kind, months);
    else corrected.set(draft.id, months);
  }
  return ({ id, kind, months }) => corrected.get(id) ?? months ?? usual.get(kind) ?? null;
}
