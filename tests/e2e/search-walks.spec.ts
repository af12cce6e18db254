// From a word to an occupation: suggestions, results, what happens when nothing or nonsense is asked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typographic } from '#copy/format.ts';
import { notFoundCopy, searchCopy, searchPageCopy, searchReasons } from '#copy/search.ts';
import { parsePayload } from '#domain/search/payload.ts';
import { createSearcher, type Searcher, search } from '#domain/search/search.ts';
import { routes } from '#routes';
import { findOccupation, findPlace, headingOf, titleOf } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const ROOT = join(import.meta.dirname, '../..');
const baker = findOccupation('D1102');
const nanny = findOccupation('K1303');
const nurse = findOccupation('J1506');
/** As many characters as the box takes: the rest of a longer question is left out. */
const LONGEST_QUESTION = 120;

function loadSearcher(): Searcher {
  const folder = join(ROOT, 'dist/indexes');
  const name = readdirSync(folder).find((file) => file.startsWith('recherche.')) ?? '';
  const payload = parsePayload(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (payload === null) throw new Error(`dist/indexes/${name} is not an index of this version`);
  return createSearcher(payload);
}

for (const width of [360, 768, 1280]) {
  test.describe(`on a screen ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a word typed on the home page leads to an occupation', async ({ page }) => {
      await page.goto(routes.home());
      await page.getByRole('combobox', { name: searchCopy.heroLabel }).pressSequentially('boulang');
      await page.getByRole('option', { name: titleOf(baker), exact: true }).click();
      await expect(page).toHaveURL(routes.occupation(baker.slug));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(baker));
    });

    test('the box of the header works on an inner page', async ({ page }) => {
      await page.goto(routes.sectors());
      await page.getByRole('combobox', { name: searchCopy.label }).pressSequentially('infirmière');
      await page.getByRole('option', { name: titleOf(nurse) }).click();
      await expect(page).toHaveURL(routes.occupation(nurse.slug));
    });

    test('the button leads to the results, a result to its page, Back to the results', async ({ page }) => {
      await page.goto(routes.home());
      await page.getByRole('combobox', { name: searchCopy.heroLabel }).fill('boulanger');
      await page.getByRole('main').getByRole('button', { name: searchCopy.submit }).click();
      await expect(page).toHaveURL(routes.search('boulanger'));
      const result = page.getByRole('main').getByRole('link', { name: titleOf(baker), exact: true });
      await result.click();
      await expect(page).toHaveURL(routes.occupation(baker.slug));
      await page.goBack();
      await expect(page).toHaveURL(routes.search('boulanger'));
      await expect(result).toBeVisible();
      await expect(page.getByRole('combobox', { name: searchCopy.label })).toHaveValue('boulanger');
      await page.goBack();
      await expect(page).toHaveURL(routes.home());
    });
  });
}

test.describe('the results page', () => {
  test('shows the question in the box, the number of results and the reason of each', async ({ page }) => {
    await page.goto(routes.search('nounou'));
    const main = page.getByRole('main');
    const found = search(loadSearcher(), 'nounou', { limit: 60 }).results;
    await expect(main.getByRole('status')).toHaveText(searchPageCopy.countFor(found.length, 'nounou', false));
    await expect(page).toHaveTitle(/^«\s+nounou\s+» – /u);
    await expect(page.getByRole('combobox', { name: searchCopy.label })).toHaveValue('nounou');
    await expect(main.getByRole('listitem')).toHaveCount(found.length);
    const item = main.getByRole('listitem').filter({ hasText: titleOf(nanny) });
    await expect(item).toContainText(`${searchReasons.synonym}\u00a0: nounou`);
  });

  test('gives no reason where the title says it', async ({ page }) => {
    await page.goto(routes.search('boulanger'));
    const item = page.getByRole('main').getByRole('listitem').first();
    await expect(item.getByRole('link').first()).toHaveText(titleOf(baker));
    await expect(item.locator('small')).toHaveCount(0);
    await expect(item.getByRole('link', { name: searchPageCopy.toOffers })).toHaveAttribute(
      'href',
      routes.offers(new URLSearchParams({ metier: baker.id })),
    );
  });

  test('leads to an interest or a sector as well as to occupations', async ({ page }) => {
    await page.goto(routes.search('santé'));
    const main = page.getByRole('main');
    await main.locator(`.results a[href^="${routes.sectors()}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${routes.sectors()}[a-z-]+/$`));
  });

  test('shows fifteen results, then the following ones when asked', async ({ page }) => {
    await page.goto(routes.search('animaux'));
    const items = page.getByRole('main').getByRole('listitem');
    await expect(items).toHaveCount(15);
    const { results, cut } = search(loadSearcher(), 'animaux', { limit: 60 });
    const more = (shown: number) =>
      page.getByRole('button', { name: searchPageCopy.more(shown, results.length, cut), exact: true });
    await more(15).click();
    await expect(items).toHaveCount(30);
    await expect(more(30)).toBeFocused();
    for (let shown = 30; shown < results.length; shown += 15) await more(shown).click();
    await expect(items).toHaveCount(results.length);
    const firstNew = 15 * Math.floor((results.length - 1) / 15);
    await expect(items.nth(firstNew).getByRole('link')).toBeFocused();
  });

  test('shows as many again, at the same place, to who comes back from a late one', async ({ page }) => {
    await page.goto(routes.search('technicien'));
    const items = page.getByRole('main').getByRole('listitem');
    const more = page
      .getByRole('main')
      .getByRole('button', { name: searchPageCopy.more(15, 60, true).replace(/\(.*/, '') });
    await more.click();
    await expect(items).toHaveCount(30);
    await more.click();
    await expect(items).toHaveCount(45);
    const late = items.nth(40).getByRole('link');
    await late.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(800);
    await late.click();
    await expect(page).toHaveURL(/\/metiers\//);
    await page.goBack();
    await expect(items).toHaveCount(45);
    await expect(late).toBeInViewport();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  });

  test('does not pass the limit of the list for the number of results', async ({ page }) => {
    expect(search(loadSearcher(), 'technicien', { limit: 60 }).cut).toBe(true);
    await page.goto(routes.search('technicien'));
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      searchPageCopy.countFor(60, 'technicien', true),
    );
  });

  test('a code of the ROME gives its occupation', async ({ page }) => {
    await page.goto(routes.search(baker.id));
    await expect(page.getByRole('main').getByRole('listitem')).toContainText([titleOf(baker)]);
  });

  test('a question of several occupations keeps its accents and spaces in the address', async ({ page }) => {
    await page.goto(routes.home());
    await page.getByRole('combobox', { name: searchCopy.label }).fill('garde d’enfants à domicile');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/recherche\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('garde d’enfants à domicile');
  });
});

test.describe('when its script does not come', () => {
  test.use({ provoked: /ERR_FAILED|dynamically imported module/ });

  test('the results page leaves the other ways in place', async ({ page }) => {
    // A second try has an address of its own.
    await page.route('**/SearchResults*.js*', (route) => route.abort());
    await page.goto(routes.search('nounou'), { waitUntil: 'networkidle' });
    await expect(page.getByRole('main').getByRole('link', { name: searchPageCopy.wayLetters })).toBeVisible();
  });
});

test('the name of a diploma leads to its trainings', async ({ page }) => {
  await page.goto(routes.search('CAP cuisine'));
  await page.getByRole('link', { name: searchPageCopy.leadTrainings('CAP cuisine') }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'CAP Cuisine', exact: true })).toBeVisible();
});

test.describe('when nothing matches', () => {
  test('says so, and offers other ways', async ({ page }) => {
    await page.goto(routes.search('zzzzzzzz'));
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(searchPageCopy.noResult('zzzzzzzz'));
    await expect(main).toContainText(searchPageCopy.noResultHelp);
    await expect(main.getByRole('link', { name: searchPageCopy.wayInterests })).toBeVisible();
    await expect(main.getByRole('link', { name: searchPageCopy.waySectors })).toBeVisible();
    await expect(main.getByRole('link', { name: searchPageCopy.wayAdvice })).toBeVisible();
    await main.getByRole('link', { name: searchPageCopy.wayFamilies }).click();
    await expect(page).toHaveURL(routes.occupations());
  });

  test('a likely slip among nonsense is proposed as names, each a search that finds', async ({ page }) => {
    const asked = 'coifeur wxyzw qsdfgh kjhgf';
    const [first = ''] = search(loadSearcher(), asked, { limit: 1 }).nearest;
    expect(first).not.toBe('');
    await page.goto(routes.search(asked));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: searchPageCopy.nearest })).toBeVisible();
    await main.getByRole('link', { name: typographic(first), exact: true }).click();
    await expect(main.getByRole('listitem').first()).toContainText(typographic(first));
  });

  test('the name of a place is no occupation: it leads to what recruits there, and no slip is proposed', async ({
    page,
  }) => {
    await page.goto(routes.search('Angers'));
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(searchPageCopy.leadOnly);
    await expect(main.getByRole('link', { name: searchPageCopy.leadPlace('Angers') })).toBeVisible();
    await expect(main.getByRole('heading', { name: searchPageCopy.nearest })).toHaveCount(0);
    await expect(main.getByRole('link', { name: searchPageCopy.wayInterests })).toBeVisible();
  });
});

test('a misspelt word finds, and its right spelling is proposed', async ({ page }) => {
  await page.goto(routes.search('electrisien'));
  const main = page.getByRole('main');
  await expect(main).toContainText(searchPageCopy.nearest);
  await main.getByRole('link', { name: 'électricien', exact: true }).click();
  await expect(page).toHaveURL(routes.search('électricien'));
  await expect(main.getByRole('listitem').first()).toContainText('Électricien');
  await expect(main).not.toContainText(searchPageCopy.nearest);
});

test('who does not know what to look for is led to the self-discovery, or to the interests', async ({
  page,
}) => {
  await page.goto(routes.search('je sais pas quoi faire'));
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(searchPageCopy.undecided);
  await main.getByRole('link', { name: searchPageCopy.wayDiscover }).click();
  await expect(page).toHaveURL(routes.discover());
  await page.goBack();
  await main.getByRole('link', { name: searchPageCopy.wayInterests }).click();
  await expect(page).toHaveURL(routes.interests());
});

test('what a question refuses is left out, and the page says so', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto(routes.search('boulanger mais pas de pâtisserie'));
  await expect(main.getByRole('status')).toContainText(searchCopy.leftOut('pas de pâtisserie'));
  await expect(main.getByRole('listitem').first().getByRole('link').first()).toHaveText(titleOf(baker));
  await page.goto(routes.search('je déteste les maths'));
  await expect(main.getByRole('status')).toHaveText(searchCopy.leftOut('je déteste les maths'));
  await expect(main).toContainText(searchPageCopy.refusedHelp);
  await main.getByRole('link', { name: searchPageCopy.wayExplorer }).click();
  await expect(page).toHaveURL(routes.explorer());
});

test('what the site does not have is said, not answered by occupations', async ({ page }) => {
  await page.goto(routes.search('allocation chômage'));
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(searchPageCopy.notYet('allocation chômage'));
  await expect(main).toContainText(searchPageCopy.notYetHelp);
});

test.describe('a lead stands above the results', () => {
  test('to the offers, with the class, the occupation and the place that the question says', async ({
    page,
  }) => {
    await page.goto(routes.search('stage de 3e vétérinaire La Flèche'));
    const link = page.getByRole('main').getByRole('link', { name: searchPageCopy.leadInternship });
    await expect(link).toHaveAttribute('href', '/stages/?type=stage-3e&metier=A1504&territoire=sarthe-sud');
    await page.goto(routes.search('alternance'));
    await page.getByRole('main').getByRole('link', { name: searchPageCopy.leadApprenticeship }).click();
    await expect(page).toHaveURL('/stages/?type=apprentissage');
  });

  for (const [text, name, href] of [
    ['parcoursup', searchPageCopy.leadParcoursup, routes.guide('parcoursup')],
    ['VAE aide-soignante', searchPageCopy.leadExperience, routes.guide('vae')],
    ['proposer un stage', searchPageCopy.leadHosting, routes.deposit()],
    ['immersion', searchPageCopy.leadInternship, '/stages/?type=immersion'],
  ] as const) {
    test(`to what « ${text} » asks for`, async ({ page }) => {
      await page.goto(routes.search(text));
      const link = page.getByRole('main').getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('href', href);
    });
  }

  test('to the simulator, for the wage of an apprentice', async ({ page }) => {
    await page.goto(routes.search('salaire apprenti'));
    await page.getByRole('main').getByRole('link', { name: searchPageCopy.leadApprenticePay }).click();
    await expect(page).toHaveURL(routes.paySimulator());
  });

  test('to the wage of the first occupation', async ({ page }) => {
    await page.goto(routes.search('salaire infirmier'));
    const main = page.getByRole('main');
    await main.getByRole('link', { name: searchPageCopy.leadWage(titleOf(nurse)) }).click();
    await expect(page).toHaveURL(`${routes.occupation(nurse.slug)}#personnes`);
    await expect(page.locator('#personnes')).toBeInViewport();
  });

  test('to what recruits, which is all the answer where nothing else is asked', async ({ page }) => {
    await page.goto(routes.search('métier qui recrute'));
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(searchPageCopy.leadOnly);
    await main.getByRole('link', { name: searchPageCopy.leadHiring }).click();
    await expect(page).toHaveURL(routes.nearMe());
  });

  test('to the explorer for another trade, all the answer, or for a greener one, above those found', async ({
    page,
  }) => {
    await page.goto(routes.search('changer de métier'));
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(searchPageCopy.leadOnly);
    await main.getByRole('link', { name: searchPageCopy.leadChange }).click();
    await expect(page).toHaveURL(routes.explorer());
    await page.goto(routes.search('métiers verts'));
    await expect(main.getByRole('listitem').first()).toBeVisible();
    await main.getByRole('link', { name: searchPageCopy.leadGreen }).click();
    await expect(page).toHaveURL(`${routes.explorer()}?vert=oui`);
  });

  test('to the territory of a place, and the place takes no part in the results', async ({ page }) => {
    await page.goto(routes.search('infirmier cholet'));
    const main = page.getByRole('main');
    await expect(main.getByRole('listitem').first().getByRole('link').first()).toHaveText(titleOf(nurse));
    await main.getByRole('link', { name: searchPageCopy.leadPlace('Cholet') }).click();
    await expect(page).toHaveURL(routes.nearMe(findPlace('cholet-mauges').slug));
  });

  test('and fetches no place for a question that the results explain', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(routes.search('boulanger'));
    await expect(page.getByRole('main').getByRole('listitem').first().getByRole('link').first()).toHaveText(
      titleOf(baker),
    );
    expect(fetched.filter((path) => path.includes('pres-de-chez-moi'))).toEqual([]);
  });
});

test.describe('when nothing is asked', () => {
  for (const path of [routes.search(), `${routes.search()}?q=`, `${routes.search()}?q=%20%20`]) {
    test(`${path} helps to ask`, async ({ page }) => {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.getByRole('status')).toHaveText(searchPageCopy.emptyHelp);
      await expect(main.getByRole('link', { name: searchPageCopy.wayInterests })).toBeVisible();
    });
  }
});

test.describe('nonsense in the address', () => {
  const nonsense = [
    ['%', '%'],
    ['%E0%A4%A', '\ufffd%A'],
    [encodeURIComponent('🦄🦄'), '🦄🦄'],
    [encodeURIComponent("';--"), "';--"],
    ['a%00b', 'a\u0000b'],
  ] as const;
  for (const [encoded, shown] of nonsense) {
    test(`?q=${encoded} is shown as it is`, async ({ page }) => {
      await page.goto(`${routes.search()}?q=${encoded}`);
      const status = page.getByRole('main').getByRole('status');
      await expect(page.locator('[aria-busy="false"]')).toBeVisible();
      expect(await status.textContent()).toContain(shown);
    });
  }

  test('markup is shown as text, in the results as in the suggestions', async ({ page }) => {
    const markup = '<img src=x onerror="throw Error(1)">';
    await page.goto(routes.search(markup));
    const main = page.getByRole('main');
    await expect(main.getByRole('status')).toHaveText(searchPageCopy.noResult(markup));
    const box = page.getByRole('combobox', { name: searchCopy.label });
    await expect(box).toHaveValue(markup);
    await box.fill('boulanger <img>');
    await expect(page.getByRole('option').last()).toHaveText(searchCopy.allResults('boulanger <img>'));
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('a question of six thousand characters is cut, and fits the screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const long = 'w'.repeat(6000);
    await page.goto(routes.search(long));
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText(searchPageCopy.noResult(long.slice(0, LONGEST_QUESTION)));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.describe('an address that does not exist', () => {
  test('with the words of an occupation gives that occupation', async ({ page }) => {
    const response = await page.goto(routes.occupation('infirmiere'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(notFoundCopy.title);
    await page
      .getByRole('main')
      .getByRole('link', { name: titleOf(nurse), exact: true })
      .click();
    await expect(page).toHaveURL(routes.occupation(nurse.slug));
  });

  test('with markup is shown as text', async ({ page }) => {
    await page.goto(`/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
    await expect(page.getByRole('main').getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('without any word still offers three ways', async ({ page }) => {
    await page.goto('/----/');
    await expect(page.getByRole('main').getByRole('link', { name: searchPageCopy.waySectors })).toBeVisible();
  });
});
