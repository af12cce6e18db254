import { expect, test } from 'vitest';
import { createSpeller } from './label-spelling.ts';

const row = (wrong: string, right: string) => ({ wrong, right, reason: 'Essai.' });
const correct = (label: string, wrong: string, right: string) =>
  createSpeller([row(wrong, right)]).correct([{ label }])[0]?.label;

test.each([
  ["Le patrimoine d'un structure", "d'un structure", "d'une structure", "Le patrimoine d'une structure"],
  ['Célèbrer les offices', 'célèbrer', 'célébrer', 'Célébrer les offices'],
  ['Maitriser un outil', 'maitrise', 'maîtrise', 'Maitriser un outil'],
  ['Veiller à à la qualité', 'à à', 'à', 'Veiller à la qualité'],
])('a label is put right, by whole words: %s', (label, wrong, right, expected) => {
  expect(correct(label, wrong, right)).toBe(expected);
});

test('a row that corrects nothing is a problem', () => {
  const speller = createSpeller([row('gèrer', 'gérer'), row('célèbrer', 'célébrer')]);
  speller.correct([{ label: 'Gèrer une caisse' }]);
  expect(speller.findUnused()).toMatchObject([{ column: 'wrong', found: 'célèbrer' }]);
});
