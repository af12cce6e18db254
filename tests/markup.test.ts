// Where a text is taken for markup: each place is listed here, with why no imported text can reach it. Everywhere else, Astro
// and React escape what they write, and the DOM is given text.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const USE =
  /set:html=\{(.*?)\} ?(?:\/?>)|((?:inner|outer)HTML ?\+?= ?.*);|((?:insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|setHTML|setHTMLUnsafe)\(.*\))|(dangerouslySetInnerHTML|srcdoc)/g;

/** Collections of our own Markdown: texts of content/. */
const OURS = [
  'dialogueSectorTexts',
  'glossary',
  'interestTexts',
  'majorDomainTexts',
  'occupationProse',
] as const;

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // Drawings of the package of icons, and those that this file holds.
  'src/components/ui/Icon.astro': ['readIcon(name)'],
  'src/components/search/search-box.ts': ['innerHTML = KIND_ICONS[kind]'],
  // A page of ours that the browser has kept, of which only the title is taken, as text.
  'src/components/offline/kept-pages.ts': ["parseFromString(head, 'text/html')"],
  // A constant, and data in which nothing can close the element.
  'src/layouts/Page.astro': ['themeScript', "JSON.stringify(structuredData).replaceAll('<', '\\\\u003c')"],
  // Our own Markdown: see OURS.
  'src/components/occupation/OccupationText.astro': ['text.opening', 'text.parts'],
  'src/pages/domaines/[slug].astro': ['text'],
  'src/pages/glossaire.astro': ['more'],
  'src/pages/interets/[slug].astro': ['text'],
  'src/pages/secteurs/[slug].astro': ['text.html'],
};

const sources = globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

test('a text is taken for markup at these places only', () => {
  const found = sources.flatMap(({ file, text }) => {
    const uses = [...text.matchAll(USE)].map(
      (match) => match.slice(1).find((part) => part !== undefined) ?? '',
    );
    return uses.length === 0 ? [] : [[file, uses] as const];
  });
  expect(Object.fromEntries(found)).toEqual(EXPECTED);
});

test('no use escapes the list', () => {
  const count = (pattern: RegExp) =>
    sources.reduce((sum, { text }) => sum + (text.match(pattern) ?? []).length, 0);
  expect(count(/set:html|(?:inner|outer)HTML|insertAdjacentHTML|dangerouslySet|parseFromString/g)).toBe(
    Object.values(EXPECTED).flat().length,
  );
});

test('what is shown as HTML is made of our own texts', () => {
  const queries = sources.filter(
    ({ file, text }) => file.startsWith('src/queries/') && /\brendered\b/.test(text),
  );
  const rendered = queries.flatMap(({ text }) =>
    [...text.matchAll(/get(?:Entry|Collection)\('(\w+)'/g)].map(([, name = '']) => name),
  );
  const config = readFileSync(join(ROOT, 'src/content.config.ts'), 'utf8');
  const loaderOf = (name: string) =>
    new RegExp(`\\b${name}: defineCollection\\(\\{\\s*loader: (\\w+)\\(`).exec(config)?.[1];
  for (const name of OURS) expect([name, loaderOf(name)]).toEqual([name, 'texts']);
  expect(config).toMatch(/const texts = [\s\S]{0,200}?base: 'content',/);
  // The people of a family, of which the same file takes figures, have no HTML: they are JSON.
  expect(rendered.filter((name) => loaderOf(name) === 'texts').toSorted()).toEqual(OURS);
  expect(rendered.filter((name) => loaderOf(name) !== 'texts')).toEqual(['people']);
});
