// Words of the explorer.
import type { ConditionId } from '#domain/matching/conditions.ts';
import type { LevelChoice, MatchingSort } from '#domain/matching/criteria.ts';
import type { Droppable } from '#domain/matching/facets.ts';
import { formatCount, formatInteger, quote, quoteSome } from './format.ts';

const occupations = (count: number) => formatCount(count, 'métier', 'métiers');
const skills = (count: number) => formatCount(count, 'compétence', 'compétences');

export const explorerCopy = {
  title: 'Explorer',
  lead: 'Dites ce que vous aimez, ce que vous savez faire, où vous vivez. À chaque choix, la liste se classe et dit pourquoi.',
  description:
    'Choisissez des envies, des compétences, un lieu, un niveau\u00a0: les métiers se classent et disent pourquoi ils vous correspondent.',
  withoutScript:
    'Cet écran a besoin de JavaScript. Sans lui, partez d’une envie ou d’une famille de métiers\u00a0: chaque page liste ses métiers.',
  interestPages: 'Les envies',
  interestPagesLink: 'Ou lisez la page de chacune des trente envies',
  familyPages: 'Les familles de métiers',
  loading: 'Chargement des métiers…',
  failed: 'Les métiers n’ont pas pu être chargés. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  criteria: 'Vos choix',
  refine: (count: number) => (count === 0 ? 'Affiner' : `Affiner (${count})`),
  close: 'Fermer',
  see: (count: number) => (count === 0 ? 'Aucun métier\u00a0: voir que faire' : `Voir ${occupations(count)}`),
  seeAnswer: 'Voir les métiers',
  /** Heading where nobody knows how many they are. */
  answer: 'Métiers',
  clear: 'Tout effacer',
  chosen: 'Vos choix en bref',
  remove: (label: string) => `Retirer\u00a0: ${label}`,
  /** After the link that leads to the self-discovery. */
  ignored: (texts: readonly string[]) =>
    `Nous n’avons pas suivi tout ce que l’adresse demande (choix inconnus, trop nombreux ou contraires)\u00a0: ${quoteSome(texts)}.`,

  interests: 'J’aime',
  roseLabel: 'Les trente envies\u00a0: choisissez-en jusqu’à six',
  allInterests: 'Toutes les envies en liste',
  mostInterests: 'Six envies au plus\u00a0: retirez-en une d’abord.',
  mostSkills: (most: number) =>
    `Vous avez déjà choisi ${formatInteger(most)} compétences\u00a0: retirez-en une d’abord.`,
  skills: 'Je sais faire',
  skillFilter: 'Chercher une compétence',
  skillPlaceholder: 'Ex. accueillir, souder, compter',
  noSkill: (text: string) => `Aucune compétence ne contient ${quote(text)}. Essayez un verbe plus simple.`,
  /** Beside a heading: the figures of its choices count occupations. */
  stakeSkills: skills,
  skillCount: (count: number) => `${skills(count)}.`,
  current: 'Mon métier actuel',
  tickSkills: 'Cocher ses compétences, pour les ajuster',
  leanings: 'Mes goûts, d’après «\u00a0Me découvrir\u00a0»',
  currentHelp: 'Nous classons les métiers proches de ce que vous savez déjà faire.',
  currentPlaceholder: 'Ex. vendeur en prêt-à-porter',
  currentNone: (text: string) => `Aucun métier trouvé pour ${quote(text)}. Essayez un autre mot.`,
  currentOptions: 'Métiers',
  currentFailed: 'La recherche ne répond pas. Réessayez dans un instant.',
  currentCount: (count: number) =>
    count === 0 ? 'Aucun métier trouvé.' : `${occupations(count)}. Choisissez avec les flèches.`,
  currentAlso: (label: string) => `pour ${quote(label)}`,
  place: 'Où',
  placeLabel: 'Mon territoire',
  anywhere: 'Toute la région, sans préciser',
  departments: 'Départements',
  efops: 'Territoires',
  whichTerritory: 'Je ne connais pas mon territoire',
  level: 'Niveau que j’ai ou que j’accepte',
  levelHelp: 'Quand le niveau d’un métier n’est pas connu, il reste dans la liste, plus bas.',
  conditions: 'Conditions de travail',
  conditionsHelp:
    'Les fiches ne disent pas tout. Un métier dont la fiche se tait reste dans la liste, plus bas.',
  wanted: 'Plutôt oui',
  avoided: 'Plutôt non',
  wish: (wish: string, condition: string) => `${wish}\u00a0: ${condition}`,
  domains: 'Familles de métiers',
  sectors: 'Secteurs de la région',
  transitions: 'Transitions',
  green: 'Utile à la transition écologique',
  digital: 'Concerné par la transition numérique',
  /** Beside a choice. */
  /** On paper, beside the code. */
  scan: 'Retrouver ces choix',
  facet: formatInteger,
  facetWords: (count: number) => occupations(count),

  count: occupations,
  /** After the count, in the heading of the answer. */
  ranked: 'du plus proche au moins proche de vos choix',
  announce: (count: number) =>
    count === 0 ? 'Aucun métier ne répond à ces choix.' : `${occupations(count)}.`,
  start:
    'Commencez par une envie, une compétence ou votre métier actuel. Vous pouvez tout changer ensuite. En attendant, voici tous les métiers, de A à Z.',
  discover: 'Pas d’idée\u00a0? Découvrez ce que vous aimez, en trois minutes',
  nothing: 'Aucun métier ne répond à tous ces choix à la fois.',
  widenNothing: 'Pour élargir\u00a0:',
  few: 'Peu de métiers répondent à ces choix. Pour élargir\u00a0:',
  widen: (what: Droppable, count: number) => `${WIDENINGS[what]}\u00a0: ${occupations(count)}`,
  sort: 'Trier',
  tiers: [
    'Répondent à vos conditions',
    'À vérifier\u00a0: la fiche ne dit pas tout',
    'La fiche mentionne ce que vous voulez éviter',
  ],
  more: (count: number) => `Voir ${formatInteger(count)} métiers de plus`,

  /** The interest at the heart of an occupation. */
  principal: (interest: string) => `surtout ${interest}`,
  skillsMatched: (matched: number, chosen: number) => {
    if (matched === 0) return 'Aucune des compétences que vous avez choisies';
    return chosen === 1 ? 'Votre compétence' : `${formatInteger(matched)} de vos ${skills(chosen)}`;
  },
  missing: (count: number) => `${skills(count)} du cœur du métier à apprendre ou à vérifier`,
  shared: (shared: number, all: number) =>
    `${formatInteger(shared)} des ${skills(all)} du cœur du métier sont déjà dans le vôtre`,
  nothingShared: 'Aucune compétence du cœur de ce métier n’est dans le vôtre.',
  access: (levels: string) => `Accès\u00a0: ${levels}`,
  withoutDiploma: 'sans diplôme possible',
  accessUnknown: 'Accès\u00a0: niveau non renseigné',
  contradicted: (label: string) => `Attention\u00a0: ${label}`,
  unknownWish: (label: string) => `${label}\u00a0: non précisé`,
  expected: (estimate: string) => `${estimate} recrutements attendus`,
  ofFamily: (label: string) => `Famille\u00a0: ${label}`,
  notCovered: 'Pas de chiffre de recrutement pour ce métier.',
  potentialLoading: 'Potentiel\u00a0: chargement…',
  potentialFailed: 'Le potentiel du territoire n’a pas pu être chargé.',
  bridgesFailed: 'Les métiers proches du vôtre n’ont pas pu être chargés.',
  /** Where the method page tells it. */
  methodId: 'explorer',
  method: 'Comment ce classement est fait',
  choosePlace: 'Choisissez un lieu pour voir le potentiel d’embauche de chaque métier.',
} as const;

const WIDENINGS: Readonly<Record<Droppable, string>> = {
  interests: 'Sans les envies',
  skills: 'Sans les compétences',
  current: 'Sans le métier actuel',
  domains: 'Dans toutes les familles',
  sectors: 'Dans tous les secteurs',
  levels: 'À tous les niveaux',
  green: 'Sans la transition écologique',
  digital: 'Sans la transition numérique',
};

export const sortWords = (place: string | null): Readonly<Record<MatchingSort, string>> => ({
  match: 'correspondance',
  potential: place === null ? 'potentiel' : `potentiel\u00a0: ${place}`,
  name: 'nom',
});

export const levelWords: Readonly<Record<LevelChoice, string>> = {
  0: 'sans diplôme',
  3: 'CAP',
  4: 'bac',
  5: 'bac\u00a0+\u00a02',
  6: 'bac\u00a0+\u00a03',
  7: 'bac\u00a0+\u00a05',
  8: 'doctorat',
};

/** What one may want or avoid. */
export const conditionWords: Readonly<Record<ConditionId, string>> = {
  dehors: 'Travailler dehors',
  public: 'Contact avec le public',
  teletravail: 'Télétravail possible',
  deplacements: 'Déplacements',
  atelier: 'En atelier',
  chantier: 'Sur des chantiers',
  laboratoire: 'En laboratoire',
  'a-domicile': 'Chez des particuliers',
  assis: 'Longtemps assis ou assise',
  debout: 'Longtemps debout',
  charges: 'Charges lourdes',
  nuit: 'La nuit',
  'week-end': 'Le week-end',
  'horaires-decales': 'Horaires décalés ou par roulement',
  astreintes: 'Astreintes',
  saisons: 'Travail saisonnier',
  bruit: 'Bruit',
  hauteur: 'En grande hauteur',
  produits: 'Produits à risques, fumées',
  'chaud-froid': 'Grande chaleur ou grand froid',
};

/** Names of the six colours of the rose, which group the interests. */
export const interestGroups: Readonly<Record<number, string>> = {
  1: 'Le vivant et la main',
  2: 'L’action et la technique',
  3: 'Les autres et la société',
  4: 'Échanger et entreprendre',
  5: 'Compter et chercher',
  6: 'Créer et découvrir le monde',
};
