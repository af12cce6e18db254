// From lists to an occupation, without typing a word: interests, families, domains, letters, sectors, next moves.
import { typographic } from '#copy/format.ts';
import { occupationCopy, skillStrings } from '#copy/occupation.ts';
import { browseCopy, domainCopy, homeCopy, interestCopy, sectorCopy } from '#copy/pages.ts';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import {
  countOfInterest,
  familyName,
  findDomain,
  findInterest,
  findMajorDomain,
  findOccupation,
  findSector,
  headingOf,
  majorDomains,
  occupations,
  petalName,
  sectors,
  titleOf,
} from './support/facts.ts';
import { expect, test } from './support/test.ts';

const animals = findInterest('17');
const vet = findOccupation('A1504');
const nurse = findOccupation('J1506');
const care = findDomain('J15');
const health = findMajorDomain('J');
/** The sector met in most occupations without being their main one. */
const openSector = findSector(
  Object.entries(
    Object.groupBy(
      occupations.flatMap(({ sectors: { others } }) => others),
      (code) => code,
    ),
  )
    .toSorted(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0))
    .map(([code]) => code)[0] ?? '',
);

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('a petal leads to its interest, and the interest to an occupation', async ({ page }) => {
    await page.goto(routes.home());
    await page
      .getByRole('button', { name: petalName(animals.id) })
      .locator('text')
      .click();
    await expect(page.getByRole('link', { name: typographic(animals.label) })).toBeVisible();
    await page.getByRole('link', { name: homeCopy.seeAll(countOfInterest(animals.id)) }).click();
    await expect(page).toHaveURL(routes.interest(animals.slug));
    const principal = page.getByRole('region', { name: interestCopy.principal });
    await principal.getByRole('link', { name: titleOf(vet), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(vet));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('the list of interests takes the place of the petals', async ({ page }) => {
    await page.goto(routes.home());
    const chip = page.getByRole('button', { name: petalName(animals.id) });
    await expect(chip).toHaveCount(1);
    await chip.tap();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('link', { name: homeCopy.seeAll(countOfInterest(animals.id)) }).tap();
    await expect(page).toHaveURL(routes.interest(animals.slug));
    await page.getByRole('link', { name: titleOf(vet), exact: true }).tap();
    await expect(page).toHaveURL(routes.occupation(vet.slug));
  });
});

test.describe('on a phone, the drawing', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('answers to a finger like the list', async ({ page }) => {
    await page.goto(routes.home());
    await page.locator(`svg [data-petal="${animals.id}"]`).locator('path').first().tap();
    const chip = page.getByRole('button', { name: petalName(animals.id) });
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('link', { name: typographic(animals.label) })).toBeVisible();
  });
});

for (const width of [360, 768, 1280]) {
  test.describe(`on a screen ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a family shows its domains and their occupations', async ({ page }) => {
      await page.goto(routes.home());
      await page
        .getByRole('navigation', { name: siteCopy.mainNavigation })
        .getByText(siteCopy.occupations)
        .click();
      await expect(page).toHaveURL(routes.occupations());
      const families = page.getByRole('region', { name: browseCopy.byFamily });
      await expect(families.getByRole('heading', { level: 3 })).toHaveCount(majorDomains.length);
      await families.getByRole('link', { name: familyName(health.id), exact: true }).click();
      await expect(page).toHaveURL(routes.domain(health.slug));
      const domain = page.getByRole('region', { name: typographic(care.label) });
      await domain.getByRole('link', { name: titleOf(nurse), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(nurse));
    });

    test('a domain leads to its neighbours, to an occupation and back up to its family', async ({ page }) => {
      await page.goto(routes.occupations());
      await page.getByRole('link', { name: typographic(care.label), exact: true }).click();
      await expect(page).toHaveURL(routes.domain(care.slug));
      await expect(page.getByRole('region', { name: domainCopy.siblings })).toBeVisible();
      await page.getByRole('link', { name: titleOf(nurse), exact: true }).click();
      const trail = page.getByRole('navigation', { name: occupationCopy.breadcrumbLabel });
      await trail.getByRole('link', { name: familyName(health.id) }).click();
      await expect(page).toHaveURL(routes.domain(health.slug));
    });
  });
}

test('every letter of the alphabet index leads to the occupations that begin with it', async ({ page }) => {
  await page.goto(routes.occupations());
  const letters = page.getByRole('navigation', { name: browseCopy.letters });
  await letters.getByRole('link', { name: 'V', exact: true }).click();
  await expect(page).toHaveURL(routes.occupationsByLetter('V'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(browseCopy.letterTitle('V'));
  await expect(letters.locator('[aria-current="page"]')).toHaveText('V');
  const listed = await page.getByRole('main').locator('li a[href^="/metiers/"]:not(nav a)').allTextContents();
  const expected = occupations.filter(({ title }) => /^v/i.test(title)).map(titleOf);
  expect(listed.toSorted()).toEqual(expected.toSorted());
  await page.getByRole('link', { name: titleOf(vet), exact: true }).click();
  await expect(page).toHaveURL(routes.occupation(vet.slug));
});

test('an accented title stands under its plain letter', async ({ page }) => {
  const accented = occupations.find(({ title }) => title.startsWith('É'));
  await page.goto(routes.occupationsByLetter('E'));
  await page.getByRole('link', { name: titleOf(accented ?? { title: '' }), exact: true }).click();
  await expect(page).toHaveURL(routes.occupation(accented?.slug ?? ''));
});

test('a sector shows its occupations by family, the occasional ones folded', async ({ page }) => {
  await page.goto(routes.sectors());
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(sectors.length);
  await page.getByRole('link', { name: typographic(openSector.label) }).click();
  await expect(page).toHaveURL(routes.sector(openSector.slug));
  const others = page.getByRole('region', { name: sectorCopy.others });
  await expect(others.getByRole('link')).toHaveCount(0);
  await others.locator('summary').first().click();
  await others.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/metiers\/[a-z0-9-]+\/$/);
});

test('an occupation leads to those it may lead to, the first six at once, the others on demand', async ({
  page,
}) => {
  await page.goto(routes.occupation(nurse.slug));
  const next = page.getByRole('region', { name: occupationCopy.nextHeading });
  await expect(next.getByRole('link')).toHaveCount(6);
  await next.getByText(skillStrings.moreMoves(nurse.mobility.length - 6)).click();
  await expect(next.getByRole('link')).toHaveCount(nurse.mobility.length);
  const last = findOccupation(nurse.mobility.at(-1) ?? '');
  await next.getByRole('link', { name: titleOf(last) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(last));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(nurse));
});

test.describe('sharing an occupation', () => {
  test('copies its address and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(routes.occupation(nurse.slug));
    await page.getByRole('button', { name: occupationCopy.share }).click();
    await expect(page.getByText(occupationCopy.shareDone)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('says what to do when the copy is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await page.goto(routes.occupation(nurse.slug));
    await page.getByRole('button', { name: occupationCopy.share }).click();
    await expect(page.getByText(occupationCopy.shareFailed)).toBeVisible();
  });
});

test('Print opens the dialogue of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(routes.occupation(nurse.slug));
  await page.getByRole('button', { name: occupationCopy.print }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});
