// Motion: the passage from a page to the next, and its absence for those who asked for less of it.
import { routes } from '#routes';
import { expect, test } from './support/test.ts';

test.describe('for those who did not ask for less motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('following links throws no error', async ({ page, faults }) => {
    for (const path of [routes.occupations(), routes.explorer(), routes.territories(), routes.home()]) {
      await page.goto(routes.about());
      await page.locator(`header a[href="${path}"]`).click();
      await page.waitForURL(path);
      await page.waitForLoadState();
      // Two frames: a transition starts, or is given up, at the first paint.
      await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    }
    expect(faults).toEqual([]);
  });
});

test.describe('for those who asked for less motion', () => {
  test.use({ reducedMotion: 'reduce', colorScheme: 'light' });

  for (const path of [routes.home(), routes.occupations()]) {
    test(`nothing moves on ${path}, even when the theme changes`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ colorScheme: 'dark' });
      const moving = await page.evaluate(() => {
        // Reading a colour makes the browser apply the new theme, and start what it would animate.
        getComputedStyle(document.body).color;
        return document.getAnimations().length;
      });
      expect(moving).toBe(0);
    });
  }
});
