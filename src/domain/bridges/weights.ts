// Every number of the similarity between occupations, with its reason.
import type { TermField } from './requirements.ts';

export type Field = TermField | 'level';

/**
 * What each field counts in the similarity; they add up to 1. Learned by `npm run evaluate:bridges` on all occupations,
 * rounded; the figures that we publish are those of weights learned without the occupations that they are measured on.
 */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  // What one can do: the same deed, one of the same kind, one told in the same words.
  skills: 0.11,
  macroSkills: 0.12,
  skillWords: 0.14,
  // What one knows: as telling as the deeds, and less alike from one occupation to the next.
  knowledge: 0.14,
  knowledgeWords: 0.13,
  // Names that employers use: they tell trades apart where ROME words their skills alike.
  names: 0.14,
  title: 0.05,
  // Where one stands: activity, taste, domain, level. Small: a bridge may leave them. The job family taught nothing more.
  activities: 0.03,
  interests: 0.03,
  domain: 0.04,
  level: 0.07,
};

/**
 * Power of the rarity of a term. Words need more than codes: a common word ("travaux") is far more common than a
 * common skill.
 */
export const RARITY_POWER: Readonly<Record<TermField, number>> = {
  skills: 0.11,
  macroSkills: 0.12,
  skillWords: 1.3,
  knowledge: 0.14,
  knowledgeWords: 1.3,
  names: 1.3,
  title: 1,
  activities: 1,
  interests: 1,
  domain: 1,
};

/** Two occupations of which one has no known level: neither alike nor apart. */
export const UNKNOWN_LEVEL = 0.5;
