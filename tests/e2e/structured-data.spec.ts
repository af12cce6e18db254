// What search engines and link previews read: titles, canonical addresses, schema.org data, sitemap.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { routes } from '#routes';
import { site } from '#site';
import { domains, interests, majorDomains, occupations, sectors, titleOf } from './support/facts.ts';
import { LISTED_PAGES, PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const DIST = join(import.meta.dirname, '../../dist');

const readPage = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const pathOf = (url: string | null) => new URL(url ?? '', 'https://nowhere.invalid').pathname;

/** The head of a page, as a search engine reads it; null for what is not there. */
function readHead(html: string) {
  const find = (pattern: RegExp) => {
    const [, text] = pattern.exec(html) ?? [];
    return text === undefined ? null : unescapeHtml(text);
  };
  const meta = (name: string) => find(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`));
  return {
    title: find(/<title>(.*?)<\/title>/s),
    language: find(/<html [^>]*lang="([^"]*)"/),
    headings: html.match(/<h1\b/g)?.length ?? 0,
    canonical: find(/<link rel="canonical" href="([^"]*)"/),
    description: meta('description'),
    robots: meta('robots'),
    type: meta('og:type'),
    previewTitle: meta('og:title'),
    previewDescription: meta('og:description'),
    previewUrl: meta('og:url'),
    image: meta('og:image'),
    imageText: meta('og:image:alt'),
  };
}

function readStructuredData(html: string) {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

for (const { name, path } of LISTED_PAGES) {
  test(`${name} has a title, a description, one address and a preview`, async ({ request }) => {
    const head = readHead(readPage(path));
    expect(head).toMatchObject({ language: 'fr', headings: 1, robots: null, type: 'website' });
    expect(head.title).toContain(site.name);
    expect(pathOf(head.canonical)).toBe(path);
    expect(head.previewUrl).toBe(head.canonical);
    expect(head.title).toContain(path === routes.home() ? site.name : (head.previewTitle ?? '?'));
    expect(head.description?.length).toBeGreaterThan(15);
    expect(head.description?.length).toBeLessThanOrEqual(200);
    expect(head.previewDescription).toBe(head.description);
    expect(head.imageText).toBeTruthy();
    const image = await request.get(pathOf(head.image));
    expect(image.headers()['content-type']).toBe('image/png');
  });
}

for (const { name, path } of PAGES.filter(({ isChoice }) => isChoice === true)) {
  test(`${name} is listed without the choice`, async ({ request }) => {
    const response = await request.get(path);
    expect(pathOf(readHead(await response.text()).canonical)).toBe(path.replace(/\?.*/, ''));
  });
}

for (const { name, path } of PAGES.filter((kind) => !LISTED_PAGES.includes(kind) && !kind.isChoice)) {
  test(`${name} asks not to be listed`, async ({ request }) => {
    const response = await request.get(path);
    expect(readHead(await response.text())).toMatchObject({ robots: 'noindex', canonical: null });
  });
}

test('the home page says that the site can be searched, at an address that answers', async ({ page }) => {
  const data = readStructuredData(readPage(routes.home()));
  expect(data).toMatchObject({ '@type': 'WebSite', name: site.name, inLanguage: 'fr' });
  const template = new URL(
    data.potentialAction.target.urlTemplate.replace('{search_term_string}', 'soudeur'),
  );
  await page.goto(`${template.pathname}${template.search}`);
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('each of the occupations is described with both its names and its code', () => {
  const described = occupations.map(({ slug }) => {
    const html = readPage(routes.occupation(slug));
    const data = readStructuredData(html);
    return {
      title: readHead(html).title,
      context: data['@context'],
      type: data['@type'],
      name: data.name,
      path: pathOf(data.url),
      code: data.occupationalCategory.codeValue,
      skills: data.skills.length,
    };
  });
  expect(described).toEqual(
    occupations.map((occupation) => ({
      title: `${titleOf(occupation)} – ${site.name}`,
      context: 'https://schema.org',
      type: 'Occupation',
      name: occupation.title,
      path: routes.occupation(occupation.slug),
      code: occupation.id,
      skills: occupation.skills.core.length,
    })),
  );
});

test('schema.org says what diploma is asked where it is known, and nothing where it is not', () => {
  const asked = (code: string) => {
    const occupation = occupations.find(({ id }) => id === code);
    return readStructuredData(readPage(routes.occupation(occupation?.slug ?? ''))).educationRequirements;
  };
  expect(asked('J1119')).toBe('diplôme d’État de docteur (bac\u00a0+\u00a06 à 12)');
  expect(asked('D1303')).toBeUndefined();
});

test.describe('the sitemap', () => {
  function readSitemap(): readonly string[] {
    const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
    const parse = (name: string) => parser.parse(readFileSync(join(DIST, name), 'utf8'));
    const parts: readonly { readonly loc: string }[] = parse('sitemap-index.xml').sitemapindex.sitemap;
    return parts.flatMap(({ loc }) => {
      const urls: readonly { readonly loc: string }[] = parse(pathOf(loc)).urlset.url;
      return urls.map((url) => pathOf(url.loc));
    });
  }

  test('lists every page of the catalogue once', () => {
    const listed = readSitemap();
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(
      expect.arrayContaining([
        ...LISTED_PAGES.map(({ path }) => path),
        ...occupations.map(({ slug }) => routes.occupation(slug)),
        ...interests.map(({ slug }) => routes.interest(slug)),
        ...sectors.map(({ slug }) => routes.sector(slug)),
        ...[...domains, ...majorDomains].map(({ slug }) => routes.domain(slug)),
      ]),
    );
  });

  test('lists only pages that exist, and none that asks not to be', () => {
    const listed = readSitemap();
    expect(listed.filter((path) => !existsSync(join(DIST, path, 'index.html')))).toEqual([]);
    expect(listed.filter((path) => /^\/(kit|recherche|404|indexes)\b/.test(path))).toEqual([]);
  });

  test('is named by robots.txt', async ({ request }) => {
    const robots = await (await request.get('/robots.txt')).text();
    const [, url = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect((await request.get(pathOf(url))).headers()['content-type']).toContain('xml');
    expect(robots).not.toMatch(/^Disallow: \/$/m);
  });
});
