import { describe, expect, test } from 'vitest';
import { type FactSentenceInput, writeFactSentence } from './fact-sentence.ts';

function facts(overrides: Partial<FactSentenceInput> = {}): FactSentenceInput {
  return {
    domainLabel: 'Soins paramédicaux',
    skills: ['Réaliser des soins infirmiers'],
    places: [],
    company: null,
    rhythms: [],
    occasions: { times: [], places: [] },
    ...overrides,
  };
}

describe('the opening of an occupation without prose', () => {
  test('says what one does, where, with whom and when, in three sentences', () => {
    const text = writeFactSentence(
      facts({
        skills: ['Réaliser des soins infirmiers', "Poser un diagnostic d'infirmier"],
        places: ['au domicile des personnes', 'dans un établissement de santé'],
        company: 'auprès de patientes et de patients',
        rhythms: ['en horaires décalés'],
        occasions: { times: ['la nuit', 'le week-end'], places: ['à distance'] },
      }),
    );
    expect(text).toBe(
      'Au cœur du métier\u00a0: réaliser des soins infirmiers et poser un diagnostic d’infirmier. ' +
        'On peut l’exercer au domicile des personnes ou dans un établissement de santé, auprès de patientes et de patients. ' +
        'On y travaille en horaires décalés, parfois la nuit, le week-end ou à distance.',
    );
  });

  test('leaves out the sentences for which there is no fact', () => {
    expect(writeFactSentence(facts())).toBe('Au cœur du métier\u00a0: réaliser des soins infirmiers.');
    expect(writeFactSentence(facts({ skills: [] }))).toBe(
      'Un métier du domaine «\u202fSoins paramédicaux\u202f».',
    );
  });

  test('sets the last "et" apart where one of the skills has its own', () => {
    expect(writeFactSentence(facts({ skills: ['Charger et décharger', 'Conduire'] }))).toContain(
      '\u00a0: charger et décharger, et conduire.',
    );
  });

  test.each([
    ['dans un hôtel', 'dans un restaurant', 'dans un hôtel ou un restaurant'],
    ['dans un hôtel', 'dans un bar ou une brasserie', 'dans un hôtel'],
    ['dans un bar ou une brasserie', 'dans un hôtel', 'dans un bar ou une brasserie'],
    ['en atelier', 'dans une association', 'en atelier ou dans une association'],
    [
      'dans un établissement de santé',
      'dans un établissement médico-social',
      'dans un établissement médico-social ou de santé',
    ],
    ['dans l’industrie de la santé', 'dans l’industrie chimique', 'dans l’industrie chimique ou de la santé'],
  ])('says "dans", "ou" and a noun once: %s, %s', (one, other, said) => {
    expect(writeFactSentence(facts({ places: [one, other] }))).toContain(`On peut l’exercer ${said}.`);
  });

  test('needs no place to say with whom', () => {
    expect(writeFactSentence(facts({ company: 'au contact d’enfants' }))).toContain(
      'On peut l’exercer au contact d’enfants.',
    );
  });

  test('says "parfois" once, and only of what is occasional', () => {
    const times = ['la nuit', 'le week-end', 'en astreinte', 'en urgence'];
    const text = writeFactSentence(facts({ occasions: { times, places: [] } }));
    expect(text).toContain('On y travaille parfois la nuit, le week-end ou en astreinte.');
    expect(writeFactSentence(facts({ rhythms: ['par roulement'] }))).toContain(
      'On y travaille par roulement.',
    );
  });
});
