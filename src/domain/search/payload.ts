// What the browser fetches in order to search: all names, packed. Built from the records, parsed defensively.
import type { Appellation } from '#schemas/appellation.ts';
import type { Synonyms } from '#schemas/curated.ts';
import type { Domain, Interest, MajorDomain, Sector } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { MacroSkill, Skill } from '#schemas/skill.ts';
import { deltas } from '../deltas.ts';
import { listOfStrings, listsOfNumbers, listsOfStrings, record } from './guards.ts';
import { packLabel } from './pack-label.ts';

export interface SearchPayload {
  readonly version: 1;
  /** ROME codes, sorted; the lists below that speak "of occupations" follow their order. */
  readonly codes: readonly string[];
  /** For each occupation, its names, packed: the principal title, then the others sorted. */
  readonly names: readonly (readonly string[])[];
  /** Indexes of the occupations that are the general one of their family (the ROME V3 code itself), as steps. */
  readonly general: readonly number[];
  /** For each occupation, the code of its principal interest, then of its principal sector. */
  readonly leanings: readonly (readonly string[])[];
  /** Labels of the macro-skills, and for each the indexes of the occupations having it at heart, as steps. */
  readonly skills: readonly string[];
  readonly skillOccupations: readonly (readonly number[])[];
  /** [code, label], and for a sector the labels of its sub-sectors after. */
  readonly interests: readonly (readonly string[])[];
  readonly domains: readonly (readonly string[])[];
  readonly majorDomains: readonly (readonly string[])[];
  readonly sectors: readonly (readonly string[])[];
  /** [word, …what it means]. */
  readonly words: readonly (readonly string[])[];
  /** [[wordings], [targets, best first]]: a ROME code, "i17" an interest, "dA11" or "dA" a domain, "s79" a sector. */
  readonly phrases: readonly (readonly (readonly string[])[])[];
  /** Wordings of those who do not know what to look for. */
  readonly undecided: readonly string[];
  /** Wordings of what the site cannot answer yet. */
  readonly notYet: readonly string[];
  /** Where the everyday words are; `null`: there are none. */
  readonly keywordsUrl: string | null;
}

export interface SearchRecords {
  readonly occupations: readonly Occupation[];
  readonly appellations: readonly Appellation[];
  readonly macroSkills: readonly MacroSkill[];
  readonly skills: readonly Skill[];
  readonly interests: readonly Interest[];
  readonly domains: readonly Domain[];
  readonly majorDomains: readonly MajorDomain[];
  readonly sectors: readonly Sector[];
  readonly synonyms: Synonyms;
  readonly keywordsUrl: string | null;
}

/** A macro-skill at the heart of more occupations than this one leads nowhere: "Respecter des consignes". */
const MOST_OCCUPATIONS_OF_A_SKILL = 110;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

function namesOf(occupations: readonly Occupation[], appellations: readonly Appellation[]): string[][] {
  const others = new Map<string, string[]>(occupations.map((occupation) => [occupation.id, []]));
  const titles = new Map(occupations.map((occupation) => [occupation.id, occupation.title]));
  for (const { label, occupation } of appellations) {
    if (label !== titles.get(occupation)) others.get(occupation)?.push(label);
  }
  return occupations.map(({ id, title }) => [title, ...(others.get(id) ?? []).sort(byText)]);
}

function macroSkillsAtHeart({ skills }: Occupation, macroSkillOf: ReadonlyMap<string, string>): Set<string> {
  return new Set(skills.core.map((code) => macroSkillOf.get(code) ?? code));
}

const wordingsOf = ({ phrase, also = [] }: Synonyms['undecided'][number]): string[] => [phrase, ...also];

/** Builds the index that browsers fetch. The order of the records given does not matter. */
export function buildPayload(records: SearchRecords): SearchPayload {
  const occupations = [...records.occupations].sort(byId);
  const names = namesOf(occupations, records.appellations);
  const macroSkillOf = new Map(records.skills.map(({ id, macroSkill }) => [id, macroSkill]));
  const atHeart = occupations.map((occupation) => macroSkillsAtHeart(occupation, macroSkillOf));
  const skills = records.macroSkills
    .filter(({ soft }) => !soft)
    .map(({ id, label }) => ({
      label,
      of: occupations.flatMap((_, index) => (atHeart[index]?.has(id) ? [index] : [])),
    }))
    .filter(({ of }) => of.length > 0 && of.length <= MOST_OCCUPATIONS_OF_A_SKILL)
    .sort((a, b) => byText(a.label, b.label));
  return {
    version: 1,
    codes: occupations.map(({ id }) => id),
    names: names.map((labels) => labels.map(packLabel)),
    general: deltas(occupations.flatMap(({ id, parent }, index) => (id === parent ? [index] : []))),
    leanings: occupations.map(({ interests, sectors }) => [interests.principal, sectors.principal]),
    skills: skills.map(({ label }) => label),
    skillOccupations: skills.map(({ of }) => deltas(of)),
    interests: [...records.interests].sort(byId).map(({ id, label }) => [id, label]),
    domains: [...records.domains].sort(byId).map(({ id, label }) => [id, label]),
    majorDomains: [...records.majorDomains].sort(byId).map(({ id, label }) => [id, label]),
    sectors: [...records.sectors]
      .sort(byId)
      .map(({ id, label, subSectors }) => [id, label, ...subSectors.map((sub) => sub.label)]),
    words: records.synonyms.words.map(({ word, means }) => [word, ...means]),
    phrases: records.synonyms.phrases.map((entry) => [
      [entry.phrase, ...(entry.also ?? [])],
      [
        ...(entry.occupations ?? []),
        ...(entry.interests ?? []).map((code) => `i${code}`),
        ...(entry.sectors ?? []).map((code) => `s${code}`),
        ...(entry.domains ?? []).map((code) => `d${code}`),
      ],
    ]),
    undecided: records.synonyms.undecided.flatMap(wordingsOf),
    notYet: records.synonyms.notYet.flatMap(wordingsOf),
    keywordsUrl: records.keywordsUrl,
  };
}

/** Reads what was fetched. Null when it is not an index of this version: never a half-read one. */
export function parsePayload(value: unknown): SearchPayload | null {
  const fields = record(value);
  if (fields === null || fields['version'] !== 1) return null;
  const codes = listOfStrings(fields['codes']);
  const names = listsOfStrings(fields['names']);
  const general = listsOfNumbers([fields['general']])?.[0] ?? null;
  const leanings = listsOfStrings(fields['leanings']);
  const skills = listOfStrings(fields['skills']);
  const skillOccupations = listsOfNumbers(fields['skillOccupations']);
  const interests = listsOfStrings(fields['interests']);
  const domains = listsOfStrings(fields['domains']);
  const majorDomains = listsOfStrings(fields['majorDomains']);
  const sectors = listsOfStrings(fields['sectors']);
  const words = listsOfStrings(fields['words']);
  const undecided = listOfStrings(fields['undecided']);
  const notYet = listOfStrings(fields['notYet']);
  const keywordsUrl = fields['keywordsUrl'] ?? null;
  const phrases = Array.isArray(fields['phrases']) ? fields['phrases'].map(listsOfStrings) : null;
  if (codes === null || names === null || general === null || leanings === null || skills === null)
    return null;
  if (
    skillOccupations === null ||
    interests === null ||
    domains === null ||
    majorDomains === null ||
    sectors === null ||
    words === null ||
    undecided === null ||
    notYet === null ||
    phrases === null ||
    !(keywordsUrl === null || typeof keywordsUrl === 'string')
  )
    return null;
  const wholePhrases = phrases.filter((phrase) => phrase !== null);
  if (wholePhrases.length !== phrases.length || names.length !== codes.length) return null;
  return {
    version: 1,
    ...{ codes, names, general, leanings, skills, skillOccupations },
    ...{
      interests,
      domains,
      majorDomains,
      sectors,
      words,
      phrases: wholePhrases,
      undecided,
      notYet,
      keywordsUrl,
    },
  };
}
