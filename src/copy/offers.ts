// Words of the offers of internship, apprenticeship and immersion: the page where one looks for them, that of each, feeds.
import type { AnswerPage } from '#domain/offers/answer-page.ts';
import type { Offer, OfferKind } from '#schemas/offer.ts';
import { unknownValues } from './address.ts';
import { formatCount, formatDate, formatPeriod, typographic } from './format.ts';
import { offerKinds } from './offer-kinds.ts';

export const offersCopy = {
  title: 'Trouver un stage, une alternance ou une immersion',
  short: 'Stages et alternance',
  description: (region: string) =>
    `Stage de 3e ou de 2de, stage d’études, apprentissage, immersion\u00a0: où chercher en ${region}, quand, avec quelles règles.`,
  lead: 'Dites ce que vous cherchez et où\u00a0: nous vous menons aux bons services.',
  formTitle: 'Chercher',
  kind: 'Je cherche',
  allKinds: 'Tout',
  occupation: 'Métier',
  occupationHint: 'Facultatif. Tapez le début du nom, par exemple vétérinaire.',
  occupationsFound: (count: number) =>
    count === 0
      ? 'Aucun métier ne porte ce nom.'
      : `${formatCount(count, 'métier proposé', 'métiers proposés')}.`,
  removeOccupation: 'Tous les métiers',
  field: 'Famille de métiers',
  allFields: 'Toutes les familles',
  radius: 'Distance',
  wholeTerritory: 'Tout le territoire',
  kilometres: (km: number) => `${km}\u00a0km autour`,
  text: 'Mots de l’offre',
  place: (name: string) => `Lieu choisi\u00a0: ${typographic(name)}.`,
  removePlace: 'Changer de lieu',
  resultTitle: 'Les offres',
  none: 'Ce site ne publie encore aucune offre\u00a0: personne ne nous en transmet pour l’instant. Cherchez sur les services publics de cette page.',
  chooseKind: 'Que cherchez-vous\u00a0? Voici ce qu’il y a\u00a0:',
  choosePlace: 'Où\u00a0? Voici les territoires qui ont des offres de ce type, de tous les métiers\u00a0:',
  noneThere:
    'Aucune offre ici pour l’instant. Changez de lieu, ou cherchez sur les services publics de cette page.',
  noneOfKind: 'Aucune offre de ce type pour l’instant. Cherchez sur les services publics de cette page.',
  unknownTitle: 'Sans métier précisé',
  unknownNote: 'Ces offres ne disent pas quel métier on y voit. Ouvrez-les pour savoir.',
  sameDomain: 'métier non précisé, même domaine',
  loading: 'Chargement…',
  failed: 'Les données n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  count: (count: number) =>
    count === 0 ? 'Aucune offre ne correspond.' : formatCount(count, 'offre', 'offres'),
  noMatch:
    'Élargissez la distance ou retirez un critère. Ou cherchez sur les services publics de cette page.',
  notAll: (loaded: number, all: number) => `Recherche dans les ${loaded} plus récentes, sur ${all}.`,
  loadAll: 'Chercher dans toutes',
  more: (rest: number) => `Afficher plus d’offres (encore ${rest})`,
  openMap: 'Afficher la carte',
  mapFailed: 'La carte n’a pas pu être chargée. La liste dit tout ce que la carte montre.',
  legendOne: 'Une offre, au milieu de sa commune',
  legendSeveral: 'Plusieurs offres, avec leur nombre',
  onlyTown: (town: string) => `Seulement à ${typographic(town)}.`,
  allTowns: 'Montrer toutes les communes',
  showOnMap: 'Voir sur la carte',
  showNamed: (title: string) => `Voir sur la carte\u00a0: ${typographic(title)}`,
  distance: (km: number) => (km < 1 ? 'sur place' : `à ${Math.round(km)}\u00a0km`),
  anyTime: 'Dates à convenir',
  from: (day: string) => `À partir du ${formatDate(day)}`,
  period: (from: string, to: string | null): string =>
    to === null ? offersCopy.from(from) : formatPeriod(from, to),
  otherPeriods: (count: number) => `, ou ${formatCount(count, 'autre période', 'autres périodes')}`,
  unknown: unknownValues,
  linksTitle: 'Où chercher',
  linksFor: (occupation: string | null, town: string | null) =>
    occupation === null && town === null
      ? 'Choisissez un métier ou un lieu\u00a0: ces services s’ouvriront préparés pour vous.'
      : `Ces services publics s’ouvrent préparés pour\u00a0: ${[occupation, town].filter((each) => each !== null).join(', ')}. Si l’un d’eux ne l’a pas repris, écrivez-le.`,
  otherServices: 'Les autres services',
  noVisits:
    'Aucun service public ne liste les visites d’entreprise. Demandez directement aux entreprises qui recrutent près de chez vous.',
  visitsHow: 'Comment demander, avec un modèle de message',
  waysTitle: 'Et aussi',
  wayHiring: 'Ce qui recrute près de chez vous\u00a0: les entreprises à qui demander',
  wayAdvice: 'Les lieux où l’on vous aide à chercher',
  wayOccupation: (title: string) => `Le métier\u00a0: ${typographic(title)}`,
  wayTrainings: 'Les formations, en apprentissage ou à l’école',
  wayPay: 'Le simulateur de salaire en alternance',
  toDeposit: 'Vous accueillez des stagiaires, des apprentis ou des apprenties\u00a0? Proposez une offre',
  follow: 'Suivre les offres de ce type, ici',
  followOccupation: 'Suivre les offres de ce métier, dans toute la région',
  followAtom: 'Flux Atom',
  followJson: 'Flux JSON',
  save: 'Garder cette recherche sur cet appareil',
  saved: 'Recherches gardées',
  savedPageOnly:
    'Votre navigateur n’a pas pu enregistrer cette recherche (mémoire pleine ou interdite). Elle sera oubliée quand vous quitterez cette page. Pour la retrouver, gardez l’adresse de la page.',
  savedNew: (count: number) =>
    count === 0
      ? 'rien de nouveau depuis votre visite'
      : `${formatCount(count, 'nouvelle', 'nouvelles')} depuis votre visite`,
  forget: (label: string) => `Oublier\u00a0: ${label}`,
  /** `criteria`: those that are set, in words. */
  searchName: (kind: string | null, criteria: readonly (string | null)[]) =>
    [kind ?? 'Tout', ...criteria].filter((each) => each !== null && each !== '').join(', '),

  checkedOn: (day: string) => `Page du ${day}.`,
  audiences: 'Pour qui, quoi, quand',
  audiencesNote: 'Chaque règle a sa source et la date à laquelle nous l’avons vérifiée.',
  rules: 'Les règles',
  howTitle: 'Comment demander',
  alertsTitle: 'Suivre les nouvelles offres, sans compte',
  alertsText:
    'Un flux se lit dans une application de lecture ou dans certaines messageries. Vous n’avez rien à nous donner, pas même une adresse. Pour un métier dans un territoire précis, gardez votre recherche\u00a0: nous comptons les nouvelles offres à chaque visite.',
  alertsEmpty: 'Tant que nous n’avons pas d’offre, les flux sont vides.',
  alertsRegion: 'Dans toute la région',
  calendar: 'Ajouter les dates du stage de 2de à votre agenda (fichier .ics)',
  calendarName: 'Dates du stage de 2de',
  calendarEvent: 'Stage de 2de générale et technologique',
  calendarUnconfirmed: 'Dates à confirmer.',
  noDate: 'Nous ne connaissons pas encore les prochaines dates officielles.',
} as const;

export interface Audience {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Keys of the dated rules, in the order of the page. */
  readonly rules: readonly string[];
}

export const offerAudiences: readonly Audience[] = [
  {
    id: 'college',
    title: 'Au collège\u00a0: le stage de 3e',
    text: 'Vous observez un métier, vous ne travaillez pas. Votre collège fixe la semaine et prépare la convention\u00a0: demandez-lui d’abord les dates.',
    rules: [
      'observation-days',
      'observation-age',
      'minor-day',
      'minor-week',
      'minor-week-under-15',
      'minor-earliest',
      'minor-latest',
      'minor-break',
      'minor-break-after',
      'minor-rest',
      'minor-rest-under-16',
      'minor-days-off',
    ],
  },
  {
    id: 'lycee',
    title: 'Au lycée\u00a0: stage de 2de, périodes en entreprise, mini-stage',
    text: 'En 2de générale et technologique, le stage a lieu en juin. Au lycée professionnel, les périodes en entreprise comptent pour le diplôme et donnent droit à une allocation. Pendant les vacances, un mini-stage est possible avec une chambre de commerce et d’industrie.',
    rules: [
      'second-year-weeks',
      'second-year-start',
      'second-year-end',
      'vocational-school-year-1',
      'vocational-school-year-2',
      'vocational-school-year-3',
      'holiday-days',
      'holiday-window',
    ],
  },
  {
    id: 'etudes',
    title: 'Pendant les études\u00a0: stage long, alternance',
    text: 'Un stage d’études demande une convention signée avec votre école ou votre université. En alternance, vous êtes salarié ou salariée\u00a0: vous signez un contrat et vous touchez un salaire.',
    rules: ['internship-months', 'internship-hour', 'internship-small-most', 'internship-large-most'],
  },
  {
    id: 'emploi',
    title: 'En recherche d’emploi ou en reconversion\u00a0: l’immersion',
    text: 'Une immersion (PMSMP) sert à découvrir un métier, à confirmer un projet ou à préparer une embauche. Elle est prescrite\u00a0: parlez-en à votre conseiller ou à votre conseillère.',
    rules: ['immersion-days', 'immersion-age', 'immersion-purposes'],
  },
];

/** What to do, in order. */
export const askingSteps: readonly string[] = [
  'Faites une liste d’au moins dix lieux\u00a0: des entreprises, mais aussi une mairie, une association, un hôpital, une ferme. Beaucoup ne répondent pas\u00a0: c’est normal, ce n’est pas contre vous.',
  'Commencez deux à trois mois avant. Demandez d’abord autour de vous\u00a0: famille, voisins et voisines, professeurs, clubs.',
  'Allez-y en personne si c’est un commerce ou un atelier, à une heure calme. Sinon, appelez\u00a0: on vous dira à qui écrire.',
  'Écrivez un message court. Dites qui vous êtes, ce que vous voulez voir, et les dates.',
  'Sans réponse après une semaine, relancez une fois, poliment. Puis passez au lieu suivant.',
  'Un oui\u00a0? Remerciez, et donnez la convention à votre établissement ou à la personne qui vous suit. On ne commence pas sans convention signée.',
];

export const askingModel = {
  title: 'Un modèle de message, à changer avec vos mots',
  lines: [
    'Bonjour,',
    'Je suis en classe de 3e au collège [nom], à [ville]. Je cherche un lieu pour mon stage d’observation, du [date] au [date].',
    'Votre activité m’intéresse parce que [une raison à vous]. J’aimerais voir comment se passe une journée chez vous.',
    'Le stage ne coûte rien et mon collège prépare la convention. Je peux passer vous voir ou vous appeler quand cela vous arrange.',
    'Merci d’avance de votre réponse, même si elle est négative.',
    '[Prénom et nom, téléphone]',
  ],
} as const;

export const offerPageCopy = {
  breadcrumb: offersCopy.short,
  howToAsk: 'Comment demander, avec un modèle de message',
  rulesOf: 'Les règles\u00a0: durée, âge, horaires',
  description: (offer: Offer, town: string) =>
    `${offerKinds[offer.kind]}\u00a0: ${typographic(offer.title)}, chez ${typographic(offer.host.name)}, ${town}.`,
  at: (host: string, town: string) => `${typographic(host)}, ${typographic(town)}`,
  facts: 'L’offre',
  kind: 'Type',
  host: 'Organisme',
  sector: 'Activité',
  town: 'Lieu',
  when: 'Dates',
  places: 'Places',
  occupations: 'Métiers',
  published: 'Publiée le',
  expires: 'Affichée jusqu’au',
  origin: 'Origine',
  answerTitle: 'Répondre',
  verify: 'Vérifiez avant de vous déplacer\u00a0: l’offre a pu changer depuis notre dernière mise à jour.',
  /** The list from which one comes: its kind, its territory. */
  others: (kind: OfferKind, place: string | null) =>
    place === null ? offerKinds[kind] : `${offerKinds[kind]}, ${typographic(place)}`,
  feedEntry: (offer: Offer, town: string) =>
    [
      offerKinds[offer.kind],
      typographic(offer.host.name),
      town,
      offer.periods[0] === undefined
        ? offersCopy.anyTime
        : offersCopy.period(offer.periods[0].from, offer.periods[0].to),
    ].join('. '),
  toOthers: (list: string) => `Les autres offres\u00a0: ${list}`,
  feedTitle: (subject: string, place: string) => `${subject}\u00a0: ${typographic(place)}`,
} as const;

/** The link with which one answers, and what one finds there. `host`: of the page, for an employer's own site. */
export const describeAnswer = (
  page: AnswerPage,
  { source }: Offer['origin'],
  host: string,
): { readonly label: string; readonly note: string } => {
  if (page === 'directory')
    return {
      label: 'Trouver l’adresse de l’organisme',
      note: 'L’organisme n’a pas indiqué de page. L’annuaire officiel des entreprises donne son adresse\u00a0: présentez-vous ou écrivez.',
    };
  if (page === 'search')
    return {
      label: `Chercher cette offre sur ${ORIGINS[source] ?? host}`,
      note: 'La liste des offres s’ouvre autour de la commune\u00a0: cherchez-y le nom de l’organisme.',
    };
  if (source === 'immersion-facilitee')
    return {
      label: 'Demander une immersion sur Immersion facilitée',
      note: 'Cet organisme se dit prêt à accueillir. Vous convenez des dates avec lui, sur ce service public.',
    };
  return {
    label: 'Voir l’offre complète et répondre',
    note: `Vous quittez ce site pour ${host}. C’est là que l’on répond.`,
  };
};

const ORIGINS: Readonly<Record<string, string>> = {
  'un-eleve-un-stage': '1élève1stage',
  'la-bonne-alternance': 'La bonne alternance',
  'immersion-facilitee': 'Immersion facilitée',
  deposit: 'Déposée par l’organisme et vérifiée',
};

export const writeOrigin = ({ origin }: Pick<Offer, 'origin'>): string =>
  ORIGINS[origin.source] ?? 'Organisme partenaire';
