// Every title of ROME, cut in two forms: the few whose forms are composed by us are known, each read by a person.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitTitle } from '#domain/titles/split-title.ts';
import type { Occupation } from '#schemas/occupation.ts';

const occupations = JSON.parse(
  readFileSync(join(import.meta.dirname, '../data/facts/national/occupations.json'), 'utf8'),
) as readonly Occupation[];
const forms = occupations.map(({ title }) => ({ title, ...splitTitle(title) }));

test('the feminine form is that of the title, but for those that share a first word', () => {
  const composed = forms
    .filter(({ title, feminine }) => feminine !== null && !title.includes(` / ${feminine}`))
    .map(({ feminine }) => feminine);
  expect(composed.toSorted()).toEqual([
    'Analyste Conceptrice',
    'Arbitre professionnelle',
    'Artiste Plasticienne',
    'Cadre Dirigeante',
    'Cadre Technico-commerciale',
    'Instrumentiste Industrielle',
    'Médecin Anesthésiste Réanimatrice',
    'Responsable Commerciale',
    'Responsable Opérationnelle',
    'Secrétaire Facturière',
  ]);
});

test('no word of a title is lost, and no feminine form says a word twice or speaks of a man', () => {
  for (const { title, masculine, feminine, complement } of forms) {
    if (feminine === null) continue;
    const written = `${masculine} ${feminine} ${complement}`.toLowerCase();
    for (const word of title.toLowerCase().split(/[ /]+/)) expect(written, title).toContain(word);
    const words = feminine.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    expect(words, title).toHaveLength(new Set(words).size);
    expect(words, title).not.toContain('homme');
  }
});
