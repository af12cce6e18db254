// axe on every kind of page and on each state of what moves, in both themes, on a phone and on a wide screen.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { payCopy } from '#copy/apprenticeship.ts';
import { compareCopy } from '#copy/compare.ts';
import { discoverCopy } from '#copy/discover.ts';
import { explorerCopy } from '#copy/explorer.ts';
import { searchCopy } from '#copy/search.ts';
import { selectionCopy } from '#copy/selection.ts';
import { routes } from '#routes';
import { INTERESTS_KEY, serializeInterests } from '#url-state/interests.ts';
import { findInterest, fullestOccupations, petalName, petalOrder } from '../e2e/support/facts.ts';
import { servePlaces } from '../e2e/support/map-places.ts';
import { openPage, PAGES, waitForStillness } from '../e2e/support/pages.ts';
import { expect, test } from '../e2e/support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Ignored {
  readonly rule: string;
  /** The page where it is not applied. */
  readonly path: string;
  readonly reason: string;
}

/** All that is not applied. Nothing on the pages of the site. */
const IGNORED: readonly Ignored[] = [
  { rule: 'landmark-unique', path: '/kit/', reason: 'The kit shows the same component several times.' },
];

const SCREENS = [
  { name: 'on a phone', width: 360, height: 780 },
  { name: 'on a wide screen', width: 1280, height: 900 },
] as const;

/** What axe finds, one line a fault: all rules in the light theme, and in the dark one those about colours. */
async function findFaults(page: Page): Promise<readonly string[]> {
  await wear(page, 'light');
  const ignored = IGNORED.filter(({ path }) => path === new URL(page.url()).pathname);
  const light = await look(page)
    .withTags(TAGS)
    .disableRules(ignored.map(({ rule }) => rule))
    .analyze();
  await wear(page, 'dark');
  const dark = await look(page).withRules(COLOUR_RULES).analyze();
  return [...describeFaults('light', light), ...describeFaults('dark', dark)];
}

/** "Legacy" mode: without it axe opens a tab to gather what it finds in frames, and the site has none. */
const look = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await waitForStillness(page);
}

type Analysis = Awaited<ReturnType<AxeBuilder['analyze']>>;

function describeFaults(theme: string, { violations }: Analysis): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${theme}: ${id} (${help}): ${target.join(' ')}`),
  );
}

for (const kind of PAGES) {
  test(`${kind.name} has no fault that axe can see, on any screen`, async ({ page }) => {
    test.slow();
    const [first, ...others] = SCREENS;
    await page.setViewportSize(first);
    await openPage(page, kind);
    expect(await findFaults(page), first.name).toEqual([]);
    // As a screen that is turned, or a window that is enlarged.
    for (const screen of others) {
      await page.setViewportSize(screen);
      await waitForStillness(page);
      expect(await findFaults(page), screen.name).toEqual([]);
    }
  });
}

for (const { name, ...viewport } of SCREENS) {
  test.describe(name, () => {
    test.use({ viewport });

    test('nor has the home page with petals chosen', async ({ page }) => {
      await page.goto(`${routes.home()}?${INTERESTS_KEY}=${serializeInterests(petalOrder.slice(0, 6))}`);
      await expect(page.getByRole('button', { pressed: true })).toHaveCount(6);
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has the explorer with all its criteria and reasons unfolded', async ({ page }) => {
      test.slow();
      await page.goto(
        `${routes.explorer()}?aime=21-22&metier=J1501&voudrais=public&evite=nuit&territoire=laval`,
      );
      await expect(page.locator('.explorer[aria-busy="false"]')).toBeVisible();
      if (name === 'on a phone') {
        await page.getByRole('button', { name: explorerCopy.refine(6) }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      }
      await unfold(page);
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has the explorer with nothing left', async ({ page }) => {
      await page.goto(`${routes.explorer()}?aime=25&secteur=sante&niveau=8&vert=oui&tri=foo`);
      await expect(page.locator('.explorer .widen')).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has the self-discovery with a result that can be changed', async ({ page }) => {
      await page.goto(`${routes.discover()}?${INTERESTS_KEY}=${serializeInterests(petalOrder.slice(0, 6))}`);
      await page.getByText(discoverCopy.change).click();
      await page
        .getByRole('button', { name: petalName(petalOrder[7] ?? ''), exact: true })
        .last()
        .click();
      await expect(page.locator('.discover .notice')).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has the list of places, nor its map with one chosen', async ({ page }) => {
      test.slow();
      await servePlaces(page);
      await page.goto(routes.map());
      await expect(page.locator('.places > li').first()).toBeVisible();
      await unfold(page);
      expect(await findFaults(page)).toEqual([]);
      await page.locator('.places > li').first().getByRole('button').first().click();
      await expect(page.locator('.map-panel[data-state="drawn"]')).toBeVisible({ timeout: 15_000 });
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has the simulator of pay with all unfolded and fields that cannot be read', async ({
      page,
    }) => {
      await page.goto(routes.paySimulator());
      await unfold(page);
      await page.getByLabel(payCopy.age).fill('7');
      await page.getByLabel(payCopy.lastPay).fill('beaucoup');
      await page.getByRole('button', { name: payCopy.submit }).click();
      await expect(page.locator('[aria-invalid="true"]')).toHaveCount(2);
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has an occupation with all its lists unfolded', async ({ page }) => {
      await page.goto(routes.occupation(fullestOccupations[0]?.slug ?? ''));
      await unfold(page);
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has an interest with all its lists unfolded', async ({ page }) => {
      await page.goto(routes.interest(findInterest('17').slug));
      await unfold(page);
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has a selection of one’s own, once something is taken out of it', async ({ page }) => {
      await page.goto(routes.about());
      const occupations = ['K1304', 'D1102', 'N9999'].map((code) => ({ code, note: 'à voir' }));
      await page.evaluate(
        (text) => localStorage.setItem('selection', text),
        JSON.stringify({ version: 1, occupations }),
      );
      await page.goto(routes.selection());
      await page
        .getByRole('button', { name: new RegExp(`^${selectionCopy.remove}`) })
        .first()
        .click();
      await expect(page.getByRole('button', { name: selectionCopy.undo })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has a comparison in which one looks for another occupation', async ({ page }) => {
      await page.goto(routes.compare(['K1304']));
      await page.getByRole('textbox', { name: compareCopy.search }).fill('boulanger');
      await expect(page.locator('.choices button').first()).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });

    test('nor has the search box with suggestions, nor with one of them active', async ({ page }) => {
      test.slow();
      await page.goto(routes.home());
      const box = page.getByRole('combobox', { name: searchCopy.heroLabel });
      await box.pressSequentially('animaux');
      await expect(page.getByRole('option').last()).toHaveText(searchCopy.allResults('animaux'));
      expect(await findFaults(page)).toEqual([]);
      await box.press('ArrowDown');
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
      expect(await findFaults(page)).toEqual([]);
    });

    test.describe('when the index cannot be fetched', () => {
      test.use({ provoked: /ERR_FAILED/ });

      test('nor have the messages of the search box and of the results page', async ({ page }) => {
        test.slow();
        await page.route('**/indexes/*.json', (route) => route.abort());
        await page.goto(routes.search('soudeur'));
        await expect(page.locator('[aria-busy="false"]').getByRole('button')).toBeVisible();
        await page.getByRole('combobox', { name: searchCopy.label }).press('ArrowDown');
        await expect(page.getByText(searchCopy.networkError).and(page.locator('.message'))).toBeVisible();
        expect(await findFaults(page)).toEqual([]);
      });
    });
  });
}

/** What is inside may be drawn once it is open, and hold more to open. */
async function unfold(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(page.locator('details:not([open])')).toHaveCount(0, { timeout: 200 });
  }).toPass();
}
