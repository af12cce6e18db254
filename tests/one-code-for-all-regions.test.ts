// Another region is another build of the same code: what this region is called, and what it is made of, stands in data/.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Municipality, Territory } from '#schemas/territory.ts';

const ROOT = join(import.meta.dirname, '..');
/** Lines that may: why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/site.ts': 'the region that is built when nobody says which',
  'scripts/checks/official-links.ts': 'a place of which every service knows something, to try their links',
  'scripts/checks/region.ts': 'looks for the name of this region where it should not be',
};
const LARGE = 30_000;

const rowsOf = <Row>(file: string): readonly Row[] =>
  JSON.parse(readFileSync(join(ROOT, 'data/facts/regions/52', `${file}.json`), 'utf8'));
const names = [
  ...rowsOf<Territory>('territories').filter(
    ({ kind }) => kind === 'region' || kind === 'department' || kind === 'efop',
  ),
  ...rowsOf<Municipality>('municipalities').filter(({ population }) => population > LARGE),
].map(({ name }) => name);
const KNOWN = new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])|['"\`]52['"\`]`, 'u');

/** Comments may take their examples where they like. */
const withoutComments = (code: string): string =>
  code
    .replaceAll(/\/\*[\s\S]*?\*\//g, (text) => text.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(?<![:'"])\/\/.*/g, '');

const files = globSync('{src,scripts}/**/*.{ts,tsx,astro,css}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.tsx?$/.test(file));

const lines = files.flatMap((file) =>
  withoutComments(readFileSync(join(ROOT, file), 'utf8'))
    .split('\n')
    .flatMap((text, index) => (KNOWN.test(text) ? [{ file, line: index + 1, text: text.trim() }] : [])),
);

test('no line of code or copy knows this region', () => {
  expect(lines.filter(({ file }) => EXCEPTIONS[file] === undefined)).toEqual([]);
});

test('every exception is still one', () => {
  expect(Object.keys(EXCEPTIONS).filter((file) => !lines.some((line) => line.file === file))).toEqual([]);
});
