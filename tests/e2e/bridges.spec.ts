// The occupations near one: what they say with and without JavaScript, and in the place that is chosen.
import { bridgeCopy } from '#copy/bridges.ts';
import { typographic } from '#copy/format.ts';
import { hiringCopy } from '#copy/hiring.ts';
import { routes } from '#routes';
import { findOccupation, findPlace } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const seller = findOccupation('D1214');
const place = findPlace('saumur');

test('four near occupations at once, each with what to bring and to learn, and four on demand', async ({
  page,
}) => {
  await page.goto(routes.occupation(seller.slug));
  const near = page.getByRole('region', { name: bridgeCopy.heading });
  await expect(near.getByRole('listitem')).toHaveCount(4);
  for (const item of await near.getByRole('listitem').all()) {
    await expect(item.getByRole('link')).toHaveAttribute('href', /^\/metiers\/.+\/$/);
    for (const name of [bridgeCopy.shared, bridgeCopy.missing, bridgeCopy.access, bridgeCopy.potential]) {
      await expect(item.getByText(name, { exact: true })).toBeVisible();
    }
  }
  await near.getByText(bridgeCopy.more(4)).click();
  await expect(near.getByRole('listitem')).toHaveCount(8);
});

test('their potential follows the place, and so do their links', async ({ page }) => {
  await page.goto(routes.occupation(seller.slug));
  const near = page.getByRole('region', { name: bridgeCopy.heading });
  const said = async (link: number) => {
    await page.goto(routes.occupation(seller.slug, place.slug));
    await expect(near.getByText(typographic(place.name), { exact: true })).toBeVisible();
    const word = await near.locator('[data-classes]').nth(link).textContent();
    await near.getByRole('link', { name: bridgeCopy.methodLink }).waitFor();
    await near.getByRole('listitem').nth(link).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`territoire=${place.slug}`));
    const box = page.getByRole('region', { name: hiringCopy.heading });
    await expect(box.getByRole('combobox')).toHaveValue(place.slug);
    return [word, (await box.locator('.word').textContent())?.toLocaleLowerCase('fr')];
  };
  for (const link of [0, 1, 2]) {
    const [here, there] = await said(link);
    expect(here).toBe(there);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list reads, with the potential of the region', async ({ page }) => {
    await page.goto(routes.occupation(seller.slug));
    const near = page.getByRole('region', { name: bridgeCopy.heading });
    await expect(near.getByRole('listitem')).toHaveCount(4);
    await expect(near.locator('[data-slot="place-of-bridges"]')).toHaveText(
      findPlace('pays-de-la-loire').name,
    );
    await expect(near.locator('[data-classes]').first()).not.toBeEmpty();
  });
});
