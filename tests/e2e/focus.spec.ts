// One always sees where the focus is, on each kind of control. Its contrasts are checked with the colours (tokens.test.ts).
import type { Locator, Page } from '@playwright/test';
import { occupationCopy } from '#copy/occupation.ts';
import { browseCopy } from '#copy/pages.ts';
import { searchCopy } from '#copy/search.ts';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import { fullestOccupations, petalName, petalOrder } from './support/facts.ts';
import { expect, test } from './support/test.ts';

interface Control {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly control: (page: Page) => Locator;
  /** What carries the ring, when it is not the control itself. */
  readonly ring?: (control: Locator) => Locator;
}

const [petal = ''] = petalOrder;
const occupation = routes.occupation(fullestOccupations[0]?.slug ?? '');

const CONTROLS: readonly Control[] = [
  {
    name: 'the skip link',
    path: routes.about(),
    control: (page) => page.getByRole('link', { name: siteCopy.skipToContent }),
  },
  {
    name: 'a link of the header',
    path: routes.about(),
    control: (page) => page.getByRole('banner').getByRole('link', { name: siteCopy.explorer }),
  },
  {
    name: 'a link of the footer, on its dark ground',
    path: routes.about(),
    control: (page) => page.getByRole('contentinfo').getByRole('link', { name: siteCopy.method }),
  },
  {
    name: 'the search box',
    path: routes.about(),
    control: (page) => page.getByRole('combobox', { name: searchCopy.label }),
    ring: (control) => control.locator('..'),
  },
  {
    name: 'the button of the search box',
    path: routes.about(),
    control: (page) => page.getByRole('banner').getByRole('button', { name: searchCopy.submit }),
  },
  {
    name: 'a chip of the list of interests',
    path: routes.home(),
    width: 360,
    control: (page) => page.getByRole('button', { name: petalName(petal) }),
  },
  {
    name: 'a letter',
    path: routes.occupations(),
    control: (page) => page.getByRole('navigation', { name: browseCopy.letters }).getByRole('link').first(),
  },
  {
    name: 'a folded list',
    path: occupation,
    control: (page) => page.locator('summary:visible').first(),
  },
  {
    name: 'a button of an occupation',
    path: occupation,
    control: (page) => page.getByRole('button', { name: occupationCopy.share }),
  },
  {
    name: 'the card of a next move',
    path: occupation,
    control: (page) =>
      page.getByRole('region', { name: occupationCopy.nextHeading }).getByRole('link').first(),
  },
  {
    name: 'a result',
    path: routes.search('animaux'),
    control: (page) => page.getByRole('main').getByRole('listitem').getByRole('link').first(),
  },
  {
    name: 'the button for more results',
    path: routes.search('animaux'),
    control: (page) => page.getByRole('main').getByRole('button'),
  },
  {
    name: 'the choice of shortcut',
    path: routes.about(),
    control: (page) => page.getByRole('checkbox', { name: searchCopy.shortcutChoice }),
    ring: (control) => control.locator('xpath=following-sibling::*[1]'),
  },
  {
    name: 'the choice of theme',
    path: routes.about(),
    control: (page) => page.getByRole('radio', { name: siteCopy.themeAuto }),
    ring: (control) => control.locator('xpath=following-sibling::*[1]'),
  },
];

interface Ring {
  readonly style: string;
  readonly width: number;
}

const readRing = (target: Locator): Promise<Ring> =>
  target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
  });

test.describe('the focus shows on', () => {
  for (const { name, path, width = 1280, control, ring = (same: Locator) => same } of CONTROLS) {
    test(name, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const target = control(page);
      await expect.poll(async () => (await readRing(ring(target))).style).toBe('none');
      // A key first: browsers show the focus to those who use the keyboard.
      await page.keyboard.press('Shift');
      await target.focus();
      const { style, width: thickness } = await readRing(ring(target));
      expect(style).toBe('solid');
      expect(thickness).toBeGreaterThanOrEqual(2);
    });
  }

  test('a petal, by a thicker line and an underlined name', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(routes.home());
    const target = page.locator(`svg [data-petal="${petal}"]`);
    const readLine = () =>
      target
        .locator('path')
        .last()
        .evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
    const before = await readLine();
    await page.keyboard.press('Shift');
    await target.focus();
    expect(await readLine()).toBeGreaterThan(2 * before);
    await expect(target.locator('text')).toHaveCSS('text-decoration-line', 'underline');
  });
});
