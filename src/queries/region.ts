// The region of this build, its name as it is written on pages.
import { getEntry } from 'astro:content';
import { typographic } from '#copy/format.ts';
import type { Region } from '#schemas/region.ts';
import { site } from '#site';
import { once } from './memoize.ts';

export const loadRegion = once(async (): Promise<Region> => {
  const entry = await getEntry('regions', site.region);
  if (entry === undefined) {
    throw new Error(
      `No facts for region ${site.region}: run npm run data:import -- --raw DIR --region ${site.region}`,
    );
  }
  return { ...entry.data, name: typographic(entry.data.name) };
});
