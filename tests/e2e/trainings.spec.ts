// Trainings: found by a word, narrowed, kept in the address; and where one is given, near home.
import { establishmentCopy } from '#copy/establishment.ts';
import { trainingCopy as copy, formerTrainingFields } from '#copy/training.ts';
import { routeChoices } from '#copy/training-offer.ts';
import { routes } from '#routes';
import { findMunicipality, findPlace } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const laFleche = findMunicipality('72154');
const CAP = 'CAP Cuisine';
const capAddress = routes.training('cap-cuisine');

test.describe('the walk of a pupil', () => {
  test('"CAP cuisine", where near La Flèche, and back: everything is as it was', async ({ page }) => {
    await page.goto(routes.trainings());
    await page.getByLabel(copy.searchLabel).fill('cap cuisine');
    await page.getByRole('link', { name: CAP, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: CAP })).toBeVisible();

    const places = page.locator('training-places');
    await places.getByLabel(copy.from).fill('La Flèche');
    await places.getByRole('button', { name: copy.sortByDistance }).click();
    await expect(places.getByRole('status')).toContainText(laFleche.name);
    await expect(page).toHaveURL(/commune=72154/);
    const distances = await places.locator('[data-km]').allInnerTexts();
    const km = distances.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(km.length).toBeGreaterThan(5);
    expect(km).toEqual(km.toSorted((a, b) => a - b));

    await page.reload();
    await expect(places.locator('[data-km]').first()).toHaveText(distances[0] ?? '');
    await page.goBack();
    await expect(places.locator('[data-km]')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByLabel(copy.searchLabel)).toHaveValue('cap cuisine');
    await expect(page.getByRole('link', { name: CAP, exact: true })).toBeVisible();
  });

  test('the municipality goes along: to the map with the training, and to an establishment', async ({
    page,
  }) => {
    await page.goto(`${capAddress}?commune=72154`);
    const places = page.locator('training-places');
    await expect(places.locator('[data-km]').first()).toBeVisible();
    await page.getByRole('link', { name: copy.onMap }).click();
    await expect(page).toHaveURL(/formation=cap-cuisine.*commune=72154/);
    await page.goBack();
    await places.locator('.sorted').getByRole('link').first().click();
    await expect(page).toHaveURL(/etablissements\/.+commune=72154#cap-cuisine$/);
    await expect(page.locator('.taught:target')).toContainText('CAP Cuisine');
    await page.getByRole('link', { name: establishmentCopy.onMap }).click();
    await expect(page).toHaveURL(/formation=cap-cuisine/);
    await expect(
      page.locator('.places-map .origin').getByRole('link', { name: 'CAP Cuisine' }),
    ).toBeVisible();
  });

  test('on paper the distances say from where, and the address leads back to them', async ({ page }) => {
    await page.goto(`${capAddress}?commune=72154`);
    const places = page.locator('training-places');
    await expect(places.locator('[data-km]').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(places.getByText(copy.sorted(laFleche.name))).toBeVisible();
    await expect(places.getByLabel(copy.from)).toBeHidden();
    await expect(page.locator('[data-printed-address]')).toContainText('?commune=72154');
  });

  test('a municipality of the address that is in another region is said to be', async ({ page }) => {
    await page.goto(`${capAddress}?commune=75056`);
    await expect(page.locator('training-places').getByRole('status')).toHaveText(copy.unknownTown);
  });

  test('the way back to territories, and a name that several have', async ({ page }) => {
    await page.goto(`${capAddress}?commune=72154`);
    const places = page.locator('training-places');
    await places.getByRole('button', { name: copy.byTerritory }).click();
    await expect(places.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await places.getByLabel(copy.from).fill('Saint-Aubin');
    await places.getByRole('button', { name: copy.sortByDistance }).click();
    await expect(places.getByRole('status')).toHaveText(copy.unsure);
    await places.locator('.choices').getByRole('button').first().click();
    await expect(places.locator('[data-km]').first()).toBeVisible();
  });

  test('what is no municipality is said, and nothing moves', async ({ page }) => {
    await page.goto(capAddress);
    const places = page.locator('training-places');
    await places.getByLabel(copy.from).fill('xyzxyz');
    await places.getByRole('button', { name: copy.sortByDistance }).click();
    await expect(places.getByRole('status')).toHaveText(copy.noTown('xyzxyz'));
    await expect(places.locator('[data-km]')).toHaveCount(0);
  });

  test('the territory of the address comes first', async ({ page }) => {
    const { slug, name } = findPlace('laval');
    await page.goto(`${capAddress}?territoire=${slug}`);
    await expect(page.locator('training-places h3').first()).toContainText(name);
  });
});

test.describe('the search', () => {
  test('each choice narrows the list and stands in the address', async ({ page }) => {
    await page.goto(routes.trainings());
    const found = page.locator('.trainings .found > li');
    await page.getByLabel(copy.searchLabel).fill('cuisine');
    await expect(found.first()).toBeVisible();
    const before = await found.count();
    await page.getByRole('combobox', { name: copy.route, exact: true }).selectOption(routeChoices.school);
    await page.getByRole('combobox', { name: copy.level, exact: true }).selectOption('CAP');
    await expect(page).toHaveURL(/q=cuisine&niveau=cap&voie=scolaire/);
    expect(await found.count()).toBeLessThan(before);
    await page.getByRole('button', { name: copy.clear }).click();
    await expect(page).toHaveURL(new RegExp(`${routes.trainings()}$`));
    await expect(page.getByLabel(copy.searchLabel)).toBeFocused();
  });

  test('a field that was divided leads to all that it held, and what is none of ours is told', async ({
    page,
  }) => {
    const [former] = formerTrainingFields;
    await page.goto(`${routes.trainings()}?domaine=${former.slug}&niveau=<b>&territoire=ailleurs`);
    const search = page.getByRole('search', { name: copy.listTitle });
    await expect(search.getByText(copy.unknownFilters(['<b>', 'ailleurs']))).toBeVisible();
    await expect(search.getByRole('link', { name: former.name })).toHaveAttribute(
      'href',
      routes.trainingsOfField(former.slug),
    );
  });

  test('an empty list says what to do', async ({ page }) => {
    await page.goto(`${routes.trainings()}?q=xylophoniste`);
    await expect(page.getByText(copy.nothingTyped)).toBeVisible();
    await expect(page.getByRole('link', { name: copy.searchOccupations('xylophoniste') })).toHaveAttribute(
      'href',
      routes.search('xylophoniste'),
    );
    await expect(page.getByRole('search', { name: copy.listTitle }).getByRole('status')).toHaveText(
      copy.found(0),
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a level leads to a training, whose places are all there', async ({ page }) => {
    await page.goto(routes.trainings());
    await page.locator(`a[href="${routes.trainingsOfLevel('cap')}"]`).click();
    await page.getByRole('link', { name: CAP, exact: true }).click();
    await expect(page.locator('training-places li[data-establishment]').first()).toBeVisible();
    await expect(page.locator('training-places form')).toBeHidden();
  });
});

test('the year of old places is told, with the way to newer ones', async ({ page }) => {
  await page.goto(capAddress);
  await expect(page.getByText(copy.old([2022]))).toBeVisible();
  await expect(page.getByText(copy.lowApprenticeship)).toBeVisible();
});
