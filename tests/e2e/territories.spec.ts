// The pages of territories and sectors, and the place that one keeps while browsing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialogueSectorCopy } from '#copy/dialogue-sectors.ts';
import { employmentCopy, formatPeriod, formatRate } from '#copy/employment.ts';
import { formatInteger, typographic } from '#copy/format.ts';
import { hiringCopy, potentialClasses } from '#copy/hiring.ts';
import { siteCopy } from '#copy/site.ts';
import { sourceCopy } from '#copy/sources.ts';
import { territoryCopy } from '#copy/territories.ts';
import { routes } from '#routes';
import { findOccupation, findPlace, sources, territories, territoryFigures } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const mauges = findPlace('cholet-mauges');
const nurse = findOccupation('J1506');
const places = territories.filter(({ slug }) => slug !== null);

test('every territory is reached from the list', async ({ page }) => {
  await page.goto(routes.territories());
  for (const { slug, name } of places) {
    const link = page
      .getByRole('main')
      .locator(`a[href="${routes.territory(slug ?? '')}"]:visible`)
      .first();
    await expect(link, name).toBeVisible();
  }
});

for (const width of [360, 600, 1280]) {
  for (const path of [routes.territories(), routes.nearMe()]) {
    test(`no name touches another on the map of ${path}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const names = await page.locator('main svg:has(tspan)').evaluate((map) =>
        [...map.querySelectorAll('text')].flatMap((text) => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          return height === 0 ? [] : [{ words: text.textContent, box: { left, right, top, bottom, height } }];
        }),
      );
      expect(names.length).toBeGreaterThan(12);
      for (const [index, { words, box }] of names.entries()) {
        // Under ten pixels, capitals and accents run together.
        expect(box.height, words).toBeGreaterThan(10);
        for (const other of names.slice(index + 1)) {
          const isApart =
            box.right <= other.box.left ||
            other.box.right <= box.left ||
            box.bottom <= other.box.top ||
            other.box.bottom <= box.top;
          expect(isApart, `${words} and ${other.words}`).toBe(true);
        }
      }
    });
  }
}

for (const { path, shown } of [
  { path: routes.territories(), shown: findPlace('pays-de-la-loire').name },
  { path: routes.territory(mauges.slug), shown: mauges.name },
  { path: routes.dialogueSectors(), shown: findPlace('pays-de-la-loire').name },
  { path: routes.dialogueSector('construction'), shown: findPlace('pays-de-la-loire').name },
]) {
  test(`${path} tells a territory of the address that does not exist`, async ({ page }) => {
    const notice = page.locator('unknown-territory [role="status"]');
    await page.goto(`${path}?territoire=%3Cb%3Efoo`);
    await expect(notice).toHaveText(hiringCopy.unknownPlace('<b>foo', typographic(shown)));
    await page.goto(`${path}?territoire=${mauges.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toBeEmpty();
  });
}

test('the figures of a territory can be downloaded, one row for each family', async ({ page, request }) => {
  await page.goto(routes.territory(mauges.slug));
  const link = page.locator('a[download]');
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.ok()).toBe(true);
  await expect(link).toHaveText(territoryCopy.csv((await response.body()).length));
  const lines = (await response.text()).trim().split('\r\n');
  expect(lines[0]).toContain('territoire;annee_enquete;famille');
  expect(lines.length).toBeGreaterThan(200);
  expect(new Set(lines.map((line) => line.split(';').length)).size).toBe(1);
});

test('the first screen of a phone has the four key figures and the way to all that recruits', async ({
  page,
}) => {
  const longest = findPlace('la-roche-sur-yon-vendee-centre');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(routes.territory(longest.slug));
  const figures = page.locator('dl').first().getByRole('definition');
  await expect(figures).toHaveCount(4);
  await expect(figures.first()).toHaveText(formatInteger(longest.population));
  for (const figure of await figures.all()) await expect(figure).toBeInViewport({ ratio: 1 });
  const link = page.getByRole('link', { name: territoryCopy.nearMe }).first();
  await expect(link).toBeInViewport({ ratio: 1 });
  await link.click();
  await expect(page).toHaveURL(routes.nearMe(longest.slug));
  await expect(page.locator('[aria-busy="false"]')).toContainText(typographic(longest.name));
});

test('every heading that a territory announces is on the page', async ({ page }) => {
  for (const slug of [mauges.slug, 'pays-de-la-loire']) {
    await page.goto(routes.territory(slug));
    const links = page.getByRole('navigation', { name: siteCopy.contents }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) {
      const target = page.locator((await link.getAttribute('href')) ?? '');
      await expect(target).toHaveText(await link.innerText());
    }
  }
});

test.describe('jobs, unemployment and sectors', () => {
  const figuresOf = (id: string) => {
    const figures = territoryFigures.find((row) => row.id === id);
    if (figures === undefined) throw new Error(`no figures of ${id}: choose another one for the test`);
    return figures;
  };

  test('are those of the zones that a territory touches, of its department and of the region', async ({
    page,
  }) => {
    await page.goto(routes.territory(mauges.slug));
    const section = page.getByRole('region', { name: employmentCopy.heading });
    const table = section.getByRole('table').first();
    const zone = figuresOf('employmentZone-5206');
    const row = table
      .getByRole('row')
      .filter({ hasText: employmentCopy.zoneKind(true) })
      .first();
    await expect(row).toContainText('Cholet');
    await expect(row).toContainText('77\u00a0%');
    await expect(row).toContainText(formatInteger(zone.employees?.total ?? 0));
    for (const name of ['Ancenis', 'Maine-et-Loire', 'Pays de la Loire']) {
      await expect(table.getByRole('rowheader', { name: new RegExp(`^${name}`) })).toHaveCount(1);
    }
    // Flores is not in our sources for departments: said, and not shown as zero.
    await expect(table.getByRole('row').filter({ hasText: 'Maine-et-Loire' })).toContainText(
      employmentCopy.unpublished,
    );
  });

  test('quarters and years of unemployment never stand in the same table', async ({ page }) => {
    await page.goto(routes.territory(mauges.slug));
    const zones = page
      .getByRole('table')
      .filter({ hasText: formatPeriod('2023-T3') })
      .first();
    const newest = figuresOf('employmentZone-5206').unemployment?.rates.at(-1);
    await expect(zones.getByRole('row').filter({ hasText: 'Cholet' })).toContainText(
      formatRate(newest?.rate ?? 0),
    );
    await expect(zones).not.toContainText('Maine-et-Loire');
    await page.getByText(employmentCopy.figures).first().click();
    const quarters = page.getByRole('table', { name: employmentCopy.rates });
    await expect(quarters.getByRole('columnheader')).toHaveCount(1 + 5);
  });

  test('a year that is not published for a place is said so', async ({ page }) => {
    await page.goto(routes.territory('maine-et-loire'));
    await page.getByText(employmentCopy.figures).last().click();
    const years = page.getByRole('table', { name: employmentCopy.rates }).last();
    const region = figuresOf('region-52').unemployment?.rates ?? [];
    expect(region.some(({ period }) => period === '2019')).toBe(false);
    await expect(years.getByRole('row').filter({ hasText: 'Pays de la Loire' })).toContainText(
      employmentCopy.unpublished,
    );
  });
});

test('a source says that it is old on the day when it is, and leads to its publisher', async ({ page }) => {
  await page.goto(routes.territory(mauges.slug));
  const main = page.getByRole('main');
  const today = new Date().toISOString().slice(0, 10);
  for (const id of ['bmo', 'unemployment-zones', 'census-figures']) {
    const source = sources.find((row) => row.id === id);
    if (source === undefined) throw new Error(`no source ${id}`);
    const note = main
      .getByRole('paragraph')
      .filter({ hasText: sourceCopy.title(source.title) })
      .first();
    await expect(note).toContainText(sourceCopy.vintage(source.vintage));
    const warning = note.getByText(sourceCopy.old);
    await expect(warning).toHaveCount(today > source.expires ? 1 : 0);
    for (const link of await note.getByRole('link').all()) {
      await expect(link).toHaveAttribute('href', source.url);
    }
  }
});

test('every territory is described for search engines as a place with a file', async ({ request }) => {
  for (const place of places) {
    const path = routes.territory(place.slug ?? '');
    const html = readFileSync(join(import.meta.dirname, '../../dist', path, 'index.html'), 'utf8');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const [where, file] = JSON.parse(json)['@graph'];
    expect(where).toMatchObject({
      '@type': place.kind === 'efop' ? 'Place' : 'AdministrativeArea',
      name: typographic(place.name),
    });
    expect(where.containedInPlace === undefined, place.name).toBe(place.kind === 'region');
    expect(file['@type']).toBe('Dataset');
    expect(file.spatialCoverage['@id']).toBe(where['@id']);
    const { distribution } = file;
    const csv = await request.get(new URL(distribution.contentUrl).pathname);
    expect(distribution.contentSize).toBe(`${(await csv.body()).length} B`);
    const [, preview = ''] = /<meta property="og:description" content="([^"]*)"/.exec(html) ?? [];
    expect(preview.length, place.name).toBeGreaterThan(50);
    expect(preview.length, place.name).toBeLessThanOrEqual(200);
  }
});

test('a territory prints on six A4 pages at most', async ({ page }) => {
  await page.goto(routes.territory(mauges.slug));
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(6);
});

test('a place that is chosen is marked in the table and on the map, and kept while browsing', async ({
  page,
}) => {
  await page.goto(routes.occupation(nurse.slug));
  await page.getByRole('combobox', { name: hiringCopy.placeLabel }).selectOption(mauges.slug);
  await expect(page).toHaveURL(routes.occupation(nurse.slug, mauges.slug));
  await expect(page.locator('tr[aria-current]')).toContainText(typographic(mauges.name));
  const area = page.locator(`svg a[data-place="${mauges.slug}"]`);
  await expect(area).toHaveAttribute('aria-current', 'true');
  const outline = (await area.locator('use').getAttribute('href')) ?? '';
  const room = await area.boundingBox();
  // Drawn in earnest, from a file of its own: one that is not found would have no size.
  expect(room?.width).toBeGreaterThan(20);
  const lines = page.locator('use[data-chosen]');
  await expect(lines).toHaveCount(2);
  for (const line of await lines.all()) await expect(line).toHaveAttribute('href', outline);

  await page
    .getByRole('navigation')
    .getByRole('link', { name: siteCopy.occupations, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`${routes.occupations()}?territoire=${mauges.slug}`);
});

test('a territory is chosen on the map with the keyboard, and is told', async ({ page }) => {
  await page.goto(routes.occupation(nurse.slug));
  const name = typographic(mauges.name).replaceAll(/\s/g, ' ');
  const area = page.getByRole('link', { name: new RegExp(`^${name} :`) });
  await area.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(routes.occupation(nurse.slug, mauges.slug));
  await expect(page.getByRole('combobox', { name: hiringCopy.placeLabel })).toHaveValue(mauges.slug);
  await expect(page.locator('figcaption')).toContainText(typographic(mauges.name));
  await expect(area).toBeFocused();
  const legend = page.locator('figcaption').getByRole('listitem');
  await expect(legend).toHaveText(
    Object.values(potentialClasses).map((word, index) => `${5 - index} ${word}`),
  );
});

test('a column sorts the rows of each group, both ways', async ({ page }) => {
  await page.goto(routes.occupation(nurse.slug));
  const table = page.locator('sortable-table');
  const header = table.getByRole('columnheader', { name: hiringCopy.columns.expected });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const values = () =>
    table
      .locator('tbody')
      .nth(1)
      .locator('td:nth-child(3)')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  const falling = await values();
  expect(falling.length).toBeGreaterThan(1);
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  expect(await values()).toEqual(falling.toReversed());
});

test('a place whose figures may be those of its neighbour is marked in the table and in the file', async ({
  page,
  request,
}) => {
  const share = territories.find(({ slug }) => slug === 'laval')?.misallocatedShare ?? 0;
  expect(share).toBeGreaterThan(0.15);
  await page.goto(routes.occupation(nurse.slug));
  await expect(page.locator('tr[data-place="laval"]')).toContainText(territoryCopy.misallocatedMark(share));
  await expect(page.locator('tr[data-place="nantes"] small')).toHaveCount(0);
  const csv = await (await request.get(routes.territoryCsv('laval'))).text();
  const [head = [], row = []] = csv.split('\r\n').map((line) => line.split(';'));
  expect(row[head.indexOf('part_peut_etre_a_cote')]).toBe(String(share).replace('.', ','));
});

test('a family in a list says what its class does not: seasonal, or hardly known', async ({ page }) => {
  await page.goto(routes.territory('la-roche-sur-yon-vendee-centre'));
  const row = page
    .locator('#potentiel')
    .locator('xpath=../..')
    .getByRole('row')
    .filter({ hasText: 'Cuisiniers' });
  await expect(row.getByRole('cell').first()).toContainText('Surtout saisonniers');
});

test('the occupations of a family that are not named at once are unfolded, each a link', async ({ page }) => {
  await page.goto(routes.territory(mauges.slug));
  const more = page.locator('table details').first();
  await more.locator('summary').click();
  const links = more.getByRole('link');
  expect(await links.count()).toBeGreaterThan(1);
  await expect(links.first()).toHaveAttribute('href', /^\/metiers\/.*territoire=cholet-mauges$/);
});

test('an occupation without a figure of its own leads on', async ({ page }) => {
  await page.goto(routes.occupation(findOccupation('A1501').slug));
  const box = page.locator('.potential');
  await expect(box).toContainText(hiringCopy.notCountedTitle);
  await expect(box).toContainText('Aides-soignants');
  await box.getByRole('link', { name: hiringCopy.nearMeLink }).click();
  await expect(page).toHaveURL(routes.nearMe());
});

test('a sector says why its occupations are in it, and shows its first families of many', async ({
  page,
}) => {
  await page.goto(routes.dialogueSector('construction'));
  await expect(page.locator('header [aria-current="true"]')).toHaveText(siteCopy.occupations);
  await page.getByText(dialogueSectorCopy.why).click();
  await expect(page.getByText('Pierre et mosaïque')).toBeVisible();
  const table = page.getByRole('table', { name: dialogueSectorCopy.nextPriorityCaption });
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect((await table.boundingBox())?.height).toBeGreaterThan(100);
});

test('the public service is told not to be covered, never to recruit nobody', async ({ page }) => {
  await page.goto(routes.occupation(findOccupation('K1706').slug));
  await expect(page.locator('.potential')).toContainText(hiringCopy.notCoveredTitle);
  await expect(page.locator('.potential').getByRole('link', { name: hiringCopy.nearMeLink })).toBeVisible();
  await expect(page.locator('sortable-table')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the potential, its reasons and the table are there', async ({ page }) => {
    await page.goto(routes.occupation(nurse.slug));
    await expect(page.locator('.potential .word')).toBeVisible();
    await page.locator('.potential summary').click();
    await expect(page.locator('.potential dl')).toBeVisible();
    await expect(page.locator('sortable-table tbody tr')).toHaveCount(places.length + 2);
    await expect(page.locator('svg a[data-place="laval"]')).toHaveAttribute(
      'href',
      routes.territory('laval'),
    );
  });
});
