// "A school internship with a vet, at La Fleche": with no offer of our own, the public services open already filled in.
import type { Page } from '@playwright/test';
import { officialLinksCopy as copy, officialNeeds } from '#copy/official-links.ts';
import { routes } from '#routes';
import type { OfficialNeed } from '#schemas/official-service.ts';
import { findMunicipality, findOccupation, findPlace } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const vet = findOccupation('A1504');
const laFleche = findMunicipality('72154');
/** La Fleche is the most populous municipality of it. */
const southSarthe = findPlace('sarthe-sud');
const wholeRegion = findPlace('pays-de-la-loire');
/** Given by apprenticeship too. */
const TRAINING = 'cap-cuisine';

/** The links to services; none is followed: the site asks nothing of others. */
const linksOf = (page: Page, need: OfficialNeed) =>
  page.locator('where-to-look dl > div', { hasText: officialNeeds[need] }).getByRole('link');

const hrefOf = async (page: Page, need: OfficialNeed, name: string): Promise<URL> =>
  new URL((await linksOf(page, need).filter({ hasText: name }).getAttribute('href')) ?? '');

async function expectVetAtLaFleche(page: Page): Promise<void> {
  await expect(page.locator('where-to-look')).toContainText(copy.place(laFleche.name));
  const school = await hrefOf(page, 'school-internship', 'Immersion facilitée');
  expect(school.pathname).toBe('/recherche-scolaire');
  expect(JSON.parse(school.searchParams.get('appellations') ?? '')[0]).toMatchObject({
    romeCode: vet.id,
    appellationLabel: vet.title,
  });
  expect(school.searchParams.get('place')).toBe(laFleche.name);
  expect(Number(school.searchParams.get('latitude'))).toBe(laFleche.lat);
  const byPlace = await hrefOf(page, 'school-internship', '1élève1stage');
  expect(byPlace.searchParams.get('city')).toBe(laFleche.name);
  const jobs = await hrefOf(page, 'job', 'France Travail');
  expect(jobs.searchParams.get('motsCles')).toBe(vet.id);
  expect(jobs.searchParams.get('lieux')).toBe(laFleche.id);
  const apprenticeship = await hrefOf(page, 'apprenticeship', 'La bonne alternance');
  expect(apprenticeship.searchParams.get('romes')).toBe(vet.id);
  expect(apprenticeship.searchParams.get('address')).toBe(laFleche.name);
}

test('the address says the territory: the links carry the occupation and the place', async ({ page }) => {
  await page.goto(routes.occupation(vet.slug, southSarthe.slug));
  await expectVetAtLaFleche(page);
});

test('the territory that is chosen on the page goes into the links, and out of them again', async ({
  page,
}) => {
  await page.goto(routes.occupation(vet.slug));
  const before = await hrefOf(page, 'job', 'France Travail');
  expect([...before.searchParams.keys()]).toEqual(['motsCles']);
  const choice = page.locator('place-choice select');
  await choice.selectOption(southSarthe.slug);
  await expectVetAtLaFleche(page);
  await choice.selectOption('');
  await expect(page.locator('where-to-look')).not.toContainText(copy.place(laFleche.name));
  expect((await hrefOf(page, 'job', 'France Travail')).href).toBe(before.href);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links carry the occupation', async ({ page }) => {
    await page.goto(routes.occupation(vet.slug));
    await expect(page.getByRole('heading', { name: copy.heading })).toBeVisible();
    expect((await hrefOf(page, 'apprenticeship', 'La bonne alternance')).searchParams.get('romes')).toBe(
      vet.id,
    );
    for (const link of await page.locator('where-to-look dd a').all()) {
      await expect(link).toHaveAttribute('href', /^https:\/\//);
      await expect(link).toHaveAttribute('rel', 'external');
      expect(await link.getAttribute('target')).toBeNull();
    }
  });

  test('the page of a territory fills in its place; that of the region none', async ({ page }) => {
    await page.goto(routes.territory(southSarthe.slug));
    expect((await hrefOf(page, 'job', 'France Travail')).searchParams.get('lieux')).toBe(laFleche.id);
    await expect(linksOf(page, 'information')).toHaveCount(0);
    await page.goto(routes.territory(wholeRegion.slug));
    expect((await hrefOf(page, 'job', 'France Travail')).search).toBe('');
    await expect(page.locator('where-to-look')).toContainText(copy.forAll);
  });
});

test('a service whose address says less is told so', async ({ page }) => {
  await page.goto(routes.occupation(vet.slug));
  const section = page.locator('where-to-look');
  await expect(section.locator('dd', { hasText: '1élève1stage' })).toContainText(`(${copy.placeOnly})`);
  await expect(section.locator('dd', { hasText: '1jeune1solution' })).toContainText(`(${copy.empty})`);
  await expect(section.locator('dd', { hasText: 'La bonne alternance' })).not.toContainText('(');
});

test('without the file of places the links stay as they were built', async ({ page }) => {
  await page.route('**/indexes/services.*', (route) => route.fulfill({ status: 200, body: 'not JSON' }));
  const answered = page.waitForResponse('**/indexes/services.*');
  await page.goto(routes.occupation(vet.slug, southSarthe.slug));
  await answered;
  expect([...(await hrefOf(page, 'job', 'France Travail')).searchParams.keys()]).toEqual(['motsCles']);
});

test('a training by apprenticeship leads to employers of its occupations, around the chosen place', async ({
  page,
}) => {
  await page.goto(`${routes.training(TRAINING)}?territoire=${southSarthe.slug}`);
  const section = page.locator('where-to-look');
  await expect(section).toContainText(copy.place(laFleche.name));
  const url = new URL((await section.getByRole('link').first().getAttribute('href')) ?? '');
  expect(url.host).toBe('labonnealternance.apprentissage.beta.gouv.fr');
  expect(url.searchParams.get('romes')).toMatch(/^[A-N]\d{4}$/);
  expect(url.searchParams.get('address')).toBe(laFleche.name);
});

test('on paper a territory gives the short address of each service', async ({ page }) => {
  await page.goto(routes.territory(southSarthe.slug));
  const address = page.locator('where-to-look').getByText('1eleve1stage.education.gouv.fr', { exact: true });
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
});
