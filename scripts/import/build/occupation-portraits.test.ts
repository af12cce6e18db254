import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { OccupationJobFamilies } from '#schemas/job-family.ts';
import { type People, portraitFamilySchema } from '#schemas/people.ts';
import type { Problem } from '../problems.ts';
import { buildOccupationPortraits, type PortraitRule, portraitChooser } from './occupation-portraits.ts';

const portrait = (id: string, label: string): People => ({
  id,
  label,
  level: id.length === 3 ? 'group' : 'family',
  group: { id: id.slice(0, 3), label: 'Groupe' },
  employment: 1000,
  women: 0.5,
  ages: Array(9).fill(null),
  contracts: { permanent: null, fixedTerm: null, temporary: null, apprentice: null, selfEmployed: null },
  partTime: 0,
  over40Hours: 0,
  schedule: null,
  diplomas: {
    bachelorOrMore: null,
    twoYears: null,
    baccalaureate: null,
    vocational: null,
    none: null,
    studying: null,
  },
  employers: null,
  wage: null,
  fromGroup: [],
});
const family = (id: string, label: string) => ({
  id,
  label,
  group: { id: id.slice(0, 3), label: 'Groupe' },
  field: { id: id.slice(0, 1), label: 'Domaine' },
  surveyed: true,
});

const rule: PortraitRule = {
  people: [
    portrait('B0Z21', 'Ouvriers non qualifiés du gros œuvre du bâtiment'),
    portrait('B2Z40', 'Maçons'),
    portrait('B2Z44', 'Couvreurs'),
    portrait('B2Z', 'Ouvriers qualifiés du gros œuvre'),
    portrait('B4Z41', 'Plombiers, chauffagistes'),
    portrait('D6Z80', 'Agents de maîtrise et assimilés en fabrication mécanique'),
    portrait('G1Z70', 'Techniciens et agents de maîtrise de la maintenance'),
    portrait('N0Z90', "Ingénieurs et cadres d'étude"),
    portrait('Q0Z60', 'Employés de la banque et des assurances'),
    portrait('Q1Z80', 'Techniciens de la banque'),
    portrait('S2Z80', "Maîtres d'hôtel"),
  ],
  jobFamilies: [
    family('B1X30', 'Maçons peu qualifiés'),
    family('B1X31', 'Maçons qualifiés'),
    family('B2X33', 'Plombiers chauffagistes'),
    family('B6X73', 'Techniciens et agents de maîtrise de chantiers du BTP'),
    family('D6X80', 'Agents de maîtrise et assimilés en fabrication mécanique'),
    family('H0X91', 'Techniciens du dessin industriel'),
    family('N0X70', "Techniciens d'étude, recherche et développement"),
    family('F2X30', "Ouvriers, techniciens et agents de maîtrise de l'imprimerie"),
    family('QCX01', 'Employés et techniciens commerciaux de la banque'),
    family('QAX02', 'Experts de la banque'),
    family('S2X61', 'Serveurs de cafés restaurants'),
  ],
  bridge: [{ id: 'B2Z40', to: [{ jobFamily: 'B1X31', share: 1 }] }],
  exceptions: [{ code: 'C1206', portrait: 'Q1Z80', reason: 'Technicien de la banque.' }],
};

const choose = portraitChooser(rule);
const chosen = (
  candidates: readonly string[],
  principal: string | null,
  reason: OccupationJobFamilies['reason'] = 'title',
) => {
  const { portrait: id, reason: why } = choose('F1703', candidates, { principal, reason });
  return [id, why];
};

describe('the portrait of an occupation', () => {
  test('is the one family of its code, at its level', () => {
    expect(chosen(['B2Z40'], 'B1X31')).toEqual(['B2Z40', 'only']);
  });

  test('is never one of another level: a technician earns no engineer’s wage', () => {
    expect(chosen(['N0Z90'], 'N0X70')).toEqual([null, 'mismatch']);
    expect(chosen(['B0Z21', 'B2Z40'], 'B6X73')).toEqual([null, 'mismatch']);
  });

  test('but a guess of ours bends before the table of Dares, by one step', () => {
    expect(chosen(['S2Z80'], 'S2X61', 'default')).toEqual(['S2Z80', 'only']);
    expect(chosen(['S2Z80'], 'S2X61', 'title')).toEqual([null, 'mismatch']);
    expect(chosen(['N0Z90'], 'S2X61', 'default')).toEqual([null, 'mismatch']);
  });

  test('of several, is the skilled worker, unless the job family says unskilled', () => {
    expect(chosen(['B0Z21', 'B2Z40'], 'B1X31', 'default')).toEqual(['B2Z40', 'qualification']);
    expect(chosen(['B0Z21', 'B2Z40'], 'B1X30')).toEqual(['B0Z21', 'qualification']);
  });

  test('has the level that the name of its job family tells, rather than its code', () => {
    expect(chosen(['G1Z70', 'N0Z90'], 'H0X91')).toEqual(['G1Z70', 'qualification']);
    expect(chosen(['G1Z70'], 'F2X30')).toEqual(['G1Z70', 'only']);
  });

  test('is the family of the same name, even from another code', () => {
    expect(chosen(['B2Z40', 'B2Z44'], 'D6X80')).toEqual(['D6Z80', 'same-name']);
    expect(chosen(['G1Z70'], 'B2X33', 'only')).toEqual(['B4Z41', 'same-name']);
    expect(chosen(['G1Z70'], 'B2X33', 'default')).toEqual(['G1Z70', 'only']);
  });

  test('is their group where several fit', () => {
    expect(chosen(['B2Z40', 'B2Z44'], 'B1X31')).toEqual(['B2Z', 'group']);
  });

  test('is none where they fit and have different groups, or nothing tells the level', () => {
    expect(chosen(['Q0Z60', 'G1Z70'], 'QCX01', 'default')).toEqual([null, 'ambiguous']);
    expect(chosen(['Q0Z60', 'Q1Z80'], 'QAX02', 'only')).toEqual([null, 'ambiguous']);
    expect(chosen(['Q0Z60', 'Q1Z80'], null, null)).toEqual([null, 'ambiguous']);
  });

  test('is none where Dares gives the code no family', () => {
    expect(chosen([], 'B1X31')).toEqual([null, 'no-family']);
  });

  test('is not that of a code in which ROME has misplaced the occupation', () => {
    expect(chosen(['B2Z40'], 'B1X31', 'curated')).toEqual(['B2Z40', 'only']);
    expect(chosen(['B2Z44'], 'B1X31', 'curated')).toEqual([null, 'mismatch']);
  });

  test('is that of the curated row before anything else, with its reason', () => {
    expect(choose('C1206', ['Q0Z60', 'Q1Z80'], { principal: 'QCX01', reason: 'default' })).toEqual({
      portrait: 'Q1Z80',
      reason: 'curated',
      because: 'Technicien de la banque.',
    });
  });
});

describe('the portraits of all occupations', () => {
  const build = (rows: readonly (readonly [fap: string, rome: string])[], exceptions = rule.exceptions) => {
    const problems: Problem[] = [];
    const older = {
      file: 'older.csv',
      sha256: '',
      rows: rows.map(([Fap, Rome], index) => ({ Fap, Rome, line: index + 2 })),
    };
    const link: OccupationJobFamilies = {
      id: 'C1206',
      principal: 'B1X31',
      others: [],
      reason: 'default',
      because: null,
      covered: true,
    };
    const occupations = [{ id: 'C1206', parent: 'F1703' }];
    const links = buildOccupationPortraits(occupations, [link], { older }, { ...rule, exceptions }, problems);
    return { links, problems };
  };

  test('are chosen among the families of the parent code, and no other', () => {
    const rows = [
      ['B2Z40', 'F1703'],
      ['B2Z44', 'F1703'],
      ['G1Z70', 'F1704'],
    ] as const;
    expect(build(rows, []).links).toEqual([{ id: 'C1206', portrait: 'B2Z', reason: 'group', because: null }]);
  });

  test('are refused for a family that is none, or a curated row that speaks of nothing known', () => {
    const row = { code: 'A9999', portrait: 'Z9Z99', reason: 'Essai.' };
    expect(
      build([['Z9Z40', 'F1703']], [row, row]).problems.map(({ column, found }) => [column, found]),
    ).toEqual([
      ['code', 'A9999'],
      ['A9999.portrait', 'Z9Z99'],
      ['code', 'A9999'],
      ['code', 'A9999'],
      ['A9999.portrait', 'Z9Z99'],
      ['Fap', 'Z9Z40'],
    ]);
  });
});

test('the curated table has one row for an occupation, sorted', () => {
  const file = join(import.meta.dirname, '../../../data/curated/portrait-families.json');
  const codes = z
    .array(portraitFamilySchema)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});
