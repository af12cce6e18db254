// Words shared by all pages: header, footer, navigation, search box, theme.

export const siteCopy = {
  tagline: 'Choisir un métier, une formation, un lieu.',
  skipToContent: 'Aller au contenu',
  skipToSearch: 'Aller à la recherche',
  mainNavigation: 'Navigation principale',
  footerNavigation: 'Liens du pied de page',
  occupations: 'Métiers',
  interests: 'Envies',
  sectors: 'Secteurs d’activité',
  method: 'Méthode',
  data: 'Données',
  about: 'À propos',
  accessibility: 'Accessibilité : en cours d’évaluation',
  legal: 'Mentions légales',
  reportError: 'Signaler une erreur',
  reportErrorSubject: (page: string) => `Erreur sur la page ${page}`,
  promise: 'Sans compte, sans cookie, sans publicité.',
  purpose: 'Rose des métiers aide à choisir un métier, une formation, un lieu.',
  theme: 'Thème',
  themeAuto: 'Automatique',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  notFoundTitle: 'Page introuvable',
  ogImageAlt: 'La rose des trente centres d’intérêt.',
} as const;

export const searchCopy = {
  label: 'Chercher un métier, un mot, une envie',
  placeholder: 'Un métier, un mot, une envie…',
  heroLabel: 'Ou cherchez directement',
  heroPlaceholder: 'boulangère, dev web, s’occuper d’animaux…',
  submit: 'Chercher',
  shortcut: '/',
  suggestions: 'Suggestions',
  loading: 'Recherche…',
  /** Announced, politely, once typing stops. */
  count: (count: number) =>
    count === 0 ? 'Aucune suggestion' : count === 1 ? '1 suggestion' : `${count} suggestions`,
  allResults: (query: string) => `Voir tous les résultats pour «\u202f${query}\u202f»`,
  networkError: 'La recherche n’a pas pu se charger. Vérifiez la connexion, puis réessayez.',
  corruptError: 'L’index de recherche est illisible. Rechargez la page.',
  browseInstead: 'Parcourir les métiers par famille',
} as const;
