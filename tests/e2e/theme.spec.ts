// Light and dark: as the system, or as chosen; the choice lasts and never flashes.
import type { Page } from '@playwright/test';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import { expect, test } from './support/test.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const labels: Record<Theme, string> = { light: siteCopy.themeLight, dark: siteCopy.themeDark };
const other: Record<Theme, Theme> = { light: 'dark', dark: 'light' };

/** Which theme the page is in, by the brightness of its background. */
const readTheme = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    const brightness = channels.slice(0, 3).reduce((sum, channel) => sum + channel, 0) / 3;
    return brightness > 200 ? 'light' : brightness < 60 ? 'dark' : 'neither';
  });
const expectTheme = (page: Page, theme: Theme) => expect.poll(() => readTheme(page)).toBe(theme);
const choose = (page: Page, label: string) =>
  page.getByRole('group', { name: siteCopy.theme }).getByRole('radio', { name: label }).check();

/** The browser paints its own bars with the first theme-color whose condition holds. */
async function expectToldColour(page: Page): Promise<void> {
  const told = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(told ?? '') ?? [];
  const channels = [red, green, blue].map((channel) => Number.parseInt(channel, 16));
  await expect(page.locator('body')).toHaveCSS('background-color', `rgb(${channels.join(', ')})`);
}

for (const system of THEMES) {
  test.describe(`on a ${system} system`, () => {
    test.use({ colorScheme: system });

    test('the page follows the system until told otherwise', async ({ page }) => {
      await page.goto(routes.home());
      await expectTheme(page, system);
      await expect(page.getByRole('radio', { name: siteCopy.themeAuto })).toBeChecked();
      await page.emulateMedia({ colorScheme: other[system] });
      await expectTheme(page, other[system]);
    });

    test('the other theme, once chosen, holds on reload and on other pages, until taken back', async ({
      page,
    }) => {
      await page.goto(routes.about());
      await choose(page, labels[other[system]]);
      await expectTheme(page, other[system]);
      await page.reload();
      await expectTheme(page, other[system]);
      await page.goto(routes.home());
      await expectTheme(page, other[system]);
      await expect(page.getByRole('radio', { name: labels[other[system]] })).toBeChecked();
      await choose(page, siteCopy.themeAuto);
      await expectTheme(page, system);
      await page.reload();
      await expectTheme(page, system);
    });

    test('the colour told to the browser is that of the page, in a chosen theme as well', async ({
      page,
    }) => {
      await page.goto(routes.home());
      for (const label of [null, labels[other[system]], labels[system], siteCopy.themeAuto]) {
        if (label !== null) await choose(page, label);
        await expectToldColour(page);
      }
      await choose(page, labels[other[system]]);
      await page.reload();
      await expectToldColour(page);
    });
  });
}

test('a chosen theme is set before the page has anything to paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      document.documentElement.dataset['themeAtFirstPaint'] =
        document.documentElement.dataset['theme'] ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(routes.home());
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-first-paint', 'dark');
});

test('a stored theme that is none is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'rose"><script>'));
  await page.goto(routes.home());
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('radio', { name: siteCopy.themeAuto })).toBeChecked();
});

test('without any storage the theme can still be chosen for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(routes.about());
  await choose(page, siteCopy.themeDark);
  await expectTheme(page, 'dark');
});
