// Whatever becomes of the files that a page fetches, of the connection, of the storage or of the position: a message says
// what happened and what to do, the rest of the page answers, and nothing is thrown.
import type { Locator, Page, Route } from '@playwright/test';
import { PATIENCE_MS } from '#browser/load-json.ts';
import { adviceCopy } from '#copy/advice.ts';
import { payCopy } from '#copy/apprenticeship.ts';
import { compareCopy } from '#copy/compare.ts';
import { explorerCopy } from '#copy/explorer.ts';
import { keepCopy } from '#copy/keep.ts';
import { mapCopy } from '#copy/map.ts';
import { nearCopy } from '#copy/near-me.ts';
import { offersCopy } from '#copy/offers.ts';
import { searchCopy, searchPageCopy } from '#copy/search.ts';
import { selectionCopy } from '#copy/selection.ts';
import { trainingCopy } from '#copy/training.ts';
import { routes } from '#routes';
import { findOccupation, findPlace, titleOf } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const baker = findOccupation('D1102');
const nurse = findOccupation('J1506');
const mauges = findPlace('cholet-mauges');
const training = `${routes.training('cap-cuisine')}?commune=72154`;

interface Reader {
  readonly name: string;
  readonly path: string;
  /** The file that does not come as it should. */
  readonly file: string;
  readonly said: string;
  /** Where it is said. */
  readonly where?: (page: Page) => Locator;
  /** `null`: one tries again by doing the same again. */
  readonly retry: string | null;
  readonly ready: (page: Page) => Locator;
}

const alert = (page: Page) => page.getByRole('alert');
const main = (page: Page) => page.getByRole('main');

/** Every page that fetches a file, with each file that it fetches. The search: its own test. */
const READERS: readonly Reader[] = [
  {
    name: 'the explorer',
    path: routes.explorer(),
    file: '**/indexes/explorer.*',
    said: explorerCopy.failed,
    retry: explorerCopy.retry,
    ready: (page) => page.locator('.explorer h3').first(),
  },
  {
    name: 'the explorer, near an occupation',
    path: `${routes.explorer()}?metier=J1501`,
    file: '**/indexes/passerelles-*',
    said: explorerCopy.bridgesFailed,
    retry: explorerCopy.retry,
    ready: (page) => page.locator('.explorer[aria-busy="false"] h3').first(),
  },
  {
    name: 'the explorer, near home',
    path: `${routes.explorer()}?territoire=${mauges.slug}`,
    file: '**/indexes/recrutement-*',
    said: explorerCopy.potentialFailed,
    retry: explorerCopy.retry,
    ready: (page) => page.locator('.explorer .potential-meter').first(),
  },
  {
    name: 'what recruits near home, its families',
    path: routes.nearMe(mauges.slug),
    file: '**/indexes/pres-de-chez-moi.*',
    said: nearCopy.failed,
    retry: nearCopy.retry,
    ready: (page) => page.locator('.families > li').first(),
  },
  {
    name: 'what recruits near home, its figures',
    path: routes.nearMe(mauges.slug),
    file: '**/indexes/recrutement-*',
    said: nearCopy.failed,
    retry: nearCopy.retry,
    ready: (page) => page.locator('.families > li').first(),
  },
  {
    name: 'what recruits near home, its municipalities',
    path: routes.nearMe(),
    file: '**/indexes/communes.*',
    said: nearCopy.failed,
    retry: nearCopy.retry,
    ready: (page) => page.getByRole('button', { name: nearCopy.locate, disabled: false }),
  },
  {
    name: 'the advice places',
    path: routes.advice(mauges.slug),
    file: '**/indexes/conseil.*',
    said: adviceCopy.failed,
    retry: adviceCopy.retry,
    ready: (page) => page.locator('.near-me[aria-busy="false"]'),
  },
  {
    name: 'the map, its places',
    path: routes.map(),
    file: '**/indexes/lieux.*',
    said: mapCopy.failed,
    retry: mapCopy.retry,
    ready: (page) => page.locator('.places > li').first(),
  },
  {
    name: 'the map, its municipalities',
    path: routes.map(),
    file: '**/indexes/communes.*',
    said: mapCopy.townsFailed,
    retry: mapCopy.retry,
    ready: (page) => page.getByRole('button', { name: nearCopy.locate, disabled: false }),
  },
  {
    name: 'the map, what is drawn',
    path: `${routes.map()}?carte=oui`,
    file: '**/indexes/fond-de-carte.*',
    said: mapCopy.mapFailed,
    retry: mapCopy.retry,
    ready: (page) => page.locator('.places > li').first(),
  },
  {
    name: 'the offers, their municipalities',
    path: routes.offers(),
    file: '**/indexes/communes.*',
    said: offersCopy.failed,
    retry: offersCopy.retry,
    ready: (page) => page.getByRole('button', { name: nearCopy.locate, disabled: false }),
  },
  {
    name: 'the offers, their occupations',
    path: `${routes.offers()}?metier=A1504`,
    file: '**/indexes/stages.*/A.json',
    said: offersCopy.failed,
    retry: offersCopy.retry,
    ready: (page) => page.getByRole('button', { name: offersCopy.removeOccupation }),
  },
  {
    name: 'the trainings',
    path: routes.trainings(new URLSearchParams({ q: 'cuisine' })),
    file: '**/indexes/formations.*',
    said: trainingCopy.failed,
    retry: trainingCopy.retry,
    ready: (page) => page.locator('.trainings .found > li').first(),
  },
  {
    name: 'a training near home',
    path: training,
    file: '**/indexes/communes.*',
    said: trainingCopy.townsFailed,
    where: (page) => page.locator('training-places').getByRole('status'),
    retry: null,
    ready: (page) => page.locator('training-places [data-km]').first(),
  },
  {
    name: 'the selection',
    path: routes.selection([baker.id, nurse.id]),
    file: '**/indexes/metiers.*',
    said: selectionCopy.failed,
    retry: selectionCopy.retry,
    ready: (page) => page.locator('.selection h3').first(),
  },
  {
    name: 'the comparison, its names',
    path: routes.compare([baker.id, nurse.id]),
    file: '**/indexes/metiers.*',
    said: selectionCopy.failed,
    retry: selectionCopy.retry,
    ready: (page) => page.locator('thead th[scope="col"]').nth(1),
  },
  {
    name: 'the comparison, one of its occupations',
    path: routes.compare([baker.id, nurse.id]),
    file: `**${routes.occupationFile('/indexes/comparer.*/', baker.slug)}`,
    said: compareCopy.someFailed([titleOf(baker)]),
    retry: selectionCopy.retry,
    ready: (page) => page.locator('thead th[scope="col"]').nth(1),
  },
];

/** The ways in which a file may not be what one asked for. */
const BROKEN: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
  cut: async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
  },
  'a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Wifi</title>' }),
  empty: (route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
};

/** What the visitor has broken is told by the browser in its console. */
test.use({ provoked: /Failed to load resource|net::ERR/ });

/** The search of the header is another script: it answers, whatever became of the page's own. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const box = page.getByRole('banner').getByRole('combobox', { name: searchCopy.label });
  await box.fill('boulanger');
  await expect(page.getByRole('option').first()).toContainText(/boulang/i);
  await page.keyboard.press('Escape');
}

test.describe('a file that is not what it should be', () => {
  for (const { name, path, file, said, where = alert, retry, ready } of READERS) {
    test(`is told on ${name}`, async ({ page }) => {
      for (const [how, answer] of Object.entries(BROKEN)) {
        await page.route(file, answer);
        await page.goto(path);
        await expect(where(page), how).toContainText(said);
        await page.unroute(file);
      }
      await expectUsable(page);
      if (retry === null) await page.reload();
      else await alert(page).getByRole('button', { name: retry }).click();
      await expect(ready(page)).toBeVisible();
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('is told by the search', async ({ page }) => {
    const file = '**/indexes/recherche.*';
    for (const [how, answer] of Object.entries(BROKEN)) {
      await page.route(file, answer);
      await page.goto(routes.search('boulanger'));
      await expect(main(page).getByRole('status'), how).toHaveText(
        how === 'missing' ? searchCopy.networkError : searchCopy.corruptError,
      );
      await page.unroute(file);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: searchPageCopy.retry }).click();
    await expect(main(page).getByRole('link', { name: titleOf(baker), exact: true })).toBeVisible();
  });
});

/** One of each way of fetching. */
const WAITING = [
  'the explorer',
  'what recruits near home, its figures',
  'the map, what is drawn',
  'a training near home',
  'the comparison, one of its occupations',
];

test.describe('a file that hangs', () => {
  const waiting = READERS.filter(({ name }) => WAITING.includes(name));
  for (const { name, path, file, said, where = alert, retry, ready } of waiting) {
    test(`is given up on ${name}, and may come slowly at the next try`, async ({ page }) => {
      await page.clock.install();
      const asked = page.waitForRequest(file);
      await page.route(file, () => undefined);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await asked;
      await expectUsable(page);
      await expect(where(page).filter({ hasText: said })).toHaveCount(0);
      await page.clock.fastForward(PATIENCE_MS);
      await expect(where(page)).toContainText(said);
      await page.unroute(file);
      await page.route(file, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await route.continue();
      });
      if (retry === null) await page.reload();
      else await alert(page).getByRole('button', { name: retry }).click();
      await expect(ready(page)).toBeVisible();
      await expect(alert(page)).toHaveCount(0);
    });
  }
});

test.describe('a connection that goes', () => {
  test('while one chooses a place: it is told, and trying again answers', async ({ page, context }) => {
    await page.goto(routes.nearMe());
    const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
    await expect(page.getByRole('button', { name: nearCopy.locate })).toBeEnabled();
    await context.setOffline(true);
    await field.fill('49300');
    await page.keyboard.press('Enter');
    await expect(alert(page)).toContainText(nearCopy.failed);
    await context.setOffline(false);
    await page.getByRole('button', { name: nearCopy.retry }).click();
    await expect(page.locator('.families > li').first()).toBeVisible();
  });

  test('before one opens the map: the list stays', async ({ page, context }) => {
    await page.goto(routes.map());
    await expect(page.locator('.places > li').first()).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('button', { name: mapCopy.openMap }).click();
    await expect(alert(page)).toContainText(mapCopy.mapFailed);
    await expect(page.locator('.places > li').first()).toBeVisible();
  });

  test('before one searches: the message says so, and the next letter tries again', async ({
    page,
    context,
  }) => {
    await page.goto(routes.about());
    await context.setOffline(true);
    const box = page.getByRole('banner').getByRole('combobox', { name: searchCopy.label });
    await box.pressSequentially('boulan');
    await expect(page.locator('.message:visible')).toHaveText(searchCopy.networkError);
    await context.setOffline(false);
    await box.pressSequentially('ger');
    await expect(page.getByRole('option').first()).toContainText(/boulang/i);
  });

  test('before one asks for a pay, filters trainings or narrows the explorer: all is there', async ({
    page,
    context,
  }) => {
    await page.goto(`${routes.paySimulator()}?debut=2026-09&age=17&anniversaire=11`);
    const pays = page.locator('[data-slot="periods"] .amount');
    await expect(pays.first()).toBeVisible();
    await context.setOffline(true);
    const before = await pays.allTextContents();
    await page.getByLabel(payCopy.age).fill('22');
    await page.getByLabel(payCopy.age).press('Enter');
    await expect.poll(() => pays.allTextContents()).not.toEqual(before);
    await context.setOffline(false);
    await page.goto(routes.trainings());
    const search = page.getByLabel(trainingCopy.searchLabel);
    await expect(page.locator('.trainings[aria-busy="false"]')).toBeVisible();
    await context.setOffline(true);
    await search.fill('cuisine');
    await expect(page.locator('.trainings .found > li').first()).toBeVisible();
  });
});

test.describe('a position that is not given', () => {
  /** Where one may ask for it. */
  const PAGES = [
    ['what recruits near home', routes.nearMe()],
    ['the map', routes.map()],
    ['the advice places', routes.advice()],
    ['the offers', routes.offers()],
  ] as const;

  for (const [name, path] of PAGES) {
    test(`is told on ${name}, and the field is there`, async ({ page }) => {
      const message = page.locator('.picker .message');
      const locate = page.getByRole('button', { name: nearCopy.locate });
      await page.goto(path);
      await locate.click();
      await expect(message).toHaveText(nearCopy.locationErrors.denied);
      await page.addInitScript(() => {
        navigator.geolocation.getCurrentPosition = (_found, failed) =>
          failed?.({
            code: 2,
            message: '',
            PERMISSION_DENIED: 1,
            POSITION_UNAVAILABLE: 2,
            TIMEOUT: 3,
          });
      });
      await page.reload();
      await locate.click();
      await expect(message).toHaveText(nearCopy.locationErrors.unavailable);
      await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill('49300');
      await page.keyboard.press('Enter');
      await expect(message).toHaveText('');
      await expect(page).toHaveURL(/49099|cholet/);
    });
  }
});

/** Each page that keeps or reads something, and what shows that it works. */
const KEEPERS: readonly (readonly [name: string, path: string, ready: (page: Page) => Locator])[] = [
  [
    'the search',
    routes.search('boulanger'),
    (page) => main(page).getByRole('link', { name: titleOf(baker) }),
  ],
  ['the explorer', routes.explorer(), (page) => page.locator('.explorer h3').first()],
  ['near me', routes.nearMe(mauges.slug), (page) => page.locator('.families > li').first()],
  ['the map', routes.map(), (page) => page.locator('.places > li').first()],
  ['the offers', routes.offers(), (page) => page.locator('.offers[aria-busy="false"]')],
  ['the trainings', routes.trainings(), (page) => page.locator('.trainings[aria-busy="false"]')],
  ['the simulator', routes.paySimulator(), (page) => page.locator('pay-simulator[aria-busy="false"]')],
  ['the self-discovery', `${routes.discover()}?carte=7`, (page) => page.locator('.discover')],
  ['the selection', routes.selection([baker.id, nurse.id]), (page) => page.locator('.selection h3').first()],
  [
    'the comparison',
    routes.compare([baker.id, nurse.id]),
    (page) => page.locator('thead th[scope="col"]').nth(1),
  ],
];

for (const [how, forbid] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'forbidden, as in a private window',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
  ],
] as const) {
  test.describe(`a storage that is ${how}`, () => {
    test('takes nothing from any page', async ({ page }) => {
      test.slow();
      await page.addInitScript(forbid);
      for (const [name, path, ready] of KEEPERS) {
        await page.goto(path);
        await expect(ready(page).first(), name).toBeVisible();
      }
      await page.goto(routes.offline());
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('is told by what would be kept: an occupation, a search', async ({ page }) => {
      await page.addInitScript(forbid);
      await page.goto(routes.occupation(baker.slug));
      await page.getByRole('button', { name: keepCopy.keep, exact: true }).click();
      await expect(page.getByText(keepCopy.pageOnly)).toBeVisible();
      await page.goto(`${routes.offers()}?type=stage-3e&territoire=sarthe-sud`);
      await page.getByRole('button', { name: offersCopy.save }).click();
      await expect(page.getByText(offersCopy.savedPageOnly)).toBeVisible();
      await expect(page.locator('.saved li')).toHaveCount(1);
    });
  });
}
