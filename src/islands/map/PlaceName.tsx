// The name of a place, which leads to its page where it has one: to the line of what it alone is shown for.
import { typographic } from '#copy/format.ts';
import type { SelectedPlace } from '#domain/map/select-places.ts';
import { routes } from '#routes';

interface Props {
  selected: SelectedPlace;
}

export function PlaceName({ selected: { place, programmes } }: Props) {
  const name = typographic(place.name);
  if (place.slug === null) return name;
  const [only, ...others] = new Set(programmes.map(({ training }) => training.slug));
  return <a href={routes.establishment(place.slug, others.length === 0 ? only : undefined)}>{name}</a>;
}
