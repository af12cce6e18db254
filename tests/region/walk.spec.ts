// What a visitor of another region does first, on a phone: nothing may be empty, broken, or say the name of another place.
import { typographic } from '#copy/format.ts';
import { hiringCopy } from '#copy/hiring.ts';
import { mapCopy } from '#copy/map.ts';
import { nearCopy } from '#copy/near-me.ts';
import { routes } from '#routes';
import { site } from '#site';
import { findOccupation, municipalities, territories } from '../e2e/support/facts.ts';
import { expect, test } from '../e2e/support/test.ts';

function known<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error(`the facts of region ${site.region} are not whole`);
  return found;
}
const paged = territories.flatMap(({ kind, name, slug }) => (slug === null ? [] : [{ kind, name, slug }]));
const region = known(paged.find(({ kind }) => kind === 'region'));
/** Where one says that one lives: the smaller territories, the departments where there are none. */
const smallest = paged.some(({ kind }) => kind === 'efop') ? 'efop' : 'department';
const [place = region] = paged.filter(({ kind }) => kind === smallest);
const { name: townName } = known(municipalities.toSorted((a, b) => b.population - a.population)[0]);
const bakery = 'boulanger-boulangere';

const PAGES = {
  home: routes.home(),
  'the occupation of bakers': routes.occupation(bakery, place.slug),
  'the territories': routes.territories(),
  'the region': routes.territory(region.slug),
  'a territory': routes.territory(place.slug),
  'what recruits': routes.nearMe(place.slug),
  'the advice': routes.advice(place.slug),
  'the map': routes.map(),
  'the trainings': routes.trainings(),
  'the establishments': routes.establishments(),
  'the offers': routes.offers(),
  'the pay simulator': routes.paySimulator(),
  'the explorer': routes.explorer(),
  'the method': '/methode/',
  'the sources': '/donnees/',
  'the accessibility': '/accessibilite/',
};

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} answers, holds in the width of a phone, and names this region alone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main [role="alert"]')).toHaveCount(0);
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
    expect(text, 'an apostrophe of a typewriter').not.toMatch(/\p{L}'\p{L}/u);
    if (site.region !== '52') expect(text).not.toMatch(/Pays de la Loire|Efop/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('from the home to the largest town, then to an occupation that keeps the place', async ({ page }) => {
  await page.goto(routes.home());
  await expect(page.locator('header')).toContainText(typographic(region.name));
  await page.goto(routes.nearMe());
  const field = page.getByRole('combobox', { name: nearCopy.placeLabel });
  await field.fill(townName);
  await expect(page.getByRole('option').first()).toContainText(typographic(townName));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?territoire=[a-z-]+&commune=\w{5}$/);
  await page.locator('.families .occupations a').first().click();
  await expect(page).toHaveURL(/\/metiers\/.+\/\?territoire=/);
  await expect(page.getByRole('combobox', { name: hiringCopy.placeLabel })).not.toHaveValue(region.slug);
});

test('a search for a baker leads to the occupation', async ({ page }) => {
  await page.goto('/recherche/?q=boulanger');
  await expect(page.locator('.search-results')).toContainText(typographic(findOccupation('D1102').title));
});

test('the map of the region opens with its places', async ({ page }) => {
  test.slow();
  await page.goto(routes.map());
  await expect(page.locator('.places > li').first()).toBeVisible();
  await page.getByRole('button', { name: mapCopy.openMap }).click();
  await expect(page.locator('.map-panel[data-state="drawn"]')).toBeVisible();
});

test('a training and an establishment of the region have their pages', async ({ page }) => {
  await page.goto(routes.establishments());
  await page.locator('main a[href^="/etablissements/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(routes.training('cap-boulanger'));
  await expect(page.locator('h1')).toContainText('oulanger');
});
