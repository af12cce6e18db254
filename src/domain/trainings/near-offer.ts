// What is offered in each place, as an occupation's page carries it in an attribute, and its way back.

/** Establishments that give trainings, and the places that they offer together. */
interface Offer {
  readonly establishments: number;
  readonly places: number;
}

const BASE = 36;

/** By rank of the place: "7.2.1c 9.1.o", in base 36. */
export function packNear(near: ReadonlyMap<number, Offer>): string {
  return [...near]
    .map(([rank, { establishments, places }]) =>
      [rank, establishments, places].map((value) => value.toString(BASE)).join('.'),
    )
    .join(' ');
}

/** In the place of this rank; none where the text does not name it. */
export function unpackNear(packed: string, rank: number): Offer {
  for (const entry of packed.split(' ')) {
    const [place, establishments = 0, places = 0] = entry
      .split('.')
      .map((text) => Number.parseInt(text, BASE));
    if (place === rank) return { establishments, places };
  }
  return { establishments: 0, places: 0 };
}
