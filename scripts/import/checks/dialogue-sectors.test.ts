import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sector } from '#domain/sectors/fixture.ts';
import { type DialogueSectors, dialogueSectorsSchema } from '#schemas/dialogue-sector.ts';
import { dialogueSectorsFile } from '../curated.ts';
import { describeProblem } from '../problems.ts';
import { checkDialogueSectors, type SectorFacts } from './dialogue-sectors.ts';

const DATA = join(import.meta.dirname, '../../../data');

describe('the sectors of Pays de la Loire', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'));
  const file = dialogueSectorsFile('52');

  test('are eleven, and place every occupation of the nomenclature', () => {
    const table = dialogueSectorsSchema.parse(read(file));
    // The pipeline has validated the facts: reading them again as their type is enough.
    const facts = {
      domains: read('facts/national/domains.json'),
      occupations: read('facts/national/occupations.json'),
      jobFamilies: read('facts/national/job-families.json'),
      occupationJobFamilies: read('facts/national/occupation-job-families.json'),
    } as SectorFacts;
    expect(table.sectors).toHaveLength(11);
    expect(checkDialogueSectors(table, facts, file).map(describeProblem)).toEqual([]);
  });
});

/** Thirty occupations of domain F17, then one each of H29, K17 and M11, all in the family of masons but the last. */
const codes = [
  ...Array.from({ length: 30 }, (_, index) => `F17${String(index + 1).padStart(2, '0')}`),
  'H2901',
  'K1701',
  'M1101',
];
const FACTS = {
  domains: ['F17', 'H29', 'K17', 'M11', 'N11'].map((id) => ({ id })),
  occupations: codes.map((id) => ({ id, domain: id.slice(0, 3) })),
  jobFamilies: ['B1X31', 'J0X30'].map((id) => ({ id })),
  occupationJobFamilies: codes.map((id) => ({ id, principal: id === 'M1101' ? null : 'B1X31' })),
} as unknown as SectorFacts;

const BUILDING = sector({
  domains: [{ codes: ['F17'], reason: 'Le bâtiment.' }],
  included: [{ codes: ['H2901'], reason: 'Ajuste sur le chantier.' }],
  excluded: [{ codes: ['F1730'], reason: 'Le rail.' }],
  setAsideFamilies: [{ jobFamily: 'B1X31', reason: 'Pour l’essai.' }],
});
const ARMY = { kind: 'public-service', domains: ['K17'], occupations: ['F1730'], reason: 'L’État.' } as const;
const BUYING = { kind: 'transversal', domains: [], occupations: ['M1101'], reason: 'Partout.' } as const;

function check(building: Partial<typeof BUILDING>, outside: readonly object[] = [ARMY, BUYING]): string[] {
  const table = { sectors: [{ ...BUILDING, ...building }], outside } as unknown as DialogueSectors;
  return checkDialogueSectors(table, FACTS, 'FILE').map(describeProblem);
}

const row = (...list: string[]) => ({ codes: list, reason: 'Pour l’essai.' });
const UNKNOWN = 'expected a code that exists in this version of the nomenclature';

test('a table that places everything once has no problem', () => {
  expect(check({})).toEqual([]);
});

test.each([
  ['a domain that does not exist', { domains: [row('F17', 'F99')] }, [`domains": found "F99", ${UNKNOWN}`]],
  [
    'a domain twice',
    { domains: [row('F17'), row('F17')] },
    ['domains": found "F17", expected this code once only'],
  ],
  [
    'an inclusion that does not exist',
    { included: [row('H2901', 'H2999')] },
    [`included": found "H2999", ${UNKNOWN}`],
  ],
  [
    'an inclusion that its domain brings',
    { included: [row('H2901', 'F1701')] },
    ['included": found "F1701", expected an occupation that no domain of the sector brings already'],
  ],
  [
    'an inclusion twice',
    { included: [row('H2901'), row('H2901')] },
    ['included, excluded": found "H2901", expected this code once only'],
  ],
  [
    'an exclusion that excludes nothing',
    { excluded: [row('F1730', 'K1701')] },
    ['excluded": found "K1701", expected an occupation that a domain of the sector brings'],
  ],
  [
    'an exclusion that does not exist',
    { excluded: [row('F1730', 'F1799')] },
    [`excluded": found "F1799", ${UNKNOWN}`],
  ],
  [
    'a family that none of its occupations has',
    { setAsideFamilies: [{ jobFamily: 'J0X30', reason: 'Pour l’essai.' }] },
    ['setAsideFamilies": found "J0X30", expected the family of at least one occupation of the sector'],
  ],
  [
    'a family that does not exist',
    { setAsideFamilies: [{ jobFamily: 'X0X99', reason: 'Pour l’essai.' }] },
    [`setAsideFamilies": found "X0X99", ${UNKNOWN}`],
  ],
])('a sector is refused with %s', (_, change, problems) => {
  expect(check(change)).toEqual(problems.map((problem) => `FILE, column "construction.${problem}`));
});

test('a sector is refused with fewer than twenty occupations', () => {
  const kept = codes.slice(0, 19);
  expect(check({ domains: [], included: [row(...kept)], excluded: [], setAsideFamilies: [] })).toContain(
    'FILE, column "construction": found "19", expected at least 20 occupations',
  );
});

test('two sectors may not have one address', () => {
  const table = { sectors: [BUILDING, BUILDING], outside: [ARMY, BUYING] } as unknown as DialogueSectors;
  expect(checkDialogueSectors(table, FACTS, 'FILE').map(describeProblem)).toEqual([
    'FILE, column "id": found "construction", expected this code once only',
  ]);
});

test.each([
  [
    'an occupation is nowhere',
    [ARMY],
    ['"outside": found "M1101", expected a sector for this occupation, or a reason why it has none'],
  ],
  [
    'an occupation outside is in a sector',
    [ARMY, { ...BUYING, occupations: ['M1101', 'F1701'] }],
    [
      '"outside.occupations": found "F1701", expected an occupation that neither a sector nor a domain above holds',
    ],
  ],
  [
    'an occupation outside is of a domain outside',
    [ARMY, { ...BUYING, occupations: ['M1101', 'K1701'] }],
    [
      '"outside.occupations": found "K1701", expected an occupation that neither a sector nor a domain above holds',
    ],
  ],
  [
    'a domain outside has nothing left',
    [ARMY, { ...BUYING, domains: ['H29'] }],
    ['"outside.domains": found "H29", expected a domain of which the sectors leave something'],
  ],
  [
    'codes outside are unknown or repeated',
    [ARMY, { ...BUYING, domains: ['Z99'], occupations: ['M1101', 'M1101'] }],
    [
      `"outside.domains": found "Z99", ${UNKNOWN}`,
      '"outside.occupations": found "M1101", expected this code once only',
    ],
  ],
])('a table is refused when %s', (_, outside, problems) => {
  expect(check({}, outside)).toEqual(problems.map((problem) => `FILE, column ${problem}`));
});
