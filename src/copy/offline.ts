// Words of what the device keeps: the bar of a new version, the page read without a connection, the notices of offers.
import { formatCount, formatDate } from './format.ts';

export const offlineCopy = {
  /** Where the bar stands among the landmarks of a page. */
  barLabel: 'Messages du site',
  update: 'Une nouvelle version du site est prête.',
  reload: 'Recharger',
  close: 'Fermer',
  /** @param at ISO date and time. */
  fromDevice: (at: string) =>
    `Pas de connexion, ou une connexion trop lente\u00a0: voici la page gardée sur cet appareil le ${formatDate(at.slice(0, 10))}.`,
  listKept: 'Voir ce que vous pouvez lire',

  title: 'Lire sans connexion',
  lead: 'Les pages que vous avez ouvertes restent lisibles sur cet appareil quand Internet ne répond pas.',
  description: 'Les pages gardées sur cet appareil, à lire sans connexion, et comment les effacer.',
  withoutScript:
    'Sans JavaScript, le site ne garde aucune page sur cet appareil. Retrouvez une connexion pour lire les pages.',
  missing: {
    heading: 'Cette page n’est pas gardée sur cet appareil',
    text: 'Internet ne répond pas, et vous n’avez pas encore ouvert cette page ici. Vérifiez votre connexion, puis réessayez. En attendant, vous pouvez lire les pages ci-dessous.',
    retry: 'Réessayer',
  },
  unsupported:
    'Ce navigateur ne garde pas de page pour le moment\u00a0: il ne le permet pas, ou vous naviguez en privé. Si c’est votre première visite, revenez ici dans un instant.',
  search: 'Rechercher',
  always: 'Toujours là',
  alwaysText:
    'Dès votre première visite, sauf si votre appareil économise les données ou si le réseau est lent\u00a0:',
  selection: 'Les métiers de votre sélection',
  seen: 'Les pages que vous avez ouvertes',
  seenText: (most: number) => `Les ${most} dernières au plus. Les plus anciennes s’effacent d’elles-mêmes.`,
  none: 'Rien pour le moment.',
  keptOn: (at: string) => `gardée le ${formatDate(at.slice(0, 10))}`,
  limits:
    'La carte et les chiffres d’un lieu ne s’affichent sans connexion que si vous les avez déjà ouverts. Les sites officiels demandent toujours une connexion.',
  install: 'Installer le site',
  installText:
    'Vous pouvez ajouter Rose des métiers à l’écran d’accueil de votre téléphone ou de votre ordinateur\u00a0: dans le menu du navigateur, choisissez «\u00a0Installer\u00a0» ou «\u00a0Ajouter à l’écran d’accueil\u00a0». Le site s’ouvre alors comme une application. Il n’y a rien à télécharger ailleurs.',
  erase: 'Effacer ce que garde cet appareil',
  eraseText:
    'Ce bouton efface tout ce que le site garde ici\u00a0: les pages, votre sélection et vos notes, vos recherches d’offres, le brouillon d’une offre, le thème. C’est utile sur un appareil partagé. Vous ne pourrez pas revenir en arrière. Si vous continuez à utiliser le site, il gardera de nouveau les pages que vous ouvrez.',
  eraseButton: 'Tout effacer sur cet appareil',
  eraseConfirm: 'Oui, tout effacer',
  eraseCancel: 'Non, tout garder',
  erased: 'C’est fait\u00a0: le site ne garde plus rien sur cet appareil.',
  eraseFailed:
    'Tout n’a pas pu être effacé. Fermez les autres onglets du site, puis réessayez. Vous pouvez aussi effacer les données du site dans les réglages du navigateur.',
} as const;

const offers = (count: number) => formatCount(count, 'nouvelle offre', 'nouvelles offres');

export const alertCopy = {
  heading: 'Être prévenu ou prévenue des nouvelles offres',
  text: 'Votre appareil compare de temps en temps vos recherches gardées avec la liste des offres. Rien n’est envoyé, vous ne donnez aucune adresse.',
  /** Without a background check, it looks when the site opens. */
  whenOpen:
    'Ce navigateur ne regarde pas tout seul\u00a0: vous serez prévenu ou prévenue en ouvrant le site installé.',
  turnOn: 'Me prévenir sur cet appareil',
  turnOff: 'Ne plus me prévenir',
  isOn: 'Cet appareil vous prévient des nouvelles offres.',
  isOff: 'Cet appareil ne vous préviendra plus.',
  installFirst:
    'Pour être prévenu ou prévenue par une notification, installez d’abord le site sur cet appareil\u00a0: menu du navigateur, puis «\u00a0Installer\u00a0» ou «\u00a0Ajouter à l’écran d’accueil\u00a0». Sans cela, le nombre de nouvelles offres s’affiche ici à chaque visite.',
  unsupported:
    'Ce navigateur ne peut pas vous prévenir. Le nombre de nouvelles offres s’affiche ici à chaque visite.',
  refused:
    'Les notifications de ce site sont refusées. Vous pouvez les autoriser dans les réglages du navigateur.',
  failed: 'Cela n’a pas marché. Réessayez, ou revenez plus tard.',
  notificationTitle: 'De nouvelles offres',
  notificationLine: (search: string, count: number) => `${search}\u00a0: ${offers(count)}`,
} as const;

export const manifestCopy = {
  description:
    'Choisir un métier en partant de ce que l’on aime, trouver la formation qui y mène et ce qui recrute près de chez soi.',
  shortName: 'Métiers',
} as const;
