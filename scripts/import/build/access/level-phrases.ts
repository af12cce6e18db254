// How French texts name a level of diploma: the table that the reading of the access texts goes by.

/** `levels` empty: words that look like a level and are none, consumed so that no later row sees them. */
export interface LevelRow {
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
export const LEVELS: readonly LevelRow[] = [
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
  {
    pattern: /\bbrevet de capitaine (?:de ){1,2}(?:premiere|1re) classe de la navigation maritime/gi,
    levels: [7],
    why: 'register',
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
