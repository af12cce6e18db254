// What recruits near home: from a postcode to an occupation with its place kept, and what happens when things go wrong.

import { LIST_STEP } from '#browser/list-view.ts';
import { typographic } from '#copy/format.ts';
import { hiringCopy } from '#copy/hiring.ts';
import { nearCopy } from '#copy/near-me.ts';
import { territoryCopy } from '#copy/territories.ts';
import { routes } from '#routes';
import { findMunicipality, findOccupation, findPlace, municipalities, territories } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const mauges = findPlace('cholet-mauges');
const laval = findPlace('laval');
const cholet = findMunicipality('49099');
const name = typographic(mauges.name);

/** A postcode of which the municipalities lie in several territories. */
const [shared] = [
  ...Map.groupBy(
    municipalities.flatMap(({ postcodes, efop }) => postcodes.map((code) => ({ code, efop }))),
    ({ code }) => code,
  ),
]
  .filter(([, rows]) => new Set(rows.map(({ efop }) => efop)).size > 1)
  .map(([code]) => code);

test('a newcomer types a postcode, and reads why an occupation recruits there', async ({ page }) => {
  await page.goto(routes.nearMe());
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.fill('49300');
  await expect(page.getByRole('option').first()).toContainText(cholet.name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(name) })).toBeFocused();
  await expect(page).toHaveURL(`${routes.nearMe(mauges.slug)}&commune=${cholet.id}`);

  await page.locator('.families .occupations a').first().click();
  await expect(page).toHaveURL(new RegExp(`/metiers/.+/\\?territoire=${mauges.slug}$`));
  await expect(page.locator('tr[aria-current]')).toContainText(name);
  await expect(page.getByRole('combobox', { name: hiringCopy.placeLabel })).toHaveValue(mauges.slug);

  const why = page.locator('.potential summary');
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.potential dl')).toBeVisible();
  await expect(page.locator('.potential dl')).toContainText('dans le territoire');
});

test('everything works with the arrows, and Escape closes the list', async ({ page }) => {
  await page.goto(routes.nearMe());
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.pressSequentially('la pellerine');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/territoire=/);
});

test('a postcode that spans territories asks for the municipality', async ({ page }) => {
  await page.goto(routes.nearMe());
  await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill(shared ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nearCopy.severalTerritories(shared ?? ''))).toBeVisible();
  await expect(page).toHaveURL(routes.nearMe());
});

test('a place is understood as an address writes it', async ({ page }) => {
  await page.goto(routes.nearMe());
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.fill('49300 Cholet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${routes.nearMe(mauges.slug)}&commune=${cholet.id}`);
  await expect(page.getByText(nearCopy.from(cholet.name, null))).toBeVisible();
});

test('the municipality that was named is still named when one comes back from an occupation', async ({
  page,
}) => {
  await page.goto(`${routes.nearMe(mauges.slug)}&commune=${cholet.id}`);
  const sentence = page.getByText(nearCopy.from(cholet.name, null));
  await expect(sentence).toBeVisible();
  await page.locator('.families .occupations a').first().click();
  await expect(page).toHaveURL(/\/metiers\/.+\/\?territoire=cholet-mauges$/);
  await page.goBack();
  await expect(sentence).toBeVisible();
  // A municipality of another territory is none of this one.
  await page.goto(`${routes.nearMe(laval.slug)}&commune=${cholet.id}`);
  await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(laval.name) })).toBeVisible();
  await expect(page.locator('.families > li').first()).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test('a postcode of several municipalities names none of them', async ({ page }) => {
  await page.goto(routes.nearMe());
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.fill('49310');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nearCopy.fromPostcode('49310'))).toBeVisible();
  await expect(field).toHaveValue('49310');
});

test('a postcode of elsewhere is told to be one', async ({ page }) => {
  await page.goto(routes.nearMe());
  await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill('75001');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(nearCopy.noPostcode('75001', findPlace('pays-de-la-loire').name)),
  ).toBeVisible();
});

test('a name that is none of the region is told so', async ({ page }) => {
  await page.goto(routes.nearMe());
  await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill('Zzzzville');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zzzzville')).toBeVisible();
});

for (const { typed, former, today } of [
  { typed: 'vihiers', former: 'Vihiers', today: 'Lys-Haut-Layon' },
  { typed: "Château d'Olonne", former: 'Château-d’Olonne', today: 'Les Sables-d’Olonne' },
]) {
  test(`${former}, which merged into another, is known by its name`, async ({ page }) => {
    await page.goto(routes.nearMe());
    const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
    await field.fill(typed);
    const option = page.getByRole('option').first();
    await expect(option).toContainText(`${former} ${nearCopy.now(today)}`);
    await option.click();
    await expect(page.getByText(nearCopy.from(today, former))).toBeVisible();
  });
}

test('each filter changes the list and the address, and Back walks the places', async ({ page }) => {
  await page.goto(routes.nearMe(mauges.slug));
  const families = page.locator('.families > li');
  await expect(families.first()).toBeVisible();
  const all = await page.getByRole('main').locator('.count').textContent();
  await page.getByRole('checkbox', { name: nearCopy.green }).check();
  await expect(page).toHaveURL(/vert=oui/);
  await expect(page.getByRole('main').locator('.count')).not.toHaveText(all ?? '');
  await page.getByRole('combobox', { name: nearCopy.sort }).selectOption(nearCopy.sorts.name);
  await expect(page).toHaveURL(/tri=nom/);
  await page.getByRole('button', { name: nearCopy.clear }).click();
  await expect(page.getByRole('main').locator('.count')).toHaveText(all ?? '');

  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.fill('laval');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`territoire=${laval.slug}`));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(name) })).toBeVisible();
  // It named the place that one left.
  await expect(field).toHaveValue('');
});

test('a family shows how little its figures are worth, and its season', async ({ page }) => {
  await page.goto(`${routes.nearMe(mauges.slug)}&domaine=N`);
  await expect(page.locator('.families > li').first()).toBeVisible();
  await expect(page.locator('.families .mark', { hasText: 'Confiance faible' }).first()).toBeVisible();
  await expect(page.getByText(nearCopy.weakNote)).toBeVisible();
  await page.goto(`${routes.nearMe(mauges.slug)}&domaine=A`);
  const seasonal = page.locator('.families .mark', { hasText: 'Surtout saisonniers' });
  await expect(seasonal.first()).toBeVisible();
});

test('a territory of shared basins says so', async ({ page }) => {
  const [most] = territories
    .filter(({ kind }) => kind === 'efop')
    .toSorted((a, b) => (b.misallocatedShare ?? 0) - (a.misallocatedShare ?? 0));
  await page.goto(routes.nearMe(most?.slug ?? ''));
  await expect(page.getByText(territoryCopy.misallocated(most?.misallocatedShare ?? 0))).toBeVisible();
});

test('without a diploma, the families to check stand apart and are counted', async ({ page }) => {
  await page.goto(`${routes.nearMe(mauges.slug)}&sans-diplome=oui&domaine=V`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    nearCopy.openHeading,
    nearCopy.unknownHeading,
  ]);
  const lists = page.locator('.families');
  const [open, unknown] = [
    await lists.first().locator('> li').count(),
    await lists.last().locator('> li').count(),
  ];
  expect(open).toBeGreaterThan(0);
  expect(unknown).toBeGreaterThan(0);
  await expect(page.getByRole('main').locator('.count')).toHaveText(nearCopy.countOpen(open, unknown));
});

test('a regional sector may be chosen, and leads to its page', async ({ page }) => {
  await page.goto(routes.nearMe(mauges.slug));
  const field = page.getByRole('combobox', { name: nearCopy.field });
  await field.selectOption({ label: 'Santé' });
  await expect(page).toHaveURL(/domaine=sante/);
  await page.getByRole('link', { name: nearCopy.sectorPage('Santé') }).click();
  await expect(page).toHaveURL(new RegExp(routes.dialogueSector('sante')));
});

test('on a phone the filters are folded, say how many are active, and leave room for the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${routes.nearMe(mauges.slug)}&stable=oui&vert=oui`);
  const family = page.locator('.families > li').first();
  await expect(family).toBeVisible();
  await expect(page.getByText(nearCopy.filters(2))).toBeVisible();
  await expect(page.locator('.filters').getByRole('checkbox')).toHaveCount(0);
  expect((await family.boundingBox())?.y).toBeLessThan(2 * 640);
  await page.getByText(nearCopy.filters(2)).click();
  await page.getByRole('checkbox', { name: nearCopy.green }).uncheck();
  await expect(page.getByText(nearCopy.filters(1))).toBeVisible();
});

test('on paper, the list has its place, source, date and address, and no form', async ({ page }) => {
  await page.goto(`${routes.nearMe(mauges.slug)}&vert=oui`);
  await expect(page.locator('.families > li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([nearCopy.chosen(name)]);
  await expect(page.getByText(nearCopy.printedFilters([nearCopy.green]))).toBeVisible();
  await expect(page.getByText(/^Source.*France Travail/)).toBeVisible();
  await expect(page.getByText(/^Imprimé le \d/)).toContainText(`${routes.nearMe(mauges.slug)}&vert=oui`);
  for (const role of ['combobox', 'checkbox', 'button'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await expect(page.locator('summary:visible')).toHaveCount(0);
});

test('a territory of the address that does not exist is told, and nothing breaks', async ({ page }) => {
  await page.goto(`${routes.nearMe()}?territoire=foo&tri=<b>&domaine=${'x'.repeat(500)}`);
  await expect(page.getByText(nearCopy.unknownTerritory('foo'))).toBeVisible();
  const nurse = findOccupation('J1506');
  await page.goto(`${routes.occupation(nurse.slug)}?territoire=%3Cimg%20src=x%3E`);
  await expect(page.locator('.potential [role="status"]')).toContainText('<img src=x>');
  await expect(page.locator('.potential img')).toHaveCount(0);
});

test.describe('the position of the browser', () => {
  test('leads to the territory, and stays on the device', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: cholet.lon, latitude: cholet.lat });
    await page.goto(routes.nearMe());
    await page.getByRole('button', { name: nearCopy.locate }).click();
    await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(name) })).toBeVisible();
    expect(page.url()).not.toContain(String(cholet.lon));
  });

  test('outside the region says so', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: 7.26, latitude: 43.7 });
    await page.goto(routes.nearMe());
    await page.getByRole('button', { name: nearCopy.locate }).click();
    await expect(page.locator('.picker .message')).toContainText('hors de la région');
  });

  test('refused, the field is still there', async ({ page }) => {
    await page.goto(routes.nearMe());
    await page.getByRole('button', { name: nearCopy.locate }).click();
    await expect(page.getByText(nearCopy.locationErrors.denied)).toBeVisible();
  });
});

test.describe('coming back', () => {
  test('from an occupation finds as many families, scrolled as one left them', async ({ page }) => {
    await page.goto(routes.nearMe(mauges.slug));
    const families = page.locator('.families > li');
    await page.getByRole('button', { name: nearCopy.more(LIST_STEP) }).click();
    await expect(families).toHaveCount(2 * LIST_STEP);
    const link = families
      .nth(LIST_STEP + 10)
      .getByRole('link')
      .first();
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(2000);
    await link.click();
    await expect(page).toHaveURL(/metiers/);
    await page.goBack();
    await expect(families).toHaveCount(2 * LIST_STEP);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(top, -1);
  });

  test('to the place before too, but another place starts at its start', async ({ page }) => {
    await page.goto(routes.nearMe(mauges.slug));
    const families = page.locator('.families > li');
    await page.getByRole('button', { name: nearCopy.more(LIST_STEP) }).click();
    await expect(families).toHaveCount(2 * LIST_STEP);
    await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill('laval');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`territoire=${laval.slug}`));
    await expect(families).toHaveCount(LIST_STEP);
    await page.goBack();
    await expect(families).toHaveCount(2 * LIST_STEP);
  });
});

test.describe('without its figures', () => {
  test.use({ provoked: /Failed to load resource|net::ERR/ });

  test('the form stays with what was typed, and trying again answers', async ({ page }) => {
    await page.route('**/indexes/pres-de-chez-moi.*', (route) => route.abort());
    await page.goto(routes.nearMe());
    await expect(page.getByRole('alert')).toContainText(nearCopy.failed);
    await expect(page.getByRole('link', { name: nearCopy.territories })).toBeVisible();
    const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
    await field.fill('49300');
    await page.keyboard.press('Enter');
    await page.unroute('**/indexes/pres-de-chez-moi.*');
    await page.getByRole('button', { name: nearCopy.retry }).click();
    await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(name) })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('of one territory, the rest stays and trying again answers', async ({ page }) => {
    await page.route('**/indexes/recrutement-*', (route) => route.abort());
    await page.goto(routes.nearMe(mauges.slug));
    await expect(page.getByRole('alert')).toContainText(nearCopy.failed);
    await expect(page.getByRole('combobox', { name: nearCopy.placeLabel })).toBeVisible();
    await page.unroute('**/indexes/recrutement-*');
    await page.getByRole('button', { name: nearCopy.retry }).click();
    await expect(page.locator('.families > li').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(name) })).toBeFocused();
  });
});

test('on a slow network, what was typed before the municipalities came is answered', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/indexes/communes.*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(routes.nearMe());
  await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill('49300');
  await page.keyboard.press('Enter');
  await expect(page.locator('.picker .message')).toHaveText(nearCopy.loading);
  release();
  await expect(page.getByRole('heading', { level: 2, name: nearCopy.chosen(name) })).toBeVisible();
});
