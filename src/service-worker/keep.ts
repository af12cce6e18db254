// Puts pages and files in the caches of the device, and takes away the files that no kept page needs any more.
import { CACHE_PREFIX, coreCacheOf, FILES_CACHE, findOldCores, PAGES_CACHE } from '#domain/offline/caches.ts';
import { stampKept } from '#domain/offline/kept-page.ts';
import { findReferences, followReferences, isAhead, isHashed, isNeeded } from '#domain/offline/references.ts';
import { build, type Core, worker } from './context.ts';

const now = (): string => new Date().toISOString();

/** A page as it is kept; `null`: it is not one, and is not kept. */
export async function toKeptPage(response: Response): Promise<Response | null> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !type.startsWith('text/html')) return null;
  // A new answer: one that was redirected may not be given for a page.
  return new Response(stampKept(await response.clone().text(), now()), { headers: { 'content-type': type } });
}

/** Already there, or fetched and kept. @throws when it cannot be had. */
export async function haveFile(path: string): Promise<Response> {
  const files = await caches.open(FILES_CACHE);
  const kept = await files.match(path, { ignoreVary: true });
  if (kept !== undefined && isHashed(path)) return kept;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await files.put(path, response.clone());
  return response;
}

let last: Promise<unknown> = Promise.resolve();
/** One after the other: what is being kept is not named by any page yet, and would be taken for what nobody needs. */
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const result = last.then(act);
  last = result.catch(() => undefined);
  return result;
}

/** A page and the code that it needs. @throws when a part of it cannot be had: nothing of the page is kept then. */
export const keepPage = (path: string, cacheName: string): Promise<void> =>
  inTurn(() => fetchPage(path, cacheName));

async function fetchPage(path: string, cacheName: string): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' });
  const kept = await toKeptPage(response);
  if (kept === null) throw new Error(`${path}: ${response.status}`);
  const read = async (file: string) => (await haveFile(file)).clone().text();
  const files = await followReferences(findReferences(await response.text(), path), read, isAhead);
  await Promise.all([...files].map(haveFile));
  await (await caches.open(cacheName)).put(path, kept);
}

/** All of the build that must be there before it may take over, or nothing. */
export async function keepCore(): Promise<void> {
  const name = coreCacheOf(build.id);
  try {
    // The others have what they open, and the page that lists it.
    await keepWhole(sparesData() ? build.offline : build.core, name);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function keepWhole({ pages, files }: Core, name: string): Promise<void> {
  await Promise.all(files.map(haveFile));
  const known = new Set(files);
  for (const path of pages) {
    await keepPage(path, name);
    const page = await (await caches.open(name)).match(path);
    const strays = findReferences((await page?.text()) ?? '', path).filter(
      (file) => isAhead(file) && !known.has(file),
    );
    // The site was published anew in between: the next version of this worker will find all of one build.
    if (strays.length > 0) throw new Error(`${path} is of another build: ${strays[0]}`);
  }
}

/** Half a megabyte, unasked, is too much for a plan that is spared or a network that is slow. */
function sparesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

/** This build takes the place of the one before. */
export async function takeOver(): Promise<void> {
  // As this build has them: what was seen before is older.
  const pages = await caches.open(PAGES_CACHE);
  for (const path of build.core.pages) await pages.delete(path);
  await worker.clients.claim();
}

/**
 * Drops the cores of which nobody has any use, then the files that no kept page names: they change their name with each
 * build, and would stay for ever. The cores go last: what is stopped half-way is done again.
 */
export const dropOldBuilds = (): Promise<void> =>
  inTurn(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
    const old = findOldCores(names, build.id);
    if (old.length === 0) return;
    const files = await caches.open(FILES_CACHE);
    const read = async (path: string) => (await files.match(path, { ignoreVary: true }))?.text() ?? null;
    const named: string[] = [];
    for (const name of names) {
      if (name === FILES_CACHE || old.includes(name)) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request, { ignoreVary: true }))?.text()) ?? '';
        named.push(...findReferences(text, new URL(request.url).pathname));
      }
    }
    const needed = await followReferences([...new Set(named)], read);
    for (const request of await files.keys()) {
      const { pathname } = new URL(request.url);
      if (isHashed(pathname) && !isNeeded(pathname, needed)) await files.delete(request);
    }
    for (const name of old) await caches.delete(name);
  });
