// Words of the self-discovery: intro, cards, result.
import type { Answer } from '#domain/discovery/discover.ts';
import type { RiasecLetter } from '#schemas/codes.ts';
import { formatCount, formatInteger, quote } from './format.ts';

const interests = (count: number) => formatCount(count, 'envie', 'envies');

export const discoverCopy = {
  title: 'Me découvrir',
  lead: 'Vous ne savez pas encore ce qui vous plaît\u00a0? Dites-le carte par carte, en trois minutes.',
  description:
    'Des cartes d’activités concrètes\u00a0: dites ce que vous aimez, et repartez avec vos envies dessinées sur une rose, pour en parler et voir les métiers qui vont avec.',
  how: (cards: number) => [
    `${formatInteger(cards)} cartes, une à la fois\u00a0: une activité, et vous dites si elle vous plaît. Pas besoin de savoir la faire.`,
    'Vous pouvez passer une carte, revenir en arrière ou vous arrêter.',
    'À la fin, quelques envies dessinées sur votre rose. Vous pouvez les changer.',
  ],
  limits:
    'C’est un point de départ pour en parler, pas un test. Il ne mesure ni vos qualités ni votre niveau, et il n’écarte aucun métier.',
  privacy:
    'Vos réponses restent dans cet onglet, sur votre appareil. Elles s’effacent quand vous le fermez, ou dès que vous le demandez.',
  withoutScript:
    'Les cartes ont besoin de JavaScript. Sans lui, choisissez vos envies dans la liste\u00a0: chacune mène à ses métiers.',
  chooseHeading: 'Vous savez déjà\u00a0? Choisissez une envie',
  loading: 'Les cartes arrivent…',
  invitation: 'Vous ne savez pas laquelle choisir\u00a0?',

  start: 'Commencer',
  resume: (number: number, total: number) => `Reprendre à la carte ${number} sur ${total}`,
  seeResult: 'Voir ma rose',
  restart: 'Effacer mes réponses et recommencer',
  garbled: 'Cette adresse n’est pas complète\u00a0: nous avons gardé ce qui se lit.',

  /** Names the region of the card. */
  card: 'Carte à répondre',
  progress: (number: number, total: number) => `${number} sur ${total}`,
  announced: (number: number, total: number, setting: string, activity: string) =>
    `Carte ${number} sur ${total}. ${setting}. ${activity}`,
  answers: { like: 'J’aime', meh: 'Bof', no: 'Pas pour moi' } satisfies Record<
    Exclude<Answer, 'skip'>,
    string
  >,
  previous: 'Carte précédente',
  skip: 'Passer',
  keys: 'Au clavier\u00a0: J, B ou P pour répondre, flèches gauche et droite pour reculer ou passer.',
  growingEmpty: 'Votre rose se dessine ici, au fil de vos réponses.',
  growing: 'Votre rose pour l’instant',

  resultHeading: 'Votre rose',
  found: (count: number) =>
    count === 1 ? 'Une envie ressort.' : `${interests(count)} ressortent. Les plus nettes viennent d’abord.`,
  chosen: (count: number) => `${interests(count)} sur cette rose.`,
  nothing:
    'Aucune envie ne ressort de vos réponses, et ce n’est pas grave. Reprenez quelques cartes, ou touchez les pétales qui vous parlent.',
  roseLabel: 'Trente envies',
  because: (activities: readonly string[]) =>
    `Vous aimez\u00a0: ${activities.map((activity) => quote(activity.replace(/\.$/, ''))).join(', ')}.`,
  added: 'Vous l’avez ajoutée.',
  remove: 'Retirer',
  removeNamed: (name: string) => `Retirer ${name}`,
  change: 'Changer mes envies',
  most: (most: number) => `${interests(most)} au plus\u00a0: retirez-en une d’abord.`,
  lettersHeading: 'Ce vers quoi vont vos réponses',
  letters: {
    R: 'Faire de ses mains, bouger, être dehors',
    I: 'Chercher, comprendre, essayer',
    A: 'Imaginer, dessiner, écrire',
    S: 'Aider, soigner, expliquer',
    E: 'Décider, convaincre, se lancer',
    C: 'Compter, vérifier, mettre en ordre',
  } satisfies Record<RiasecLetter, string>,
  /** From 0 to 9. */
  howMuch: (weight: number) =>
    weight === 0 ? 'pas cette fois' : weight <= 3 ? 'un peu' : weight <= 6 ? 'assez' : 'beaucoup',
  seeOccupations: 'Voir les métiers qui vont avec',
  again: 'Revoir mes réponses',
  mine: 'Faire ma rose',
} as const;
