import { describe, expect, test } from 'vitest';
import { shortenSkill } from './shorten-skill.ts';

describe('the label of a skill, for a sentence', () => {
  test.each([
    ['Pétrir manuellement ou mécaniquement des pâtes', 'Pétrir des pâtes'],
    ["Assister l'infirmier lors de la réalisation de soins", "Assister l'infirmier"],
    [
      'Réaliser le traitement thermique de soudures (acier carbone, ...)',
      'Réaliser le traitement thermique de soudures',
    ],
    ['Trier les végétaux récoltés en fonction de leur utilisation future', 'Trier les végétaux récoltés'],
    ['Négocier des contrats pour améliorer les marges', 'Négocier des contrats'],
    ['Accompagner les points de vente pour les aider à vendre', 'Accompagner les points de vente'],
  ])('loses its manner, its purpose and its brackets: %s', (label, short) => {
    expect(shortenSkill(label)).toBe(short);
  });

  test.each([
    ['Installer des systèmes de tuyauterie pour l’eau potable', 'what the deed bears on'],
    ['Réaliser la mise en conformité', 'a set phrase'],
    ['Réaliser la remise en conformité', 'another'],
    ['Identifier et prioriser en fonction des urgences', 'two verbs that would bear on nothing'],
    ['Gérer le pansement', 'a noun in -ment'],
    ['Analyser en laboratoire', 'too short to lose anything'],
  ])('keeps what it needs: %s (%s)', (label) => {
    expect(shortenSkill(label)).toBe(label);
  });

  test.each([
    ['Accueillir, orienter, renseigner un public', 'Accueillir et renseigner un public'],
    ['Arrimer, charger et décharger des marchandises', 'Charger et décharger des marchandises'],
    [
      "Surveiller la ponctualité, l'assiduité des élèves aux cours, contrôler les justificatifs",
      "Surveiller la ponctualité et l'assiduité des élèves aux cours",
    ],
    ['Lire et exploiter un plan, un schéma', 'Lire et exploiter un plan'],
    ['Réparer un moteur, un châssis', 'Réparer un moteur ou un châssis'],
    ['Recycler des produits en papier, carton, verre, ...', 'Recycler des produits en papier'],
    ['Évaluer, prévenir, et gérer les risques', 'Prévenir et gérer les risques'],
    ['Conditionner, emballer', 'Conditionner et emballer'],
  ])('has no comma left, nor two "et": %s', (label, short) => {
    expect(shortenSkill(label)).toBe(short);
  });

  test('drops a second verb that any label may have', () => {
    expect(shortenSkill('Effectuer un suivi de chantiers et veiller à leur avancement')).toBe(
      'Effectuer un suivi de chantiers',
    );
    expect(shortenSkill('Laver le linge et repasser les draps')).toBe('Laver le linge et repasser les draps');
  });

  test('reads a slash as an alternative', () => {
    expect(shortenSkill('Imaginer une œuvre artistique/plastique')).toBe(
      'Imaginer une œuvre artistique ou plastique',
    );
    expect(shortenSkill('Démarrer et/ou arrêter une machine')).toBe('Démarrer ou arrêter une machine');
  });
});
