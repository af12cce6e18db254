// What is told of texts beside each other: openings used again, sentences and words in common.
import { expect, test } from 'vitest';
import { checkOpenings, checkSimilarity, measureSimilarity } from './corpus-rules.ts';
import { composeText } from './support.ts';

const WORDS = ['pain', 'four', 'cheval', 'pré', 'câble', 'mur', 'eau', 'vis', 'fil', 'drap', 'note', 'loi'];
/** As different from each other as words allow. */
const unlike = (index: number) => WORDS.map((word) => `${word}${index}`).join(' ');
const many = Array.from({ length: 20 }, (_, index) =>
  composeText({ summary: `Summary ${unlike(index)}`, body: unlike(index) }, `A${1000 + index}`),
);

test('an opening may be used twice, and not three times, in the summary or the body', () => {
  const opening = (index: number) =>
    composeText({ summary: unlike(90 + index), body: `Le matin, on ouvre la ${index}` }, `B${1000 + index}`);
  expect(checkOpenings([...many, opening(1), opening(2)]).size).toBe(0);
  const faults = checkOpenings([...many, opening(1), opening(2), opening(3)]);
  expect([...faults.keys()]).toEqual(['B1001', 'B1002', 'B1003']);
  expect(faults.get('B1001')).toEqual(['3 open with "le matin on ouvre la"']);
});

test('a template under a heading is an opening too', () => {
  const long = (index: number) =>
    composeText(
      {
        summary: unlike(90 + index),
        body: `${unlike(50 + index)}\n\n## Et après\n\nAvec l’expérience on peut aussi ${index}`,
      },
      `B${1000 + index}`,
    );
  expect(checkOpenings([...many, long(1), long(2), long(3)]).size).toBe(3);
});

test('the nearest text is found by its sentences and by its words', () => {
  const one = composeText({ body: unlike(3).split(' ').toReversed().join(' ') }, 'B1001');
  const nearest = measureSimilarity([...many, one]).get('B1001');
  expect(nearest?.words.code).toBe('A1003');
  expect(nearest?.words.value).toBeCloseTo(1);
  expect(nearest?.runs.value).toBe(0);
});

test('a text drawn from another is told, of both; others are not', () => {
  const copy = composeText({ body: `${unlike(3)} et voilà` }, 'B1001');
  const faults = checkSimilarity([...many, copy]);
  expect([...faults.keys()].toSorted()).toEqual(['A1003', 'B1001']);
  expect(faults.get('B1001')).toContainEqual(expect.stringContaining('sentences of A1003'));
});
