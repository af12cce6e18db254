// What a page says when the script of its island does not come.
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import { expect, test } from './support/test.ts';

test.use({ provoked: /ERR_FAILED/ });

for (const [name, address] of [
  ['the explorer', routes.explorer()],
  ['what recruits near home', routes.nearMe()],
  ['the selection', routes.selection()],
] as const) {
  test(`${name} offers to load again when its script is lost`, async ({ page }) => {
    await page.clock.install();
    // Astro asks once more, with a query: both are lost.
    await page.route(/\.island\.[^/]*\.js/, (route) => route.abort());
    await page.goto(address);
    const reload = page.getByRole('button', { name: siteCopy.reload });
    await expect(page.locator('loading-note')).toBeVisible();
    await expect(reload).toBeHidden();
    await page.clock.fastForward(10_000);
    await expect(page.getByText(siteCopy.loadingLate)).toBeVisible();
    await reload.click();
    await expect(reload, 'the page starts again').toBeHidden();
  });
}
