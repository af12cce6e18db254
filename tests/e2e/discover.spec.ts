// The self-discovery, on a phone and by keyboard alone: all its cards, its rose, its address, and what it keeps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { discoverCopy } from '#copy/discover.ts';
import { typographic } from '#copy/format.ts';
import { occupationCopy } from '#copy/occupation.ts';
import { routes } from '#routes';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';
import { MAX_CHOSEN_INTERESTS } from '#url-state/interests.ts';
import { findInterest, interests, petalName } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const cards: readonly DiscoveryCard[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../content/discovery/cards.json'), 'utf8'),
);
const [first, second] = cards as readonly [DiscoveryCard, DiscoveryCard];
const total = cards.length;

test.use({ viewport: { width: 360, height: 740 } });

const cardHeading = (page: Page) =>
  page.getByRole('region', { name: discoverCopy.card }).getByRole('heading');
const resultHeading = (page: Page) => page.getByRole('heading', { name: discoverCopy.resultHeading });
const status = (page: Page) => page.locator('.discover').getByRole('status');
const addressOf = (card: number) => `${routes.discover()}?carte=${card}`;
const suggested = (page: Page) => page.locator('.discover .chosen').getByRole('link');

/** By keyboard: Tab until the focus is on the button. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.locator('.discover').getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  for (let step = 0; step < 60; step += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

test('one walks through all the cards by keyboard alone, to a rose that explains itself', async ({
  page,
}) => {
  test.slow();
  await page.goto(routes.discover());
  await tabTo(page, discoverCopy.start);
  await page.keyboard.press('Enter');
  await expect(cardHeading(page)).toBeFocused();
  for (const [index, card] of cards.entries()) {
    await expect(cardHeading(page)).toHaveText(card.activity);
    await expect(status(page)).toHaveText(
      discoverCopy.announced(index + 1, total, card.setting, card.activity),
    );
    await expect(page).toHaveURL(addressOf(index + 1));
    // Animals are liked, twice; law is refused; the rest is skipped.
    const isLiked = card.interests.includes('17');
    const isRefused = card.interests.includes('11');
    await page.keyboard.press(isLiked ? 'j' : isRefused ? 'p' : 'ArrowRight');
  }
  await expect(resultHeading(page)).toBeFocused();
  await expect(suggested(page).first()).toHaveText(typographic(findInterest('17').label));
  const liked = cards.filter((card) => card.interests.includes('17'));
  await expect(page.locator('.discover .chosen li').first()).toContainText(
    discoverCopy.because(liked.map(({ activity }) => activity)),
  );
  const codes = [...new Set(liked.flatMap((card) => card.interests))];
  await expect(suggested(page)).toHaveCount(codes.length);
  await expect(page).toHaveURL(
    new RegExp(`aime=${codes.toSorted((a, b) => Number(a) - Number(b)).join('-')}&riasec=\\d{6}$`),
  );
  const onward = page.getByRole('link', { name: discoverCopy.seeOccupations });
  await expect(onward).toHaveAttribute('href', routes.explorer(new URL(page.url()).searchParams));
});

test('the answers work by Tab and Enter too, and the same button stays under the finger', async ({
  page,
}) => {
  await page.goto(addressOf(1));
  await tabTo(page, discoverCopy.answers.meh);
  await page.keyboard.press('Enter');
  await expect(cardHeading(page)).toHaveText(second.activity);
  await expect(page.getByRole('button', { name: discoverCopy.answers.meh })).toBeFocused();
});

test('letters do nothing outside of the card', async ({ page }) => {
  await page.goto(addressOf(1));
  await expect(cardHeading(page)).toHaveText(first.activity);
  await page.getByRole('combobox').first().pressSequentially('j');
  await expect(page).toHaveURL(addressOf(1));
});

test('Back and Forward walk the cards, and the answer given is shown again', async ({ page }) => {
  await page.goto(routes.discover());
  await page.getByRole('button', { name: discoverCopy.start }).click();
  await page.getByRole('button', { name: discoverCopy.answers.like }).click();
  await expect(cardHeading(page)).toHaveText(second.activity);
  await page.goBack();
  await expect(cardHeading(page)).toHaveText(first.activity);
  await expect(page.getByRole('button', { name: discoverCopy.answers.like, pressed: true })).toBeVisible();
  await page.goForward();
  await expect(cardHeading(page)).toHaveText(second.activity);
  // The button of the page goes where Back goes, without a new entry of the history.
  await page.getByRole('button', { name: discoverCopy.previous }).click();
  await expect(cardHeading(page)).toHaveText(first.activity);
  await page.goBack();
  await expect(page).toHaveURL(routes.discover());
});

test('a reload keeps the card and the answers, and the start resumes them', async ({ page }) => {
  await page.goto(addressOf(1));
  await page.getByRole('button', { name: discoverCopy.answers.no }).click();
  await expect(cardHeading(page)).toHaveText(second.activity);
  await page.reload();
  await expect(cardHeading(page)).toHaveText(second.activity);
  await page.goto(routes.discover());
  await page.getByRole('button', { name: discoverCopy.resume(2, total) }).click();
  await expect(cardHeading(page)).toHaveText(second.activity);
  await page.getByRole('button', { name: discoverCopy.previous }).click();
  await expect(page.getByRole('button', { name: discoverCopy.answers.no, pressed: true })).toBeVisible();
});

test('answers are erased on demand, and stay in the tab', async ({ page, context }) => {
  await page.goto(addressOf(1));
  await page.getByRole('button', { name: discoverCopy.answers.like }).click();
  await expect(cardHeading(page)).toHaveText(second.activity);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const other = await context.newPage();
  await other.goto(routes.discover());
  await expect(other.getByRole('button', { name: discoverCopy.start })).toBeVisible();
  await page.goto(routes.discover());
  await page.getByRole('button', { name: discoverCopy.restart }).click();
  await expect(cardHeading(page)).toHaveText(first.activity);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('who skips everything is told nothing about themselves', async ({ page }) => {
  test.slow();
  await page.goto(addressOf(1));
  for (const card of cards) {
    await expect(cardHeading(page)).toHaveText(card.activity);
    await page.getByRole('button', { name: discoverCopy.skip }).click();
  }
  await expect(page).toHaveURL(`${routes.discover()}?carte=fin`);
  await expect(page.getByText(discoverCopy.nothing)).toBeVisible();
  await expect(suggested(page)).toHaveCount(0);
});

test('a link opens the rose of another, which one can change, up to six interests', async ({ page }) => {
  const codes = ['1', '14', '17', '22', '26', '28'];
  await page.goto(`${routes.discover()}?aime=${codes.join('-')}&riasec=930510`);
  await expect(suggested(page)).toHaveCount(MAX_CHOSEN_INTERESTS);
  await expect(page.getByText(discoverCopy.added)).toHaveCount(0);
  await page.getByText(discoverCopy.change).click();
  const list = page.getByRole('list', { name: discoverCopy.roseLabel });
  await list.getByRole('button', { name: petalName('30') }).click();
  await expect(status(page)).toHaveText(discoverCopy.most(MAX_CHOSEN_INTERESTS));
  await expect(suggested(page)).toHaveCount(MAX_CHOSEN_INTERESTS);
  await list.getByRole('button', { name: petalName('17') }).click();
  await list.getByRole('button', { name: petalName('30') }).click();
  await expect(page).toHaveURL(`${routes.discover()}?aime=1-14-22-26-28-30&riasec=930510`);
  await page.goBack();
  await expect(suggested(page)).toHaveCount(MAX_CHOSEN_INTERESTS - 1);
});

test('the petals are toggles for the keyboard on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${routes.discover()}?aime=17`);
  const rose = page.getByRole('group', { name: discoverCopy.roseLabel });
  await rose.getByRole('button', { name: petalName('17') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(rose.getByRole('button', { name: petalName('9') })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${routes.discover()}?aime=9-17`);
  await expect(rose.getByRole('button', { pressed: true })).toHaveCount(2);
});

test('on a wide screen one sees the rose grow with the answers, and no button moves', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(addressOf(1));
  const named = page.locator('.growing li');
  const like = page.getByRole('button', { name: discoverCopy.answers.like });
  await expect(page.getByText(discoverCopy.growingEmpty)).toBeVisible();
  const before = await like.boundingBox();
  await like.click();
  await expect(page.getByText(discoverCopy.growing)).toBeVisible();
  await expect(named).toHaveCount(first.interests.length);
  await expect(page.locator('.growing .petal.chosen')).toHaveCount(first.interests.length);
  for (const code of first.interests) await expect(named.getByText(petalName(code))).toBeVisible();
  expect(await like.boundingBox()).toEqual(before);
  await page.getByRole('button', { name: discoverCopy.answers.no }).click();
  await expect(named).toHaveCount(first.interests.length);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByText(discoverCopy.growing)).toBeHidden();
});

test('nonsense in the address begins at the start, and says so', async ({ page }) => {
  for (const text of ['carte=0', 'carte=99', 'carte=%3Cb%3E', 'aime=999', 'riasec=12', 'aime=%E0%A4%A']) {
    await page.goto(`${routes.discover()}?${text}`);
    await expect(page.getByText(discoverCopy.garbled), text).toBeVisible();
    await expect(page.getByRole('button', { name: discoverCopy.start }), text).toBeVisible();
  }
});

test('answers that cannot be read are as if there were none', async ({ page }) => {
  for (const kept of ['[', 'null', '7', '{"furniture":"toString"}']) {
    await page.goto(routes.about());
    await page.evaluate((text) => sessionStorage.setItem('discover-answers', text), kept);
    await page.goto(routes.discover());
    await expect(page.getByRole('button', { name: discoverCopy.start }), kept).toBeVisible();
  }
});

test('on paper there is the rose with its words and its address, and no button', async ({ page }) => {
  await page.goto(`${routes.discover()}?aime=17-22&riasec=930510`);
  await expect(page.getByRole('button', { name: occupationCopy.print })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(suggested(page)).toHaveCount(2);
  await expect(page.getByText(page.url())).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is, and lists the thirty interests', async ({ page }) => {
    await page.goto(routes.discover());
    await expect(page.getByText(discoverCopy.limits)).toBeVisible();
    await expect(page.locator('main noscript p')).toHaveText(discoverCopy.withoutScript);
    await expect(page.getByText(discoverCopy.loading)).toBeHidden();
    const links = page.getByRole('region', { name: discoverCopy.chooseHeading }).getByRole('link');
    await expect(links).toHaveCount(interests.length);
  });
});
