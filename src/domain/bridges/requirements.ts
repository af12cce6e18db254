// What each occupation asks and what it is called, field by field, as bags of terms that can be compared.
// The links of mobility that ROME proposes are no part of it: weights are learned from them, and bridges measured.
import type { Appellation } from '#schemas/appellation.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Knowledge, MacroSkill, Skill } from '#schemas/skill.ts';
import { stem } from '../search/stem.ts';
import { isStopWord } from '../search/stop-words.ts';
import { tokenise } from '../search/tokens.ts';

/** Fields whose terms are compared. The level of access is compared apart: it is a span, not a bag. */
export const TERM_FIELDS = [
  'skills',
  'macroSkills',
  'skillWords',
  'knowledge',
  'knowledgeWords',
  'names',
  'title',
  'activities',
  'interests',
  'domain',
] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** Term -> how much it counts here, before its rarity. */
export type Bag = ReadonlyMap<string, number>;

export interface Requirements {
  /** ROME code. */
  readonly code: string;
  readonly bags: Readonly<Record<TermField, Bag>>;
  /** Lowest and highest level of diploma that open it, 2 being none; `null` where ROME does not say. */
  readonly levels: readonly [lowest: number, highest: number] | null;
}

/** An occupation without its links of mobility. */
export type BridgeOccupation = Pick<
  Occupation,
  'id' | 'title' | 'domain' | 'skills' | 'knowledge' | 'interests' | 'nafDivisions' | 'access'
>;

export interface BridgeRecords {
  readonly occupations: readonly BridgeOccupation[];
  readonly appellations: readonly Pick<Appellation, 'label' | 'occupation'>[];
  readonly skills: readonly Skill[];
  readonly macroSkills: readonly MacroSkill[];
  readonly knowledge: readonly Knowledge[];
}

/** The interest at the heart of an occupation, beside each of the others. */
const PRINCIPAL_INTEREST = 2;
/** Below the CAP (3): no diploma asked. */
const WITHOUT_DIPLOMA = 2;

/** In the order of the occupations. */
export function describeRequirements(records: BridgeRecords): readonly Requirements[] {
  const macroSkillOf = new Map(records.skills.map(({ id, macroSkill }) => [id, macroSkill]));
  const wordsOf = new Map(
    [...records.skills, ...records.macroSkills, ...records.knowledge].map(({ id, label }) => [
      id,
      splitWords(label),
    ]),
  );
  const names = Map.groupBy(records.appellations, ({ occupation }) => occupation);
  return records.occupations.map((occupation) => {
    const skills = allOf(occupation.skills);
    const knowledge = allOf(occupation.knowledge);
    const { principal, others } = occupation.interests;
    return {
      code: occupation.id,
      bags: {
        skills: count(skills),
        // Where ROME links a macro-skill directly, the code is that of the macro-skill itself.
        macroSkills: count(skills.map((code) => macroSkillOf.get(code) ?? code)),
        skillWords: count(skills.flatMap((code) => wordsOf.get(code) ?? [])),
        knowledge: count(knowledge),
        knowledgeWords: count(knowledge.flatMap((code) => wordsOf.get(code) ?? [])),
        names: count((names.get(occupation.id) ?? []).flatMap(({ label }) => splitWords(label))),
        title: count(new Set(splitWords(occupation.title))),
        activities: count(occupation.nafDivisions),
        interests: new Map([...count(others), [principal, PRINCIPAL_INTEREST]]),
        domain: count([occupation.domain]),
      },
      levels: spanLevels(occupation.access),
    };
  });
}

/** All items of a kind, core or not. Bridges told by core skills first are worse: recall at 10 of 0.22 against 0.25. */
export function allOf({ core, emerging, other }: BridgeOccupation['skills']): string[] {
  return [...core, ...emerging, ...other];
}

function splitWords(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.text.length > 1 && !isStopWord(token.text))
    .map((token) => stem(token.text));
}

function count(terms: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>();
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}

function spanLevels({ levels, withoutDiploma }: BridgeOccupation['access']): Requirements['levels'] {
  const known = withoutDiploma === 'yes' ? [WITHOUT_DIPLOMA, ...levels] : levels;
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}
