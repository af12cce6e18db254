// Old addresses of occupations whose code changed meaning or title: each leads to where that occupation is now.
import type { OccupationSuccessor } from '#schemas/curated.ts';
import type { Occupation } from '#schemas/occupation.ts';
import { slugify } from '../text/slug.ts';

export interface MovedAddress {
  readonly oldSlug: string;
  readonly newSlug: string;
}

/** An old slug that another occupation uses today keeps that occupation: a living page is never hidden. */
export function listMovedAddresses(
  successors: readonly Pick<OccupationSuccessor, 'oldTitle' | 'successor'>[],
  occupations: readonly Pick<Occupation, 'id' | 'slug'>[],
): MovedAddress[] {
  const slugs = new Map(occupations.map(({ id, slug }) => [id, slug]));
  const living = new Set(slugs.values());
  return successors.flatMap(({ oldTitle, successor }) => {
    const oldSlug = slugify(oldTitle);
    const newSlug = slugs.get(successor);
    return newSlug === undefined || living.has(oldSlug) ? [] : [{ oldSlug, newSlug }];
  });
}
