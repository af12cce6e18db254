// The map of places: the list first, then the real map in step with it, by mouse and by keyboard.
import type { Page } from '@playwright/test';
import { mapCopy } from '#copy/map.ts';
import { nearCopy } from '#copy/near-me.ts';
import { routes } from '#routes';
import { findMunicipality } from './support/facts.ts';
import { oldSource, servePlaces, testPayload, testPlaces } from './support/map-places.ts';
import { expect, test } from './support/test.ts';

/** Software rendering: a first frame may take seconds. */
const SLOW = { timeout: 15_000 };
const laFleche = findMunicipality('72154');
const cuisine = new URLSearchParams({ texte: 'cap cuisine' });
const schools = testPlaces.filter(({ kind }) => kind !== 'cio').length;

const drawn = (page: Page) => page.locator('.map-panel[data-state="drawn"]');
const count = (page: Page) => page.locator('.places-map .count');
const items = (page: Page) => page.locator('.places > li');
const canvas = (page: Page) => page.locator('.map-panel canvas');

test.beforeEach(async ({ page }) => {
  test.slow();
  await servePlaces(page);
});

test('the list comes without the map, which nobody fetches before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(routes.map());
  await expect(count(page)).toHaveText(mapCopy.count(testPlaces.length));
  expect(asked.filter((path) => /maplibre|create-map|fond-de-carte/.test(path))).toEqual([]);

  await page.getByRole('button', { name: mapCopy.openMap }).click();
  await expect(drawn(page)).toBeVisible(SLOW);
  await expect(page.getByRole('heading', { name: mapCopy.mapHeading })).toBeFocused();
  expect(asked.some((path) => path.includes('fond-de-carte'))).toBe(true);
  await page.goBack();
  await expect(page.getByRole('button', { name: mapCopy.openMap })).toBeVisible();
});

test('a search and a place stand in the address, nearest first, and come back with it', async ({ page }) => {
  await page.goto(routes.map());
  await page.getByLabel(mapCopy.searchLabel).fill('cap cuisine');
  await expect(count(page)).toHaveText(mapCopy.count(schools));
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.fill('la flèche');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/texte=cap\+cuisine&commune=72154$/);
  await expect(page.locator('.origin')).toContainText(laFleche.name);
  await expect(items(page).first().locator('.facts')).toContainText('km');
  const [first] = await items(page).first().locator('h3').allTextContents();

  await page.getByLabel(mapCopy.within).selectOption('50');
  await expect(page).toHaveURL(/rayon=50/);
  await expect(count(page)).not.toHaveText(mapCopy.count(schools));
  await page.reload();
  await expect(items(page).first().locator('h3')).toHaveText(first ?? '');
  await expect(page.getByLabel(mapCopy.searchLabel)).toHaveValue('cap cuisine');
  // The place of departure is in its field again, and the map opens around it, not on the whole region.
  await expect(field).toHaveValue(laFleche.name);
  await page.getByRole('button', { name: mapCopy.openMap }).click();
  await expect(drawn(page)).toBeVisible(SLOW);
  await expect(page.locator('.legend .origin')).toHaveText(mapCopy.start(laFleche.name));
  // Without a distance it shows the surroundings: not all of the places of the list are in its window.
  await page.goto(routes.map(new URLSearchParams({ commune: laFleche.id, carte: 'oui' })));
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.getByLabel(mapCopy.onlyVisible).check();
  await expect(count(page)).toContainText(`parmi ${testPlaces.length}`);
});

test('the year of a training is told, and that places of apprenticeship may not be known', async ({
  page,
}) => {
  await page.goto(routes.map(cuisine));
  await expect(items(page).first().locator('.programmes')).toContainText('(2022)');
  await expect(page.getByText(mapCopy.lowApprenticeship)).toHaveCount(0);
  await page.goto(routes.map(new URLSearchParams({ texte: 'cap inconnu', voie: 'apprentissage' })));
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText(mapCopy.lowApprenticeship)).toBeVisible();
});

test('an establishment and its trainings lead to their pages, an advice place to none', async ({ page }) => {
  const links = async (kind: string) => {
    const place = testPlaces.find((each) => each.kind === kind);
    const item = page.locator(`#lieu-${place?.id}`);
    await expect(item).toBeVisible();
    return item
      .locator('h3, .programmes')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  };
  await page.goto(routes.map());
  const slug = testPlaces.find(({ kind }) => kind === 'lycee')?.slug ?? '';
  await page.getByLabel(mapCopy.searchLabel).fill(testPlaces[0]?.municipality ?? '');
  expect(await links('lycee')).toEqual([
    routes.establishment(slug, 'cap-cuisine'),
    routes.training('cap-cuisine'),
  ]);
  expect(await links('cio')).toEqual([]);
});

test('filters narrow the list, and are taken back together', async ({ page }) => {
  await page.goto(routes.map());
  await page.locator('.filters summary').click();
  await page.getByLabel(mapCopy.kind).selectOption('advice');
  await expect(count(page)).toHaveText(mapCopy.count(testPlaces.length - schools));
  await expect(page).toHaveURL(/lieu=conseil/);
  await page.getByRole('button', { name: mapCopy.clear }).click();
  await expect(count(page)).toHaveText(mapCopy.count(testPlaces.length));
  await expect(page.locator('.filters summary')).toBeFocused();
});

test('a place of the list opens the map on it, and the card leads back to the list', async ({ page }) => {
  await page.goto(routes.map(cuisine));
  const item = items(page).nth(2);
  const name = (await item.locator('h3').textContent()) ?? '';
  await item.getByRole('button').first().click();
  await expect(drawn(page)).toBeVisible(SLOW);
  await expect(item).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.card .name')).toHaveText(name);
  await page.getByRole('button', { name: mapCopy.inList }).click();
  await expect(item).toBeFocused();
  await expect(page).toHaveURL(/texte=cap\+cuisine&choix=.+&carte=oui$/);
  await page.getByRole('button', { name: mapCopy.unchoose }).click();
  await expect(page.locator('.card')).toHaveCount(0);
});

test('far from everything, the map opens wide enough for its nearest places', async ({ page }) => {
  const far = { ...testPayload, places: testPayload.places.slice(0, 2) };
  await servePlaces(page, far);
  await page.goto(routes.map(new URLSearchParams({ commune: laFleche.id, carte: 'oui' })));
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.getByLabel(mapCopy.onlyVisible).check();
  await expect(count(page)).toHaveText(mapCopy.count(2));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('an address with a place opens on the map, and its line is drawn in the list', async ({ page }) => {
    const last = testPlaces.toSorted((a, b) =>
      (b.municipality ?? '').localeCompare(a.municipality ?? '', 'fr'),
    )[0];
    await page.goto(`${routes.map()}?choix=${last?.id}&carte=oui`);
    await expect(page.locator('li[aria-current="true"] h3')).toHaveText(last?.name ?? '');
    await expect(page.getByRole('heading', { name: mapCopy.mapHeading })).toBeInViewport();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });
});

test('a chosen place that the filters leave out is told, and so is one that is none of ours', async ({
  page,
}) => {
  const [nantes] = testPlaces;
  await page.goto(routes.map(new URLSearchParams({ texte: 'hôtellerie', choix: nantes?.id ?? '' })));
  await expect(page.getByText(mapCopy.chosenLeftOut(nantes?.name ?? ''))).toBeVisible();
  await page.getByLabel(mapCopy.searchLabel).fill('');
  await expect(page.getByText(mapCopy.chosenLeftOut(nantes?.name ?? ''))).toHaveCount(0);
  await page.goto(routes.map(new URLSearchParams({ choix: 'rien' })));
  await expect(page.getByText(mapCopy.unknownChosen)).toBeVisible();
});

test('what no list has filters nothing, and is told; words that none has are, without a filter', async ({
  page,
}) => {
  await page.goto(routes.map(new URLSearchParams({ metier: 'A9999', domaine: '99' })));
  await expect(count(page)).toHaveText(mapCopy.count(testPlaces.length));
  await expect(page.getByText(mapCopy.unknownFilters(['A9999', '99']))).toBeVisible();
  await expect(page.locator('.filters summary')).toHaveText(mapCopy.filters(0));
  await page.getByLabel(mapCopy.searchLabel).fill('xyzxyz');
  await expect(page.getByText(mapCopy.nothingNamed)).toBeVisible();
});

test('the years that are old are those of the list that is shown, with their source', async ({ page }) => {
  await page.goto(routes.map());
  const link = page.getByRole('link', { name: mapCopy.oldSource });
  await expect(link).toHaveAttribute('href', oldSource);
  await page.getByLabel(mapCopy.searchLabel).fill('hôtellerie');
  await expect(count(page)).not.toHaveText(mapCopy.count(testPlaces.length));
  await expect(link).toHaveCount(0);
});

test('a point of departure that is forgotten leaves its field', async ({ page }) => {
  await page.goto(routes.map(new URLSearchParams({ commune: laFleche.id })));
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await expect(field).toHaveValue(laFleche.name);
  await page.getByRole('button', { name: mapCopy.forgetPlace }).click();
  await expect(field).toHaveValue('');
});

test('at 320 px with letters twice as large, a point of departure makes nothing scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(routes.map(new URLSearchParams({ commune: laFleche.id })));
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.locator('.origin')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper the list takes the whole width beside a map that is not printed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${routes.map()}?carte=oui`);
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.emulateMedia({ media: 'print' });
  const widths = await page
    .locator('.both, .both .places')
    .evaluateAll((all) => all.map((each) => each.clientWidth));
  expect(widths[1]).toBe(widths[0]);
});

test('with the keyboard alone: groups open, and Enter chooses the place in the middle', async ({ page }) => {
  // Around Nantes: the first of the list is in the middle once it was shown.
  const [nantes] = testPlaces;
  await page.goto(`${routes.map()}?choix=${nantes?.id}&carte=oui`);
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.getByRole('button', { name: mapCopy.unchoose }).click();
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card .name')).toHaveText(nantes?.name ?? '');
  await expect(page).toHaveURL(new RegExp(`choix=${nantes?.id}`));
  await expect(page.locator('li[aria-current="true"] h3')).toHaveText(nantes?.name ?? '');
});

test('where nothing is near enough, the nearest is named, and all distances are a press away', async ({
  page,
}) => {
  // Far in the north: no place of the test lies within ten kilometres.
  await page.goto(`${routes.map()}?formation=cap-cuisine&commune=53246&rayon=10`);
  await expect(count(page)).toHaveText(mapCopy.count(0));
  const told = page.getByText(/^Le lieu le plus proche qui convient est à \d+/);
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: mapCopy.anyDistanceAgain }).click();
  await expect(page.getByLabel(mapCopy.within)).toBeFocused();
  await expect(items(page).first()).toContainText('CAP Cuisine');
  await page.getByRole('button', { name: mapCopy.allTrainingsAgain }).click();
  await expect(page).not.toHaveURL(/formation=/);
  await expect(count(page)).toHaveText(mapCopy.count(testPlaces.length));
});

test('Enter over an empty place says that nothing is there', async ({ page }) => {
  const [nantes] = testPlaces;
  await page.goto(`${routes.map()}?choix=${nantes?.id}&carte=oui`);
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.getByRole('button', { name: mapCopy.unchoose }).click();
  // None of the trainings and places has these words: the map stands there without a point.
  await page.getByLabel(mapCopy.searchLabel).fill('xylophone');
  await expect(count(page)).toHaveText(mapCopy.count(0));
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  const told = page.getByText(mapCopy.nothingInTheMiddle);
  await expect(told).toBeVisible();
  await page.keyboard.press('-');
  await expect(told).toBeHidden();
});

test('the list may follow the window of the map', async ({ page }) => {
  const [nantes] = testPlaces;
  await page.goto(`${routes.map()}?choix=${nantes?.id}&carte=oui`);
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.getByLabel(mapCopy.onlyVisible).check();
  await expect(count(page)).toContainText(`parmi ${testPlaces.length}`);
  const near = await items(page).count();
  expect(near).toBeGreaterThan(0);
  await canvas(page).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('-');
  await expect.poll(() => items(page).count(), SLOW).toBeGreaterThan(near);
});

test('a group in the middle opens when one presses Enter', async ({ page }) => {
  await page.goto(`${routes.map()}?carte=oui`);
  await expect(drawn(page)).toBeVisible(SLOW);
  await page.getByLabel(mapCopy.onlyVisible).check();
  const before = await count(page).textContent();
  // The middle of the region may be empty: go where the largest group is, by its town.
  await page.getByLabel(mapCopy.searchLabel).fill('d’essai de Angers');
  await expect(count(page)).not.toHaveText(before ?? '');
  await items(page).first().getByRole('button').first().click();
  await expect(page.locator('.card')).toBeVisible();
  await canvas(page).focus();
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('-');
    await page.waitForTimeout(400);
  }
  await page.getByRole('button', { name: mapCopy.unchoose }).click();
  await page.getByLabel(mapCopy.searchLabel).fill('');
  const wide = await count(page).textContent();
  await canvas(page).focus();
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await expect(count(page)).not.toHaveText(wide ?? '', SLOW);
  await expect(page.locator('.card')).toHaveCount(0);
});

test('without WebGL the page says so, and the list remains', async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  await page.goto(`${routes.map()}?carte=oui`);
  await expect(page.getByRole('alert')).toHaveText(mapCopy.noWebgl);
  await expect(items(page).first()).toBeVisible();
});

test('an address of before the fields were divided still means all their parts', async ({ page }) => {
  for (const domaine of ['221', '22']) {
    await page.goto(routes.map(new URLSearchParams({ domaine })));
    await expect(count(page)).toHaveText(mapCopy.count(schools));
  }
  await expect(page.getByLabel(mapCopy.field)).toHaveValue('22');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to the pages that list the places', async ({ page }) => {
    await page.goto(routes.map());
    const main = page.getByRole('main');
    for (const [name, href] of [
      [mapCopy.allEstablishments, routes.establishments()],
      [mapCopy.allAdvice, routes.advice()],
    ] as const) {
      await expect(main.getByRole('link', { name })).toHaveAttribute('href', href);
    }
    const rest = main.locator('details');
    await rest.locator('summary').click();
    await expect(rest.getByRole('listitem').first()).toBeVisible();
  });
});

test.describe('when a request breaks', () => {
  test.use({ provoked: /ERR_FAILED/ });

  test('a map that cannot be fetched says so, and may be tried again', async ({ page }) => {
    const failing = '**/indexes/fond-de-carte.*.json';
    await page.route(failing, (route) => route.abort());
    await page.goto(`${routes.map()}?carte=oui`);
    await expect(page.getByRole('alert')).toContainText(mapCopy.mapFailed);
    await page.unroute(failing);
    await page.getByRole('alert').getByRole('button', { name: mapCopy.retry }).click();
    await expect(drawn(page)).toBeVisible(SLOW);
  });
});
