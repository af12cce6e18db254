// The labels of skills, as they are imported and as an opening quotes them: no fault of French that a pattern can see.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortenSkill } from '#domain/opening/shorten-skill.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../data', path), 'utf8')) as readonly {
    id: string;
    label: string;
  }[];
const labels = [...read('facts/national/skills.json'), ...read('facts/national/macro-skills.json')].map(
  ({ label }) => label,
);

const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a word said twice', /(?<![\p{L}'-])(\p{L}+) \1(?![\p{L}'-])/iu],
  [
    'a masculine article before a feminine noun',
    /(?<!\p{L})un (?:structure|machine|entreprise|équipe|installation|organisation|intervention|zone)(?!\p{L})/iu,
  ],
  [
    'a feminine article before a masculine noun',
    /(?<!\p{L})une (?:projet|système|plan|produit|service|client|dossier|chantier|site)(?!\p{L})/iu,
  ],
  ['an infinitive in "-èrer"', /è[rbgln]er(?!\p{L})/iu],
  ['"maitrise" without its accent', /maitris/iu],
];

test.each(FAULTS)('no label has %s', (_, pattern) => {
  expect(labels.filter((label) => pattern.test(label))).toEqual([]);
});

test('no label ends by a word that waits for another, once cut', () => {
  const dangling = /(?: (?:et|ou|de|des|du|la|les?|une?|à|aux?|en|par|sur|avec|pour|dans)|[ld]')$/u;
  expect(labels.map(shortenSkill).filter((quote) => dangling.test(quote))).toEqual([]);
});
