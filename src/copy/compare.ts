// Words of the comparison of occupations.
import { formatInteger, joinAnd, quote, typographic } from './format.ts';

export const compareCopy = {
  title: 'Comparer des métiers',
  lead: 'Jusqu’à quatre métiers côte à côte\u00a0: recrutement, salaire, conditions, compétences.',
  description:
    'Comparez jusqu’à quatre métiers\u00a0: potentiel d’embauche dans votre territoire, salaire, conditions, accès, compétences communes.',
  withoutScript: 'La comparaison a besoin de JavaScript. Sans lui, ouvrez la page de chaque métier.',
  chosen: 'Métiers comparés',
  change: 'Ajouter ou retirer un métier',
  addNote: (most: number) => `Vous comparez déjà ${most} métiers. Retirez-en un pour en ajouter un autre.`,
  search: 'Nom du métier',
  searchHint: 'Tapez au moins deux lettres. Exemple\u00a0: boulanger',
  found: (count: number) =>
    count === 0
      ? 'Aucun métier ne porte ce nom. Essayez un mot plus court.'
      : `${formatInteger(count)} ${count === 1 ? 'métier proposé' : 'métiers proposés'}.`,
  addNamed: (title: string) => `Ajouter\u00a0: ${title}`,
  fromSelection: 'De votre sélection',
  empty: 'Choisissez au moins deux métiers à comparer.',
  one: 'Ajoutez un autre métier pour comparer.',
  before: 'Mettre avant',
  remove: 'Retirer',
  added: (title: string) => `${title}\u00a0: ajouté à la comparaison.`,
  removed: (title: string) => `${title}\u00a0: retiré de la comparaison.`,
  moved: (title: string, place: number) => `${title}\u00a0: colonne ${formatInteger(place)}.`,
  someFailed: (titles: readonly string[]) =>
    `Ce qu’il faut pour comparer n’a pas pu être chargé\u00a0: ${joinAnd(titles)}. Vérifiez votre connexion, puis réessayez.`,
  potentialFailed: 'Non chargé. Réessayez ci-dessus.',
  table: 'Comparaison des métiers',
  tableSummary:
    'Comparaison des métiers. Une colonne pour chaque métier. Chaque critère est une ligne de titre, au-dessus de ses cellules.',
  rows: {
    people: 'Qui exerce ce métier',
    contracts: 'Contrats',
    wage: 'Salaire médian',
    conditions: 'Conditions de travail',
    access: 'Niveau d’accès',
    interests: 'Envies',
    own: 'Compétences propres à ce métier',
    shared: 'Compétences en commun',
  },
  potentialIn: (place: string) => `Potentiel d’embauche\u00a0: ${place}`,
  confidence: (word: string) => `Confiance\u00a0: ${word}`,
  recorded: (words: string) => `Recrutements déclarés par les employeurs\u00a0: ${words}.`,
  /** The figure is that of a family, over the whole country: never of this occupation here. */
  wageOf: (family: string) => `Famille ${quote(typographic(family))}, temps plein, France, de 2017 à 2019.`,
  share: (name: string, share: string) => `${name}\u00a0: ${share}`,
  ofAll: 'Communes à tous',
  ofSome: (titles: readonly string[]) => `(${joinAnd(titles)})`,
  noShared: 'Aucune compétence en commun dans le répertoire.',
  noOwn: 'Ses compétences principales se retrouvent dans les autres métiers.',
  print: 'Imprimer',
  /** Above a table that is wider than the screen. */
  scroll: (count: number) => `Faites glisser le tableau pour voir les ${formatInteger(count)} métiers.`,
  scan: 'Retrouver cette comparaison',
  selection: 'Ma sélection',
} as const;
