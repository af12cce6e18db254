// The audit of accessibility is whole, names tests that exist, and what it says of the templates is so today.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditTopics } from '#copy/accessibility.ts';
import { accessibilityAuditSchema, CRITERIA_OF_TOPICS } from '#schemas/accessibility-audit.ts';

const ROOT = join(import.meta.dirname, '..');
const { criteria } = accessibilityAuditSchema.parse(
  JSON.parse(readFileSync(join(ROOT, 'docs/accessibility-audit.json'), 'utf8')),
);
const templates = globSync('src/**/*.{astro,tsx}', { cwd: ROOT }).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));
const scripts = globSync('src/**/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts'] }).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));
const pathsWith = (pattern: RegExp, files = templates) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test('each of the 106 criteria of the RGAA is there once, in its order', () => {
  const ids = CRITERIA_OF_TOPICS.flatMap((most, topic) =>
    Array.from({ length: most }, (_, index) => `${topic + 1}.${index + 1}`),
  );
  expect(ids).toHaveLength(106);
  expect(criteria.map(({ id }) => id)).toEqual(ids);
  expect(auditTopics).toHaveLength(CRITERIA_OF_TOPICS.length);
});

test('no two criteria ask the same', () => {
  const asks = criteria.map((criterion) => criterion.asks);
  expect(asks.filter((text, index) => asks.indexOf(text) !== index)).toEqual([]);
});

test('every file that it names as a test is one', () => {
  const named = new Set(criteria.flatMap(({ tests }) => tests));
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect([...named].filter((path) => !/\.(test|spec)\.ts$/.test(path))).toEqual([]);
});

test('2 and 4: no template holds a frame, a sound or a video', () => {
  expect(pathsWith(/<(?:iframe|frame|object|embed|audio|video)\b/)).toEqual([]);
});

test('5.4 and 5.6: each table has a caption, and each of its headings says what it heads', () => {
  const withTables = templates.filter(({ text }) => text.includes('<table'));
  expect(withTables.length).toBeGreaterThan(5);
  for (const { path, text } of withTables) {
    expect(count(text, /<caption\b/g), path).toBe(count(text, /<table\b/g));
  }
  expect(pathsWith(/<th(?=[\s>])(?![^>]*\bscope=)/)).toEqual([]);
});

test('8.1: the frame of all pages begins with the type of the document', () => {
  const [frame = ''] = templates
    .filter(({ path }) => path.endsWith('layouts/Page.astro'))
    .map(({ text }) => text);
  expect(frame.split('---')[2]?.trim()).toMatch(/^<!doctype html>/);
});

test('11.13: fields about the person are named for the browser', () => {
  const text = (name: string) => templates.find(({ path }) => path.endsWith(name))?.text;
  expect(text('PaySimulator.astro')).toContain('autocomplete="bday-month"');
  expect(text('DepositForm.astro')).toContain("'organization'");
});

test('13.2: nothing opens a window', () => {
  expect(pathsWith(/target="_blank"|window\.open\(/, [...templates, ...scripts])).toEqual([]);
});
