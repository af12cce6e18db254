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
        schedules: ['travail de nuit possible'],
      }),
    );
    expect(text).toBe(
      'Réaliser des soins infirmiers et appliquer un protocole de soin\u00a0: c’est le cœur de ce métier du domaine «\u202fSoins paramédicaux\u202f». ' +
        'On l’exerce au domicile des personnes ou dans un établissement de santé, auprès de patientes et de patients. ' +
        'Horaires\u00a0: travail de nuit possible.',
    );
  });

  test('leaves out the sentences for which there is no fact', () => {
    expect(writeFactSentence(facts())).not.toMatch(/On l’exerce|Horaires/);
  });

  test('shows no more than three skills, and passes over the long ones', () => {
    const long = `Faire ${'très '.repeat(20)}long`;
    const text = writeFactSentence(facts({ coreSkills: [long, 'Lire', 'Écrire', 'Compter', 'Dessiner'] }));
    expect(text).toContain('Lire, écrire et compter\u00a0:');
    expect(text).not.toContain('dessiner');
  });

  test('falls back on a long skill rather than saying nothing', () => {
    const long = `Faire ${'très '.repeat(20)}long`;
    expect(writeFactSentence(facts({ coreSkills: [long] }))).toContain('très long');
  });

  test('has no elision mistake before the place', () => {
    expect(writeFactSentence(facts({ people: ['au contact d’enfants'] }))).toContain(
      'On l’exerce au contact d’enfants.',
    );
  });
});
