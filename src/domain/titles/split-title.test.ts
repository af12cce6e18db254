import { describe, expect, test } from 'vitest';
import { splitTitle } from './split-title.ts';

describe('a title in two forms', () => {
  test.each([
    ['Infirmier / Infirmière de soins généraux', 'Infirmier', 'Infirmière', 'de soins généraux'],
    ['Boulanger / Boulangère', 'Boulanger', 'Boulangère', ''],
    [
      'Agent territorial spécialisé / Agente territoriale spécialisée des écoles maternelles (ATSEM)',
      'Agent territorial spécialisé',
      'Agente territoriale spécialisée',
      'des écoles maternelles (ATSEM)',
    ],
    ['Artiste Plasticien / Plasticienne', 'Artiste Plasticien', 'Artiste Plasticienne', ''],
    [
      'Arbitre professionnel / Professionnelle de discipline sportive',
      'Arbitre professionnel',
      'Arbitre professionnelle',
      'de discipline sportive',
    ],
    ['Homme sage-femme / Sage-femme', 'Homme sage-femme', 'Sage-femme', ''],
    ['Chargé / Chargée de mission', 'Chargé', 'Chargée', 'de mission'],
    ['Acteur / Actrice de doublage', 'Acteur', 'Actrice', 'de doublage'],
  ])('« %s »', (title, masculine, feminine, complement) => {
    expect(splitTitle(title)).toEqual({ masculine, feminine, complement });
  });
});

describe('a title with one form for all', () => {
  test('is left whole', () => {
    const title = 'Aide d’élevage agricole';
    expect(splitTitle(title)).toEqual({ masculine: title, feminine: null, complement: '' });
  });
});

test('two halves that do not answer each other are both kept whole', () => {
  expect(splitTitle('Sage-femme / Maïeuticien')).toEqual({
    masculine: 'Sage-femme',
    feminine: 'Maïeuticien',
    complement: '',
  });
});
