// The explorer, as people walk it on a phone and by keyboard alone: choices, reasons, places, neighbours of one's
// occupation, the address, the way back.
import type { Locator, Page } from '@playwright/test';
import { drawQrCode } from '#charts/qr-code/geometry.ts';
import { explorerCopy } from '#copy/explorer.ts';
import { typographic, upperFirst } from '#copy/format.ts';
import { keepCopy } from '#copy/keep.ts';
import { selectionCopy } from '#copy/selection.ts';
import { POTENTIAL_CLASSES } from '#domain/hiring/potential.ts';
import { routes } from '#routes';
import { site } from '#site';
import { findInterest, findOccupation, findPlace, petalName, titleOf } from './support/facts.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

const laval = findPlace('laval');
const saumur = findPlace('saumur');
const seller = findOccupation('D1214');

const explorer = (page: Page) => page.locator('.explorer');
const sheet = (page: Page) => page.getByRole('dialog', { name: explorerCopy.criteria });
const cards = (page: Page) => explorer(page).locator('.card');
const more = (page: Page) => explorer(page).getByRole('button', { name: /métiers? de plus/ });
const status = (page: Page) => explorer(page).locator(':scope > [role="status"]');
const petal = (page: Page, code: string) =>
  sheet(page).getByRole('button', { name: new RegExp(`^${upperFirst(petalName(code))}`) });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${routes.explorer()}${query}`);
  await expect(page.locator('.explorer[aria-busy="false"]')).toBeVisible();
}

/** Tab until the focus is there: what the keyboard cannot reach fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const refine = (page: Page) => explorer(page).getByRole('button', { name: /^Affiner/ });
const fold = (page: Page, title: string) =>
  sheet(page)
    .locator('summary')
    .filter({ hasText: new RegExp(`^${title}`) });

/** Where the machine is slow, a press may come before the page knows that the sheet was closed. */
async function reopenSheet(page: Page): Promise<void> {
  await expect(async () => {
    await pressAt(page, refine(page));
    await expect(sheet(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

/** Opens the list of places and types the name, as one does in a list of the system. */
async function choosePlace(page: Page, name: string): Promise<void> {
  const select = sheet(page).getByRole('combobox', { name: explorerCopy.placeLabel });
  await tabTo(page, select);
  await page.keyboard.type(name);
  await expect(select.locator('option:checked')).toHaveText(name);
}

test('a student: two interests, a place, an occupation, kept and shared, by keyboard', async ({
  page,
  browser,
}) => {
  test.slow();
  await open(page);
  await pressAt(page, refine(page));
  await pressAt(page, petal(page, '21'), 'Space');
  await pressAt(page, petal(page, '22'), 'Space');
  await choosePlace(page, laval.name);
  await expect(page).toHaveURL(`${routes.explorer()}?aime=21-22&territoire=${laval.slug}`);
  await pressAt(page, sheet(page).locator('footer .primary'));
  await expect(sheet(page)).toBeHidden();
  await expect(status(page)).toHaveText(/^\d+\smétiers\.$/);

  const first = cards(page).first();
  await expect(first.locator('.reasons .tag')).toHaveCount(2);
  await expect(first.locator('.potential-meter')).toBeVisible();
  const link = first.getByRole('link');
  const title = await link.innerText();
  await pressAt(page, link);
  await expect(page).toHaveURL(new RegExp(`/metiers/.*territoire=${laval.slug}`));
  await pressAt(page, page.getByRole('button', { name: keepCopy.keep, exact: true }));
  await expect(page.getByRole('button', { name: keepCopy.keep, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goto(routes.selection());
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  const shared = await page.getByLabel(selectionCopy.share.address).inputValue();

  const fresh = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const other = await fresh.newPage();
  await other.goto(new URL(shared).pathname + new URL(shared).search);
  await expect(other.getByRole('link', { name: title })).toBeVisible();
  await expect(other.getByRole('button', { name: selectionCopy.shared.take })).toBeVisible();
  await fresh.close();
});

test('a jobseeker: near occupations, and what they offer at Saumur, by keyboard', async ({ page }) => {
  test.slow();
  await open(page);
  await pressAt(page, refine(page));
  await pressAt(page, fold(page, explorerCopy.current), 'Space');
  const box = sheet(page).getByRole('combobox', { name: explorerCopy.currentHelp });
  await tabTo(page, box);
  await page.keyboard.type('vendeur en prêt-à-porter');
  await expect(sheet(page).getByRole('listbox').getByRole('option').first()).toHaveText(
    new RegExp(`^${typographic(seller.title)}`),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`metier=${seller.id}`));
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await reopenSheet(page);
  await choosePlace(page, saumur.name);
  await pressAt(page, sheet(page).locator('footer .primary'));

  await expect(cards(page).getByRole('link', { name: titleOf(seller), exact: true })).toHaveCount(0);
  const first = cards(page).first();
  await expect(first).toContainText(/\d+ des \d+\scompétences du cœur du métier sont déjà dans le vôtre/);
  await expect(first.locator('.potential-meter')).toBeVisible();
  await pressAt(page, explorer(page).getByRole('button', { name: `potentiel : ${saumur.name}` }));
  await expect(page).toHaveURL(/tri=potentiel/);
  const ramp: readonly string[] = POTENTIAL_CLASSES;
  // The address says the order before the cards are in it.
  await expect(async () => {
    const classes = await cards(page)
      .locator('.potential-meter')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-class')));
    expect(classes.length).toBeGreaterThan(5);
    const ranks = classes.map((name) => ramp.indexOf(name ?? ''));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }).toPass();
});

test('Back and Forward walk the choices', async ({ page }) => {
  await open(page);
  await refine(page).click();
  await petal(page, '17').click();
  await petal(page, '9').click();
  await expect(page).toHaveURL(/aime=9-17/);
  await page.goBack();
  await expect(page).toHaveURL(/aime=17$/);
  await expect(petal(page, '17')).toHaveAttribute('aria-pressed', 'true');
  await expect(petal(page, '9')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(petal(page, '9')).toHaveAttribute('aria-pressed', 'true');
});

test('Back from an occupation finds the list as it was, unfolded', async ({ page }) => {
  await open(page, '?aime=22');
  await more(page).click();
  await expect(cards(page)).toHaveCount(40);
  const last = cards(page).nth(35).getByRole('link');
  await last.click();
  await expect(page).toHaveURL(/\/metiers\//);
  await page.goBack();
  await expect(cards(page)).toHaveCount(40);
  await expect(last).toBeInViewport();
});

test('Back between two choices finds the list as it was, another choice starts at its start', async ({
  page,
}) => {
  await open(page, '?aime=22');
  await more(page).click();
  await expect(cards(page)).toHaveCount(40);
  await refine(page).click();
  await petal(page, '17').click();
  await sheet(page).getByRole('button', { name: explorerCopy.close }).click();
  await expect(page).toHaveURL(/aime=17-22$/);
  await expect(cards(page)).toHaveCount(20);
  await page.goBack();
  await expect(cards(page)).toHaveCount(40);
});

test('the button for more keeps the focus, then gives it to the first of the last occupations', async ({
  page,
}) => {
  await open(page, '?aime=17');
  const total = Number.parseInt(await explorer(page).getByRole('heading', { level: 2 }).innerText(), 10);
  for (let shown = 20; shown < total; shown += 20) {
    if (shown > 20) await expect(more(page)).toBeFocused();
    await more(page).press('Enter');
  }
  await expect(cards(page)).toHaveCount(total);
  const firstNew = 20 * Math.floor((total - 1) / 20);
  await expect(cards(page).nth(firstNew).getByRole('link')).toBeFocused();
});

test('the printed page leads back to the choices, in words and in a code', async ({ page }) => {
  await open(page, `?aime=17&territoire=${laval.slug}`);
  const printed = explorer(page).locator('[data-printed-address]');
  await expect(printed).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const address = `${site.origin}${routes.explorer()}?aime=17&territoire=${laval.slug}`;
  await expect(printed).toHaveText(address);
  await expect(explorer(page).locator('svg.qr path')).toHaveAttribute('d', drawQrCode(address).path);
  await expect(explorer(page).locator('svg.qr')).toBeVisible();
});

test('an answer that comes after one left the field opens nothing', async ({ page }) => {
  await open(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/indexes/recherche.*', async (route) => {
    await held;
    await route.continue();
  });
  await refine(page).click();
  await sheet(page).getByText(explorerCopy.current, { exact: true }).click();
  const field = sheet(page).getByRole('combobox', { name: explorerCopy.currentHelp });
  const asked = page.waitForRequest('**/indexes/recherche.*');
  await field.fill('vendeur');
  await asked;
  await field.blur();
  const answered = page.waitForResponse('**/indexes/recherche.*');
  release();
  await (await answered).finished();
  const options = sheet(page).getByRole('listbox').getByRole('option');
  // Nothing on the page tells that the worker has answered.
  await page.waitForTimeout(1000);
  await expect(options).toHaveCount(0);
  await field.press('ArrowDown');
  await expect(options.first()).toBeVisible();
});

test('garbage in the address is told, and the rest is followed', async ({ page }) => {
  await open(page, '?aime=17-999&metier=Z0000&territoire=%3Cb%3E&tri=?&niveau=12');
  await expect(explorer(page).locator('.notice')).toContainText('999');
  await expect(explorer(page).locator('.notice')).toContainText('<b>');
  await expect(
    explorer(page).getByRole('button', { name: explorerCopy.remove(petalName('17')) }),
  ).toBeVisible();
});

test('too little is left: what to drop is proposed, with what it would give', async ({ page }) => {
  await open(page, '?aime=25&secteur=sante&niveau=8&vert=oui');
  const widen = explorer(page).locator('.widen').getByRole('button');
  await expect(widen.first()).toBeVisible();
  const promised = Number((await widen.first().innerText()).replace(/\D/g, ''));
  await widen.first().click();
  await expect(explorer(page).getByRole('heading', { level: 2 })).toContainText(String(promised));
});

test('a condition hides nothing: what is not told comes below, under its own heading', async ({ page }) => {
  await open(page, '?aime=9&voudrais=dehors&evite=nuit');
  const parts = explorer(page).locator('.tier > h3');
  await expect(parts.first()).toContainText(explorerCopy.tiers[0]);
  const told = await explorer(page).getByRole('heading', { level: 2 }).innerText();
  await open(page, '?aime=9');
  const all = await explorer(page).getByRole('heading', { level: 2 }).innerText();
  expect(Number.parseInt(told, 10)).toBe(Number.parseInt(all, 10));
});

test.describe('when the index cannot be fetched', () => {
  test.use({ provoked: /ERR_FAILED/ });

  test('one can try again', async ({ page }) => {
    await page.route('**/indexes/explorer.*', (route) => route.abort());
    await page.goto(routes.explorer());
    await expect(page.getByRole('alert')).toContainText(explorerCopy.failed);
    await page.unroute('**/indexes/explorer.*');
    await page.getByRole('button', { name: explorerCopy.retry }).click();
    await expect(cards(page).first()).toBeVisible();
    await expect(explorer(page).getByRole('heading', { level: 2 })).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('interests and families are links', async ({ page }) => {
    await page.goto(routes.explorer());
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: new RegExp(upperFirst(petalName('17'))) })).toHaveAttribute(
      'href',
      routes.interest(findInterest('17').slug),
    );
    expect(await main.getByRole('link').count()).toBeGreaterThan(140);
  });
});

test('the sheet opens again after the screen was turned', async ({ page }) => {
  await open(page, '?aime=22');
  await refine(page).click();
  await expect(sheet(page)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(sheet(page)).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await refine(page).click();
  await expect(sheet(page)).toBeVisible();
});

test('the seventh interest is refused with a word, and the count is told in the sheet', async ({ page }) => {
  await open(page, '?aime=1-9-13-15-22-26');
  await refine(page).click();
  await petal(page, '17').click();
  await expect(sheet(page).getByText(explorerCopy.mostInterests)).toBeVisible();
  await expect(page).toHaveURL(/aime=1-9-13-15-22-26$/);
  await petal(page, '26').click();
  await expect(page).toHaveURL(/aime=1-9-13-15-22$/);
  await expect(sheet(page).locator(':scope > [role="status"]')).toHaveText(/^\d+\smétiers\.$/);
});

test('a choice taken away leaves the focus where its effect is read', async ({ page }) => {
  await open(page, '?aime=9-22');
  await explorer(page)
    .getByRole('button', { name: explorerCopy.remove(petalName('9')) })
    .press('Enter');
  await expect(page).toHaveURL(/aime=22$/);
  await expect(explorer(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('leanings from the self-discovery are told, and can be taken away', async ({ page }) => {
  await open(page, '?riasec=930510');
  await explorer(page)
    .getByRole('button', { name: explorerCopy.remove(explorerCopy.leanings) })
    .click();
  await expect(page).toHaveURL(routes.explorer());
});

test('the present occupation can be unfolded into its skills', async ({ page }) => {
  // A skill ticked by hand, that is not among those of a seller, stays.
  await open(page, `?metier=${seller.id}&sait=300435`);
  await refine(page).click();
  await sheet(page).getByRole('button', { name: explorerCopy.tickSkills }).click();
  await expect(page).toHaveURL(/sait=(\d+\.)*300435\.\d+|sait=(\d+\.)+300435/);
});

test.describe('when what is near an occupation cannot be fetched', () => {
  test.use({ provoked: /ERR_FAILED/ });

  test('nobody says that there is none', async ({ page }) => {
    await page.route('**/indexes/passerelles-*', (route) => route.abort());
    await page.goto(`${routes.explorer()}?metier=${seller.id}`);
    await expect(explorer(page).getByRole('alert')).toContainText(explorerCopy.bridgesFailed);
    await expect(explorer(page)).not.toContainText(explorerCopy.nothing);
    await page.unroute('**/indexes/passerelles-*');
    await explorer(page).getByRole('button', { name: explorerCopy.retry }).click();
    await expect(cards(page).first()).toBeVisible();
  });
});

test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the count and the way to the criteria stand above the list', async ({ page }) => {
    await open(page, '?aime=22');
    const bar = await refine(page).boundingBox();
    const list = await cards(page).first().boundingBox();
    expect(bar?.y ?? 0).toBeLessThan(list?.y ?? 0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });
});
