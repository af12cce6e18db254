// The form for employers: with the keyboard alone on a phone, what is wrong, the draft of the device, the ways to hand the
// file over, without JavaScript, on paper.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { depositCopy as copy, depositFields, describeFault } from '#copy/deposit.ts';
import { routes } from '#routes';
import { offerDepositSchema } from '#schemas/offer.ts';
import { depositByKeyboard, field, ready } from './support/deposit.ts';
import { expect, test } from './support/test.ts';

const ADDRESS = routes.deposit();
const prepare = (page: Page) => page.getByRole('button', { name: copy.submit });

async function fillIn(page: Page): Promise<void> {
  await field(page, 'kind').selectOption('visit');
  await field(page, 'title').fill('Visiter l’atelier (exemple)');
  await field(page, 'host').fill('Atelier (exemple)');
  await field(page, 'municipality').fill('la fleche');
  await page.getByRole('button', { name: /^La Flèche/ }).click();
  await field(page, 'url').fill('https://www.example.fr/visites');
}

/** As a build with SITE_DEPOSIT would be: the page only carries it. */
async function openChannel(page: Page, channel: (origin: string) => object): Promise<void> {
  await page.route(`**${ADDRESS}`, async (route) => {
    const response = await route.fetch();
    const { origin } = new URL(route.request().url());
    const body = (await response.text()).replace(
      'data-channel="null"',
      `data-channel="${JSON.stringify(channel(origin)).replaceAll('"', '&quot;')}"`,
    );
    await route.fulfill({ response, body });
  });
}

async function expectNoFault(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join()}`)).toEqual(
      [],
    );
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('an offer is made with the keyboard alone, and its file is valid', async ({ page }) => {
    const file = await depositByKeyboard(page);
    expect(file.suggestedFilename()).toMatch(/^offre-[0-9a-f]{8}\.json$/);
    const { offer } = offerDepositSchema.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(offer).toMatchObject({
      kind: 'visit',
      title: 'Visiter l’atelier (exemple)',
      place: { municipality: '72154' },
      url: 'https://www.example.fr/visites',
    });
    expect(offer.occupations).toHaveLength(1);
    await expectNoFault(page);
  });

  test('what is wrong is told at the top and beside each field, and goes once mended', async ({ page }) => {
    await page.goto(ADDRESS);
    await expectNoFault(page);
    await field(page, 'host').fill('Mme Exemple');
    await field(page, 'host').blur();
    const contact = describeFault('host', 'contact', null);
    await expect(page.locator('#deposit-host-error')).toHaveText(contact);
    await prepare(page).click();
    await expect(field(page, 'kind')).toBeFocused();
    await expect(field(page, 'kind')).toHaveAttribute('aria-invalid', 'true');
    const summary = page.getByRole('group', { name: copy.faults(5) });
    await expect(summary.getByRole('link')).toHaveCount(5);
    await expect(summary).toContainText(contact);
    await expectNoFault(page);
    await summary.getByRole('link', { name: depositFields.title.missing ?? '' }).click();
    await expect(field(page, 'title')).toBeFocused();
    await fillIn(page);
    await expect(summary).toBeHidden();
    await prepare(page).click();
    await expect(ready(page)).toBeFocused();
    await field(page, 'title').fill('Autre titre');
    await expect(ready(page)).toBeHidden();
    await expect(page.getByText(copy.changed)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('a draft is offered again, then erased', async ({ page }) => {
  await page.goto(ADDRESS);
  await fillIn(page);
  await page.reload();
  await expect(page.getByText(copy.draft)).toBeVisible();
  await expect(prepare(page)).toBeHidden();
  await expectNoFault(page);
  await page.getByRole('button', { name: copy.resume }).click();
  await expect(field(page, 'kind')).toBeFocused();
  await expect(field(page, 'title')).toHaveValue('Visiter l’atelier (exemple)');
  await expect(page.locator('[data-preview="place"]')).toHaveText('La Flèche');
  await prepare(page).click();
  await expect(ready(page)).toBeFocused();
  const erase = page.getByRole('button', { name: copy.erase });
  // Playwright says no to a question that nobody waits for.
  await erase.click();
  await expect(field(page, 'title')).not.toHaveValue('');
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe(copy.confirmErase);
    void dialog.accept();
  });
  await erase.click();
  await expect(field(page, 'title')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('deposit-draft'))).toBeNull();
  await page.reload();
  await expect(page.getByText(copy.draft)).toBeHidden();
});

for (const garbage of ['{', 'null', '{"reference":"x","fields":{"kind":3}}', '<script>']) {
  test(`${garbage} in the storage leaves an empty form that works`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('deposit-draft', text), garbage);
    await page.goto(ADDRESS);
    await expect(page.getByText(copy.unreadable)).toBeVisible();
    await fillIn(page);
    await prepare(page).click();
    await expect(ready(page)).toBeFocused();
  });
}

test('by e-mail: the file to attach, and a message that begins', async ({ page }) => {
  await openChannel(page, () => ({ kind: 'email', address: 'offres@region.example' }));
  await page.goto(ADDRESS);
  await fillIn(page);
  await prepare(page).click();
  await expect(page.getByText(copy.emailHow)).toBeVisible();
  const href = (await page.getByRole('link', { name: copy.email }).getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:offres@region\.example\?subject=Offre/);
  expect(decodeURIComponent(href)).toContain('Visiter l’atelier');
});

test.describe('to an endpoint', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('a failure and a refusal keep everything, then it is sent', async ({ page }) => {
    await openChannel(page, (origin) => ({ kind: 'https', endpoint: `${origin}/depot` }));
    let turn = 0;
    await page.route('**/depot', async (route) => {
      turn += 1;
      if (turn === 1) await route.abort();
      else if (turn === 2) await route.fulfill({ status: 422, json: { reasons: ['<b>Siret</b> inconnu'] } });
      else await route.fulfill({ status: 201 });
    });
    await page.goto(ADDRESS);
    await fillIn(page);
    await prepare(page).click();
    const send = page.getByRole('button', { name: copy.send });
    await send.click();
    await expect(page.getByText(copy.failed)).toBeVisible();
    await expect(field(page, 'host')).toHaveValue('Atelier (exemple)');
    await send.click();
    await expect(page.getByText(copy.refused)).toBeVisible();
    await expect(page.getByText('<b>Siret</b> inconnu')).toBeVisible();
    await expectNoFault(page);
    await send.click();
    await expect(page.getByText(copy.sent)).toBeVisible();
    await expect(send).toBeHidden();
    await expect(ready(page)).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the table, and shows the file to write', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('offer-deposit')).toBeHidden();
    await expect(page.locator('noscript p').first()).toContainText(copy.withoutScript);
    await expect(page.getByRole('link', { name: copy.severalTitle })).toHaveAttribute('href', '#tableau');
    await page.locator('noscript summary').click();
    await expect(page.locator('noscript pre')).toContainText('rose-des-metiers/offer-1');
    await expect(page.getByText(copy.checkedFirst)).toBeVisible();
  });
});

test('on paper there is the offer, and no form', async ({ page }) => {
  await page.goto(ADDRESS);
  await fillIn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(prepare(page)).toBeHidden();
  await expect(page.locator('.preview')).toContainText('Visiter l’atelier (exemple)');
});
