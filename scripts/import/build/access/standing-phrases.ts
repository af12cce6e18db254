// Turns of phrase that say what a diploma is worth to who wants in: asked, an advantage, a step, or for another job.

export type Standing = 'never' | 'bonus';

/** Turns of phrase that take levels of their clause out of what opens the occupation. */
export interface Qualifier {
  readonly pattern: RegExp;
  readonly standing: Standing;
  /** Which levels of the clause it bears on. `subject`: those of the subject of the verb. */
  readonly on: 'subject' | 'after';
  readonly why: string;
}

export const QUALIFIERS: readonly Qualifier[] = [
  {
    pattern:
      /\b(?:demande|requis|exige|necessaire)\w* pour \w+ (?:postes|fonctions) (?:d'encadr|(?:de|à) responsab)/gi,
    standing: 'never',
    on: 'subject',
    why: 'asked of those who supervise: another job',
  },
  {
    pattern: /\baccessibles? (?:aux|pour les) (?:postes|fonctions) (?:d'encadr|de responsab)/gi,
    standing: 'never',
    on: 'after',
    why: 'asked of those who supervise: another job',
  },
  {
    pattern:
      /\b(?:requis|necessaire|exige)\w* pour (?:exercer (?:en tant que|la fonction de) |la restauration d'|les (?:delegues|postes de conseillers)\b)/gi,
    standing: 'never',
    on: 'subject',
    why: 'asked of those who restore for museums, of delegates, of advisers: another job',
  },
  {
    pattern: /\bpour ceux visant des postes plus specialises\b/gi,
    standing: 'never',
    on: 'after',
    why: 'asked for another job',
  },
  { pattern: /\batouts?\b|\bun plus\b/gi, standing: 'bonus', on: 'subject', why: 'an advantage' },
  { pattern: /\b(?:appreciee?s?|valorisee?s?)\b/gi, standing: 'bonus', on: 'subject', why: 'an advantage' },
  {
    pattern: /\bfacilit\w+ (?:l'acces|son acces|le recrutement|l'insertion|l'installation)/gi,
    standing: 'bonus',
    on: 'subject',
    why: 'an advantage',
  },
  {
    pattern: /\bpeu(?:\(ven\)t|t|vent) (?:egalement |aussi )?(?:etre )?(?:utiles?|benefiques?)\b/gi,
    standing: 'bonus',
    on: 'subject',
    why: 'an advantage',
  },
  {
    pattern: /\bpeu(?:t|vent) offrir\b|\bqualifications? supplementaires?\b/gi,
    standing: 'bonus',
    on: 'subject',
    why: 'an advantage',
  },
  {
    pattern: /\bpeu(?:t|vent) (?:\w+ )?etre completee?s?\b/gi,
    standing: 'bonus',
    on: 'after',
    why: 'a complement that one may add',
  },
  {
    pattern: /\bsuite (?:au|à un)\b/gi,
    standing: 'never',
    on: 'after',
    why: 'held before the course that leads to the diploma asked',
  },
  { pattern: /\beventuellement\b/gi, standing: 'bonus', on: 'after', why: 'a complement that one may add' },
  {
    pattern: /\b(?:formations?|complements?) (?:complementaires?|de formation)\b/gi,
    standing: 'bonus',
    on: 'after',
    why: 'a course for those who already hold the diploma',
  },
];

/** A diploma reached through another: "accessible après une licence" says how to get the one before it. */
export const PREREQUISITE = /,? (?:accessible|prepare|delivre|obtenu)e?s? [^,.;]{0,25}?\b(?:apres|issue)\b/i;

/** "Master complété par un Doctorat": the first is a step. Not where the second is asked of some only. */
export const COMPLETED =
  /(?<!(?:generalement|souvent|parfois|preference|etre) )\bcompletee?s? (?:par|de|d')|\bsuivie? (?:par|de|d'|du)\b/i;
