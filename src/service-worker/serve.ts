// Answers the requests of pages: the network first for a page, the device first for a file named by its content.
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate, type Strategy } from 'workbox-strategies';
import { coreCacheOf, FILES_CACHE, listPageCaches, MOST_PAGES, PAGES_CACHE } from '#domain/offline/caches.ts';
import { isHashed } from '#domain/offline/references.ts';
import { routes } from '#routes';
import { build } from './context.ts';
import { toKeptPage } from './keep.ts';

/** Beyond, what is on the device is better than a blank screen. */
const PATIENCE_SECONDS = 4;

const matchOptions = { ignoreVary: true };

/** Choices are made in the browser, whatever the query: a page is one file. */
const withoutQuery = (request: Request): string =>
  new URL(new URL(request.url).pathname, location.origin).href;

async function findPage(request: Request): Promise<Response | undefined> {
  for (const cacheName of listPageCaches(await caches.keys(), build.id)) {
    const page = await caches.match(withoutQuery(request), { ...matchOptions, cacheName });
    if (page !== undefined) return page;
  }
  return undefined;
}

const pages = new NetworkFirst({
  cacheName: PAGES_CACHE,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  matchOptions,
  plugins: [
    // The library was not written for types as strict as ours.
    new ExpirationPlugin({ maxEntries: MOST_PAGES, purgeOnQuotaError: true }) as object,
    {
      cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request),
      cacheWillUpdate: async ({ response }) => toKeptPage(response),
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? findPage(request),
      handlerDidError: () =>
        caches.match(routes.offline(), { ...matchOptions, cacheName: coreCacheOf(build.id) }),
    },
  ],
});

/** A device that is full keeps nothing more: the answer is given all the same. */
const answer =
  (strategy: Strategy) =>
  ({ event, request }: { readonly event: ExtendableEvent; readonly request: Request }): Promise<Response> => {
    const [response, done] = strategy.handleAll({ event, request });
    event.waitUntil(done.catch(() => undefined));
    return response;
  };

export function serve(): void {
  registerRoute(
    ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && url.pathname.endsWith('/'),
    answer(pages),
  );
  registerRoute(
    ({ sameOrigin, url }) => sameOrigin && isHashed(url.pathname),
    answer(new CacheFirst({ cacheName: FILES_CACHE, matchOptions })),
  );
  registerRoute(
    ({ sameOrigin, url }) => sameOrigin && build.offline.files.includes(url.pathname),
    answer(new StaleWhileRevalidate({ cacheName: FILES_CACHE, matchOptions })),
  );
}
