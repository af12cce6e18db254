// A text is read as the rules see it, and its faults of shape are told.
import { describe, expect, test } from 'vitest';
import { countWords, readText, splitSentences } from './read-text.ts';
import { composeSource } from './support.ts';

describe('a text', () => {
  test('is cut into sections and paragraphs, its day of review as YAML writes it', () => {
    const source = composeSource('N4103', { body: 'Un.\nDeux.\n\nTrois.\n\n## Et après\n\nQuatre.' });
    const { text, faults } = readText('N4103', source.replace('---\n\n', 'reviewed: 2026-11-20\n---\n\n'));
    expect(faults).toEqual([]);
    expect(text.reviewed).toBe('2026-11-20');
    expect(text.sections).toEqual([
      { heading: null, paragraphs: ['Un. Deux.', 'Trois.'] },
      { heading: 'Et après', paragraphs: ['Quatre.'] },
    ]);
  });

  test('changes its hash with any of its letters', () => {
    const hashes = ['On roule.', 'On roule !'].map(
      (body) => readText('N4103', composeSource('N4103', { body })).text.hash,
    );
    expect(new Set(hashes).size).toBe(2);
  });

  test.each([
    ['another code than its file', composeSource('N4102', {}), 'rome: N4102, expected N4103'],
    ['two keywords', composeSource('N4103', { keywords: ['car', 'bus'] }), 'keywords: '],
    [
      'a summary too long',
      composeSource('N4103', { summary: `Conduit ${'un bus '.repeat(30)}.` }),
      'summary: ',
    ],
    ['no front matter', 'On roule.', 'rome: '],
    ['YAML that is none', '---\nsummary: Conduit : un bus\n---\n', 'front matter: '],
  ])('with %s is told', (_, source, fault) => {
    expect(readText('N4103', source).faults).toContainEqual(expect.stringContaining(fault));
  });
});

test('words are counted as a reader does', () => {
  expect(countWords('L’eau coule : « vite », à bac + 2 !')).toBe(6);
});

test('sentences end at what ends one, whatever the marks around', () => {
  expect(splitSentences('On dit « Stop ! » et on freine. Et après ? On repart…')).toEqual([
    'On dit « Stop ! » et on freine.',
    'Et après ?',
    'On repart…',
  ]);
});
