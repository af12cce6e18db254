// What the tables of figures around a territory have in common: how a place is named, and what is not published.
import { employmentCopy } from '#copy/employment.ts';
import { typographic } from '#copy/format.ts';
import { territoryKinds } from '#copy/territories.ts';
import type { LocatedFigures } from '#queries/territory-figures.ts';

/** Up to this many zones d'emploi are in sight; more are folded. */
export const MOST_ZONES = 5;

/** A name that stands alone, in a sentence: "Zone d'emploi Cholet", "Maine-et-Loire". */
export function nameInWords({ name, kind }: LocatedFigures): string {
  return kind === 'employmentZone' ? employmentCopy.zoneName(typographic(name)) : typographic(name);
}

/** The kind of a place, and whether it is there in part. */
export function kindOf({ kind, overlap }: LocatedFigures): string {
  return overlap === null ? territoryKinds[kind] : employmentCopy.zoneKind(overlap.isPartial);
}

export function sayOrUnpublished(
  value: number | null | undefined,
  format: (value: number) => string,
): string {
  return value === null || value === undefined ? employmentCopy.unpublished : format(value);
}
