// The hand-kept tables of data/curated must speak of the nomenclature of the day, and of all of it where pages need it.
import { describe, expect, test } from 'vitest';
import { importedWorld, refusal, type World } from './support/world.ts';

type Case = readonly [name: string, breakIt: (world: World) => void, problems: readonly string[]];

function refused(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, breakIt, problems) => {
    const world = importedWorld();
    breakIt(world);
    expect(refusal(world)).toEqual(problems);
  });
}

const SYNONYMS = 'curated/synonyms.json';
const INTERESTS = 'curated/interests.json';
const MAJOR_DOMAINS = 'curated/major-domains.json';
const WORK_CONTEXTS = 'curated/work-contexts.json';
const SUCCESSORS = 'curated/occupation-successors.json';
const DIALOGUE_SECTORS = 'curated/regions/52/dialogue-sectors.json';

const WORDINGS = 'curated/skill-wordings.json';
const CORRECTIONS = 'curated/access-corrections.json';

const UNKNOWN = 'expected a code that exists in this version of the nomenclature';
const NO_ROW = 'expected a row for this code of the nomenclature, which has none';
const REPEATED = 'expected one row only for this code';

describe('a curated table is refused when', () => {
  refused([
    [
      'it is missing',
      ({ data }) => data.remove(SYNONYMS),
      [`${SYNONYMS}: expected the file to be there (the README says where each file comes from)`],
    ],
    [
      'a comma is missing, at its line',
      ({ data }) => data.replace(INTERESTS, '"},\n{"code": "20"', '"}\n{"code": "20"'),
      [expect.stringContaining(`${INTERESTS}:3: expected well-formed JSON (`)],
    ],
    [
      'a name is too long, at its line',
      ({ data }) => data.replace(INTERESTS, '"la cuisine"', '"la cuisine de tous les jours"'),
      [
        `${INTERESTS}:4, column "shortName": found "la cuisine de tous les jours", expected at most 22 characters`,
      ],
    ],
    [
      'a row does not say why it is there',
      ({ data }) => data.replace(SYNONYMS, ', "reason": "Abréviation courante."', ''),
      [`${SYNONYMS}:3, column "words.reason": expected a text`],
    ],
    [
      'a field is misspelt',
      ({ data }) => data.replace(SYNONYMS, '"sectors"', '"sector"'),
      [
        expect.stringMatching(
          /^curated\/synonyms\.json:7, column "phrases": .*expected no field "sector" \(is/,
        ),
      ],
    ],
    [
      'a synonym leads to an occupation that does not exist',
      ({ data }) => data.replace(SYNONYMS, 'D1102', 'D1199'),
      [`${SYNONYMS}, column "mitron.occupations": found "D1199", ${UNKNOWN}`],
    ],
    [
      'a synonym leads to an interest, a sector or a domain that does not exist',
      ({ data }) => {
        data.replace(SYNONYMS, '"interests": ["22"]', '"interests": ["220"]');
        data.replace(SYNONYMS, '"sectors": ["85"]', '"sectors": ["850"]');
        data.replace(SYNONYMS, '"domains": ["J15", "J"]', '"domains": ["J15", "K"]');
      },
      [
        `${SYNONYMS}, column "soigner des gens.interests": found "220", ${UNKNOWN}`,
        `${SYNONYMS}, column "soigner des gens.sectors": found "850", ${UNKNOWN}`,
        `${SYNONYMS}, column "soigner des gens.domains": found "K", ${UNKNOWN}`,
      ],
    ],
    [
      'an interest has no row',
      ({ data }) => data.removeLines(INTERESTS, '"code": "27"'),
      [`${INTERESTS}, column "code": found "27", ${NO_ROW}`],
    ],
    [
      'an interest has two rows, and another none',
      ({ data }) => data.replace(INTERESTS, '"code": "27"', '"code": "14"'),
      [
        `${INTERESTS}, column "code": found "27", ${NO_ROW}`,
        `${INTERESTS}, column "code": found "14", ${REPEATED}`,
      ],
    ],
    [
      'an interest does not exist',
      ({ data }) =>
        data.replace(
          INTERESTS,
          '[\n',
          '[\n{"code": "99", "position": 30, "shortName": "rêver", "hue": 1, "icon": "moon", "reason": "Essai."},\n',
        ),
      [`${INTERESTS}, column "code": found "99", ${UNKNOWN}`],
    ],
    [
      'two interests have one place in the rose',
      ({ data }) => data.replace(INTERESTS, '"position": 3', '"position": 2'),
      [`${INTERESTS}, column "position": found "2", expected a place that no other interest has`],
    ],
    [
      'a major domain has no row',
      ({ data }) => data.removeLines(MAJOR_DOMAINS, '"code": "F"'),
      [`${MAJOR_DOMAINS}, column "code": found "F", ${NO_ROW}`],
    ],
    [
      'a work context has no row',
      ({ data }) => data.removeLines(WORK_CONTEXTS, '"23380"'),
      [`${WORK_CONTEXTS}, column "code": found "23380", ${NO_ROW}`],
    ],
    [
      'the successor of a code does not exist',
      ({ data }) =>
        data.write(
          SUCCESSORS,
          '[\n{"code": "D1199", "oldTitle": "Mitron", "successor": "D1198", "reason": "Essai."}\n]\n',
        ),
      [`${SUCCESSORS}, column "successor": found "D1198", ${UNKNOWN}`],
    ],
    [
      'a wording is that of no skill',
      ({ data }) =>
        data.write(WORDINGS, '[\n{"code": "999999", "wording": "Faire du pain", "reason": "Essai."}\n]\n'),
      [`${WORDINGS}, column "code": found "999999", ${UNKNOWN}`],
    ],
    [
      'an access is corrected that no longer reads so',
      ({ data }) =>
        data.write(
          CORRECTIONS,
          '[\n{"code": "D1102", "insteadOf": [8], "levels": [3], "source": "register", "reason": "Essai."}\n]\n',
        ),
      [
        expect.stringContaining(
          `${CORRECTIONS}, column "D1102.insteadOf": found "8", expected what the text says`,
        ),
      ],
    ],
    [
      'an access is corrected for an occupation that does not exist',
      ({ data }) =>
        data.write(
          CORRECTIONS,
          '[\n{"code": "D1199", "insteadOf": [], "levels": [3], "source": "register", "reason": "Essai."}\n]\n',
        ),
      [`${CORRECTIONS}, column "code": found "D1199", ${UNKNOWN}`],
    ],
  ]);
});

describe('the sectors of the regional dialogues', () => {
  const table = (skillsOperator: string | undefined) =>
    JSON.stringify({
      statusNote: 'Notre lecture, pas une liste officielle.',
      sources: [
        { title: 'Essai', publisher: 'Essai', url: 'https://example.org/', date: '2025', says: 'Tout.' },
      ],
      sectors: [
        {
          id: 'construction',
          name: 'Construction',
          shortName: 'Construction',
          summary: 'Bâtir et rénover des maisons.',
          skillsOperator,
          domains: [],
          included: [{ codes: ['D1199'], reason: 'Pour l’essai.' }],
          excluded: [],
          setAsideFamilies: [],
        },
      ],
      outside: [],
    });

  test('are read for the region alone', () => {
    const world = importedWorld();
    world.data.write(DIALOGUE_SECTORS.replace('52', '53'), 'not even JSON');
    expect(() => world.run()).not.toThrow();
  });

  test('are refused when a field is missing', () => {
    const world = importedWorld();
    world.data.write(DIALOGUE_SECTORS, table(undefined));
    expect(refusal(world)).toEqual([
      `${DIALOGUE_SECTORS}:1, column "sectors.skillsOperator": expected a text`,
    ]);
  });

  test('are refused when they speak of what is not in the nomenclature', () => {
    const world = importedWorld();
    world.data.write(DIALOGUE_SECTORS, table('Constructys'));
    expect(refusal(world)).toContain(
      `${DIALOGUE_SECTORS}, column "construction.included": found "D1199", ${UNKNOWN}`,
    );
  });
});
