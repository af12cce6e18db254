// What the components look like, compared with the images in baselines/: a mend here must not bend them there.
// Only what the kit shows and whose look is settled; whole pages change too often to be compared.
import type { Locator, Page } from '@playwright/test';
import { CHROMIUM_ARGS } from '#scripts/browser/chromium.ts';
import { expect, test } from '../e2e/support/test.ts';

test.use({
  // Letters as wide on every machine, grey at the edges rather than coloured: what the system prefers stays out.
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [
        ...CHROMIUM_ARGS,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
      ],
    });
  },
});

type Screen = '1280-light' | '1280-dark' | '360-light' | '360-dark';

interface Sight {
  readonly name: string;
  /** Where it may look otherwise: one image each, so no more than it takes. */
  readonly on: readonly Screen[];
  readonly find: (page: Page) => Locator;
  /** Puts the component in its state. */
  readonly prepare?: (target: Locator) => Promise<void>;
}

const EVERYWHERE = ['1280-light', '1280-dark', '360-light', '360-dark'] as const;
const WIDE = ['1280-light', '1280-dark'] as const;
const PHONE = ['360-light', '360-dark'] as const;

const SIGHTS: readonly Sight[] = [
  { name: 'header', on: ['1280-light', '360-dark'], find: (page) => page.getByRole('banner') },
  { name: 'footer', on: ['1280-light', '360-light'], find: (page) => page.getByRole('contentinfo').last() },
  { name: 'search-box', on: WIDE, find: (page) => page.locator('.kit search-box') },
  { name: 'colours', on: WIDE, find: (page) => page.locator('.swatches') },
  { name: 'folded', on: WIDE, find: (page) => page.locator('.kit > details').first() },
  { name: 'unfolded', on: WIDE, find: (page) => page.locator('.kit > details').nth(1) },
  { name: 'icons', on: ['1280-light'], find: (page) => page.locator('.icons') },
  { name: 'logo', on: WIDE, find: (page) => page.locator('.logo-alone') },
  { name: 'rose', on: ['1280-light', '360-dark'], find: (page) => page.locator('.roses') },
  { name: 'mini-roses', on: ['1280-light'], find: (page) => page.locator('.mini') },
  { name: 'breadcrumb', on: WIDE, find: (page) => page.locator('.breadcrumb') },
  { name: 'letters', on: EVERYWHERE, find: (page) => page.locator('.kit nav:has([aria-current])') },
  { name: 'link-grid', on: ['1280-light'], find: (page) => page.locator('.kit > .grid').first() },
  { name: 'family', on: PHONE, find: (page) => page.locator('.kit > .families > li').first() },
  {
    name: 'occupation-list',
    on: ['1280-light'],
    find: (page) => page.locator('keep-cards > ul:not(.cards)'),
  },
  { name: 'cards', on: ['1280-dark', '360-light'], find: (page) => page.locator('.cards') },
  { name: 'heading', on: PHONE, find: (page) => page.locator('.case').nth(1).locator('h3') },
  {
    name: 'at-a-glance',
    on: [...WIDE, '360-light'],
    find: (page) => page.locator('.case').first().locator('section'),
  },
  { name: 'buttons', on: WIDE, find: (page) => page.locator('page-actions') },
  {
    name: 'buttons-focus',
    on: WIDE,
    find: (page) => page.locator('page-actions'),
    prepare: (target) => target.getByRole('button').first().focus(),
  },
  {
    name: 'petal-focus',
    on: WIDE,
    find: (page) => page.locator('.roses .petal').first(),
    prepare: (target) => target.focus(),
  },
];

for (const screen of EVERYWHERE) {
  const [width, colorScheme] = screen.split('-') as [string, 'light' | 'dark'];
  test.describe(`${width} px wide, ${colorScheme}`, () => {
    test.use({ viewport: { width: Number(width), height: 900 }, colorScheme });

    // One test, since the kit is long to load; "soft" so that all that differs is told at once.
    test('the components look as they did', async ({ page }) => {
      test.slow();
      await waitForLateFonts(page);
      await page.goto('/kit/');
      await waitForOwnFonts(page);
      for (const { name, find, prepare } of SIGHTS.filter(({ on }) => on.includes(screen))) {
        const target = find(page);
        await prepare?.(target);
        await target.evaluate(standOnWholePixel);
        await expect.soft(target).toHaveScreenshot(`${name}-${screen}.png`);
      }
    });
  });
}

/** What stands above on the page may grow by a fraction of a pixel, and blur all the lines below it. */
function standOnWholePixel(element: Element): void {
  const { style } = document.body;
  style.marginBlockStart = '';
  const top = element.getBoundingClientRect().top + window.scrollY;
  style.marginBlockStart = `${Math.ceil(top) - top}px`;
}

/** On a first visit the site does without a font that is late; the images are of what all other visits show. */
async function waitForLateFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
}

/** With a fallback face every image would differ, for a reason that has nothing to do with the component. */
async function waitForOwnFonts(page: Page): Promise<void> {
  const loaded = await page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)];
    return faces.filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', ''));
  });
  expect(loaded).toEqual(expect.arrayContaining(['Bricolage Grotesque', 'Atkinson Hyperlegible Next']));
}
