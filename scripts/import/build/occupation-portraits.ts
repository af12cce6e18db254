// Chooses, for each occupation, the portrait of the people who work in it: a family of FAP-2009 among those that Dares
// gives its ROME V3 code, of the same level of qualification as the job family (FAP-2021) already chosen for it. A
// portrait of engineers under a technician's title would be worse than none: `null` where nothing tells.
import { fold } from '#domain/text/fold.ts';
import type { JobFamily, JobFamilyBridge, OccupationJobFamilies } from '#schemas/job-family.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { OccupationPortrait, People, PortraitFamily, PortraitReason } from '#schemas/people.ts';
import type { Problem } from '../problems.ts';
import type { JobFamilySources } from '../sources/job-families.ts';
import { sortedById, sortedUnique } from './sorting.ts';

/** Rungs of qualification that both lists tell apart. */
type Level = 'worker' | 'employee' | 'intermediate' | 'executive';
const RUNGS: Readonly<Record<Level, number>> = { worker: 0, employee: 0, intermediate: 1, executive: 2 };

/** Fourth character of a code, in both lists (3 is of FAP-2021 only). */
const LEVEL_OF_DIGIT: Readonly<Record<string, Level>> = {
  2: 'worker',
  3: 'worker',
  4: 'worker',
  6: 'employee',
  7: 'intermediate',
  8: 'intermediate',
  9: 'executive',
};
const UNSKILLED = '2';

/** What decides: the facts already derived, and the hand-kept table. */
export interface PortraitRule {
  readonly people: readonly People[];
  readonly jobFamilies: readonly JobFamily[];
  readonly bridge: readonly JobFamilyBridge[];
  readonly exceptions: readonly PortraitFamily[];
}

type Described = Pick<Occupation, 'id' | 'parent'>;
type Chosen = Omit<OccupationPortrait, 'id'>;

/** A row of the hand-kept table, or of the table of Dares, that speaks of nothing known goes to `problems`. */
export function buildOccupationPortraits(
  occupations: readonly Described[],
  links: readonly OccupationJobFamilies[],
  { older }: Pick<JobFamilySources, 'older'>,
  rule: PortraitRule,
  problems: Problem[],
): OccupationPortrait[] {
  const known = new Set(rule.people.map(({ id }) => id));
  checkExceptions(rule.exceptions, occupations, known, problems);
  for (const { line, Fap } of older.rows) {
    if (known.has(Fap)) continue;
    problems.push({ file: older.file, line, column: 'Fap', found: Fap, expected: 'a family of FAP-2009' });
  }
  const families = Map.groupBy(older.rows, (row) => row.Rome);
  const linkOf = new Map(links.map((link) => [link.id, link]));
  const choose = portraitChooser(rule);
  return sortedById(
    occupations.map(({ id, parent }) => {
      const candidates = sortedUnique(families.get(parent)?.map((row) => row.Fap) ?? []);
      return { id, ...choose(id, candidates, linkOf.get(id) ?? null) };
    }),
  );
}

/** `link`: the job families of the occupation, `null` or without principal for the public service. */
export function portraitChooser({ people, jobFamilies, bridge, exceptions }: PortraitRule) {
  const families = people.filter(({ level }) => level === 'family');
  const idByName = new Map(families.map(({ id, label }) => [nameKey(label), id]));
  const names = new Map(jobFamilies.map(({ id, label }) => [id, label]));
  const reached = new Map(bridge.map(({ id, to }) => [id, new Set(to.map(({ jobFamily }) => jobFamily))]));

  return (
    id: string,
    candidates: readonly string[],
    link: Pick<OccupationJobFamilies, 'principal' | 'reason'> | null,
  ): Chosen => {
    const found = (portrait: string, reason: PortraitReason): Chosen => ({ portrait, reason, because: null });
    const none = (reason: PortraitReason): Chosen => ({ portrait: null, reason, because: null });
    const exception = exceptions.find((row) => row.code === id);
    if (exception !== undefined) {
      return { portrait: exception.portrait, reason: 'curated', because: exception.reason };
    }
    const principal = link?.principal ?? null;
    const name = principal === null ? '' : (names.get(principal) ?? '');
    const sameName = idByName.get(nameKey(name)) ?? null;
    // A family chosen by default is a guess: where Dares leaves no choice, its table knows better.
    const isGuess = link?.reason === 'default';
    if (sameName !== null && (candidates.includes(sameName) || !isGuess)) return found(sameName, 'same-name');

    if (candidates.length === 0) return none('no-family');
    // A principal family of another ROME V3 code: the occupation is not where ROME has put it.
    const likely =
      link?.reason === 'curated'
        ? candidates.filter((family) => reached.get(family)?.has(principal ?? '') ?? false)
        : candidates;
    const [first] = likely;
    if (first === undefined) return none('mismatch');
    const levels = principal === null ? [] : levelsOfJobFamily(principal, name);
    if (likely.length === 1) {
      const rungs = distance(first, levels);
      const isSettled = isGuess || link?.reason === 'only';
      return rungs === 0 || (isSettled && rungs === 1) ? found(first, 'only') : none('mismatch');
    }
    if (levels.length === 0) return none('ambiguous');
    const fitting = ofLevels(likely, levels, name);
    const [chosen] = fitting;
    if (fitting.length === 1 && chosen !== undefined) return found(chosen, 'qualification');
    if (chosen === undefined && !isGuess) return none('mismatch');
    return groupIfOne(chosen === undefined ? likely : fitting) ?? none('ambiguous');
  };
}

/** Those of these levels; of workers, the skilled ones unless the name says otherwise. */
function ofLevels(candidates: readonly string[], levels: readonly Level[], name: string): readonly string[] {
  const isUnskilled = /peu qualifiés|non qualifiés/i.test(name);
  const same = candidates.filter((family) => levels.some((level) => levelOf(family) === level));
  const isOfOtherSkill = (family: string) =>
    levelOf(family) === 'worker' && (family[3] === UNSKILLED) !== isUnskilled;
  const skilled = same.filter((family) => !isOfOtherSkill(family));
  return skilled.length > 0 ? skilled : same;
}

function groupIfOne(families: readonly string[]): Chosen | null {
  const [group, ...others] = sortedUnique(families.map(groupOf));
  return group === undefined || others.length > 0
    ? null
    : { portrait: group, reason: 'group', because: null };
}

function groupOf(family: string): string {
  return family.slice(0, 3);
}

function levelOf(family: string): Level | null {
  return LEVEL_OF_DIGIT[family[3] ?? ''] ?? null;
}

/**
 * Names tell it better than codes: H0X91 is "Techniciens du dessin industriel", F2X30 "Ouvriers, techniciens et agents
 * de maîtrise de l'imprimerie". None for the families of banks, whose names and codes mix levels.
 */
function levelsOfJobFamily(code: string, name: string): readonly Level[] {
  if (/^Ouvriers.* techniciens/.test(name)) return ['worker', 'intermediate'];
  if (/^Employés et (professions|techniciens)/.test(name)) return ['employee', 'intermediate'];
  if (/^(Technicien|Agents de maîtrise|Maîtrise)/.test(name)) return ['intermediate'];
  if (/^(Cadres|Ingénieurs)/.test(name)) return ['executive'];
  const level = levelOf(code);
  return level === null ? [] : [level];
}

/** Rungs between a family and the nearest of some levels; 0 where one of the two is not known. */
function distance(family: string, levels: readonly Level[]): number {
  const level = levelOf(family);
  if (level === null || levels.length === 0) return 0;
  return Math.min(...levels.map((other) => Math.abs(RUNGS[level] - RUNGS[other])));
}

function nameKey(label: string): string {
  return fold(label)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function checkExceptions(
  exceptions: readonly PortraitFamily[],
  occupations: readonly Described[],
  known: ReadonlySet<string>,
  problems: Problem[],
): void {
  const file = 'curated/portrait-families.json';
  const codes = new Set(occupations.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { code, portrait } of exceptions) {
    const tell = (column: string, found: string, expected: string) =>
      problems.push({ file, column, found, expected });
    if (!codes.has(code)) tell('code', code, 'a code that exists in this version of the nomenclature');
    if (seen.has(code)) tell('code', code, 'one row only for this code');
    if (portrait !== null && !known.has(portrait)) {
      tell(`${code}.portrait`, portrait, 'a family or a group of FAP-2009');
    }
    seen.add(code);
  }
}
