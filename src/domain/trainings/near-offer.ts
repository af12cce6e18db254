// What is offered in each place, as an occupation's page carries it in an attribute, and its way back.
import type { Places } from './count-places.ts';

/** Establishments that give trainings, and the places that they offer together. */
export interface Offer extends Places {
  readonly establishments: number;
}

const BASE = 36;

/** By rank of the place: "7.2.1c 9.1.o.c", in base 36; the places of later years only where there are some. */
export function packNear(near: ReadonlyMap<number, Offer>): string {
  return [...near]
    .map(([rank, { establishments, places, later }]) =>
      [rank, establishments, places, ...(later === 0 ? [] : [later])]
        .map((value) => value.toString(BASE))
        .join('.'),
    )
    .join(' ');
}

/** In the place of this rank; none where the text does not name it. */
export function unpackNear(packed: string, rank: number): Offer {
  for (const entry of packed.split(' ')) {
    const [place, establishments = 0, places = 0, later = 0] = entry
      .split('.')
      .map((text) => Number.parseInt(text, BASE));
    if (place === rank) return { establishments, places, later };
  }
  return { establishments: 0, places: 0, later: 0 };
}
