// The name of a place, which leads to its page where it has one.
import { typographic } from '#copy/format.ts';
import type { MapPlace } from '#domain/map/map-data.ts';
import { routes } from '#routes';

export function PlaceName({ place: { name, slug } }: { place: MapPlace }) {
  if (slug === null) return typographic(name);
  return <a href={routes.establishment(slug)}>{typographic(name)}</a>;
}
