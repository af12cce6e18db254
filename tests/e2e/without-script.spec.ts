// Without JavaScript the site reads: every page is there, petals are links, the search form leads to other ways.
import type { Page } from '@playwright/test';
import { typographic } from '#copy/format.ts';
import { nearCopy } from '#copy/near-me.ts';
import { occupationCopy } from '#copy/occupation.ts';
import { homeCopy, interestCopy } from '#copy/pages.ts';
import { notFoundCopy, searchCopy, searchPageCopy } from '#copy/search.ts';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import {
  findDomain,
  findInterest,
  findOccupation,
  headingOf,
  occupations,
  petalName,
  petalOrder,
  titleOf,
} from './support/facts.ts';
import { expect, test } from './support/test.ts';

const nurse = findOccupation('J1506');
const animals = findInterest('17');

/** Found by its tag: Playwright takes the inside of a noscript as hidden, even without JavaScript. */
const withoutScript = (page: Page) => page.locator('main noscript');
const otherWays = (page: Page) => page.locator('main .other-ways');

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

test('each petal of the home page is a link to its interest', async ({ page }) => {
  await page.goto(routes.home());
  const petals = page.getByRole('group', { name: homeCopy.roseLabel }).locator('a[href]');
  await expect(petals).toHaveCount(petalOrder.length);
  await petals
    .and(page.locator(`[aria-label="${petalName(animals.id)}"]`))
    .locator('text')
    .click();
  await expect(page).toHaveURL(routes.interest(animals.slug));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(typographic(animals.label));
});

test('on a phone the list of interests is made of links', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(routes.home());
  await page
    .getByRole('main')
    .getByRole('list')
    .getByRole('link', { name: petalName(animals.id) })
    .click();
  await expect(page).toHaveURL(routes.interest(animals.slug));
  const principal = page.getByRole('region', { name: interestCopy.principal });
  const expected = occupations.filter(({ interests }) => interests.principal === animals.id);
  await expect(principal.getByRole('link')).toHaveCount(expected.length);
});

test('an occupation says everything, folded lists included', async ({ page }) => {
  await page.goto(routes.occupation(nurse.slug));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(nurse));
  await expect(page.getByRole('region', { name: occupationCopy.conditionsHeading })).toBeVisible();
  const skills = page.getByRole('region', { name: occupationCopy.skillsHeading });
  const { core, emerging, other } = nurse.skills;
  await expect(skills.getByRole('listitem')).toHaveCount(core.length + emerging.length);
  await skills.locator('summary').click();
  await expect(skills.getByRole('listitem')).toHaveCount(core.length + emerging.length + other.length);
});

test('what needs JavaScript is not shown', async ({ page }) => {
  await page.goto(routes.occupation(nurse.slug));
  await expect(page.getByRole('button', { name: occupationCopy.share })).toHaveCount(0);
  await expect(page.getByRole('group', { name: siteCopy.theme })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: searchCopy.shortcutChoice })).toHaveCount(0);
});

test('one goes from the list of occupations to a domain and to an occupation', async ({ page }) => {
  const care = findDomain('J15');
  await page.goto(routes.occupations());
  await page.getByRole('link', { name: typographic(care.label), exact: true }).click();
  await page.getByRole('link', { name: titleOf(nurse), exact: true }).click();
  await expect(page).toHaveURL(routes.occupation(nurse.slug));
});

test('the search form leads to the results page, which says which other ways there are', async ({ page }) => {
  await page.goto(routes.home());
  await page.getByRole('searchbox', { name: searchCopy.heroLabel }).fill('infirmière de nuit');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recherche\/\?q=infirmi%C3%A8re\+de\+nuit$/);
  await expect(otherWays(page).locator('p')).toHaveText(searchPageCopy.withoutScript);
  await expect(otherWays(page).locator('p')).toBeVisible();
  await otherWays(page).locator('a', { hasText: searchPageCopy.wayFamilies }).click();
  await expect(page).toHaveURL(routes.occupations());
});

test('the results page leads to the index from A to Z too', async ({ page }) => {
  await page.goto(routes.search('infirmière'));
  await otherWays(page).locator('a', { hasText: searchPageCopy.wayLetters }).click();
  await expect(page).toHaveURL(routes.occupationsByLetter('a'));
});

test('what recruits near home leads to the territories, and waits for nothing', async ({ page }) => {
  await page.goto(routes.nearMe());
  await expect(page.getByText(nearCopy.loading)).toBeHidden();
  await expect(withoutScript(page).locator('p')).toHaveText([nearCopy.withoutScript, nearCopy.territories]);
  await withoutScript(page).locator('a').click();
  await expect(page).toHaveURL(routes.territories());
});

test('an address that does not exist gives other ways too', async ({ page }) => {
  await page.goto(routes.occupation('infirmiere'));
  await expect(page.getByRole('main')).not.toContainText('Voici');
  await expect(otherWays(page).locator('p')).toHaveText(notFoundCopy.withoutScript);
  await otherWays(page).locator('a', { hasText: searchPageCopy.waySectors }).click();
  await expect(page).toHaveURL(routes.sectors());
});
