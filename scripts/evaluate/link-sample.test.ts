// Which links a reader is shown, and what the verdicts kept say.
import { expect, test } from 'vitest';
import type { Training } from '#schemas/training.ts';
import { drawLinks, judgeLinks, listShownLinks } from './link-sample.ts';

const training = (id: string, codes: string[], opens: string[] = []): Training => ({
  id,
  slug: id,
  title: id,
  kind: 'cap',
  level: 3,
  cfds: [],
  rncps: [],
  onisep: null,
  nsf: null,
  months: null,
  routes: [],
  before: [],
  after: [],
  opens,
  leadsTo: codes.map((code) => ({ code, name: null, precision: 'occupation', origins: ['onisep'] })),
  leadsToDomains: [],
});

test('a common year tells the links of what it opens, each once', () => {
  const all = [
    training('own-year', [], ['for-1', 'for-2']),
    training('for-1', ['D1101']),
    training('for-2', ['D1101', 'D1103']),
  ];
  const shown = listShownLinks(all.slice(0, 2), new Map(all.map((each) => [each.id, each])));
  expect(shown).toEqual([
    { training: 'own-year', occupation: 'D1101', isInherited: true },
    { training: 'own-year', occupation: 'D1103', isInherited: true },
    { training: 'for-1', occupation: 'D1101', isInherited: false },
  ]);
  expect(drawLinks(shown, 'seed', 2)).toHaveLength(2);
  expect(drawLinks(shown, 'seed', 3)).toEqual(drawLinks([...shown].reverse(), 'seed', 3));
});

test('what nobody tells any more stays read, and is told no more', () => {
  const readings = judgeLinks([]);
  expect(readings.map(({ judge }) => judge)).toContain('second');
  expect(readings.every(({ told, toldRight }) => told === 0 && toldRight === 0)).toBe(true);
  expect(readings.find(({ judge, kind }) => judge === 'second' && kind === 'inherited')?.read).toBe(42);
});
