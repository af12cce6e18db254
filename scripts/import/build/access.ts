// Reads the level of access of an occupation out of the French sentences that ROME writes about it.
//
// What counts as a level is what opens the occupation:
// - a range includes the levels in between; "à partir de" names only its start;
// - a diploma asked only of those who supervise is another job's: it never counts;
// - a bonus ("un atout", "apprécié", "en facilite l'accès", a complementary course) opens no door by itself:
//   it counts only where the text gives nothing firmer, neither another level nor a free access (no diploma,
//   no experience asked). What is "recommandé", "pertinent" or "peut être demandé" is asked, and counts;
// - a diploma that is only a step towards another one named after it is left to that one;
// - a diploma whose level is not certain from its name is not in the table: no level is better than a guess.
import type { Access } from '#schemas/access.ts';

/** `levels` empty: words that look like a level and are none, consumed so that no later row sees them. */
interface LevelRow {
  readonly pattern: RegExp;
  readonly levels: readonly number[] | 'years';
  readonly why: string;
  /** A doctorate of health: the number of years beside it is how long that very diploma takes. */
  readonly healthDoctorate?: true;
}

/** Start of the name of a state diploma: "Diplôme d'État (DE) de", "diplôme d'état d'", "Diplôme d'Etat en". */
const STATE = String.raw`diplomes? d'etat(?: \([A-Z]+\))?(?: relatif)? (?:de la |de l'|d'|de |en )?`;
const state = (name: string) => new RegExp(`${STATE}(?:${name})`, 'gi');

/**
 * First row wins where two overlap. Sentences are read without their accents, except on an "à" (which makes a
 * range) or an "â". Levels of diplomas are those of the register of certifications, as given by Certif Info
 * (2024).
 */
const LEVELS: readonly LevelRow[] = [
  // Look-alikes.
  {
    pattern: /\bmaitrises? (?:de |d'|des |du )/gi,
    levels: [],
    why: 'a command of something, not the diploma',
  },
  { pattern: /\bscrum master/gi, levels: [], why: 'a role, not the diploma' },
  {
    pattern: /\blicences? (?:de pilote|europeenne|annuelle|federale|de vente|de transport|IV\b|-CPL-)/gi,
    levels: [],
    why: 'a permit, not the diploma',
  },
  { pattern: /\bcommercial pilote? licence/gi, levels: [], why: 'a permit, not the diploma' },
  { pattern: /\bbrevet de maitrise/gi, levels: [], why: 'registered at 4 or 5 by trade and year' },
  { pattern: /\b(?:CAPES|CAPET|CAPPEI|CAPEPS|CAPLP)\b/g, levels: [], why: 'competitions, not diplomas' },
  {
    pattern: /\bbrevets? techniques? des metiers superieure?s?/gi,
    levels: [],
    why: 'registered at 5, counted as bac + 3',
  },
  { pattern: /\bcapacite equestre professionnelle de niveau \d/gi, levels: [], why: 'a scale of its own' },
  // Years of study.
  {
    pattern:
      /\bbac(?:calaureats?)?\s*\+\s*(\d{1,2})(?:\s*(?:\/|-|ou|et)\s*\+?\s*(\d{1,2})\b(?!\s*(?:ans|annees|mois)))?/gi,
    levels: 'years',
    why: 'the number says it',
  },
  // Level named by its number; "niveau 1" to "niveau 2" belong to first aid and radiation protection.
  { pattern: /\bniveau (?:3 ou 4)\b/gi, levels: [3, 4], why: 'number in the framework of 2019' },
  { pattern: /\bniveau 3\b/gi, levels: [3], why: 'number in the framework of 2019' },
  { pattern: /\bniveau 4\b/gi, levels: [4], why: 'number in the framework of 2019' },
  { pattern: /\bniveau 5\b/gi, levels: [5], why: 'number in the framework of 2019' },
  { pattern: /\bniveau 6\b/gi, levels: [6], why: 'number in the framework of 2019' },
  { pattern: /\bniveau 7\b/gi, levels: [7], why: 'number in the framework of 2019' },
  // Doctors of health. The framework keeps level 8 for the national doctorate (research). The state diplomas
  // of docteur en médecine, pharmacie, chirurgie dentaire and vétérinaire, and the DES after them, are
  // registered at level 7: the years that ROME writes beside them (6 to 13 for one diploma) are not read.
  {
    pattern: /\b(?:docteur|doctorat) en (?:medecine|pharmacie|chirurgie dentaire|odontologie)/gi,
    levels: [7],
    why: 'doctorate of practice: registered at level 7',
    healthDoctorate: true,
  },
  {
    pattern: state('medecin\\b|medecine|pharmacie\\b|pharmacien\\b|(?:docteur )?veterinaire|docteur\\b'),
    levels: [7],
    why: 'doctorate of practice: registered at level 7',
    healthDoctorate: true,
  },
  { pattern: /\bdiplome de veterinaire/gi, levels: [7], why: 'as above', healthDoctorate: true },
  {
    pattern: /\bdiplomes? d'etudes specialisees(?: complementaires)?/gi,
    levels: [7],
    why: 'specialty of medicine: registered at level 7',
    healthDoctorate: true,
  },
  { pattern: /\bDESC?\b/g, levels: [7], why: 'short for the same', healthDoctorate: true },
  // Level 8.
  { pattern: /\bdoctorats?\b/gi, levels: [8], why: 'national doctorate' },
  { pattern: /\bdiplomes de docteur\b/gi, levels: [8], why: 'national doctorate' },
  // State diplomas whose level is certain.
  {
    pattern: state('infirmiere? (?:anesthesiste|de bloc|en pratique avancee)|infirmier-anesthesiste'),
    levels: [7],
    why: 'specialised nurses: grade of master',
  },
  { pattern: state('sage-femme|masseur|ingenierie sociale|architecte'), levels: [7], why: 'register' },
  { pattern: state("directeur (?:de service|d'etablissement)"), levels: [7], why: 'register: the CAFDES' },
  {
    pattern: state(
      'infirmi|ergotherapeute|pedicure|orthoptiste|audioprothesiste|manipulateur|puericult|cadre de sante',
    ),
    levels: [6],
    why: 'register: grade of licence',
  },
  {
    pattern: state('assistante? de service social|conseiller en economie|mediateur familial'),
    levels: [6],
    why: 'register, since the reform of 2018',
  },
  {
    pattern: state('educateur specialise|educateur de jeunes enfants|educateur technique'),
    levels: [6],
    why: 'register, since the reform of 2018',
  },
  { pattern: state('superieure? de la jeunesse'), levels: [6], why: 'DESJEPS' },
  { pattern: state('(?:de )?jeunesse'), levels: [5], why: 'DEJEPS' },
  {
    pattern: state(
      "auxiliaire de puericulture|aide-?\\s?soignant|moniteur[- ]educateur|technicien (?:de l'|d')intervention",
    ),
    levels: [4],
    why: 'register',
  },
  {
    pattern: state('accompagnant educatif|auxiliaire de vie|aide medico|ambulancier'),
    levels: [3],
    why: 'register',
  },
  { pattern: /\bDESJEPS\b/g, levels: [6], why: 'register' },
  { pattern: /\bDEJEPS\b/g, levels: [5], why: 'register' },
  { pattern: /\bBP ?JEPS\b/g, levels: [4], why: 'register' },
  { pattern: /\bCAFDES\b|\bDEIS\b/g, levels: [7], why: 'register' },
  {
    pattern: /\bcertificat d'aptitude aux fonctions de directeur d'etablissement ou/gi,
    levels: [7],
    why: 'the CAFDES',
  },
  { pattern: /\bCAFERUIS\b/g, levels: [6], why: 'register' },
  {
    pattern: /\bcertificat d'aptitude aux fonctions d'encadrement et de responsable/gi,
    levels: [6],
    why: 'the CAFERUIS',
  },
  { pattern: /\bcertificat de capacite (?:d'|en )orthophoni\w+/gi, levels: [7], why: 'register' },
  { pattern: /\bcertificat de capacite d'orthoptiste/gi, levels: [6], why: 'register' },
  { pattern: /\bDTS ?IMRT\b|\bdiplome de technicien superieur d'imagerie/gi, levels: [6], why: 'register' },
  // Level 7.
  { pattern: /\b(?:DSCG|DEC)\b|\bdiplomes? (?:d'|de l')expertise comptable/gi, levels: [7], why: 'register' },
  { pattern: /\bdiplome superieur de comptabilite/gi, levels: [7], why: 'DSCG' },
  {
    pattern: /\bDNSEP\b|\bdiplome national superieur d'expression plastique/gi,
    levels: [7],
    why: 'register',
  },
  { pattern: /\bdiplomes? (?:de l'|d')institut d'etudes politiques/gi, levels: [7], why: 'register' },
  {
    pattern: /\bdiplome (?:superieur du notariat|d'aptitude aux fonctions de notaire)/gi,
    levels: [7],
    why: 'register',
  },
  {
    pattern: /\b(?:diplomes?|titres?|formations?) (?:d'une |de l'|d'|en )?(?:ecoles? )?(?:d')?ingenieurs?/gi,
    levels: [7],
    why: 'the title of engineer is given at level 7 only',
  },
  {
    pattern: /\becoles? d'ingenieurs?/gi,
    levels: [7],
    why: 'the title of engineer is given at level 7 only',
  },
  { pattern: /(?<=[(,] ?)ingenieur(?=,|\)| en )/gi, levels: [7], why: 'engineer, within a list of diplomas' },
  { pattern: /\bmaster ?(?:1|I)\b|\bM1\b/g, levels: [6], why: 'first year of master: four years of study' },
  {
    pattern: /\b(?:masters?|masteres?|M2|DESS|DEA)\b/gi,
    levels: [7],
    why: 'national master, or registered so',
  },
  // Level 6.
  {
    pattern: /\bDN ?MADE\b|\bdiplome national des metiers d'art et du design/gi,
    levels: [6],
    why: 'register',
  },
  {
    pattern: /\bDNA\b|\bDNAP\b|\bdiplome national d'arts?(?: plastiques)?\b/gi,
    levels: [6],
    why: 'register',
  },
  { pattern: /\bdiplome national superieur professionnel/gi, levels: [6], why: 'register: performing arts' },
  { pattern: /\bDCG\b|\bdiplomes? de comptabilite et de gestion/gi, levels: [6], why: 'register' },
  { pattern: /\blicences?\b|\bbachelors?\b|\bL3\b/gi, levels: [6], why: 'three years of study' },
  { pattern: /\bBUT\b/g, levels: [6], why: 'three years of study; "but" is another word' },
  { pattern: /\bmaitrises?\b/gi, levels: [6], why: 'four years of study' },
  // Level 5.
  { pattern: /\bBTSA?\b|\bbrevets? de technicien superieur/gi, levels: [5], why: 'two years of study' },
  {
    pattern: /\b(?:DUT|DEUST|DEUG|DMA|L2)\b|\bdiplomes? des metiers d'art/gi,
    levels: [5],
    why: 'two years of study',
  },
  // Level 4, after the one "brevet professionnel" that is not.
  {
    pattern: /\bBPA\b|\bbrevet professionnel agricole(?:,)?(?: \(BPA\)| -BPA-)?(?!\w)/gi,
    levels: [3],
    why: 'the brevet professionnel agricole is a level 3, unlike every other brevet professionnel',
  },
  {
    pattern: /\bBP(?:REA|REH)?\b|\bbrevets? professionnels?/gi,
    levels: [4],
    why: 'register',
  },
  { pattern: /\bBMA\b|\bbrevets? (?:des )?metiers d'art/gi, levels: [4], why: 'register' },
  { pattern: /\bBTM?\b|\bbrevets? de technicien\b|\bbrevets? technique/gi, levels: [4], why: 'register' },
  { pattern: /\bbaccalaureats?\b|\bbacs?\b/gi, levels: [4], why: 'register' },
  // Level 3.
  {
    pattern: /\bCAPA?\b|\bCAPM\b|\bBEPA?\b|\bBEPM\b|\bbrevet d'etudes professionnelles/g,
    levels: [3],
    why: 'register',
  },
  { pattern: /\bcertificats? d'aptitude professionnelle\b(?! aux)/gi, levels: [3], why: 'CAP' },
  { pattern: /\bDEAES\b|\bDEAVS\b|\bDEAMP\b|\bCPJEPS\b/g, levels: [3], why: 'register' },
];

type Standing = 'never' | 'bonus';

/** Turns of phrase that take levels of their clause out of what opens the occupation. */
interface Qualifier {
  readonly pattern: RegExp;
  readonly standing: Standing;
  /** Which levels of the clause it bears on. `subject`: those of the subject of the verb. */
  readonly on: 'subject' | 'after';
  readonly why: string;
}

const QUALIFIERS: readonly Qualifier[] = [
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
const PREREQUISITE = /,? (?:accessible|prepare|delivre|obtenu)e?s? [^,.;]{0,25}?\b(?:apres|issue)\b/i;

/** "Master complété par un Doctorat": the first is a step. Not where the second is asked of some only. */
const COMPLETED =
  /(?<!(?:generalement|souvent|parfois|preference|etre) )\bcompletee?s? (?:par|de|d')|\bsuivie? (?:par|de|d'|du)\b/i;

/** What says that no diploma is asked. The first row that matches a sentence speaks for it. */
interface WithoutDiplomaRow {
  readonly pattern: RegExp;
  readonly says: 'yes' | 'with-experience' | 'nothing';
  readonly why: string;
}

const WITHOUT = String.raw`\bsans (?:aucune? )?(?:conditions? de )?(?:diplome|qualification|formation|certification)s?\b`;

const WITHOUT_DIPLOMA: readonly WithoutDiplomaRow[] = [
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

/** Reads the access sentences of one occupation, in their order, and whether it is in theme 017 of ROME. */
export function deriveAccess(sentences: readonly string[], inThemeWithoutDiploma: boolean): Access {
  const texts = splitSentences(sentences);
  const said = texts.map(readWithoutDiploma);
  const fromText = said.includes('yes')
    ? 'yes'
    : said.includes('with-experience')
      ? 'with-experience'
      : 'unknown';
  const withoutDiploma = inThemeWithoutDiploma ? 'yes' : fromText;

  const mentions = texts.flatMap(readMentions);
  const firm = mentions.filter((mention) => mention.standing === 'firm');
  const bonus = mentions.filter((mention) => mention.standing === 'bonus');
  const counted = firm.length > 0 || withoutDiploma === 'yes' ? firm : bonus;
  const levels = [...new Set(counted.flatMap((mention) => mention.levels))].sort((a, b) => a - b);

  const sources: Access['sources'] = [];
  if (levels.length > 0 || fromText !== 'unknown') sources.push('rome-access-text');
  if (inThemeWithoutDiploma) sources.push('rome-theme-017');
  return { levels, withoutDiploma, sources };
}

/** ROME cuts some sentences over several rows, and puts several into one: joined, then cut at full stops. */
function splitSentences(rows: readonly string[]): string[] {
  const joined = rows
    .map((row) => row.trim())
    .reduce((text, row) => {
      if (text === '') return row;
      const goesOn = /^[a-zà-ÿ),;]/.test(row);
      return goesOn || /[.:]$/.test(text) ? `${text} ${row}` : `${text}. ${row}`;
    }, '');
  return joined
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/(?<![aA])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .split(/(?<=\.) (?=[A-Z«"])|\) (?=(?:Il|Cet|Ce|Les|La|Un|Une|Des) )/);
}

function readWithoutDiploma(sentence: string): WithoutDiplomaRow['says'] {
  return WITHOUT_DIPLOMA.find(({ pattern }) => pattern.test(sentence))?.says ?? 'nothing';
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly levels: readonly number[];
  /** The number of years, where the level is said so. */
  readonly years: number | null;
  readonly healthDoctorate: boolean;
}

interface Mention {
  readonly start: number;
  readonly levels: readonly number[];
  readonly standing: 'firm' | Standing;
}

function readMentions(sentence: string): Mention[] {
  const tokens = findTokens(sentence);
  const isHealth = tokens.some((token) => token.healthDoctorate);
  const ranges = findRanges(sentence, tokens);
  const mentions = tokens.flatMap((token): Mention[] => {
    const levels = [
      ...token.levels,
      ...ranges.filter((range) => range.from === token).flatMap((r) => r.levels),
    ];
    const isEndOfRange = ranges.some((range) => range.to === token && (range.from.years ?? 0) < 6);
    if (isHealth && token.years !== null && token.years >= 6 && !isEndOfRange) return [];
    return [{ start: token.start, levels, standing: standingOf(sentence, token.start) }];
  });
  return withoutSteps(sentence, mentions);
}

function findTokens(sentence: string): Token[] {
  const found: Token[] = [];
  for (const { pattern, levels, healthDoctorate = false } of LEVELS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((token) => start < token.end && token.start < end)) continue;
      const numbers = match
        .slice(1)
        .filter((number) => number !== undefined)
        .map(Number);
      found.push({
        start,
        end,
        levels: levels === 'years' ? between(numbers.map(levelAfterYears)) : levels,
        years: levels === 'years' ? (numbers[0] ?? null) : null,
        healthDoctorate,
      });
    }
  }
  return found.filter((token) => token.levels.length > 0).sort((a, b) => a.start - b.start);
}

/** Bac + 1 gives no diploma above the bac; bac + 6 and 7 none above the master. */
function levelAfterYears(years: number): number {
  if (years <= 1) return 4;
  if (years === 2) return 5;
  if (years <= 4) return 6;
  return years <= 7 ? 7 : 8;
}

function between(levels: readonly number[]): number[] {
  const low = Math.min(...levels);
  return Array.from({ length: Math.max(...levels) - low + 1 }, (_, index) => low + index);
}

interface Range {
  readonly from: Token;
  readonly to: Token;
  readonly levels: readonly number[];
}

/** What may stand between the ends of a range, once parentheses are gone: "CAP en horlogerie à un Bac". */
const RANGE_LINK =
  /^([^,;.()]{0,60}?)(?<= |\)|^)(?:jusqu')?(?:à|au) ?(?:(?:un|une|le|la|diplome|formation|niveau|equivalent|de|du|d') ?)*$/i;
/** Verbs that lead somewhere: "licence permettant d'accéder à un master" is no range. */
const LEADS_TO = /\b(?:acced|men|prepar|condui|donn|corresp|equival|assimil|grace|suite|relati)/i;

function findRanges(sentence: string, tokens: readonly Token[]): Range[] {
  return tokens.flatMap((to, index): Range[] => {
    // The nearest end before it that parentheses do not hide.
    const from = tokens.slice(0, index).findLast((token) => isBalanced(sentence.slice(token.end, to.start)));
    if (from === undefined) return [];
    const gap = withoutParentheses(sentence.slice(from.end, to.start)).replace(/\s+/g, ' ').trimStart();
    const link = RANGE_LINK.exec(gap);
    const [, subject = ''] = link ?? [];
    if (link === null || LEADS_TO.test(subject)) return [];
    const low = Math.min(...from.levels);
    const high = Math.max(...to.levels);
    return low < high ? [{ from, to, levels: between([low, high]) }] : [];
  });
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ').replace(/\([^()]*\)/g, ' ');
}

const CLAUSE_END =
  /;|,? (?:mais|tandis que|alors que) |, (?:cependant|toutefois|neanmoins),? |\bcependant, /gi;

function standingOf(sentence: string, position: number): Mention['standing'] {
  const clause = clauseAround(sentence, position);
  const at = position - clause.start;
  for (const { pattern, standing, on } of QUALIFIERS) {
    for (const match of clause.text.matchAll(pattern)) {
      if (on === 'after' ? at > match.index : at >= subjectStart(clause.text, match.index)) return standing;
    }
  }
  return 'firm';
}

function clauseAround(sentence: string, position: number): { text: string; start: number } {
  let start = 0;
  for (const match of sentence.matchAll(CLAUSE_END)) {
    if (match.index >= position) return { text: sentence.slice(start, match.index), start };
    start = match.index + match[0].length;
  }
  return { text: sentence.slice(start), start };
}

/**
 * Where the subject of a qualifying verb starts. In "accessible avec un CAP, un bac serait un atout", what
 * comes before the last comma is not the subject; in a clause that says nothing of the access, all of it is.
 */
function subjectStart(clause: string, verb: number): number {
  const before = clause.slice(0, verb);
  if (!/\baccessible/i.test(before)) return 0;
  const comma = [...before.matchAll(/, (?:un|une|des|le|la|les) /gi)].at(-1);
  return comma === undefined ? clause.length : comma.index;
}

function withoutSteps(sentence: string, mentions: readonly Mention[]): Mention[] {
  const prerequisite = PREREQUISITE.exec(sentence)?.index;
  if (prerequisite !== undefined && mentions.some((mention) => mention.start < prerequisite)) {
    return mentions.filter((mention) => mention.start < prerequisite);
  }
  const completed = COMPLETED.exec(sentence);
  const next = completed === null ? undefined : mentions.find((mention) => mention.start > completed.index);
  if (completed === null || next === undefined || next.standing !== 'firm') return [...mentions];
  const isNamedAtOnce = next.start - completed.index - completed[0].length < 30;
  const lowest = Math.min(...next.levels);
  if (!isNamedAtOnce) return [...mentions];
  return mentions.filter(
    (mention) => mention.start > completed.index || Math.max(...mention.levels) >= lowest,
  );
}
