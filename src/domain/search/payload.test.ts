import { describe, expect, test } from 'vitest';
import type { Occupation } from '#schemas/occupation.ts';
import { copyOfPayload, isReadable, payload } from '../../../tests/support/search-world.ts';
import { fromDeltas } from '../deltas.ts';
import { buildPayload, parsePayload } from './payload.ts';

const occupation = (id: string, title: string, core: readonly string[]): Occupation => ({
  ...{ id, title, slug: 'x', domain: id.slice(0, 3), parent: 'D1102' },
  interests: { principal: '14', others: [] },
  riasec: { major: 'R', minor: null },
  themes: [],
  sectors: { principal: '83', others: [] },
  subSectors: [],
  nafDivisions: [],
  ecologicalTransition: 'neutral',
  ...{
    digitalTransition: 'unknown',
    demographicTransition: 'unknown',
    regulated: 'unknown',
    executive: 'unknown',
  },
  access: { levels: [], withoutDiploma: 'unknown', sources: [] },
  skills: { core: [...core], emerging: [], other: [] },
  knowledge: { core: [], emerging: [], other: [] },
  ...{ softSkills: [], workContexts: [], mobility: [] },
});

describe('an index that is fetched', () => {
  test('is read when it is whole', () => {
    expect(parsePayload(copyOfPayload())).toEqual(payload);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['a page of error', '<html>'],
    ['another version', { ...payload, version: 2 }],
    ['names missing', { ...payload, names: undefined }],
    ['fewer names than codes', { ...payload, names: payload.names.slice(1) }],
    ['a number for a name', { ...payload, names: payload.names.map(() => [1]) }],
    ['steps that go back', { ...payload, skillOccupations: [[-1]] }],
    ['no wordings of the undecided', { ...payload, undecided: undefined }],
    ['broken phrases', { ...payload, phrases: [['nounou']] }],
  ])('is refused when it is %s', (_, value) => {
    expect(isReadable(value)).toBe(false);
  });
});

describe('an index that is built', () => {
  const built = buildPayload({
    keywordsUrl: null,
    occupations: [
      occupation('D1106', 'Vendeur / Vendeuse', ['2']),
      occupation('D1102', 'Boulanger / Boulangère', ['1']),
    ],
    appellations: [
      {
        id: '11',
        label: 'Ouvrier / Ouvrière en boulangerie',
        occupation: 'D1102',
        principal: false,
        rare: false,
      },
      { id: '12', label: 'Boulanger / Boulangère', occupation: 'D1102', principal: true, rare: false },
    ],
    macroSkills: [{ id: '2', label: 'Vendre', stake: '3E', soft: false, riasec: null }],
    skills: [{ id: '1', label: 'Vendre du pain', macroSkill: '2', kind: 'technical' }],
    interests: [],
    domains: [],
    majorDomains: [],
    sectors: [],
    synonyms: {
      words: [{ word: 'pain', means: ['boulangerie'], reason: 'everyday' }],
      phrases: [
        {
          phrase: 'faire du pain',
          also: ['croissants'],
          occupations: ['D1102'],
          domains: ['D11'],
          reason: 'everyday',
        },
      ],
      undecided: [{ phrase: 'sais pas', also: ['aucune idée'], reason: 'everyday' }],
      notYet: [{ phrase: 'stage', reason: 'not here' }],
    },
  });

  test('sorts the occupations by code, the principal title first and once', () => {
    expect(built.codes).toEqual(['D1102', 'D1106']);
    expect(built.names).toEqual([['Boulanger~2ère', 'Ouvrier~2ère en boulangerie'], ['Vendeur~1se']]);
  });

  test('leads from a macro-skill to the occupations having it, or one of its skills, at heart', () => {
    expect(built.skills).toEqual(['Vendre']);
    expect(built.skillOccupations.map(fromDeltas)).toEqual([[0, 1]]);
  });

  test('marks the general occupation of a family', () => {
    expect(built.general).toEqual([0]);
  });

  test('keeps our expressions with all their wordings', () => {
    expect(built.words).toEqual([['pain', 'boulangerie']]);
    expect(built.undecided).toEqual(['sais pas', 'aucune idée']);
    expect(built.notYet).toEqual(['stage']);
    expect(built.phrases).toEqual([
      [
        ['faire du pain', 'croissants'],
        ['D1102', 'dD11'],
      ],
    ]);
  });

  test('can be read again', () => {
    expect(parsePayload(JSON.parse(JSON.stringify(built)))).toEqual(built);
  });
});
