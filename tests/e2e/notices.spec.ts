// Notices of new offers on the device, which the browser shows: the shell without a window has none.
import type { Page } from '@playwright/test';
import { alertCopy } from '#copy/offline.ts';
import { OFFER_FORMAT, type OfferListing, packOffers } from '#domain/offers/offer-list.ts';
import { routes } from '#routes';
import { CHROMIUM_ARGS, findWholeChromium } from '#scripts/browser/chromium.ts';
import { makeOffer } from '../support/offers.ts';
import { test, visit } from './support/kept-site.ts';
import type { SiteServer } from './support/site-server.ts';
import { expect } from './support/test.ts';

test.use({ launchOptions: { executablePath: findWholeChromium(), args: CHROMIUM_ARGS } });

const SEARCH = '?type=stage-3e&territoire=sarthe-sud';
const saved = [{ search: SEARCH, name: 'Stage de 3e, Sarthe Sud', seen: '2026-11-01' }];
const SHARD = '/indexes/offres-sarthe-sud.0000000000.json';

/** A site with two offers, one of them new: the build has none. */
function publishOffers(server: SiteServer): void {
  const offers = [makeOffer({ firstSeen: '2026-10-02' }, 1), makeOffer({ firstSeen: '2026-11-20' }, 2)];
  const manifest = { 'sarthe-sud': { 'observation-3e': { count: 2, urls: [SHARD] } } };
  const listing: OfferListing = { format: OFFER_FORMAT, manifest, wider: [], fields: ['A'] };
  server.publish(routes.offerListing(), JSON.stringify(listing));
  server.publish(SHARD, JSON.stringify(packOffers(offers)));
  const page = server.read(routes.offers());
  server.publish(
    routes.offers(),
    page.replace('&quot;manifest&quot;:[0,{}]', `&quot;manifest&quot;:${escapeProp(manifest)}`),
  );
}
/** As Astro writes what an island is given: [0, value], arrays [1, …]. */
const escapeProp = (value: unknown): string => JSON.stringify(pack(value)).replaceAll('"', '&quot;');
const pack = (value: unknown): unknown => {
  if (Array.isArray(value)) return [1, value.map(pack)];
  if (typeof value !== 'object' || value === null) return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pack(each)]))];
};
const keep = (page: Page) =>
  page.addInitScript((text) => localStorage.setItem('offer-searches', text), JSON.stringify(saved));
const readAlerts = (page: Page): Promise<readonly { seen: string }[]> =>
  page.evaluate(async () => (await caches.match('/stages/alertes.json'))?.json() ?? []);
const readNotices = (page: Page) =>
  page.evaluate(async () =>
    (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body }) => ({
      title,
      body,
    })),
  );

test('notices are not offered where the site is not installed, and the page says how', async ({
  page,
  server,
}) => {
  publishOffers(server);
  await keep(page);
  await page.goto(`${routes.offers()}${SEARCH}`);
  await expect(page.getByText(alertCopy.installFirst)).toBeVisible();
  await expect(page.getByRole('button', { name: alertCopy.turnOn })).toHaveCount(0);
});

test('notices come on this device once one has asked for them, once for each offer', async ({
  page,
  context,
  server,
}) => {
  test.slow();
  publishOffers(server);
  await context.grantPermissions(['notifications'], { origin: server.url });
  // As a browser that has installed the site answers.
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query === '(display-mode: standalone)' ? ask('all') : ask(query));
  });
  await visit(page, routes.home());
  await page.evaluate((text) => localStorage.setItem('offer-searches', text), JSON.stringify(saved));
  await page.goto(`${routes.offers()}${SEARCH}`);
  await page.getByRole('button', { name: alertCopy.turnOn }).click();
  await expect(page.getByText(alertCopy.isOn)).toBeVisible();
  // As if that had been done before the second offer came: it is told of when the site opens next, and once.
  const wait = (test: (seen: string) => boolean) =>
    expect.poll(async () => test((await readAlerts(page))[0]?.seen ?? ''), { timeout: 15_000 }).toBe(true);
  await wait((seen) => seen === '2026-11-20');
  await page.evaluate(
    async (text) => (await caches.open('rose-alerts')).put('/stages/alertes.json', new Response(text)),
    JSON.stringify(saved),
  );
  await page.goto(routes.home());
  await expect
    .poll(() => readNotices(page), { timeout: 15_000 })
    .toEqual([
      { title: alertCopy.notificationTitle, body: alertCopy.notificationLine(saved[0]?.name ?? '', 1) },
    ]);
  await wait((seen) => seen === '2026-11-20');
  await page.goto(`${routes.offers()}${SEARCH}`);
  await page.getByRole('button', { name: alertCopy.turnOff }).click();
  await expect(page.getByText(alertCopy.isOff)).toBeVisible();
  expect(await page.evaluate(() => caches.has('rose-alerts'))).toBe(false);
});
