import { describe, expect, test } from 'vitest';
import { countTradesByFamily, weighTradeWords } from './trade-words.ts';
import { familiesOf } from './word-families.ts';

const mason = {
  title: 'Maçon / Maçonne',
  appellations: ['Maçon / Maçonne', 'Cimentier / Cimentière'],
  requirements: ['Couler du béton', 'Béton armé', 'Lire un plan'],
};
const clerk = {
  title: 'Secrétaire',
  appellations: [],
  requirements: ['Lire un courrier', 'Classer un plan'],
};

describe('the words of a trade', () => {
  test('are families, once each, without the little words', () => {
    expect(familiesOf('Souder des pièces par soudage')).toEqual(familiesOf('soudure pièce'));
    expect(familiesOf('une intervention chirurgicale')).toEqual(familiesOf('intervention du chirurgien'));
  });

  test('are counted once a trade', () => {
    const counts = countTradesByFamily([mason, clerk]);
    const [plan] = familiesOf('plan');
    const [concrete] = familiesOf('béton');
    expect(counts.get(plan ?? '')).toBe(2);
    expect(counts.get(concrete ?? '')).toBe(1);
  });

  test('weigh more in the title than in another name, than in what is required, and nothing when in every trade', () => {
    const trade = { ...mason, title: 'Maçon du bâtiment' };
    const { weights, title, names } = weighTradeWords(trade, countTradesByFamily([trade, clerk]), 2);
    const weight = (word: string) => weights.get([...familiesOf(word)][0] ?? '') ?? Number.NaN;
    expect(weight('maçon')).toBeGreaterThan(weight('cimentier'));
    expect(weight('cimentier')).toBeGreaterThan(0);
    expect(weight('béton')).toBeGreaterThan(weight('armé'));
    expect(weight('plan')).toBe(0);
    expect([...title]).toEqual([...familiesOf('maçon bâtiment')]);
    expect(names).toEqual(familiesOf('maçon bâtiment cimentier'));
  });

  test('a word met in one requirement only hints at nothing', () => {
    const { weights } = weighTradeWords(mason, countTradesByFamily([mason, clerk]), 2);
    expect(weights.get([...familiesOf('couler')][0] ?? '')).toBe(0);
  });
});
