// Without a connection: what was seen, the selection, the explorer and the search are there; what is not says so. A new
// version is announced and never mixed with the one before. A device that keeps nothing is no fault.
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { keepCopy } from '#copy/keep.ts';
import { offlineCopy as copy } from '#copy/offline.ts';
import { routes } from '#routes';
import { findOccupation } from './support/facts.ts';
import { test, visit } from './support/kept-site.ts';
import type { SiteServer } from './support/site-server.ts';
import { expect } from './support/test.ts';

const baker = findOccupation('D1102');
const nurse = findOccupation('J1506');
const bar = (page: Page) => page.locator('.offline-bar');

async function goOffline(context: BrowserContext, server: SiteServer): Promise<void> {
  await context.setOffline(true);
  // The worker has a network of its own.
  await server.stop();
}

test.describe('without a connection', () => {
  test('a page that was seen, the explorer and the search are there', async ({ page, context, server }) => {
    test.slow();
    await visit(page, routes.occupation(nurse.slug));
    await goOffline(context, server);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/infirmi/i);
    await expect(bar(page)).toContainText('Pas de connexion');
    await page.goto(`${routes.explorer()}?aime=21-22&niveau=3`);
    await expect(page.locator('.explorer[aria-busy="false"]')).toBeVisible();
    await expect(page.locator('.explorer h3').first()).toBeVisible();
    await page.goto(routes.search('boulanger'));
    await expect(page.locator('[aria-busy="false"]')).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /boulang/i })
        .first(),
    ).toBeVisible();
  });

  test('an occupation that was only kept opens, and the comparison too', async ({
    page,
    context,
    server,
  }) => {
    test.slow();
    await visit(page, routes.occupation(nurse.slug));
    await page.evaluate(
      ([code]) =>
        localStorage.setItem('selection', JSON.stringify({ version: 1, occupations: [{ code, note: '' }] })),
      [baker.id],
    );
    await page.reload();
    await page.getByRole('button', { name: keepCopy.keep, exact: true }).first().click();
    await expect
      .poll(
        () =>
          page.evaluate(async () =>
            (await (await caches.open('rose-selection')).keys()).map(({ url }) => new URL(url).pathname),
          ),
        { timeout: 15_000 },
      )
      .toEqual(expect.arrayContaining([baker, nurse].map(({ slug }) => routes.occupation(slug))));
    await goOffline(context, server);
    await page.goto(routes.occupation(baker.slug));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/boulang/i);
    await expect(page.locator('.offline-bar')).toBeVisible();
    await page.goto(routes.compare([baker.id, nurse.id]));
    await expect(page.locator('[aria-busy="false"]')).toBeVisible();
    await expect(page.locator('thead th[scope="col"]')).toHaveCount(2);
  });

  test('a page that was never seen says so, lists what is there, and comes with the connection', async ({
    page,
    context,
  }) => {
    await visit(page, routes.occupation(nurse.slug));
    await context.setOffline(true);
    await page.goto(routes.occupation(baker.slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(copy.missing.heading);
    await expect(page.locator('[data-list="seen"] a')).toHaveAttribute('href', routes.occupation(nurse.slug));
    await expect(bar(page)).toBeHidden();
    await context.setOffline(false);
    await page.getByRole('button', { name: copy.missing.retry }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/boulang/i);
    await expect(bar(page)).toBeHidden();
  });
});

test.describe('when another version is published', () => {
  /** The same site with another page and another worker, as the next build would have them. */
  function publishNext(server: SiteServer, nextId = '0123456789'): void {
    const path = routes.occupation(nurse.slug);
    server.publish(path, server.read(path).replace('<h1', '<p id="next">Nouvelle version</p><h1'));
    const id = /[`"]([a-f\d]{10})[`"]/.exec(server.read(routes.serviceWorker()))?.[1] ?? '';
    const worker = server.read(routes.serviceWorker()).replaceAll(id, nextId);
    server.publish(routes.serviceWorker(), worker);
  }
  const update = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  /** One version is in use, and no other is on its way. */
  const isSettled = (page: Page) =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return installing === null && waiting === null;
    });
  const readCores = (page: Page) =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('rose-core-')));

  test('it is told without taking the focus, and comes whole when one asks for it', async ({
    page,
    server,
  }) => {
    await visit(page, routes.occupation(nurse.slug));
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    publishNext(server);
    await update(page);
    await expect(bar(page)).toContainText(copy.update);
    await expect(bar(page)).toHaveRole('status');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(focused);
    await expect(page.locator('#next')).toHaveCount(0);
    await page.getByRole('button', { name: copy.reload, exact: true }).click();
    await expect(page.locator('#next')).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    expect((await readCores(page)).at(-1)).toBe('rose-core-0123456789');
    await expect(bar(page)).toBeHidden();
  });

  test('it can be put away', async ({ page, server }) => {
    await visit(page, routes.occupation(nurse.slug));
    publishNext(server);
    await update(page);
    await page.getByRole('button', { name: copy.close, exact: true }).click();
    await expect(bar(page)).toBeHidden();
  });

  test('nothing is told of a page that stays the same', async ({ page, server }) => {
    await visit(page, routes.occupation(baker.slug));
    publishNext(server);
    await update(page);
    await expect
      .poll(async () => (await readCores(page)).at(-1), { timeout: 15_000 })
      .toBe('rose-core-0123456789');
    await expect.poll(() => isSettled(page)).toBe(true);
    await expect(bar(page)).toBeHidden();
  });

  test('what no kept page needs goes with the version before the last, and nothing else', async ({
    page,
    context,
    server,
  }) => {
    test.slow();
    await visit(page, routes.occupation(baker.slug));
    await page.evaluate(async () =>
      (await caches.open('rose-files')).put('/_astro/of-an-old-build.js', new Response('')),
    );
    const isThere = () =>
      page.evaluate(async () => (await caches.match('/_astro/of-an-old-build.js')) !== undefined);
    for (const id of ['0000000001', '0000000002']) {
      expect(await isThere()).toBe(true);
      publishNext(server, id);
      await update(page);
      await expect.poll(() => isSettled(page), { timeout: 15_000 }).toBe(true);
      expect((await readCores(page)).at(-1)).toBe(`rose-core-${id}`);
      // The first page after the change clears up.
      await page.reload();
      await expect.poll(async () => (await readCores(page)).length, { timeout: 15_000 }).toBe(2);
    }
    expect(await isThere()).toBe(false);
    await goOffline(context, server);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/boulang/i);
    await page.goto(routes.explorer());
    await expect(page.locator('.explorer[aria-busy="false"]')).toBeVisible();
  });

  test.describe('half', () => {
    test.use({ provoked: /404|ERR_|Failed/ });

    test('the version before stays, whole', async ({ page, context, server }) => {
      await visit(page, routes.occupation(nurse.slug));
      const before = await readCores(page);
      publishNext(server);
      // A page of a third build: its files are none of those that the new worker names.
      server.publish(
        routes.explorer(),
        server.read(routes.explorer()).replace(/Explorer\.island\.[\w-]+\.js/g, 'Explorer.island.other.js'),
      );
      await update(page);
      await expect.poll(() => isSettled(page)).toBe(true);
      expect(await readCores(page)).toEqual(before);
      await goOffline(context, server);
      await page.goto(routes.explorer());
      await expect(page.locator('.explorer[aria-busy="false"]')).toBeVisible();
    });
  });
});

test('a device that is full keeps nothing, and the site is as it was', async ({ page, context, server }) => {
  const stub =
    "caches.open = (open => async (name) => { const cache = await open.call(caches, name); cache.put = async () => { throw new DOMException('full', 'QuotaExceededError'); }; return cache; })(caches.open);\n";
  server.publish(routes.serviceWorker(), stub + server.read(routes.serviceWorker()));
  const installing = context.waitForEvent('serviceworker');
  await page.goto(routes.home());
  await installing;
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  await page.goto(routes.occupation(nurse.slug));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/infirmi/i);
  await expect(bar(page)).toBeHidden();
});

test('a device that gets full later keeps no more, and pages still come', async ({
  page,
  context,
  server,
}) => {
  const stub =
    "Cache.prototype.put = (put => function (request, response) { return String(request.url ?? request).includes('/metiers/') ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.call(this, request, response); })(Cache.prototype.put);\n";
  server.publish(routes.serviceWorker(), stub + server.read(routes.serviceWorker()));
  await visit(page, routes.method());
  await page.goto(routes.occupation(nurse.slug));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/infirmi/i);
  await goOffline(context, server);
  await page.goto(routes.occupation(nurse.slug));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(copy.missing.heading);
});

test('who spares their data has only what they open', async ({ page, server }) => {
  const stub = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });\n";
  server.publish(routes.serviceWorker(), stub + server.read(routes.serviceWorker()));
  await visit(page, routes.occupation(nurse.slug));
  const kept = await page.evaluate(async () => {
    const [core = ''] = (await caches.keys()).filter((name) => name.startsWith('rose-core-'));
    return (await (await caches.open(core)).keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toEqual([routes.offline()]);
});

test('all that is kept can be erased', async ({ page }) => {
  await visit(page, routes.occupation(nurse.slug));
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.goto(routes.offline());
  await expect(page.locator('[data-list="seen"] a').first()).toBeVisible();
  await page.getByRole('button', { name: copy.eraseButton }).click();
  await expect(page.getByRole('button', { name: copy.eraseCancel })).toBeFocused();
  await page.getByRole('button', { name: copy.eraseConfirm }).click();
  await expect(page.getByText(copy.erased)).toBeVisible();
  expect(
    await page.evaluate(async () => [
      (await caches.keys()).length,
      localStorage.length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0, 0]);
});

test('the bar has no fault that axe can see, in both themes', async ({ page, server }) => {
  const path = routes.occupation(nurse.slug);
  await visit(page, path);
  server.publish(path, server.read(path).replace('<h1', '<p>Nouvelle version</p><h1'));
  const worker = server.read(routes.serviceWorker());
  server.publish(routes.serviceWorker(), `${worker}\n// Another.`);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await expect(bar(page)).toContainText(copy.update);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('.offline-bar')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('what a device needs to install the site is there', async ({ page, request }) => {
  await page.goto(routes.home());
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest: Manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ lang: 'fr', start_url: '/', scope: '/', display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
    'any any',
  ]);
  for (const { src, sizes } of manifest.icons) {
    const width = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return image.naturalWidth;
    }, src);
    if (sizes !== 'any') expect(`${width}x${width}`, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) expect((await request.get(url)).status(), url).toBe(200);
});

interface Manifest {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  readonly shortcuts: readonly { readonly url: string }[];
}
