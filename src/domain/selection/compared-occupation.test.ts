import { expect, test } from 'vitest';
import { compareSkills } from './compared-occupation.ts';

const skills = (core: string[], others: string[] = []) => ({ skills: { core, others } });

test('skills are those of all, of some, or of one alone', () => {
  const compared = compareSkills([
    skills(['vendre', 'peser'], ['compter', 'ranger']),
    skills(['cuire', 'compter'], ['vendre']),
    skills(['vendre'], ['compter', 'ranger', 'chanter']),
  ]);
  expect(compared.ofAll).toEqual(['vendre', 'compter']);
  expect(compared.ofSome).toEqual([{ label: 'ranger', places: [0, 2] }]);
  // What one has beside its heart is neither shared nor told as its own.
  expect(compared.own).toEqual([['peser'], ['cuire'], []]);
});

test('alone, an occupation shares nothing', () => {
  expect(compareSkills([skills(['vendre'])])).toEqual({ ofAll: [], ofSome: [], own: [['vendre']] });
});
