// Words of the search: the box of every page, the results page, the page that does not exist.
import { formatCount, quote } from './format.ts';

export const searchCopy = {
  label: 'Chercher un métier, un mot, une envie',
  placeholder: 'Un métier, un mot, une envie…',
  heroLabel: 'Ou cherchez directement',
  heroPlaceholder: 'boulangère, animaux…',
  submit: 'Chercher',
  shortcut: '/',
  shortcutChoice: 'La touche «\u202f/\u202f» mène à la recherche',
  suggestions: 'Suggestions',
  nothing: 'Aucun métier sous ce nom',
  nothingNote: 'Partir d’une envie plutôt',
  undecided: 'Partir d’une envie',
  undecidedNote: 'Quand on ne sait pas encore quel métier chercher',
  notYet: 'Ce site n’a pas encore de réponse à cela',
  notYetNote: 'Partir d’une envie, ou chercher un métier',
  refused: 'Dites plutôt ce que vous aimez',
  refusedNote: 'Partir d’une envie',
  /** What a question refuses took no part in the answer. */
  leftOut: (words: string) => `Nous n’avons pas tenu compte de ${quote(words)}.`,
  headerForm: 'Recherche',
  heroForm: 'Recherche, en grand',
  /** Announced, politely, once typing stops. */
  count: (count: number) => formatCount(count, 'suggestion', 'suggestions'),
  loading: 'Chargement de la recherche…',
  allResults: (query: string) => `Voir tous les résultats pour ${quote(query)}`,
  networkError: 'La recherche n’a pas pu se charger. Vérifiez la connexion, puis réessayez.',
  corruptError: 'L’index de recherche est illisible. Rechargez la page.',
} as const;

/** What a result is, when it is not an occupation. */
export const searchKinds = {
  occupation: 'Métier',
  interest: 'Envie',
  domain: 'Domaine',
  majorDomain: 'Famille',
  sector: 'Secteur',
} as const;

/** Why a result is there, when its title does not say it. */
export const searchReasons = {
  appellation: 'appellation',
  skill: 'compétence',
  interest: 'envie',
  synonym: 'mot lié',
  domain: 'domaine',
  sector: 'secteur',
  code: 'code',
} as const;

export const searchPageCopy = {
  title: 'Recherche',
  description: 'Chercher un métier par son nom, un mot de tous les jours, une compétence ou une envie.',
  withoutScript:
    'La recherche a besoin de JavaScript. Sans lui, tout reste accessible par les familles, les envies, les secteurs et l’index de A à Z.',
  emptyHelp:
    'Un nom de métier, un mot de tous les jours, une compétence ou une envie\u00a0: «\u00a0nounou\u00a0», «\u00a0souder\u00a0», «\u00a0les animaux\u00a0».',
  noResult: (query: string) => `Rien ne correspond à ${quote(query)}.`,
  noResultHelp: 'Vérifiez l’orthographe, essayez un mot plus simple, ou partez de ce que vous aimez.',
  refusedHelp:
    'La recherche comprend ce que vous cherchez, pas ce que vous voulez éviter. Écrivez ce que vous aimez, ou choisissez vos conditions de travail dans l’explorateur.',
  nearest: 'Vouliez-vous dire',
  undecided:
    'Vous ne savez pas encore\u00a0? Beaucoup de personnes en sont là. Commencez par ce que vous aimez.',
  notYet: (query: string) => `Ce site n’a pas encore de réponse pour ${quote(query)}.`,
  notYetHelp:
    'Pour cela, voyez un centre d’information et d’orientation (CIO), une mission locale ou France Travail. Ici, vous pouvez découvrir les métiers.',
  undecidedHelp:
    'Répondez à quelques questions simples, ou choisissez une envie\u00a0: le site vous montre les métiers qui vous ressemblent.',
  toOffers: 'Où chercher un stage, une alternance, un emploi',
  leadChange: 'Voir les métiers proches de celui que vous faites',
  leadGreen: 'Voir les métiers de la transition écologique',
  leadInternship: 'Chercher un stage ou une immersion',
  leadApprenticeship: 'Chercher une alternance',
  leadApprenticePay: 'Calculer un salaire en alternance',
  leadHosting: 'Proposer un stage, une alternance ou une immersion',
  leadParcoursup: 'Lire notre guide de Parcoursup',
  leadExperience: 'Lire notre guide de la VAE',
  leadHiring: 'Voir ce qui recrute près de chez vous',
  leadTrainings: (query: string) => `Voir les formations pour ${quote(query)}`,
  leadPlace: (place: string) => `${place}\u00a0: voir ce qui recrute dans ce territoire`,
  leadWage: (title: string) => `${title}\u00a0: voir le salaire`,
  leadOnly: 'Une autre page répond à cette question.',
  ways: 'D’autres chemins',
  more: (shown: number, total: number, cut: boolean) =>
    `Voir la suite (${shown} sur ${cut ? `les ${total} premiers` : total})`,
  loading: 'Recherche en cours…',
  retry: 'Réessayer',
  /** The list stops at a limit: what it holds is then not the number of occupations that match. */
  countFor: (count: number, query: string, cut: boolean) =>
    `${cut ? `Les ${count} premiers résultats` : formatCount(count, 'résultat', 'résultats')} pour ${quote(query)}`,
  documentTitle: (query: string, title: string) => `${quote(query)} – ${title}`,
  wayDiscover: 'Découvrir ce que vous aimez, en trois minutes',
  wayInterests: 'Partir d’une envie',
  wayExplorer: 'Choisir vos conditions de travail',
  wayFamilies: 'Parcourir les familles de métiers',
  waySectors: 'Parcourir les secteurs d’activité',
  wayTrainings: 'Parcourir les formations',
  wayAdvice: 'Demander conseil près de chez vous',
  wayLetters: 'Parcourir les métiers de A à Z',
} as const;

export const notFoundCopy = {
  title: 'Cette page n’existe pas',
  lead: 'L’adresse a peut-être changé, ou contient une faute.',
  withoutScript: 'Cherchez un métier, ou parcourez les familles.',
  description: 'Page introuvable.',
} as const;
