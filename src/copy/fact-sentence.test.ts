import { describe, expect, test } from 'vitest';
import { type FactSentenceInput, writeFactSentence } from './fact-sentence.ts';

function facts(overrides: Partial<FactSentenceInput> = {}): FactSentenceInput {
  return {
    domainLabel: 'Soins paramédicaux',
    coreSkills: ['Réaliser des soins infirmiers'],
    employers: [],
    settings: [],
    people: [],
    schedules: [],
    asides: [],
    ...overrides,
  };
}

describe('the opening of an occupation without prose', () => {
  test('says what one does, where, with whom and when', () => {
    const text = writeFactSentence(
      facts({
        coreSkills: ['Réaliser des soins infirmiers', 'Appliquer un protocole de soin'],
        employers: ['dans un établissement de santé'],
        settings: ['au domicile des personnes'],
        people: ['auprès de patientes et de patients'],
        schedules: ['travail de nuit possible', 'horaires décalés'],
        asides: ['Le télétravail est parfois possible.'],
      }),
    );
    expect(text).toBe(
      'Au cœur de ce métier du domaine «\u202fSoins paramédicaux\u202f»\u00a0: réaliser des soins infirmiers, appliquer un protocole de soin. ' +
        'On peut l’exercer au domicile des personnes ou dans un établissement de santé, auprès de patientes et de patients. ' +
        'À prévoir\u00a0: travail de nuit possible, horaires décalés. ' +
        'Le télétravail est parfois possible.',
    );
  });

  test('leaves out the sentences for which there is no fact', () => {
    expect(writeFactSentence(facts())).not.toMatch(/On peut l’exercer|À prévoir/);
    expect(writeFactSentence(facts({ coreSkills: [] }))).toBe(
      'Un métier du domaine «\u202fSoins paramédicaux\u202f».',
    );
  });

  test('shows no more than three skills, and passes over the long ones and those with commas', () => {
    const long = `Faire ${'très '.repeat(20)}long`;
    const skills = [long, 'Concevoir, actualiser des outils', 'Lire', 'Écrire', 'Compter', 'Dessiner'];
    expect(writeFactSentence(facts({ coreSkills: skills }))).toContain('\u00a0: lire, écrire, compter.');
  });

  test('shows one long skill rather than none, but not a whole regulation', () => {
    const long = `Faire ${'très '.repeat(20)}long`;
    const endless = `Faire ${'très '.repeat(40)}long`;
    expect(writeFactSentence(facts({ coreSkills: [long, long] })).match(/très long/g)).toHaveLength(1);
    expect(writeFactSentence(facts({ coreSkills: [endless] }))).toMatch(/^Un métier du domaine/);
  });

  test('needs no place to say with whom', () => {
    expect(writeFactSentence(facts({ people: ['au contact d’enfants'] }))).toContain(
      'On peut l’exercer au contact d’enfants.',
    );
  });
});
