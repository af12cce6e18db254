// The `test` of a site that keeps pages on the device: each has a server of its own, which it may stop or change.
import type { Page } from '@playwright/test';
import { type SiteServer, startSiteServer } from './site-server.ts';
import { test as base, expect } from './test.ts';

export const test = base.extend<{ server: SiteServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  server: async ({}, use) => {
    const server = await startSiteServer();
    await use(server);
    await server.stop();
  },
  baseURL: ({ server }, use) => use(server.url),
  serviceWorkers: 'allow',
  provoked: /ERR_INTERNET_DISCONNECTED|Failed to fetch/,
});

/** Opens a page, waits until the worker is in charge and this page is kept. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () =>
        Boolean(await caches.match(location.pathname, { cacheName: 'rose-pages', ignoreVary: true })),
      ),
    )
    .toBe(true);
}
