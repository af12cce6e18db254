// The pages of territories and sectors, and the place that one keeps while browsing.
import { typographic } from '#copy/format.ts';
import { hiringCopy } from '#copy/hiring.ts';
import { siteCopy } from '#copy/site.ts';
import { territoryCopy } from '#copy/territories.ts';
import { routes } from '#routes';
import { findOccupation, findPlace, territories } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const mauges = findPlace('cholet-mauges');
const nurse = findOccupation('J1506');
const places = territories.filter(({ slug }) => slug !== null);

test('every territory is reached from the list', async ({ page }) => {
  await page.goto(routes.territories());
  for (const { slug, name } of places) {
    const link = page
      .getByRole('main')
      .locator(`a[href="${routes.territory(slug ?? '')}"]:visible`)
      .first();
    await expect(link, name).toBeVisible();
  }
});

test('the figures of a territory can be downloaded, one row for each family', async ({ page, request }) => {
  await page.goto(routes.territory(mauges.slug));
  const link = page.getByRole('link', { name: territoryCopy.csv });
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.ok()).toBe(true);
  const lines = (await response.text()).trim().split('\r\n');
  expect(lines[0]).toContain('territoire;annee_enquete;famille');
  expect(lines.length).toBeGreaterThan(200);
  expect(new Set(lines.map((line) => line.split(';').length)).size).toBe(1);
});

test('a place that is chosen is marked in the table and on the map, and kept while browsing', async ({
  page,
}) => {
  await page.goto(routes.occupation(nurse.slug));
  await page.getByRole('combobox', { name: hiringCopy.placeLabel }).selectOption(mauges.slug);
  await expect(page).toHaveURL(routes.occupation(nurse.slug, mauges.slug));
  await expect(page.locator('tr[aria-current]')).toContainText(typographic(mauges.name));
  await expect(page.locator('path[data-selected]')).toHaveAttribute('data-place', mauges.slug);

  await page
    .getByRole('navigation')
    .getByRole('link', { name: siteCopy.occupations, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`${routes.occupations()}?territoire=${mauges.slug}`);
});

test('a column sorts the rows of each group, both ways', async ({ page }) => {
  await page.goto(routes.occupation(nurse.slug));
  const table = page.locator('sortable-table');
  const header = table.getByRole('columnheader', { name: hiringCopy.columns.expected });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const values = () =>
    table
      .locator('tbody')
      .nth(1)
      .locator('td:nth-child(3)')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  const falling = await values();
  expect(falling.length).toBeGreaterThan(1);
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(await values()).toEqual(falling.toReversed());
});

test('the public service is told not to be covered, never to recruit nobody', async ({ page }) => {
  await page.goto(routes.occupation(findOccupation('K1706').slug));
  await expect(page.locator('.potential')).toContainText(hiringCopy.notCoveredTitle);
  await expect(page.locator('sortable-table')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the potential, its reasons and the table are there', async ({ page }) => {
    await page.goto(routes.occupation(nurse.slug));
    await expect(page.locator('.potential .word')).toBeVisible();
    await page.locator('.potential summary').click();
    await expect(page.locator('.potential dl')).toBeVisible();
    await expect(page.locator('sortable-table tbody tr')).toHaveCount(places.length + 2);
  });
});
