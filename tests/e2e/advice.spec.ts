// Who can help near here: from a municipality to the nearest places, filtered, shared by its address; and without a script.
import { adviceCopy, adviceKinds } from '#copy/advice.ts';
import { typographic } from '#copy/format.ts';
import { nearCopy } from '#copy/near-me.ts';
import { byDistance } from '#domain/advice/coverage.ts';
import { routes } from '#routes';
import { advicePlaces, findMunicipality, findPlace, municipalities } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const fleche = findMunicipality('72154');
const points = advicePlaces.map(({ name, kind, position: { lon, lat } }) => ({ name, kind, lon, lat }));
const nearest = byDistance(points, fleche);
const agencies = nearest.filter(({ place }) => place.kind === 'france-travail');

/** A postcode of several municipalities, all in one territory. */
const [shared] = [
  ...Map.groupBy(
    municipalities.flatMap(({ postcodes, efop }) => postcodes.map((code) => ({ code, efop }))),
    ({ code }) => code,
  ),
]
  .filter(([, rows]) => rows.length > 1 && new Set(rows.map(({ efop }) => efop)).size === 1)
  .map(([code]) => code);

test('someone types a municipality, and sees the nearest places first, as the crow flies', async ({
  page,
}) => {
  await page.goto(routes.advice());
  await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill(fleche.name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: adviceCopy.near(fleche.name) })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/conseil/\\?territoire=.+&commune=${fleche.id}$`));
  await expect(page.getByText(adviceCopy.asTheCrowFlies(fleche.name))).toBeVisible();
  const places = page.locator('.advice li');
  await expect(places.first()).toContainText(typographic(nearest[0]?.place.name ?? ''));
  await expect(places.first()).toContainText(adviceCopy.km(nearest[0]?.km ?? 0));
  await expect(places).toHaveCount(10);
  await page.getByRole('button', { name: adviceCopy.more(10) }).click();
  await expect(places).toHaveCount(20);
});

test('a kind is kept in the address, and the address brings all of it back', async ({ page }) => {
  await page.goto(`${routes.advice()}?commune=${fleche.id}`);
  await expect(page.getByRole('combobox', { name: nearCopy.placeLabel })).toHaveValue(fleche.name);
  await page.getByRole('checkbox', { name: adviceKinds['france-travail'].name }).check();
  await expect(page).toHaveURL(`${routes.advice()}?commune=${fleche.id}&lieu=france-travail`);
  await expect(page.locator('.near-me .count')).toHaveText(adviceCopy.count(agencies.length));
  await page.reload();
  await expect(page.locator('.advice li').first()).toContainText(typographic(agencies[0]?.place.name ?? ''));
  await expect(page.getByRole('checkbox', { name: adviceKinds['france-travail'].name })).toBeChecked();
});

test('a postcode of several municipalities asks which one, even in one territory', async ({ page }) => {
  await page.goto(routes.advice());
  await page.getByRole('combobox', { name: nearCopy.placeLabel }).fill(shared ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText(nearCopy.unsure)).toBeVisible();
  await expect(page).toHaveURL(routes.advice());
});

test('a municipality that is not ours says so, and the territory still answers', async ({ page }) => {
  const place = findPlace('laval');
  await page.goto(`${routes.advice(place.slug)}&commune=75056`);
  await expect(page.getByText(adviceCopy.unknownMunicipality)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: adviceCopy.within(place.name) })).toBeVisible();
});

test.describe('without its file', () => {
  test.use({ provoked: /Failed to load resource|net::ERR/ });

  test('when the places cannot be had, the list of the page is still there, and one can try again', async ({
    page,
  }) => {
    await page.route('**/indexes/conseil.*', (route) => route.abort());
    await page.goto(routes.advice());
    await expect(page.getByRole('alert')).toContainText(adviceCopy.failed);
    await page.unroute('**/indexes/conseil.*');
    await page.getByRole('button', { name: adviceCopy.retry }).click();
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every place is in the page, under its territory', async ({ page }) => {
    await page.goto(routes.advice());
    await expect(page.locator('main details li')).toHaveCount(advicePlaces.length);
  });

  test('the page of a territory says how many places it has, and leads to them', async ({ page }) => {
    const place = findPlace('laval');
    await page.goto(routes.territory(place.slug));
    await page.getByRole('link', { name: adviceCopy.nearestHere }).click();
    await expect(page).toHaveURL(routes.advice(place.slug));
  });
});
