// The petals of the rose, as the home page and the kit draw them.
import type { LinkedPetal } from '#charts/rose/Rose.astro';
import type { HomeInterest } from '#queries/home.ts';
import { routes } from '#routes';

export function listPetals(interests: readonly HomeInterest[]): LinkedPetal[] {
  return interests.map(({ interest, count }) => ({
    id: interest.id,
    name: interest.shortName,
    hue: interest.hue,
    count,
    href: routes.interest(interest.slug),
  }));
}
