// Derives the portrait of each family of FAP-2009 and of each group of them: thousands become people, percentages become
// shares, and what a small family lacks is taken from its group, which is written down.

import type { People } from '#schemas/people.ts';
import type { Problem } from '../problems.ts';
import { AGES, type PeopleTables, type PortraitTable } from '../sources/people.ts';
import { restoreCapitals } from './capital-accents.ts';
import { cleanLabel } from './job-families.ts';
import { sortedById } from './sorting.ts';

/** Codes of the tables that are no family: T2Z joins two groups, Z is "not given". */
const NO_FAMILY: ReadonlySet<string> = new Set(['T2Z', 'T2Z60', 'ZZZ', 'ZZZZZ']);
const WHOLE = /^ens(emble)?$/i;

/** Above this share of self-employed, the wage of the group says nothing of the family. */
const MOSTLY_SELF_EMPLOYED = 0.5;

/** Answers on the employer that tell nothing: not given, and of unknown size. */
const UNKNOWN_EMPLOYERS = ['Non Renseigné', 'Taille inconnue, hors particulier, Etat'];

/** Parts of a whole must sum to it within this, in the unit of their table. */
const SUM_TOLERANCE = 0.001;
/** Employment of the families of a group against that of the group; the files round to ten people. */
const EMPLOYMENT_TOLERANCE = 0.002;

type Values = ReadonlyMap<string, number | null>;

/** Faults of the tables go to `problems`: a repetition, an unknown code, parts that miss their sum, a missing family. */
export function buildPeople(tables: PeopleTables, problems: Problem[]): People[] {
  const families = tables.nomenclature.rows.map((row) => ({
    id: row['Code FAP détaillées'],
    label: row['FAP détaillées'],
    group: { id: row['Code FAP agrégées'], label: row['FAP agrégées'] },
  }));
  const groups = new Map(families.map(({ group }) => [group.id, group]));
  const known = new Set([...families.map(({ id }) => id), ...groups.keys()]);
  const index = <Answer extends string>(table: PortraitTable<Answer>) => indexTable(table, known, problems);
  const indexed = {
    ages: index(tables.ages),
    women: index(tables.women),
    contracts: index(tables.contracts),
    workingTime: index(tables.workingTime),
    schedule: index(tables.schedule),
    diplomas: index(tables.diplomas),
    employers: index(tables.employers),
    wages: index(tables.wages),
  };
  checkSums(tables.contracts, 100, problems);
  checkSums(tables.diplomas, 1, problems);
  checkSums(tables.employers, 100, problems);
  for (const table of [tables.women, tables.workingTime, tables.schedule]) checkPercentages(table, problems);
  for (const code of known) {
    for (const name of ['ages', 'women', 'contracts', 'workingTime', 'diplomas'] as const) {
      if (indexed[name].has(code)) continue;
      problems.push({ file: tables[name].file, found: code, expected: 'rows for this family of FAP-2009' });
    }
  }
  checkEmployment(tables, families, indexed.ages, problems);

  const ofGroup = [...groups.values()].map((group) => describe({ ...group, group }, 'group', indexed));
  const groupRecords = new Map(ofGroup.map((record) => [record.id, record]));
  const ofFamily = families.map((family) => {
    const record = describe(family, 'family', indexed);
    return borrow(record, groupRecords.get(family.group.id) ?? record);
  });
  return sortedById([...ofGroup, ...ofFamily]);
}

type Indexed = Readonly<Record<string, ReadonlyMap<string, Values>>>;

function describe(
  { id, label, group }: Pick<People, 'id' | 'label' | 'group'>,
  level: People['level'],
  tables: Indexed,
): People {
  const values = (table: string): Values => tables[table]?.get(id) ?? new Map();
  const shareOf = (table: string, answer: string, whole = 100) => {
    const value = values(table).get(answer) ?? null;
    return value === null ? null : round(value / whole);
  };
  const employed = sum(values('ages').values());
  const night = shareOf('schedule', 'Travail de nuit');
  const saturday = shareOf('schedule', 'Travail le samedi');
  const sunday = shareOf('schedule', 'Travail le dimanche');
  const contract = (answer: string) => shareOf('contracts', answer);
  const diploma = (answer: string) => shareOf('diplomas', answer, 1);
  const employer = (answer: string) => shareOf('employers', answer);
  return {
    id,
    label: cleanLabel(restoreCapitals(label)),
    level,
    group: { id: group.id, label: cleanLabel(restoreCapitals(group.label)) },
    employment: Math.round(employed * 10) * 100,
    women: shareOf('women', 'women') ?? 0,
    ages: AGES.map((band) => shareOf('ages', band, employed)),
    contracts: {
      permanent: contract('Contrats ou emplois à durée indéterminée'),
      fixedTerm: contract('Contrats à durée déterminée'),
      temporary: contract('Intérimaires'),
      apprentice: contract('Apprentis'),
      selfEmployed: contract("Non-salariés, chefs d'entreprise"),
    },
    partTime: shareOf('workingTime', 'Temps partiel') ?? 0,
    over40Hours: shareOf('workingTime', 'Temps complet travaillant plus de 40h par semaine') ?? 0,
    schedule: night === null || saturday === null || sunday === null ? null : { night, saturday, sunday },
    diplomas: {
      bachelorOrMore: diploma('Diplôme supérieur (bac + 3 ou plus)'),
      twoYears: diploma('Bac + 2'),
      baccalaureate: diploma('Bac, brevet professionnel ou équivalent'),
      vocational: diploma('CAP, BEP ou autre diplôme équivalent'),
      none: diploma('Aucun diplôme, CEP ou brevet des collèges'),
      studying: diploma("En cours d'études initiales"),
    },
    employers:
      values('employers').size === 0
        ? null
        : {
            under10: employer('Etablissements de moins de 10 salariés'),
            from10To49: employer('Etablissements de 10 à 50 salariés'),
            from50To499: employer('Etablissements de 50 à 500 salariés'),
            from500: employer('Etablissements de plus de 500 salariés'),
            public: employer('Etat, collectivités, hôpitaux publics'),
            households: employer('Particuliers'),
            unknown: round(
              sum(UNKNOWN_EMPLOYERS.map((answer) => values('employers').get(answer) ?? null)) / 100,
            ),
          },
    wage: values('wages').get('wage') ?? null,
    fromGroup: [],
  };
}

/** The schedule and the wage of the group, where the family has none of its own. */
function borrow(record: People, group: People): People {
  const schedule = record.schedule ?? group.schedule;
  const isMostlySelfEmployed = (record.contracts.selfEmployed ?? 0) > MOSTLY_SELF_EMPLOYED;
  const wage = record.wage ?? (isMostlySelfEmployed ? null : group.wage);
  const fromGroup: People['fromGroup'] = [];
  if (schedule !== null && record.schedule === null) fromGroup.push('schedule');
  if (wage !== null && record.wage === null) fromGroup.push('wage');
  return { ...record, schedule, wage, fromGroup };
}

function indexTable<Answer extends string>(
  { file, rows }: PortraitTable<Answer>,
  known: ReadonlySet<string>,
  problems: Problem[],
): ReadonlyMap<string, Values> {
  const lines = new Map<string, number>();
  const values = new Map<string, Map<string, number | null>>();
  for (const { line, code, answer, value } of rows) {
    if (code.length === 1 || WHOLE.test(code) || NO_FAMILY.has(code)) continue;
    const first = lines.get(`${code} ${answer}`);
    if (first !== undefined) {
      problems.push({ file, line, found: `${code} ${answer}`, expected: `no repetition of line ${first}` });
    }
    lines.set(`${code} ${answer}`, line);
    if (!known.has(code)) {
      problems.push({ file, line, found: code, expected: 'a family or a group of the list of FAP-2009' });
    }
    const answers = values.get(code) ?? new Map<string, number | null>();
    values.set(code, answers.set(answer, value));
  }
  return values;
}

/** NA stands for nobody: the others make the whole. Rows of one code follow each other. */
function checkSums({ file, rows }: PortraitTable, whole: number, problems: Problem[]): void {
  for (const [code, parts] of Map.groupBy(rows, (row) => row.code)) {
    const total = sum(parts.map(({ value }) => value));
    const [first] = parts;
    if (first === undefined || Math.abs(total - whole) <= SUM_TOLERANCE * whole) continue;
    problems.push({
      file,
      line: first.line,
      column: first.column,
      found: `${total.toFixed(2)} in all for ${code}`,
      expected: `parts that sum to ${whole}`,
    });
  }
}

/** Shares between 0 and 1 would pass for very small percentages. */
function checkPercentages({ file, rows }: PortraitTable, problems: Problem[]): void {
  const [first] = rows;
  const highest = Math.max(...rows.map(({ value }) => value ?? 0));
  if (first === undefined || highest > 1) return;
  problems.push({
    file,
    column: first.column,
    found: `${highest} at most`,
    expected: 'percentages, from 0 to 100, not shares from 0 to 1',
  });
}

function checkEmployment(
  tables: PeopleTables,
  families: readonly Pick<People, 'id' | 'group'>[],
  ages: ReadonlyMap<string, Values>,
  problems: Problem[],
): void {
  const lineOf = new Map(tables.ages.rows.map((row) => [row.code, row.line]));
  for (const [group, members] of Map.groupBy(families, (family) => family.group.id)) {
    const whole = sum(ages.get(group)?.values() ?? []);
    const parts = sum(members.map(({ id }) => sum(ages.get(id)?.values() ?? [])));
    if (Math.abs(parts - whole) <= EMPLOYMENT_TOLERANCE * whole) continue;
    problems.push({
      file: tables.ages.file,
      line: lineOf.get(group) ?? 0,
      column: 'annee_2017_2019',
      found: `${whole.toFixed(1)} thousand for ${group}`,
      expected: `the sum of its families, ${parts.toFixed(1)} thousand`,
    });
  }
}

function sum(values: Iterable<number | null>): number {
  return [...values].reduce<number>((total, value) => total + (value ?? 0), 0);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
