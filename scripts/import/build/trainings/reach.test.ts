// Which links of the sources are refused because nobody gets there on leaving the training.
import { expect, test } from 'vitest';
import { isWithinReach } from './reach.ts';

const occupation = (title: string, regulated: 'yes' | 'no' = 'no', levels: number[] = []) => ({
  title,
  regulated,
  access: { levels, withoutDiploma: 'unknown' as const, sources: [] },
});

test('one who heads others is reached after years, unless a master or the title says it', () => {
  const chef = occupation('Chef / Cheffe de cuisine');
  expect(isWithinReach({ title: 'Bac pro Cuisine', level: 4 }, chef, null)).toBe(false);
  expect(isWithinReach({ title: 'Master Cuisine', level: 7 }, chef, null)).toBe(true);
  const team = occupation("Chef / Cheffe d'équipe gros œuvre");
  expect(isWithinReach({ title: "Titre professionnel Chef d'équipe gros œuvre", level: 4 }, team, null)).toBe(
    true,
  );
});

test('the name that made the link counts, not the title that does not say it; a "maître-nageur" heads nobody', () => {
  const landscape = occupation("Chef / Cheffe d'équipe paysagiste");
  const bac = { title: 'Bac pro Aménagements paysagers', level: 4 };
  expect(isWithinReach(bac, landscape, 'Technicien / Technicienne paysagiste')).toBe(true);
  expect(isWithinReach(bac, landscape, null)).toBe(false);
  const swimming = occupation('Maître-nageur sauveteur / Maîtresse-nageuse sauveteuse');
  expect(isWithinReach({ title: 'BPJEPS activités aquatiques', level: 4 }, swimming, null)).toBe(true);
});

test('what the law closes below a level is refused below it, unless the title names it', () => {
  const optician = occupation('Opticien / Opticienne', 'yes', [5, 6]);
  const bac = { title: 'Bac pro Optique lunetterie', level: 4 };
  expect(isWithinReach(bac, optician, null)).toBe(false);
  expect(isWithinReach({ ...bac, level: 5 }, optician, null)).toBe(true);
  expect(isWithinReach(bac, { ...optician, regulated: 'no' }, null)).toBe(true);
  const pharmacy = occupation('Préparateur / Préparatrice en pharmacie', 'yes', [5]);
  expect(isWithinReach({ title: 'BP Préparateur en pharmacie', level: 4 }, pharmacy, null)).toBe(true);
});
