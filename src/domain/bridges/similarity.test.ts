import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Skill } from '#schemas/skill.ts';
import { type BridgeOccupation, describeRequirements } from './requirements.ts';
import { compareFields, FIELDS, findNearest, pickNearest } from './similarity.ts';
import { FIELD_WEIGHTS } from './weights.ts';

const skill = (id: string, label: string, macroSkill: string): Skill => ({
  id,
  label,
  macroSkill,
  kind: 'technical',
});
const SKILLS = [
  skill('1', 'Pétrir une pâte', 'm1'),
  skill('2', 'Façonner une pâte', 'm1'),
  skill('3', 'Accueillir la clientèle', 'm2'),
  skill('4', 'Souder un tube', 'm3'),
];

function occupation(
  id: string,
  title: string,
  skills: readonly string[],
  levels: readonly number[] = [],
): BridgeOccupation {
  return {
    id,
    title,
    domain: id.slice(0, 3),
    skills: { core: [], emerging: [], other: [...skills] },
    knowledge: { core: [], emerging: [], other: [] },
    interests: { principal: '1', others: [] },
    nafDivisions: [],
    access: { levels: [...levels], withoutDiploma: 'unknown', sources: [] },
  };
}

const describeAll = (occupations: readonly BridgeOccupation[]) =>
  describeRequirements({ occupations, appellations: [], skills: SKILLS, macroSkills: [], knowledge: [] });

const BAKERY = describeAll([
  occupation('A1101', 'Boulanger / Boulangère', ['1', '3'], [3]),
  occupation('B1101', 'Pâtissier / Pâtissière', ['2', '3'], [3, 4]),
  occupation('C1101', 'Vendeur / Vendeuse', ['3'], [5]),
  occupation('D1101', 'Soudeur / Soudeuse', ['4'], []),
]);

describe('the similarity of two occupations', () => {
  test('is greater where they ask alike, and no occupation is near itself', () => {
    const [baker, pastryCook] = findNearest(BAKERY, 10).map((nearest) => nearest.map(({ index }) => index));
    expect(baker).toEqual([1, 2, 3]);
    expect(pastryCook).toEqual([0, 2, 3]);
    expect(findNearest(BAKERY, 2)[0]).toHaveLength(2);
  });

  test('brings together skills of one macro-skill, and words of their labels, though no skill is shared', () => {
    const rows = compareFields(
      describeAll([
        occupation('A1101', 'Un', ['1']),
        occupation('B1101', 'Deux', ['2']),
        occupation('C1101', 'Trois', ['4']),
      ]),
    )(0);
    expect(rows.skills[1]).toBe(0);
    expect(rows.macroSkills[1]).toBeGreaterThan(0);
    expect(rows.skillWords[1]).toBeGreaterThan(0);
  });

  test('counts the levels between two spans, and takes an unknown one for neither alike nor apart', () => {
    expect([...compareFields(BAKERY)(0).level]).toEqual([1, 1, 1 / 3, 0.5]);
  });

  test('lies between 0 and 1, is the same both ways, and does not depend on chance', () => {
    const arbitrary = fc.array(fc.subarray(['1', '2', '3', '4']), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(arbitrary, (lists) => {
        const requirements = describeAll(
          lists.map((skills, index) => occupation(`A110${index}`, `Titre ${index}`, skills)),
        );
        const nearest = findNearest(requirements, lists.length);
        const between = (a: number, b: number) =>
          nearest[a]?.find(({ index }) => index === b)?.similarity ?? Number.NaN;
        for (const [a, neighbours] of nearest.entries()) {
          expect(neighbours).toHaveLength(lists.length - 1);
          for (const { index, similarity } of neighbours) {
            expect(similarity).toBeGreaterThanOrEqual(0);
            expect(similarity).toBeLessThanOrEqual(1 + 1e-9);
            expect(similarity).toBeCloseTo(between(index, a), 10);
          }
        }
        expect(findNearest(requirements, lists.length)).toEqual(nearest);
      }),
    );
  });

  test('is a weighted mean: the weights add up to 1, and each field has one', () => {
    expect(FIELDS.reduce((sum, field) => sum + FIELD_WEIGHTS[field], 0)).toBeCloseTo(1, 10);
    expect(Object.keys(FIELD_WEIGHTS).toSorted()).toEqual(FIELDS.toSorted());
  });
});

test('equals are kept in the order of the list, up to the number asked', () => {
  const row = Float64Array.of(0.2, 0.5, 1, 0.5, 0.5, 0);
  expect(pickNearest(row, 2, 3).map(({ index }) => index)).toEqual([1, 3, 4]);
  expect(pickNearest(row, 2, 2).map(({ index }) => index)).toEqual([1, 3]);
  expect(pickNearest(row, 2, 9).map(({ index }) => index)).toEqual([1, 3, 4, 0, 5]);
});
