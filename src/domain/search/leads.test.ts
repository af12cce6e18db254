import { describe, expect, test } from 'vitest';
import { findPlace, readAsked, readPlaces, wordsUnsaid } from './leads.ts';
import type { SearchResult } from './results.ts';

describe('a question asks', () => {
  test.each([
    ['salaire infirmier', 'wage', 'infirmier'],
    ['quel salaire pour un boulanger', 'wage', 'quel pour un boulanger'],
    ['combien gagne un notaire', 'wage', 'un notaire'],
    ['infirmier rémunération', 'wage', 'infirmier'],
    ['métier qui recrute', 'hiring', 'métier'],
    ['qui embauche à Cholet', 'hiring', 'à Cholet'],
    ['CAP cuisine', 'training', 'CAP cuisine'],
    ['bac pro vente', 'training', 'bac pro vente'],
    ['formation aide soignante', 'training', 'formation aide soignante'],
    ['changer de métier', 'change', ''],
    ['je veux changer de boulot', 'change', 'je veux'],
    ['reconversion professionnelle', 'change', ''],
    ['reconversion infirmier', 'change', 'reconversion infirmier'],
    ['changer des pneus', null, 'changer des pneus'],
    ['métiers verts', 'green', 'métiers verts'],
    ['emploi écologique', 'green', 'emploi écologique'],
    ['espaces verts', null, 'espaces verts'],
    ['bilan de compétences', 'advice', 'bilan de compétences'],
    ["conseillère d'orientation", 'advice', "conseillère d'orientation"],
    ['stage', 'internship', ''],
    ['stage de 3e', 'internship', ''],
    ["un stage d'observation en troisième chez un vétérinaire", 'internship', 'un chez un vétérinaire'],
    ['cherche un stage à Laval', 'internship', 'à Laval'],
    ['stage vétérinaire La Flèche', 'internship', 'vétérinaire La Flèche'],
    ['immersion', 'immersion', ''],
    ['faire une immersion boulanger', 'immersion', 'boulanger'],
    ['immersion en entreprise Laval', 'immersion', 'Laval'],
    ['PMSMP', 'immersion', ''],
    ['proposer un stage', 'hosting', ''],
    ['accueillir une stagiaire', 'hosting', ''],
    ['déposer une offre', 'hosting', ''],
    ['proposer des plats', null, 'proposer des plats'],
    ['Parcoursup', 'parcoursup', ''],
    ['parcours sup médecine', 'parcoursup', 'médecine'],
    ['parcours sportif', null, 'parcours sportif'],
    ['VAE aide-soignante', 'experience', 'VAE aide-soignante'],
    ['valider mes acquis', 'experience', 'valider mes acquis'],
    ['vaeckeur', null, 'vaeckeur'],
    ['animateur de stages', null, 'animateur de stages'],
    ['stagecraft', null, 'stagecraft'],
    ['alternance', 'apprenticeship', ''],
    ['apprenti boulanger', 'apprenticeship', 'boulanger'],
    ["contrat d'apprentissage cuisine", 'apprenticeship', 'cuisine'],
    ['trouver une alternance', 'apprenticeship', ''],
    ['CAP cuisine en apprentissage', 'training', 'CAP cuisine en apprentissage'],
    ["maître d'apprentissage", null, "maître d'apprentissage"],
    ['apprentissage automatique', null, 'apprentissage automatique'],
    ['salaire apprenti', 'apprentice-pay', ''],
    ['combien gagne un apprenti', 'apprentice-pay', 'un'],
    ['précepteur', null, 'précepteur'],
    ['cap emploi', null, 'cap emploi'],
    ['capitaine de pêche', null, 'capitaine de pêche'],
    ['infirmier', null, 'infirmier'],
    ['salaire', null, 'salaire'],
    ['bon salaire', null, 'bon salaire'],
    ['un gros salaire en finance', null, 'un gros salaire en finance'],
    ['gestion des salaires', null, 'gestion des salaires'],
    ['chargé de recrutement', null, 'chargé de recrutement'],
    ['', null, ''],
  ])('« %s »: %s, of « %s »', (text, about, rest) => {
    expect(readAsked(text)).toEqual({ about, rest });
  });
});

const places = readPlaces([
  { name: 'Cholet', territory: 'cholet-mauges' },
  { name: 'La Flèche', territory: 'la-fleche' },
  { name: 'Le Mans', territory: 'le-mans' },
  { name: 'Saint-Nazaire', territory: 'saint-nazaire' },
  { name: 'Nazaire', territory: 'elsewhere' },
  { name: 'Changé', territory: 'laval' },
  { name: 'Changé', territory: 'le-mans' },
  { name: 'Lys-Haut-Layon', territory: 'saumur', former: ['Vihiers'] },
]);
const shown = (label: string): SearchResult => ({
  kind: 'occupation',
  id: 'A',
  label,
  score: 1,
  reason: null,
});
const find = (text: string, ...labels: string[]) =>
  findPlace(text, places, wordsUnsaid(text, labels.map(shown)));

describe('a place', () => {
  test.each([
    ['infirmier cholet', 'Cholet', 'infirmier'],
    ['métier la flèche', 'La Flèche', 'métier'],
    ['boulanger le mans', 'Le Mans', 'boulanger'],
    ['boulanger au Mans', 'Le Mans', 'boulanger au'],
    ['soudeur à St Nazaire', 'Saint-Nazaire', 'soudeur à'],
    ['emploi vihiers', 'Vihiers', 'emploi'],
  ])('« %s » names %s', (text, name, rest) => {
    expect(find(text)).toMatchObject({ name, rest });
  });

  test.each(['emploi changé', 'infirmier', '', 'choletais'])('is not named by « %s »', (text) => {
    expect(find(text)).toBeNull();
  });

  test('is not a word that the results show', () => {
    expect(find('flèche', 'Monteur / Monteuse de flèches')).toBeNull();
    expect(find('flèche')).toMatchObject({ territory: 'la-fleche' });
  });
});
