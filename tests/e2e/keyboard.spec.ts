// Everything can be reached and done by keyboard: skip link, rose, folded lists, theme.
import type { Page } from '@playwright/test';
import { typographic } from '#copy/format.ts';
import { homeCopy } from '#copy/pages.ts';
import { searchCopy } from '#copy/search.ts';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import { INTERESTS_KEY, serializeInterests } from '#url-state/interests.ts';
import { countOfInterest, findInterest, fullestOccupations, petalName, petalOrder } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const [first = '', second = '', third = ''] = petalOrder;
const last = petalOrder.at(-1) ?? '';
const [fullest] = fullestOccupations;

test.use({ viewport: { width: 1280, height: 900 } });

const rose = (page: Page) => page.getByRole('group', { name: homeCopy.roseLabel });
const petal = (page: Page, code: string) => rose(page).getByRole('button', { name: petalName(code) });
const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until the focus is in the rose. @throws when it never comes there. */
async function tabToRose(page: Page): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    if (await focused(page).evaluate((element) => element.matches('svg [data-petal]'))) return;
  }
  throw new Error('thirty presses of Tab did not reach the rose');
}

test('the first Tab shows a link that skips to the content', async ({ page }) => {
  await page.goto(routes.home());
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: siteCopy.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: searchCopy.heroLabel })).toBeFocused();
  await expect(skip).not.toBeInViewport();
});

test('Tab goes through the header in the order in which it is read', async ({ page }) => {
  await page.goto(routes.about());
  const navigation = page.getByRole('navigation', { name: siteCopy.mainNavigation });
  const stops = [
    page.getByRole('link', { name: siteCopy.skipToContent }),
    page.getByRole('banner').getByRole('link').first(),
    page.getByRole('combobox', { name: searchCopy.label }),
    page.getByRole('banner').getByRole('button', { name: searchCopy.submit }),
    navigation.getByRole('link', { name: siteCopy.explorer }),
    navigation.getByRole('link', { name: siteCopy.occupations }),
    navigation.getByRole('link', { name: siteCopy.trainings }),
    navigation.getByRole('link', { name: siteCopy.nearMe }),
    navigation.getByRole('link', { name: siteCopy.territories }),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
});

test.describe('the rose', () => {
  test('is one stop of Tab, whatever the number of its petals', async ({ page }) => {
    await page.goto(routes.home());
    await tabToRose(page);
    await expect(petal(page, first)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(rose(page).locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(petal(page, first)).toBeFocused();
  });

  test('arrows go from petal to petal, round and round', async ({ page }) => {
    await page.goto(routes.home());
    await tabToRose(page);
    await page.keyboard.press('ArrowRight');
    await expect(petal(page, second)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(petal(page, third)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(petal(page, last)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(petal(page, first)).toBeFocused();
    await expect(rose(page).locator('[tabindex="0"]')).toHaveCount(1);
  });

  test('Space and Enter choose a petal and take the choice back', async ({ page }) => {
    await page.goto(routes.home());
    await tabToRose(page);
    await page.keyboard.press('Space');
    await expect(petal(page, first)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(petal(page, second)).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(`/?${INTERESTS_KEY}=${serializeInterests([first, second])}`);
    await page.keyboard.press('Enter');
    await expect(petal(page, second)).toHaveAttribute('aria-pressed', 'false');
    await expect(petal(page, second)).toBeFocused();
  });

  test('a choice is announced, and its link follows in the order of Tab', async ({ page }) => {
    await page.goto(routes.home());
    await tabToRose(page);
    await page.keyboard.press('Space');
    const label = typographic(findInterest(first).label);
    await expect(page.getByRole('status').filter({ hasText: label })).toHaveText(
      `${label} ${homeCopy.seeAll(countOfInterest(first))}`,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.interest(findInterest(first).slug));
  });
});

test('a chip of the list of a phone answers to Space and Enter', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(routes.home());
  const chip = page.getByRole('button', { name: petalName(second) });
  await chip.focus();
  await page.keyboard.press('Space');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
});

test('folded lists open and close by keyboard', async ({ page }) => {
  await page.goto(routes.occupation(fullest?.slug ?? ''));
  // The text of an occupation is folded on a phone only.
  const details = page.locator('details:has(> summary:visible)').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open');
  await page.keyboard.press('Space');
  await expect(details).not.toHaveAttribute('open');
});

test('the theme is one stop of Tab, and arrows change it', async ({ page }) => {
  await page.goto(routes.about());
  const choice = page.getByRole('group', { name: siteCopy.theme });
  await choice.getByRole('radio', { name: siteCopy.themeAuto }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: siteCopy.themeLight })).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Shift+Tab');
  await expect(choice.locator(':focus')).toHaveCount(0);
});
