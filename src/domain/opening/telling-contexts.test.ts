import { describe, expect, test } from 'vitest';
import type { WorkContextWording } from '#schemas/curated.ts';
import { pickTellingContexts, type TradeSpeech } from './telling-contexts.ts';

let lastCode = 100000;
function context(
  group: WorkContextWording['group'],
  inSentence: string,
  more: Partial<WorkContextWording> = {},
): WorkContextWording {
  lastCode += 1;
  return { code: String(lastCode), group, label: inSentence, inSentence, weight: 3, ...more };
}

function trade(title: string, coreSkills: readonly string[] = [], domainLabel = 'Essai'): TradeSpeech {
  return { title, domainLabel, coreSkills };
}

const everyone = context('people', 'au contact du public');
const children = context('people', 'au contact d’enfants', {
  tradeWords: ['enfant', 'école'],
  amongOthers: 'au contact d’enfants',
});
const toddlers = context('people', 'au contact d’enfants de 3 à 6 ans', {
  tradeWords: ['enfant', 'école'],
  amongOthers: 'au contact d’enfants',
});
const patients = context('people', 'auprès de patientes et de patients', { tradeWords: ['patient', 'soin'] });
const elders = context('people', 'auprès de personnes âgées', { tradeWords: ['gériatrie'] });
const company = (contexts: readonly WorkContextWording[], speech: TradeSpeech) =>
  pickTellingContexts(contexts, speech).company;

describe('with whom one works', () => {
  test('is not a public that the trade never speaks of, even alone', () => {
    expect(company([children], trade('Conducteur de tramway', ['Conduire un tramway']))).toBeNull();
    expect(company([children, everyone], trade('Gardien de la paix'))).toBe('au contact du public');
  });

  test('is the one that its title, its domain or its skills speak of', () => {
    expect(company([children, everyone], trade('Garde d’enfants'))).toBe('au contact d’enfants');
    expect(company([patients], trade('Chirurgien', [], 'Soins'))).toBe('auprès de patientes et de patients');
    const skills = ['Accueillir les patients', 'Classer', 'Trier', 'Écrire', 'Compter'];
    expect(company([patients], trade('Brancardier', skills))).toBe('auprès de patientes et de patients');
    expect(company([patients], trade('Secrétaire', [...skills, 'Téléphoner']))).toBeNull();
  });

  test('is the public at large from three on, unless one is dominant', () => {
    const three = [children, patients, elders];
    const skills = ['Soigner', 'Donner des soins', 'Visiter une école', 'Lire', 'Écrire', 'Trier'];
    expect(company([...three, everyone], trade('Aumônier', skills))).toBe('au contact du public');
    expect(company(three, trade('Aumônier', skills))).toBeNull();
    expect(company(three, trade('Aumônier de gériatrie', skills))).toBe('auprès de personnes âgées');
    expect(company(three, trade('Aumônier', skills.slice(0, 3)))).toBe('auprès de patientes et de patients');
  });

  test('counts children of several ages as one public, and names no age', () => {
    const older = { ...toddlers, code: '1', inSentence: 'au contact d’enfants de 6 à 10 ans' };
    expect(company([toddlers], trade('Aide d’école'))).toBe('au contact d’enfants de 3 à 6 ans');
    expect(company([older, toddlers, patients], trade('Aide', [], 'École'))).toBe('au contact d’enfants');
  });
});

describe('where one works', () => {
  const nuclear = context('setting', 'en milieu nucléaire', { tradeWords: ['nucléaire'] });
  const workshop = context('setting', 'en atelier');

  test('is "at times" in a rare setting that the trade does not speak of', () => {
    expect(pickTellingContexts([nuclear, workshop], trade('Mécanicien'))).toMatchObject({
      places: ['en atelier'],
      occasions: { places: ['en milieu nucléaire'] },
    });
    expect(pickTellingContexts([nuclear, workshop], trade('Soudeur nucléaire'))).toMatchObject({
      places: ['en milieu nucléaire', 'en atelier'],
      occasions: { places: [] },
    });
  });

  test('is "at times" outdoors for who works in an office, or for whom a word of the title says it', () => {
    const office = context('setting', 'en bureau d’études');
    const outdoors = context('setting', 'en extérieur', {
      occasionalWith: [office.code],
      occasionalFor: ['vendeur'],
    });
    const places = (contexts: readonly WorkContextWording[], title: string) =>
      pickTellingContexts(contexts, trade(title)).places;
    expect(places([outdoors], 'Jardinier')).toEqual(['en extérieur']);
    expect(places([outdoors, office], 'Urbaniste')).toEqual(['en bureau d’études']);
    expect(places([outdoors], 'Vendeur / Vendeuse')).toEqual([]);
  });

  test('leaves out a rare employer', () => {
    const prison = context('employer', 'dans une prison', { tradeWords: ['prison'] });
    expect(pickTellingContexts([prison], trade('Commissaire'))).toMatchObject({
      places: [],
      occasions: { places: [] },
    });
  });

  test.each([
    ['dans un établissement médico-social', 'dans une structure médico-sociale', 1],
    ['dans un établissement de santé', 'dans l’industrie de la santé', 1],
    ['dans l’hôtellerie', 'dans l’hôtellerie-restauration', 1],
    ['dans un établissement de santé', 'dans un établissement médico-social', 2],
    ['en atelier', 'dans une association', 2],
  ])('says nothing twice: %s, %s', (one, other, shown) => {
    const employers = [context('employer', one), context('employer', other)];
    expect(pickTellingContexts(employers, trade('Agent')).places).toHaveLength(shown);
  });
});

test('a context that another implies, or that is generic, is left out', () => {
  const weekend = context('schedule', 'le week-end', { occasional: true });
  const saturday = context('schedule', 'le samedi', { occasional: true, impliedBy: [weekend.code] });
  const day = context('schedule', 'en journée', { weight: 1 });
  const shifts = context('schedule', 'par roulement');
  expect(pickTellingContexts([saturday, weekend, day, shifts], trade('Agent'))).toMatchObject({
    rhythms: ['par roulement'],
    occasions: { times: ['le week-end'] },
  });
});
