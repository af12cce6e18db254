// Keeps the pages of the occupations that one has in the selection, with what the comparison shows of them.
import { coreCacheOf, SELECTION_CACHE } from '#domain/offline/caches.ts';
import { readKept } from '#domain/offline/kept-page.ts';
import { findOccupations, openDirectory, type PackedDirectory } from '#domain/selection/directory.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';
import { build } from './context.ts';
import { haveFile, keepPage } from './keep.ts';

/** Those that were kept before this build came are fetched again. What cannot be had now will be at the next page. */
export async function keepSelection(codes: readonly string[]): Promise<void> {
  const cache = await caches.open(SELECTION_CACHE);
  const slugs = new Map(
    (codes.length === 0 ? [] : await findSlugs(codes)).map((slug) => [routes.occupation(slug), slug]),
  );
  for (const request of await cache.keys()) {
    if (!slugs.has(new URL(request.url).pathname)) await cache.delete(request);
  }
  const start = await keptAt(routes.offline(), coreCacheOf(build.id));
  for (const [path, slug] of slugs) {
    const kept = await keptAt(path, SELECTION_CACHE);
    if (kept !== null && start !== null && kept >= start) continue;
    await haveFile(routes.occupationFile(build.comparedUrl, slug));
    await keepPage(path, SELECTION_CACHE);
  }
}

async function findSlugs(codes: readonly string[]): Promise<readonly string[]> {
  const names = (await (await haveFile(build.directoryUrl)).clone().json()) as PackedDirectory;
  return findOccupations(openDirectory(names), codes).found.map(({ title }) => slugify(title));
}

async function keptAt(path: string, cacheName: string): Promise<string | null> {
  const page = await caches.match(path, { cacheName, ignoreVary: true });
  return page === undefined ? null : readKept(await page.text());
}
