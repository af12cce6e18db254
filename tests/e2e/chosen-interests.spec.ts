// What a person has chosen on the rose stands in the address: it can be sent, reloaded, and never breaks the page.
import type { Page } from '@playwright/test';
import { typographic } from '#copy/format.ts';
import { homeCopy } from '#copy/pages.ts';
import { routes } from '#routes';
import { INTERESTS_KEY, MAX_CHOSEN_INTERESTS, serializeInterests } from '#url-state/interests.ts';
import { countOfInterest, findInterest, petalName, petalOrder } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const [first = '', second = ''] = petalOrder;

test.use({ viewport: { width: 1280, height: 900 } });

const petal = (page: Page, code: string) =>
  page.getByRole('group', { name: homeCopy.roseLabel }).getByRole('button', { name: petalName(code) });
const choose = (page: Page, code: string) => petal(page, code).locator('text').click();
const pressed = (page: Page) =>
  page.getByRole('group', { name: homeCopy.roseLabel }).getByRole('button', { pressed: true });
/** What a chosen petal leads to. */
const answer = (page: Page, code: string) =>
  page.getByRole('main').getByRole('link', { name: typographic(findInterest(code).label) });
const addressOf = (codes: readonly string[]) =>
  `${routes.home()}?${INTERESTS_KEY}=${serializeInterests(codes)}`;

test('a choice is in the address, whatever the order of the taps', async ({ page }) => {
  await page.goto(routes.home());
  await choose(page, second);
  await choose(page, first);
  await expect(page).toHaveURL(addressOf([first, second]));
  await expect(answer(page, first)).toBeVisible();
  await expect(answer(page, second)).toBeVisible();
});

test('a choice taken back leaves the address as it was', async ({ page }) => {
  await page.goto(`${routes.home()}?classe=4e`);
  await choose(page, first);
  await expect(page).toHaveURL(`${routes.home()}?classe=4e&${INTERESTS_KEY}=${first}`);
  await choose(page, first);
  await expect(page).toHaveURL(`${routes.home()}?classe=4e`);
  await expect(answer(page, first)).toBeHidden();
  await expect(pressed(page)).toHaveCount(0);
});

test('a link restores the choice, and a reload keeps it', async ({ page }) => {
  await page.goto(addressOf([first, second]));
  await expect(pressed(page)).toHaveCount(2);
  await page.reload();
  await expect(petal(page, first)).toHaveAttribute('aria-pressed', 'true');
  await expect(petal(page, second)).toHaveAttribute('aria-pressed', 'true');
  await expect(pressed(page)).toHaveCount(2);
});

test('Back from an interest finds the choice again', async ({ page }) => {
  await page.goto(routes.home());
  await choose(page, first);
  await page.getByRole('link', { name: homeCopy.seeAll(countOfInterest(first)) }).click();
  await expect(page).toHaveURL(routes.interest(findInterest(first).slug));
  await page.goBack();
  await expect(page).toHaveURL(addressOf([first]));
  await expect(petal(page, first)).toHaveAttribute('aria-pressed', 'true');
});

test('the choice is the same on the petals and in the list of a phone', async ({ page }) => {
  await page.goto(addressOf([first]));
  await page.setViewportSize({ width: 360, height: 780 });
  const list = page.getByRole('list', { name: homeCopy.roseLabel });
  await expect(list.getByRole('button', { pressed: true })).toHaveText([petalName(first)]);
});

test('one more than the most replaces the oldest, and it is said', async ({ page }) => {
  const codes = petalOrder.slice(0, MAX_CHOSEN_INTERESTS + 1);
  await page.goto(routes.home());
  const most = page
    .getByRole('main')
    .getByText(homeCopy.most(MAX_CHOSEN_INTERESTS))
    .and(page.locator('.most'));
  for (const code of codes.slice(0, -2)) await choose(page, code);
  await expect(most).toBeHidden();
  for (const code of codes.slice(-2)) await choose(page, code);
  await expect(most).toBeVisible();
  await expect(page.locator('interest-rose').getByRole('status')).toContainText(
    `${homeCopy.most(MAX_CHOSEN_INTERESTS)} ${homeCopy.dropped} ${petalName(first)}.`.replaceAll(/\s+/g, ' '),
  );
  await expect(page).toHaveURL(addressOf(codes.slice(1)));
  await expect(pressed(page)).toHaveCount(MAX_CHOSEN_INTERESTS);
  await expect(petal(page, first)).toHaveAttribute('aria-pressed', 'false');
});

test('nonsense in the address is no choice, and choosing still works', async ({ page }) => {
  const nonsense = [
    '',
    '-',
    '999',
    '0',
    '17-17',
    '1-2-3-4-5-6-7',
    '17,22',
    '%3Cscript%3E',
    '%E0%A4%A',
    '17-',
  ];
  for (const text of nonsense) {
    await page.goto(`${routes.home()}?${INTERESTS_KEY}=${text}`);
    await expect(petal(page, first), text).toHaveAttribute('aria-pressed', 'false');
    await expect(pressed(page), text).toHaveCount(0);
    await choose(page, first);
    await expect(page).toHaveURL(addressOf([first]));
  }
});

test('a code that is not an interest is left out of a choice', async ({ page }) => {
  await page.goto(`${routes.home()}?${INTERESTS_KEY}=${first}-99`);
  await expect(pressed(page)).toHaveCount(1);
  await choose(page, second);
  await expect(page).toHaveURL(addressOf([first, second]));
});

test('a click with Control opens the interest in its own tab', async ({ page, context }) => {
  await page.goto(routes.home());
  const opening = context.waitForEvent('page');
  await petal(page, first)
    .locator('text')
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opening;
  await expect(tab).toHaveURL(routes.interest(findInterest(first).slug));
  await expect(pressed(page)).toHaveCount(0);
});
