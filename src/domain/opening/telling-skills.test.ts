import { describe, expect, test } from 'vitest';
import { pickTellingSkills, rankSkills } from './telling-skills.ts';
import { countTradesByFamily, type TradeTexts, weighTradeWords } from './trade-words.ts';

/** Trades that make the words of everyone common, and leave those of the one under test rare. */
const OTHERS: readonly TradeTexts[] = Array.from({ length: 200 }, (_, index) => ({
  title: `Métier numéro ${index}`,
  appellations: [],
  requirements: ['Respecter les règles', 'Veiller aux normes', 'Gérer les stocks', 'Analyser des données'],
}));

function pickFor(trade: TradeTexts, skills: readonly (string | readonly [label: string, trades: number])[]) {
  const words = weighTradeWords(trade, countTradesByFamily([...OTHERS, trade]), OTHERS.length + 1);
  const core = skills.map((skill) =>
    typeof skill === 'string' ? { label: skill, trades: 2 } : { label: skill[0], trades: skill[1] },
  );
  return pickTellingSkills(rankSkills(core, words));
}

const baker: TradeTexts = {
  title: 'Boulanger / Boulangère',
  appellations: ['Ouvrier boulanger / Ouvrière boulangère', 'Tourier / Tourière'],
  requirements: ['Cuire des pains', 'Pétrir des pâtes', 'Types de pains', 'Techniques de pétrissage'],
};

describe('the skills that tell a trade', () => {
  test('are its deeds, not the rules, the stocks and the upkeep of any trade', () => {
    const picked = pickFor(baker, [
      'Vérifier les stocks de matières premières',
      "Veiller au respect des normes d'hygiène",
      'Cuire des pains',
      'Pétrir manuellement des pâtes',
    ]);
    expect(picked.slice(0, 2)).toEqual(['Cuire des pains', 'Pétrir des pâtes']);
  });

  test('begin by the deed that gives the trade its name', () => {
    const driver = {
      title: 'Conducteur / Conductrice de poids lourd',
      appellations: ['Chauffeur / Chauffeuse de poids lourd'],
      requirements: ['Conduire un poids lourd', 'Décharger des marchandises', 'Code de la route'],
    };
    const [first] = pickFor(driver, ['Décharger des marchandises', 'Conduire un poids lourd']);
    expect(first).toBe('Conduire un poids lourd');
  });

  test('may be about rules or stocks where the title is', () => {
    const keeper = {
      title: 'Gestionnaire de stocks',
      appellations: [],
      requirements: ['Vérifier les stocks', 'Tri des colis'],
    };
    expect(pickFor(keeper, ['Ranger un bureau', 'Vérifier les stocks'])[0]).toBe('Vérifier les stocks');
  });

  test('are not those that many trades share', () => {
    const picked = pickFor(baker, [
      ['Nettoyer un four', 200],
      ['Garnir un four', 2],
    ]);
    expect(picked[0]).toBe('Garnir un four');
  });

  test('do not say one thing twice', () => {
    const picked = pickFor(baker, [
      'Cuire des pains',
      'Cuire des pains complets',
      'Pétrir des pâtes',
      'Vendre des gâteaux',
    ]);
    expect(picked).toEqual(['Cuire des pains', 'Pétrir des pâtes', 'Vendre des gâteaux']);
  });

  test('leave room for the rest of the page', () => {
    const long = (verb: string) => `${verb} ${'pains '.repeat(10)}anciens`;
    const picked = pickFor(baker, [long('Cuire'), long('Pétrir'), long('Garnir')]);
    expect(picked.length).toBeGreaterThan(0);
    expect(picked.join('').length).toBeLessThanOrEqual(135);
  });

  test('are a single long one rather than none, but never a whole regulation', () => {
    expect(pickFor(baker, [`Cuire ${'très '.repeat(20)}lentement`])).toHaveLength(1);
    expect(pickFor(baker, [`Cuire ${'très '.repeat(30)}lentement`])).toEqual([]);
  });

  test('do not bear twice on the same matter', () => {
    expect(pickFor(baker, ['Cuire des pains', 'Pétrir des pains', 'Vendre des gâteaux'])).toHaveLength(2);
  });

  test.each([
    'Savoir faire des pains',
    'Faire preuve de rigueur',
    "S'intégrer dans une équipe de boulangers",
    'Définir et hiérarchiser les priorités',
    'Évaluer et contrôler',
  ])('are not an aptitude of anyone, unless nothing else is said: %s', (hollow) => {
    expect(pickFor(baker, [hollow, 'Ranger un bureau'])).toEqual(['Ranger un bureau']);
    expect(pickFor(baker, [hollow])).toEqual([hollow]);
  });

  test('leave out what is no deed', () => {
    expect(pickFor(baker, ['Gestion des pains', 'Cuire des pains'])).toEqual(['Cuire des pains']);
  });

  test('are quoted by their own wording where they have one, and come in the same order whatever the input', () => {
    const words = weighTradeWords(baker, countTradesByFamily([...OTHERS, baker]), OTHERS.length + 1);
    const skills = [
      { label: 'Cuire, enfourner', wording: 'Cuire des pains', trades: 2 },
      { label: 'Pétrir des pâtes', trades: 2 },
    ];
    const picked = pickTellingSkills(rankSkills(skills, words));
    expect(picked).toContain('Cuire des pains');
    expect(pickTellingSkills(rankSkills(skills.toReversed(), words))).toEqual(picked);
  });
});
