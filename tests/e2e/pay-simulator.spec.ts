// The simulator of pay: with the keyboard alone on a phone, from an address, without JavaScript, on paper.
import type { Page } from '@playwright/test';
import { payCopy as copy } from '#copy/apprenticeship.ts';
import { formatEuros } from '#copy/format.ts';
import { routes } from '#routes';
import { expect, test } from './support/test.ts';

const ADDRESS = routes.paySimulator();
/** In force, whatever the day of the test: it starts while the SMIC of June 2026 is known. */
const KNOWN = `${ADDRESS}?debut=2026-09&age=17&anniversaire=11`;

const rows = (page: Page) => page.locator('[data-slot="periods"] tr');
const pays = async (page: Page) => rows(page).locator('.amount').allTextContents();
const euros = (...amounts: number[]) => amounts.map(formatEuros);

test.describe('with the keyboard alone, on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('a pupil of 17 sees the pay of two years, and shares the address', async ({ page }) => {
    await page.goto(`${ADDRESS}?debut=2026-09`);
    await page.locator('pay-simulator').getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(copy.age)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('17');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(copy.birthMonth)).toBeFocused();
    await page.keyboard.type('nov');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(copy.months)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: copy.result, exact: true })).toBeFocused();
    expect(await pays(page)).toEqual(euros(504.1, 802.82, 952.18));
    await expect(page.locator('pay-simulator').getByRole('status')).toContainText(formatEuros(504.1));
    await expect(page).toHaveURL(/\?debut=2026-09&age=17&anniversaire=11$/);

    await page.reload();
    expect(await pays(page)).toEqual(euros(504.1, 802.82, 952.18));
    await expect(page.getByLabel(copy.birthMonth)).toHaveValue('11');
  });

  test('a line leads to its rule, with its source and its dates', async ({ page }) => {
    await page.goto(KNOWN);
    const link = rows(page).first().getByRole('link');
    await link.focus();
    await page.keyboard.press('Enter');
    const rule = page.locator('[id="regle-apprentice-rate-under-18-year-1"]');
    await expect(rule).toBeVisible();
    await expect(rule).toBeInViewport();
    await expect(rule).toContainText('Code du travail');
    await expect(rule).toContainText('Vérifié le');
  });
});

test('an age or an amount that cannot be read is told, and the answer stays', async ({ page }) => {
  await page.goto(KNOWN);
  const before = await pays(page);
  await page.getByLabel(copy.age).fill('7');
  await page.getByRole('button', { name: copy.submit }).click();
  const age = page.getByLabel(copy.age);
  await expect(age).toBeFocused();
  await expect(age).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(copy.ageError(15, 65))).toBeVisible();
  expect(await pays(page)).toEqual(before);
  await expect(page).toHaveURL(/age=17/);
  await age.fill('26');
  await age.press('Enter');
  await expect(page.getByText(copy.ageError(15, 65))).toBeHidden();
  expect(await pays(page)).toEqual(euros(1867.02, 1867.02));
});

test('an address that says garbage gives a contract all the same, and says so', async ({ page }) => {
  await page.goto(`${ADDRESS}?debut=2026-09&age=<script>&niveau=99&duree=-1&signature=2026-02-30`);
  await expect(page.getByText(copy.garbled)).toBeVisible();
  await expect(page.getByLabel(copy.age)).toHaveValue('16');
  await expect(rows(page)).toHaveCount(2);
  await page.getByLabel(copy.age).fill('18');
  await page.getByLabel(copy.age).press('Enter');
  await expect(page.getByText(copy.garbled)).toBeHidden();
  await expect(page).toHaveURL(/\?debut=2026-09&age=18$/);
});

test('an address that asks for an age of 14 is told from which age we count', async ({ page }) => {
  await page.goto(`${ADDRESS}?debut=2026-09&age=14`);
  await expect(page.getByText(copy.beyond.age(14, 15, 65, 16))).toBeVisible();
  await expect(page.getByText(copy.garbled)).toHaveCount(0);
});

test('the chart names each pay once, and marks the years', async ({ page }) => {
  const words = page.locator('figure svg text');
  await page.goto(`${ADDRESS}?debut=2026-10&age=17&anniversaire=12&duree=36`);
  await expect(words.getByText(formatEuros(504.1))).toHaveCount(1);
  await page.goto(`${ADDRESS}?debut=2026-09&age=35&duree=36`);
  await expect(words).toHaveText([formatEuros(1867.02), '1re année', '2e année', '3e année']);
});

test('the fields of a line stand level, however long their labels', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(KNOWN);
  const tops = await Promise.all(
    [copy.age, copy.birthMonth, copy.start].map(
      async (label) => (await page.getByLabel(label).boundingBox())?.y,
    ),
  );
  expect(new Set(tops).size).toBe(1);
});

test('a contract of 2025 has its answer, and a start before the first known SMIC says what is computed', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}?debut=2025-09&age=16&anniversaire=9`);
  expect(await pays(page)).toEqual(euros(486.49, 492.22, 504.1, 728.14));
  await expect(page.getByLabel(copy.start)).toHaveValue('2025-09');
  const notice = page.locator('[data-slot="unknown-start"]');
  await expect(notice).toBeHidden();
  await page.goto(`${ADDRESS}?debut=2019-05&age=16`);
  await expect(notice).toContainText('mai 2019');
  await expect(page.getByText(copy.garbled)).toBeHidden();
  await page.getByLabel(copy.start).selectOption('2026-09');
  await expect(notice).toBeHidden();
});

test('a diploma of the same level raises the rate of a year, and a short contract has a part of the aid', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}?debut=2026-09&age=18&anniversaire=9&duree=12&meme-niveau=2`);
  expect(await pays(page)).toEqual(euros(1232.23));
  await expect(page.getByLabel(copy.sameLevel)).toHaveValue('2');
  await page.getByLabel(copy.months).fill('6');
  await page.getByLabel(copy.months).press('Enter');
  await expect(page.locator('[data-slot="employer"] dd').first()).toContainText(formatEuros(2500));
  await expect(page.locator('[data-slot="employer"] a').nth(1)).toHaveAttribute(
    'href',
    '#regle-employer-aid-whole',
  );
});

test('the aid to the employer follows size, level and day, and is not guessed after its end', async ({
  page,
}) => {
  const aid = page.locator('[data-slot="employer"] dd').first();
  await page.goto(`${KNOWN}&employeur=grand&niveau=5&signature=2026-07-01`);
  await expect(aid).toContainText(formatEuros(1500));
  await page.getByLabel(copy.employer).selectOption('petit');
  await expect(aid).toContainText(formatEuros(4500));
  await page.getByLabel(copy.disabled).check();
  await expect(aid).toContainText(formatEuros(6000));
  await page.getByLabel(copy.start).selectOption('2027-09');
  await expect(aid).toContainText('À vérifier');
  await expect(aid).not.toContainText('€');
});

test('the aid says on what it rests, and leads to where one changes it', async ({ page }) => {
  await page.goto(KNOWN);
  const part = page.getByRole('region', { name: copy.employerResult });
  await expect(part).toContainText('moins de 250 salariés et un diplôme de niveau 3 (CAP)');
  const employer = page.getByLabel(copy.employer);
  await expect(employer).toBeHidden();
  await part.getByRole('link', { name: copy.changeEmployer }).click();
  await expect(employer).toBeFocused();
  await employer.selectOption('public');
  await expect(part).toContainText('Pour un employeur public');
});

test('a licence professionnelle has its own level, and the aid of that level', async ({ page }) => {
  const aid = page.locator('[data-slot="employer"] dd').first();
  await page.goto(`${KNOWN}&licence-pro=oui`);
  await expect(aid).toContainText(formatEuros(2000));
  await page.getByText(copy.employerHeading, { exact: true }).click();
  await expect(page.getByLabel(copy.level)).toBeDisabled();
  await expect(page.getByLabel(copy.level)).toHaveValue('6');
  await expect(page.getByText(copy.licenceLevel)).toBeVisible();
  await page.getByLabel(copy.licencePro).uncheck();
  await expect(page.getByLabel(copy.level)).toHaveValue('3');
  await expect(aid).toContainText(formatEuros(5000));
});

test('a training by apprenticeship leads to the pay of its contract', async ({ page }) => {
  await page.goto(routes.training('bts-management-commercial-operationnel-mco'));
  await page.getByRole('link', { name: copy.fromTraining }).click();
  await expect(page).toHaveURL(/simulateur\/\?niveau=5$/);
  await expect(page.getByLabel(copy.level)).toHaveValue('5');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rates by age and year read in full, and no empty form is shown', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('pay-simulator')).toBeHidden();
    const table = page.getByRole('table').first();
    for (const amount of [
      504.1, 728.14, 1026.86, 802.82, 952.18, 1250.9, 989.52, 1138.88, 1456.28, 1867.02,
    ]) {
      await expect(table).toContainText(formatEuros(amount));
    }
    await page.getByText('Le Smic', { exact: true }).click();
    await expect(page.locator('[id="regle-smic-month-2026-06"]')).toBeVisible();
  });
});

test.describe('on paper', () => {
  test('the answer stands with the rules that it cites and its address, without the form', async ({
    page,
  }) => {
    await page.goto(KNOWN);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByLabel(copy.age)).toBeHidden();
    await expect(rows(page)).toHaveCount(3);
    await expect(page.locator('[data-printed-address]')).toContainText(
      'debut=2026-09&age=17&anniversaire=11',
    );
    await expect(page.locator('[id="regle-apprentice-rate-under-18-year-1"]')).toBeVisible();
    await expect(page.locator('[id="regle-immersion-days"]')).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
  });
});
