// When a training leads to one occupation, when to a family, and when a neighbour is left out.
import { describe, expect, test } from 'vitest';
import { indexOccupationNames, linkOccupations, type Said } from './occupation-links.ts';

const names = indexOccupationNames(
  [
    { id: 'B1602', parent: 'B1602', title: 'Souffleur / Souffleuse de verre' },
    { id: 'D1104', parent: 'D1104', title: 'Pâtissier / Pâtissière' },
    { id: 'D1102', parent: 'D1102', title: 'Boulanger / Boulangère' },
    { id: 'D1118', parent: 'D1102', title: 'Glacier / Glacière' },
    { id: 'F1602', parent: 'F1602', title: 'Électricien / Électricienne du bâtiment' },
    { id: 'F1628', parent: 'F1602', title: 'Installateur / Installatrice de bornes' },
    { id: 'H2904', parent: 'H2904', title: 'Forgeron industriel / Forgeronne industrielle' },
    { id: 'N3102', parent: 'N3102', title: 'Marin' },
  ],
  [
    { occupation: 'B1602', label: 'Vitrailliste' },
    { occupation: 'D1102', label: 'Ouvrier / Ouvrière de pâtisserie' },
    { occupation: 'F1602', label: 'Électricien / Électricienne' },
  ],
);
const link = (said: Partial<Said>) =>
  linkOccupations({ specialty: '', certified: [], edited: [], isBroad: false, ...said }, names);
const codes = (said: Partial<Said>) => link(said).map(({ code, precision }) => `${precision} ${code}`);

describe('a family of one occupation', () => {
  test('is that occupation where the titles share a telling word', () => {
    expect(link({ specialty: 'patissier de restaurant', certified: ['D1104'] })).toEqual([
      { code: 'D1104', name: null, precision: 'occupation', origins: ['certif-info'] },
    ]);
  });

  test('is that occupation where both sources name it', () => {
    const edited = [{ family: 'H2904', names: ['ouvrier forge'] }];
    expect(codes({ specialty: 'metaux', certified: ['H2904'], edited })).toEqual(['occupation H2904']);
    expect(codes({ specialty: 'metaux', certified: ['H2904'] })).toEqual(['family H2904']);
  });
});

describe('a name of Onisep', () => {
  test('makes the link near the families of the register, and is kept where the title does not say it', () => {
    const edited = [{ family: 'B1602', names: ['vitrailliste'] }];
    expect(link({ specialty: 'arts du verre', certified: ['B1602'], edited })).toEqual([
      { code: 'B1602', name: 'Vitrailliste', precision: 'occupation', origins: ['certif-info', 'onisep'] },
    ]);
  });

  test('makes none far from them', () => {
    const edited = [{ family: 'N3102', names: ['marin'] }];
    expect(codes({ specialty: 'electricite', certified: ['F1602'], edited })).not.toContain(
      'occupation N3102',
    );
    expect(codes({ specialty: 'electricite', edited })).toContain('occupation N3102');
  });

  test('finds an occupation that has moved within its domain', () => {
    const edited = [{ family: 'D1104', names: ['glacier'] }];
    expect(codes({ specialty: 'desserts', certified: ['D1104'], edited })).toContain('occupation D1118');
  });
});

describe('a synonym of Onisep', () => {
  test('makes no link of its own', () => {
    const edited = [{ family: 'D1102', names: ['patissier du soir', 'ouvrier de patisserie'] }];
    expect(codes({ specialty: 'patissier', certified: ['D1104'], edited })).toEqual(['occupation D1104']);
  });

  test('makes one where the title of the training says the same', () => {
    const edited = [{ family: 'F1602', names: ['installateur electrique', 'electricien'] }];
    expect(codes({ specialty: 'electricien', certified: ['F1602'], edited })).toContain('occupation F1602');
  });
});

describe('families', () => {
  test('that no word and no second source supports are told only where nothing else is', () => {
    const certified = ['H2904', 'F1602'];
    expect(codes({ specialty: 'metaux', certified })).toEqual(['family F1602', 'family H2904']);
    expect(codes({ specialty: 'electricien', certified })).toEqual(['occupation F1602', 'family F1602']);
    expect(codes({ specialty: 'metaux', certified, isBroad: true })).toEqual([]);
  });
});
