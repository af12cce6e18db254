import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';
import { type Answer, type Answers, discover, RIASEC_LETTERS } from './discover.ts';

const MOST = 6;
const read = <Row>(path: string): readonly Row[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'));
const cards = read<DiscoveryCard>('content/discovery/cards.json');
const order = read<{ code: string }>('data/curated/interests.json').map(({ code }) => code);

const run = (answers: Answers, most = MOST) => discover(cards, answers, order, most);
const answering = (entries: Record<string, Answer>): Answers => new Map(Object.entries(entries));
const namesOf = (answers: Answers, most = MOST) =>
  run(answers, most).suggestions.map(({ interest }) => interest);

const anAnswer = fc.constantFrom<Answer>('like', 'meh', 'no', 'skip');
/** Any answers to any of the cards, given in any order. */
const someAnswers = fc
  .shuffledSubarray(cards.map(({ id }) => id))
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), anAnswer))))
  .map((entries): Answers => new Map(entries));

describe('what the cards tell', () => {
  test('is nothing when all are skipped, refused or let go', () => {
    for (const answer of ['skip', 'no', 'meh'] as const) {
      const answers = new Map(cards.map(({ id }) => [id, answer]));
      expect(run(answers)).toEqual({ riasec: null, suggestions: [] });
    }
    expect(run(new Map())).toEqual({ riasec: null, suggestions: [] });
  });

  test('is the interests of the one card liked, the first before the others, with the card as the reason', () => {
    const { riasec, suggestions } = run(answering({ furniture: 'like', bargain: 'no' }));
    expect(suggestions[0]).toEqual({ interest: '1', because: ['furniture'] });
    expect(suggestions.map(({ interest }) => interest).toSorted()).toEqual(['1', '14', '7']);
    expect(riasec?.R).toBeGreaterThan(riasec?.A ?? 0);
    expect(riasec).toMatchObject({ I: 0, S: 0, E: 0, C: 0 });
  });

  test('puts what was liked twice first', () => {
    expect(namesOf(answering({ elder: 'like', herd: 'like', vet: 'like' }))[0]).toBe('17');
  });

  test('lets a refusal settle between two likings, and never suggest or remove anything', () => {
    const liked = { herd: 'like', sea: 'like' } as const;
    const names = namesOf(answering({ ...liked, vet: 'no' }));
    expect(names.slice(0, 2)).toEqual(['10', '17']);
    expect(namesOf(answering({ ...liked, drone: 'no' })).slice(0, 2)).toEqual(['17', '10']);
    expect(names.toSorted()).toEqual(namesOf(answering(liked)).toSorted());
  });

  test('is no more than six interests, each with a liked card that shows it', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { suggestions } = run(answers);
        expect(suggestions.length).toBeLessThanOrEqual(MOST);
        for (const { interest, because } of suggestions) {
          expect(because.length).toBeGreaterThan(0);
          for (const id of because) {
            expect(answers.get(id)).toBe('like');
            expect(cards.find((card) => card.id === id)?.interests).toContain(interest);
          }
        }
      }),
    );
  });

  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(run(new Map([...answers].toReversed()))).toEqual(run(answers));
      }),
    );
  });

  test('is the same whether a card is skipped, let go or not reached', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const told = [...answers].filter(([, answer]) => answer === 'like' || answer === 'no');
        expect(run(new Map(told))).toEqual(run(answers));
      }),
    );
  });

  test('never falls for what an activity shows when that activity is liked', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...cards), (answers, card) => {
        const more: Answers = new Map([...answers, [card.id, 'like']]);
        const [before, after] = [namesOf(answers, order.length), namesOf(more, order.length)];
        for (const interest of card.interests) {
          expect(after).toContain(interest);
          // Whatever the card does not show, and was behind, stays behind.
          const overtakes = (names: readonly string[], other: string) =>
            names.includes(other) && names.indexOf(other) < names.indexOf(interest);
          for (const other of after.filter((name) => !card.interests.includes(name))) {
            if (overtakes(after, other)) {
              expect(!before.includes(interest) || overtakes(before, other)).toBe(true);
            }
          }
        }
        for (const letter of card.riasec) {
          expect(run(more).riasec?.[letter] ?? 0).toBeGreaterThanOrEqual(run(answers).riasec?.[letter] ?? 0);
        }
      }),
    );
  });

  test('weighs each letter from 0 to 9', () => {
    const all = run(new Map(cards.map(({ id }) => [id, 'like' as const])));
    expect(Object.values(all.riasec ?? {})).toEqual([9, 9, 9, 9, 9, 9]);
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const weight of Object.values(run(answers).riasec ?? {})) {
          expect(Number.isInteger(weight) && weight >= 0 && weight <= 9).toBe(true);
        }
      }),
    );
  });
});

describe('the cards that people write', () => {
  test('are few enough for three minutes', () => {
    expect(cards.length).toBeGreaterThanOrEqual(20);
    expect(cards.length).toBeLessThanOrEqual(24);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  });

  test('show each of the thirty interests twice, no one more than another', () => {
    const shown = cards.flatMap(({ interests }) => interests);
    const counts = Object.fromEntries(order.map((code) => [code, 0]));
    for (const code of shown) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual(Object.fromEntries(order.map((code) => [code, 2])));
  });

  test('never show the same interest twice in a card, nor the same letter', () => {
    for (const { interests, riasec } of cards) {
      expect(new Set(interests).size).toBe(interests.length);
      expect(new Set(riasec).size).toBe(riasec.length);
    }
  });

  test('show each of the six letters first as often, and nearly as often in all', () => {
    for (const letter of RIASEC_LETTERS) {
      expect(
        cards.filter(({ riasec }) => riasec[0] === letter),
        letter,
      ).toHaveLength(cards.length / 6);
    }
    const totals = RIASEC_LETTERS.map(
      (letter) => cards.filter(({ riasec }) => riasec.includes(letter)).length,
    );
    expect(Math.max(...totals) / Math.min(...totals)).toBeLessThanOrEqual(1.6);
  });

  test('change of kind from one to the next', () => {
    for (const [index, card] of cards.entries()) {
      expect(card.riasec[0], card.id).not.toBe(cards[index + 1]?.riasec[0]);
    }
  });
});
