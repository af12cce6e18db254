// What an occupation asks one to be able to do, to know and to be, in the words of the ROME nomenclature.
import { z } from 'zod';
import { ogrCodeSchema, riasecLetterSchema } from './codes.ts';

/** A skill (compétence, 17 810). */
export const skillSchema = z.strictObject({
  id: ogrCodeSchema,
  label: z.string().min(2),
  /** The macro-skill that gathers it. */
  macroSkill: ogrCodeSchema,
  /** `technical`, `expert` (technique expert) or `transversal`. */
  kind: z.enum(['technical', 'expert', 'transversal']),
});
export type Skill = z.output<typeof skillSchema>;

/** A macro-skill (macro-compétence, 507): the level at which a person picks skills. */
export const macroSkillSchema = z.strictObject({
  id: ogrCodeSchema,
  label: z.string().min(2),
  /** Code of the stake (enjeu, 32): the first two characters of ROME's tree code, e.g. "3E". */
  stake: z.string().regex(/^[1-6][A-J]$/),
  /** True for the 16 soft skills (savoir-être professionnels), which occupations list directly. */
  soft: z.boolean(),
  /** Holland letters; null where ROME gives none. */
  riasec: z.strictObject({ major: riasecLetterSchema, minor: riasecLetterSchema.nullable() }).nullable(),
});
export type MacroSkill = z.output<typeof macroSkillSchema>;

/** A stake (enjeu) of the skills tree, with its skill domain (6). */
export const skillStakeSchema = z.strictObject({
  id: z.string().regex(/^[1-6][A-J]$/),
  label: z.string().min(2),
  skillDomain: z.strictObject({ id: z.string().regex(/^[1-6]$/), label: z.string().min(2) }),
});
export type SkillStake = z.output<typeof skillStakeSchema>;

/** A piece of knowledge (savoir, 15 354), with the category under which pages group it. */
export const knowledgeSchema = z.strictObject({
  id: ogrCodeSchema,
  /** May be one letter: "C" is a programming language. */
  label: z.string().min(1),
  category: z.enum(['expertise', 'techniques', 'certifications', 'standards', 'products']),
});
export type Knowledge = z.output<typeof knowledgeSchema>;
