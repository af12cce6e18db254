// Keep, come back, hand on, compare: what one chooses survives, and is never lost without a word.
import type { Page } from '@playwright/test';
import { compareCopy } from '#copy/compare.ts';
import { typographic } from '#copy/format.ts';
import { hiringCopy } from '#copy/hiring.ts';
import { keepCopy } from '#copy/keep.ts';
import { selectionCopy } from '#copy/selection.ts';
import { routes } from '#routes';
import { site } from '#site';
import { findInterest, findOccupation, findPlace, titleOf } from './support/facts.ts';
import { readPdfText } from './support/pdf-text.ts';
import { expect, test } from './support/test.ts';

const helper = findOccupation('K1304');
const baker = findOccupation('D1102');
const nurse = findOccupation('J1506');
const codes = [helper.id, baker.id, nurse.id];
const laval = findPlace('laval');
/** Of the public service, which the survey leaves out; counted among people of another trade. */
const UNCOVERED = 'K1401';
const UNCOUNTED = 'A1501';

test.use({ viewport: { width: 360, height: 780 } });

const keepButton = (page: Page) => page.getByRole('button', { name: keepCopy.keep, exact: true });
const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: keepCopy.link });
const items = (page: Page) => page.locator('.selection .kept > li h3');
const control = (page: Page, word: string, title: string) =>
  page.getByRole('button', { name: selectionCopy.named(word, title) });
const noteOfBaker = (page: Page) => page.getByRole('textbox', { name: selectionCopy.noteOf(titleOf(baker)) });

/** As an earlier visit left it. */
async function keep(page: Page, kept: readonly string[]): Promise<void> {
  await page.goto(routes.about());
  const occupations = kept.map((code) => ({ code, note: '' }));
  await page.evaluate(
    (text) => localStorage.setItem('selection', text),
    JSON.stringify({ version: 1, occupations }),
  );
}

test('what one keeps survives a reload, and somebody else takes over its link', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(routes.occupation(baker.slug));
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'false');
  await keepButton(page).click();
  await expect(page.getByText(keepCopy.kept(1))).toBeVisible();
  await page.reload();
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
  await page.goto(routes.occupation(nurse.slug));
  await keepButton(page).click();
  await expect(link(page)).toContainText(keepCopy.count(2));
  await link(page).click();
  await expect(items(page)).toHaveCount(2);
  await noteOfBaker(page).fill('Stage en mars');
  const address = await page.getByLabel(selectionCopy.share.address).inputValue();
  expect(address).toBe(new URL(routes.selection([baker.id, nurse.id]), baseURL).href);

  const context = await browser.newContext({ locale: 'fr-FR' });
  const fresh = await context.newPage();
  await fresh.goto(address);
  await expect(fresh.getByRole('heading', { name: selectionCopy.shared.heading })).toBeVisible();
  await expect(items(fresh)).toHaveCount(2);
  await expect(noteOfBaker(fresh)).toHaveCount(0);
  await expect(link(fresh)).not.toContainText('(');
  await fresh.getByRole('button', { name: selectionCopy.shared.take }).click();
  await expect(fresh).toHaveURL(new URL(routes.selection(), baseURL).href);
  await expect(fresh.getByText(selectionCopy.shared.taken(2))).toBeVisible();
  await expect(link(fresh)).toContainText(keepCopy.count(2));
  await expect(noteOfBaker(fresh)).toHaveValue('');
  await context.close();
});

test('one orders, notes, removes and takes it back, by keyboard alone', async ({ page }) => {
  await keep(page, codes);
  await page.goto(routes.selection());
  const down = control(page, selectionCopy.down, titleOf(helper));
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(selectionCopy.moved(titleOf(helper), 2, 3))).toBeAttached();
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page).last()).toContainText(titleOf(helper));
  // At the end the button keeps the focus, and does nothing more.
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page).last()).toContainText(titleOf(helper));

  await noteOfBaker(page).focus();
  await page.keyboard.type('Stage en mars');
  await control(page, selectionCopy.remove, titleOf(baker)).focus();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: selectionCopy.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(3);
  await page.reload();
  await expect(noteOfBaker(page)).toHaveValue('Stage en mars');

  await page.getByRole('button', { name: selectionCopy.clear }).click();
  await expect(page.getByRole('heading', { name: selectionCopy.empty.heading })).toBeVisible();
  await page.getByRole('button', { name: selectionCopy.undo }).click();
  await expect(items(page)).toHaveCount(3);
});

test('tabs stay in step', async ({ page, context }) => {
  await page.goto(routes.occupation(baker.slug));
  const other = await context.newPage();
  await other.goto(routes.occupation(baker.slug));
  await keepButton(other).click();
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(link(page)).toContainText(keepCopy.count(1));
});

test('a card of a list has a button of its own', async ({ page }) => {
  await page.goto(routes.occupation(baker.slug));
  const button = page.locator('keep-cards li').first().getByRole('button');
  await expect(button.locator('svg:visible')).toHaveCount(1);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button.locator('svg:visible')).toHaveCount(1);
  await expect(link(page)).toContainText(keepCopy.count(1));
  await expect(page).toHaveURL(routes.occupation(baker.slug));
});

test('a link asks before it touches a selection, and what it says wrong is told', async ({ page }) => {
  await keep(page, [helper.id]);
  await page.goto(`${routes.selection([baker.id, 'N9999'])}-%3Cimg%20src=x%3E`);
  await expect(page.getByText(selectionCopy.shared.already(1))).toBeVisible();
  await expect(page.locator('.notice')).toContainText('N9999');
  await expect(page.locator('.notice img')).toHaveCount(0);
  await page.getByRole('button', { name: selectionCopy.shared.replace }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText(titleOf(baker));
  await page.getByRole('button', { name: selectionCopy.undo }).click();
  await expect(items(page)).toContainText(titleOf(helper));
  await page.goBack();
  await page.getByRole('button', { name: selectionCopy.shared.add }).click();
  await expect(items(page)).toHaveCount(2);
});

test('a full storage is told, and the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(routes.occupation(baker.slug));
  await keepButton(page).click();
  await expect(page.getByText(keepCopy.pageOnly)).toBeVisible();
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
});

test('a stored selection that cannot be read is told', async ({ page }) => {
  await page.goto(routes.about());
  await page.evaluate(() => localStorage.setItem('selection', '{"version":99'));
  await page.goto(routes.selection());
  await expect(page.getByText(selectionCopy.unreadable)).toBeVisible();
  await expect(page.getByRole('heading', { name: selectionCopy.empty.heading })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button, and the page says what to do', async ({ page }) => {
    await page.goto(routes.occupation(baker.slug));
    await expect(page.getByRole('button', { name: keepCopy.keep })).toHaveCount(0);
    await page.goto(routes.selection());
    await expect(page.locator('main noscript p').first()).toHaveText(selectionCopy.withoutScript);
  });
});

test.describe('comparing', () => {
  const heads = (page: Page) => page.getByRole('columnheader');
  const open = async (page: Page, path: string) => {
    await page.goto(path);
    await expect(page.locator('.compare[aria-busy="false"]')).toBeVisible();
  };

  test('three occupations at Laval, by keyboard, and back along the history', async ({ page }) => {
    await keep(page, codes);
    await page.goto(`${routes.selection()}?territoire=${laval.slug}`);
    await page.getByRole('link', { name: selectionCopy.compare(3, 4) }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${routes.compare(codes)}&territoire=${laval.slug}`);
    await expect(heads(page)).toHaveText([helper, baker, nurse].map(titleOf));
    const potential = compareCopy.potentialIn(typographic(laval.name));
    await expect(page.getByRole('rowheader', { name: potential })).toBeVisible();
    await expect(page.locator('td .potential-meter')).toHaveCount(3);
    const [wide, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(wide).toBe(seen);

    await page.getByText(compareCopy.change).focus();
    await page.keyboard.press('Enter');
    await control(page, compareCopy.remove, titleOf(baker)).focus();
    await page.keyboard.press('Enter');
    await expect(heads(page)).toHaveText([helper, nurse].map(titleOf));
    await control(page, compareCopy.before, titleOf(nurse)).focus();
    await page.keyboard.press('Enter');
    await expect(heads(page)).toHaveText([nurse, helper].map(titleOf));
    await page.getByRole('textbox', { name: compareCopy.search }).focus();
    await page.keyboard.type('boulangère');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heads(page)).toHaveCount(3);
    await page.goBack();
    await expect(heads(page)).toHaveText([nurse, helper].map(titleOf));
    await page.goBack();
    await expect(heads(page)).toHaveText([helper, nurse].map(titleOf));
    await page.goForward();
    await expect(heads(page)).toHaveText([nurse, helper].map(titleOf));
  });

  test('a wage says whose it is, where and when', async ({ page }) => {
    await open(page, routes.compare([baker.id, nurse.id]));
    const cells = page.locator('td', { has: page.locator('.figure') });
    await expect(cells).toHaveCount(2);
    await expect(cells.first()).toContainText(/Famille «\s.+\s», temps plein, France, de 2017 à 2019\./);
    await expect(cells.last()).toContainText(/Famille «\s.+\s», temps plein, France, de 2017 à 2019\./);
  });

  test('what the survey does not cover is not a figure', async ({ page }) => {
    await open(page, routes.compare([UNCOVERED, UNCOUNTED, baker.id]));
    await expect(page.getByText(hiringCopy.notCoveredTitle)).toHaveCount(1);
    await expect(page.getByText(hiringCopy.notCountedTitle)).toHaveCount(1);
    await expect(page.locator('td .potential-meter')).toHaveCount(1);
  });

  test.describe('when a file cannot be had', () => {
    test.use({ provoked: /net::ERR_FAILED/ });

    test('an occupation that cannot be loaded leaves the others, and comes at the next try', async ({
      page,
    }) => {
      const file = `**${routes.occupationFile('/indexes/comparer.*/', baker.slug)}`;
      await page.route(file, (route) => route.abort());
      await open(page, routes.compare(codes));
      await expect(heads(page)).toHaveText([helper, nurse].map(titleOf));
      await expect(page.getByRole('alert')).toContainText(compareCopy.someFailed([titleOf(baker)]));
      await page.unroute(file);
      await page.getByRole('button', { name: selectionCopy.retry }).click();
      await expect(heads(page)).toHaveText([helper, baker, nurse].map(titleOf));
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('figures that cannot be loaded are not said to be unknown, and come at the next try', async ({
      page,
    }) => {
      const figures = `**/indexes/recrutement-${laval.slug}.*`;
      await page.route(figures, (route) => route.abort());
      await open(page, `${routes.compare([baker.id, nurse.id])}&territoire=${laval.slug}`);
      await expect(page.getByText(compareCopy.potentialFailed)).toHaveCount(2);
      await page.unroute(figures);
      await page.getByRole('button', { name: selectionCopy.retry }).click();
      await expect(page.locator('td .potential-meter')).toHaveCount(2);
      await expect(page.getByText(compareCopy.potentialFailed)).toHaveCount(0);
    });
  });

  test('garbage in the address is told, never an error', async ({ page }) => {
    const listed = routes.compare(['N9999', 'D1102', 'A1101', 'A1201', 'A1202', 'A1203']);
    await open(page, `${listed}-zz&territoire=nulle-part`);
    await expect(page.locator('.notice').first()).toContainText('N9999');
    await expect(page.locator('.notice').first()).toContainText(selectionCopy.beyond(2, 4));
    await expect(page.locator('.notice').last()).toContainText('nulle-part');
    await expect(heads(page)).toHaveCount(3);
  });

  test('what else stands in the address, however long, breaks nothing', async ({ page }) => {
    await open(page, `${routes.compare(codes)}&source=${'a'.repeat(3500)}`);
    await expect(heads(page)).toHaveCount(codes.length);
    await expect(page.locator('[data-printed-address]')).toHaveText(`${site.origin}${routes.compare(codes)}`);
  });

  test('tells that there are columns to the right, where there are', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, routes.compare(codes));
    const hint = page.getByText(compareCopy.scroll(codes.length));
    await expect(hint).toBeVisible();
    const third = await heads(page).nth(2).boundingBox();
    expect(third?.x).toBeLessThan(340);
    await page.setViewportSize({ width: 1280, height: 740 });
    await expect(hint).toHaveCount(0);
  });

  test('prints on landscape sheets, with the figures and the address', async ({ page }) => {
    await open(page, `${routes.compare(codes)}&territoire=${laval.slug}`);
    const said = await page.locator('td p:has(.potential-meter) + p').allTextContents();
    expect(said).toHaveLength(3);
    const printed = (await page.locator('[data-printed-address]').textContent()) ?? '';
    expect(printed).toContain(`${routes.compare(codes)}&territoire=${laval.slug}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = readPdfText(pdf);
    for (const words of [...said, printed]) expect(text).toContain(words.replace(/\s/g, ''));
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)];
    expect(boxes.length).toBeLessThanOrEqual(4);
    for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
  });
});

test('an occupation is kept from the plain list of an interest', async ({ page }) => {
  await page.goto(routes.interest(findInterest('17').slug));
  const item = page.getByRole('main').locator('li[data-code]').first();
  const title = await item.getByRole('link').innerText();
  const keep = item.getByRole('button', { name: keepCopy.keepNamed(title), exact: true });
  await keep.press('Enter');
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await page.goto(routes.selection());
  await expect(page.getByRole('heading', { level: 3 }).getByRole('link')).toHaveText(title);
});
