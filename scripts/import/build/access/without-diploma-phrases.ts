// Turns of phrase that say that no diploma is asked.

/** What says that no diploma is asked. The first row that matches a sentence speaks for it. */
export interface WithoutDiplomaRow {
  readonly pattern: RegExp;
  readonly says: 'yes' | 'with-experience' | 'nothing';
  readonly why: string;
}

const WITHOUT = String.raw`\bsans (?:aucune? )?(?:conditions? de )?(?:diplome|qualification|formation|certification)s?\b`;

export const WITHOUT_DIPLOMA: readonly WithoutDiplomaRow[] = [
  { pattern: /\bne peut s'exercer sans\b/i, says: 'nothing', why: 'a denial of it' },
  {
    pattern: new RegExp(`${WITHOUT}(?: \\w+)? (?:ni|ou) (?:\\w+ )?(?:experience|formation)`, 'i'),
    says: 'yes',
    why: 'neither diploma nor experience',
  },
  { pattern: /\bsans experience professionnelle/i, says: 'yes', why: 'neither diploma nor experience' },
  {
    pattern: new RegExp(
      `${WITHOUT}.{0,40}\\bexperience\\b[^.]{0,60}\\b(?:atout|recommandee|appreciee|un plus|souhaitee)`,
      'i',
    ),
    says: 'yes',
    why: 'experience is only an advantage',
  },
  {
    pattern: new RegExp(`\\b(?:avec|apres|justifier d')[^,.]{0,25}\\bexperience\\b.*${WITHOUT}`, 'i'),
    says: 'with-experience',
    why: 'experience stands in for the diploma',
  },
  {
    pattern: new RegExp(`${WITHOUT}.*\\b(?:avec|justifier d')[^,.]{0,15}\\bexperience\\b`, 'i'),
    says: 'with-experience',
    why: 'experience stands in for the diploma',
  },
  {
    pattern: /\baucune certification ne soit obligatoire pour acceder.*\bexperience\b.*\bindispensable/i,
    says: 'with-experience',
    why: 'experience stands in for the diploma',
  },
  { pattern: new RegExp(WITHOUT, 'i'), says: 'yes', why: 'said outright' },
  {
    pattern: /\bn'est pas conditionne\w* par la detention d'un diplome/i,
    says: 'yes',
    why: 'said outright',
  },
  {
    pattern:
      /\baucune? (?:diplome|qualification|formation)(?: \w+){0,2} n'est (?:\w+ )?(?:requi|exige|necessaire|obligatoire)/i,
    says: 'yes',
    why: 'said outright',
  },
  {
    pattern: /\baucun diplome,? ni aucune qualification ne sont requis/i,
    says: 'yes',
    why: 'said outright',
  },
  {
    pattern: /\bil n'existe pas de diplome (?:\w+ )?obligatoire/i,
    says: 'yes',
    why: 'said outright',
  },
  {
    pattern: /\baccessible à tous les niveaux de qualification/i,
    says: 'yes',
    why: 'the lowest of all levels is none',
  },
];
