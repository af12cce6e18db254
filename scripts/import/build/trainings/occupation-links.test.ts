// Whether a family of one occupation is that occupation: only when the words say so.
import { describe, expect, test } from 'vitest';
import { indexOccupationNames, linkOccupations } from './occupation-links.ts';

const names = indexOccupationNames(
  [
    { id: 'D1104', parent: 'D1104', title: 'Pâtissier / Pâtissière' },
    { id: 'H2904', parent: 'H2904', title: 'Forgeron industriel / Forgeronne industrielle' },
    { id: 'D1202', parent: 'D1202', title: 'Coiffeur / Coiffeuse' },
  ],
  [],
);
const certified = (family: string, specialty: string) =>
  ({ family, names: [specialty], origin: 'certif-info' }) as const;

describe('a family of one occupation', () => {
  test('is that occupation where the titles share a telling word', () => {
    expect(linkOccupations([certified('D1104', 'patissier de restaurant')], names)).toEqual([
      { code: 'D1104', precision: 'occupation', origins: ['certif-info'] },
    ]);
  });

  test('stays a family where they share none, or only a vague one', () => {
    expect(linkOccupations([certified('H2904', 'pilote de ligne industrielle')], names)).toEqual([
      { code: 'H2904', precision: 'family', origins: ['certif-info'] },
    ]);
  });

  test('is said once when another source names its occupation', () => {
    const said = [
      certified('D1202', 'metiers de la beaute'),
      { family: 'D1202', names: ['coiffeur'], origin: 'onisep' } as const,
    ];
    expect(linkOccupations(said, names)).toEqual([
      { code: 'D1202', precision: 'occupation', origins: ['onisep'] },
    ]);
  });
});
