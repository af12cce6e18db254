// Words of the map of places.
import type { Accuracy, MapOffer, MapRoute, PlaceKind } from '#domain/map/map-data.ts';
import { unknownMunicipality, unknownValues } from './address.ts';
import { formatCount, formatInteger, joinAnd } from './format.ts';
import { routeChoices } from './training-offer.ts';

export const mapCopy = {
  title: 'Carte des lieux',
  lead: 'Où se former et où demander conseil\u00a0: une liste, que vous pouvez aussi voir sur une carte.',
  description:
    'Les établissements de formation et les lieux de conseil de la région, en liste et sur une carte, avec leur distance.',
  loading: 'Chargement…',
  failed: 'Les lieux n’ont pas pu être chargés. Vérifiez votre connexion, puis réessayez.',
  townsFailed: 'Les communes n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.',
  retry: 'Réessayer',
  withoutScript:
    'La carte et ses filtres ont besoin de JavaScript. Sans lui, les mêmes lieux sont en listes\u00a0:',
  allEstablishments: 'Les établissements, par territoire et par commune',
  allAdvice: 'Les lieux où demander conseil',
  allTrainings: 'Les formations, par niveau et par domaine',
  withoutPage: (count: number) =>
    count > 1
      ? `Voir ${formatInteger(count)} autres établissements, dont nous ne connaissons pas les formations`
      : 'Voir un autre établissement, dont nous ne connaissons pas les formations',
  noPlaceYet:
    'Aucun lieu n’est encore dans nos données. La carte montre déjà la région\u00a0; les lieux viendront avec le prochain import.',
  search: 'Chercher',
  searchLabel: 'Formation, établissement ou commune',
  searchPlaceholder: 'Ex. CAP cuisine',
  around: (name: string) => `Distances depuis ${name}, à vol d’oiseau.`,
  forgetPlace: 'Oublier ce point de départ',
  unknownPlace: unknownMunicipality,
  unknownFilters: unknownValues,
  onlyTraining: 'Là où s’apprend\u00a0:',
  allTrainingsAgain: 'Toutes les formations',
  chosenLeftOut: (name: string) =>
    `Le lieu choisi (${name}) ne convient pas à vos filtres. Changez-les pour le revoir.`,
  unknownChosen: 'Le lieu choisi n’est pas dans nos données.',
  within: 'À moins de',
  anyDistance: 'Toutes les distances',
  radius: (km: number) => `${km}\u00a0km`,
  filters: (active: number) =>
    active === 0 ? 'Affiner' : `Affiner (${formatCount(active, 'filtre actif', 'filtres actifs')})`,
  kind: 'Type de lieu',
  anyKind: 'Tous les lieux',
  study: 'Tous les lieux de formation',
  advice: 'Tous les lieux de conseil',
  studyGroup: 'Se former',
  adviceGroup: 'Demander conseil',
  kinds: {
    lycee: 'Lycée',
    cfa: 'Centre de formation d’apprentis',
    university: 'Université',
    'higher-school': 'École supérieure',
    'health-school': 'École de santé ou du social',
    mfr: 'Maison familiale rurale',
    other: 'Autre établissement',
    cio: 'Centre d’information et d’orientation (CIO)',
    'info-jeunes': 'Info Jeunes',
    'mission-locale': 'Mission locale',
    'france-travail': 'France Travail',
    cep: 'Conseil en évolution professionnelle',
  } satisfies Record<PlaceKind, string>,
  level: 'Niveau de la formation',
  anyLevel: 'Tous les niveaux',
  levels: {
    3: 'CAP (niveau 3)',
    4: 'Bac (niveau 4)',
    5: 'Bac\u00a0+\u00a02 (niveau 5)',
    6: 'Bac\u00a0+\u00a03 (niveau 6)',
    7: 'Bac\u00a0+\u00a05 (niveau 7)',
    8: 'Bac\u00a0+\u00a08 (niveau 8)',
  } as Readonly<Record<number, string>>,
  field: 'Domaine',
  anyField: 'Tous les domaines',
  route: 'Voie',
  anyRoute: 'Toutes les voies',
  routes: {
    school: routeChoices.school,
    apprenticeship: routeChoices.apprenticeship,
  } satisfies Record<MapRoute, string>,
  /** After the title of a training. */
  programme: ({ route, year, studyYear }: MapOffer) =>
    `${studyYear > 1 ? ', en première' : ''}${route === 'apprenticeship' ? ', en apprentissage' : ''} (${year})`,
  old: (years: readonly number[]) =>
    `Les formations de ${joinAnd(years.map(String))} ont pu changer depuis\u00a0: vérifiez auprès de l’établissement, ou`,
  oldSource: 'voyez la source officielle',
  lowApprenticeship:
    'En apprentissage, les lieux ne sont pas connus avant le BTS\u00a0: pour un CAP ou un bac pro, demandez à un CFA ou à un lieu de conseil.',
  occupation: 'Métier préparé',
  anyOccupation: 'Tous les métiers',
  familyOnly:
    'Aucune formation de nos données ne mène à ce métier précis. Voici celles qui mènent à sa famille de métiers\u00a0: vérifiez auprès de l’établissement.',
  clear: 'Retirer les filtres',
  listHeading: 'La liste des lieux',
  count: (count: number) =>
    count === 0 ? 'Aucun lieu ne convient.' : `${formatCount(count, 'lieu', 'lieux')}.`,
  countVisible: (visible: number, all: number) =>
    `${formatCount(visible, 'lieu visible', 'lieux visibles')} sur la carte, parmi ${formatInteger(all)}.`,
  nothing: 'Retirez un filtre, ou cherchez plus loin.',
  nothingSoNear: (name: string, municipality: string | null, km: number) =>
    `Le lieu le plus proche qui convient est ${mapCopy.distance(km)} à vol d’oiseau\u00a0: ${name}${municipality === null ? '' : `, ${municipality}`}.`,
  anyDistanceAgain: 'Montrer toutes les distances',
  nothingNamed:
    'Aucun lieu, aucune formation et aucun métier ne porte ces mots. Essayez un seul mot, ou un mot voisin.',
  nothingVisible: 'Déplacez la carte, ou montrez de nouveau tous les lieux.',
  distance: (km: number) =>
    km < 1
      ? 'à moins de 1\u00a0km'
      : `à ${km < 10 ? km.toLocaleString('fr-FR', { maximumFractionDigits: 1 }) : formatInteger(Math.round(km))}\u00a0km`,
  about: (distance: string) => `${distance} environ`,
  accuracies: {
    exact: null,
    municipality: 'Position approchée\u00a0: le milieu de la commune.',
    'one-site': 'Plusieurs sites\u00a0: la position est celle d’un seul.',
  } satisfies Record<Accuracy, string | null>,
  start: (name: string) => `Point de départ\u00a0: ${name}`,
  notPlaced: 'Nous ne savons pas où ce lieu se trouve\u00a0: il n’est pas sur la carte.',
  moreProgrammes: (count: number) => `Voir ${formatCount(count, 'autre formation', 'autres formations')}`,
  website: 'Site internet',
  websiteOf: (name: string) => `Site internet de ${name}`,
  showOnMap: 'Voir sur la carte',
  showNamed: (name: string) => `Voir sur la carte\u00a0: ${name}`,
  more: (count: number) => `Voir ${formatCount(count, 'lieu', 'lieux')} de plus`,
  openMap: 'Afficher la carte',
  closeMap: 'Fermer la carte',
  mapHeading: 'La carte',
  mapLoading: 'La carte se dessine…',
  mapFailed:
    'La carte n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. La liste dit tout ce que la carte montre.',
  noWebgl:
    'Votre navigateur ne peut pas dessiner la carte (WebGL\u00a02 lui manque ou est désactivé). La liste dit tout ce que la carte montre.',
  nothingInTheMiddle:
    'Aucun lieu au milieu de la carte. Déplacez-la avec les flèches, puis appuyez de nouveau sur Entrée.',
  keys: 'Au clavier\u00a0: les flèches déplacent la carte, + et − changent l’échelle, Entrée choisit le lieu au milieu.',
  legendStudy: 'Se former',
  legendAdvice: 'Demander conseil',
  legendGroup: 'Plusieurs lieux, avec leur nombre',
  onlyVisible: 'Montrer seulement les lieux visibles sur la carte',
  chosen: 'Lieu choisi',
  inList: 'Voir dans la liste',
  unchoose: 'Ne plus choisir ce lieu',
  attribution: 'IGN, Natural Earth',
  /** Names of MapLibre for the words of its controls. */
  controls: {
    'Map.Title': 'Carte',
    'NavigationControl.ZoomIn': 'Zoomer',
    'NavigationControl.ZoomOut': 'Dézoomer',
    'AttributionControl.ToggleAttribution': 'Montrer ou cacher les sources',
    'ScaleControl.Feet': 'pi',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + molette pour zoomer',
    'CooperativeGesturesHandler.MacHelpText': '⌘ + molette pour zoomer',
    'CooperativeGesturesHandler.MobileHelpText': 'Deux doigts pour déplacer la carte',
  },
} as const;
