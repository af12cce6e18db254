// Our texts on the occupations keep the rules of CONTRIBUTING, and were all measured beside those of ROME and Onisep in
// the state in which they are here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationSchema } from '#schemas/evaluation.ts';
import { evaluateEditorial } from '#scripts/prose/evaluate-editorial.ts';
import { evaluateTexts, loadProseRules } from '#scripts/prose/evaluate-texts.ts';
import { composeSource } from '#scripts/prose/support.ts';

const SAVED = join(import.meta.dirname, '../data/evaluations/prose.json');

const { texts, violations } = evaluateTexts();

test('no text breaks a rule', () => {
  expect(violations).toEqual([]);
});

test('no guide, term, sector, family nor interest breaks a rule', () => {
  const { count, violations } = evaluateEditorial();
  expect(count).toBeGreaterThan(100);
  expect(violations).toEqual([]);
});

test('no text has changed since npm run evaluate:prose -- --raw DIR --save, which found nothing copied', () => {
  const saved = evaluationSchema.parse(JSON.parse(readFileSync(SAVED, 'utf8')));
  expect(Object.fromEntries(texts.map(({ code, hash }) => [code, hash]))).toEqual(saved.texts);
  expect(saved.figures['overlap12']).toBe(0);
});

test('a text that breaks the rules of this repository is told so', () => {
  const source = composeSource('Z0000', { body: 'Le boulanger est dynamik, il est passionnant: 3 pains.' });
  const found = evaluateTexts([['Z0000', source]]).violations.map(({ rule }) => rule);
  expect(new Set(found)).toEqual(
    new Set(['shape', 'length', 'gender', 'forbidden', 'figures', 'typography', 'spelling']),
  );
});

test('no row of the curated rules is written twice', () => {
  const { homonyms, forbidden } = loadProseRules();
  expect(new Set(homonyms.map(({ form }) => form)).size).toBe(homonyms.length);
  expect(new Set(forbidden.map(({ words }) => words)).size).toBe(forbidden.length);
});
