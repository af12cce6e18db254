// Words of "ma sélection": what one keeps, in one's own order, with notes, and how to hand it on.
import { formatCount, formatInteger, quote, quoteSome } from './format.ts';

const occupations = (count: number) => formatCount(count, 'métier', 'métiers');

export const selectionCopy = {
  title: 'Ma sélection',
  lead: 'Les métiers que vous gardez, dans l’ordre que vous voulez. Tout reste sur cet appareil, sans compte.',
  description:
    'Gardez des métiers, classez-les, ajoutez vos notes, puis partagez ou imprimez votre sélection. Sans compte.',
  withoutScript: 'Cette page a besoin de JavaScript\u00a0: votre sélection est gardée par votre navigateur.',
  allOccupations: 'Voir tous les métiers',
  loading: 'Chargement…',
  failed: 'Les noms des métiers n’ont pas pu être chargés. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  count: (count: number) => `${occupations(count)} dans votre sélection`,
  empty: {
    heading: 'Votre sélection est vide',
    text: 'Sur la page d’un métier ou dans une liste, choisissez «\u00a0Garder\u00a0»\u00a0: le métier vient ici.',
    ways: 'Pour trouver des métiers\u00a0:',
    explorer: 'Dire ce que vous aimez et savez faire',
    nearMe: 'Voir ce qui recrute près de chez vous',
  },
  unreadable:
    'La sélection enregistrée sur cet appareil n’a pas pu être lue. Elle sera remplacée quand vous garderez un métier.',
  pageOnly:
    'Votre navigateur n’a pas pu enregistrer votre sélection (mémoire pleine ou interdite). Elle sera oubliée quand vous quitterez cette page. Copiez le lien pour la retrouver.',
  place: 'Potentiel d’embauche dans',
  unknownTerritory: (text: string, fallback: string) =>
    `Le territoire ${quote(text)} n’existe pas ici. Voici ${fallback}.`,
  potentialFailed: 'Les chiffres de ce territoire n’ont pas pu être chargés.',
  noFigure: 'Pas de chiffre propre à ce métier. Sa page dit pourquoi.',
  gone: (code: string) => `Le métier ${code} n’existe plus dans le répertoire`,
  offers: 'Stages et contrats',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  /** Name of a button: its word, then the occupation. */
  named: (word: string, title: string) => `${word}\u00a0: ${title}`,
  moved: (title: string, place: number, of: number) =>
    `${title}\u00a0: place ${formatInteger(place)} sur ${formatInteger(of)}.`,
  note: 'Ma note',
  noteOf: (title: string) => `Ma note\u00a0: ${title}`,
  notePrivacy: 'Vos notes restent sur cet appareil. Elles ne sont pas dans le lien que vous partagez.',
  removed: (title: string) => `${title}\u00a0: retiré de votre sélection.`,
  cleared: 'Votre sélection est vidée.',
  undo: 'Annuler',
  undone: 'C’est annulé.',
  clear: 'Tout effacer',
  /** The first ones are compared where there are too many. */
  compare: (count: number, most: number) => {
    if (count === 1) return 'Comparer ce métier à d’autres';
    return count > most ? `Comparer les ${most} premiers` : `Comparer ces ${count} métiers`;
  },
  share: {
    heading: 'Partager ou imprimer',
    text: 'Ce lien contient vos métiers et leur ordre. La personne qui l’ouvre peut reprendre votre sélection.',
    address: 'Lien de votre sélection',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    failed: 'La copie a échoué. Sélectionnez le lien, puis copiez-le.',
    print: 'Imprimer',
    scan: 'Retrouver cette sélection',
  },
  shared: {
    heading: 'Une sélection partagée',
    lead: (count: number) => `Quelqu’un vous propose ${occupations(count)}.`,
    take: 'Reprendre cette sélection',
    already: (count: number) =>
      `Vous avez déjà ${occupations(count)} dans votre sélection. Que voulez-vous faire\u00a0?`,
    add: 'Ajouter à ma sélection',
    replace: 'Remplacer ma sélection',
    mine: 'Voir ma sélection',
    taken: (count: number) => `C’est fait\u00a0: ${occupations(count)} dans votre sélection.`,
    none: 'Aucun métier de ce lien n’existe dans le répertoire. Demandez un nouveau lien, ou cherchez les métiers par leur nom.',
    full: (most: number) =>
      `Une sélection contient ${occupations(most)} au plus\u00a0: les suivants ont été laissés de côté.`,
  },
  unknown: (codes: readonly string[]) =>
    codes.length === 1
      ? `Le lien cite ${quote(codes[0] ?? '')}, qui n’est pas un métier du répertoire.`
      : `Le lien cite ${quoteSome(codes)}, qui ne sont pas des métiers du répertoire.`,
  beyond: (count: number, most: number) =>
    count === 1
      ? `Un métier de plus était dans le lien\u00a0: cette page en montre ${formatInteger(most)} au plus.`
      : `${occupations(count)} de plus étaient dans le lien\u00a0: cette page en montre ${formatInteger(most)} au plus.`,
} as const;
