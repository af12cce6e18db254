// Words of "près de chez moi".
import { formatCount, formatInteger, quote, typographic } from './format.ts';

const families = (count: number) => formatCount(count, 'famille de métiers', 'familles de métiers');

export const nearCopy = {
  title: 'Près de chez moi',
  lead: 'Dites où vous habitez\u00a0: voici les métiers qui recrutent autour de vous, les meilleurs potentiels en premier.',
  description:
    'Tapez votre commune ou votre code postal\u00a0: les familles de métiers qui recrutent près de chez vous, avec leur potentiel, leur durée et leurs métiers.',
  withoutScript:
    'Cette recherche a besoin de JavaScript. Sans lui, choisissez votre territoire\u00a0: sa page dit ce qui y recrute.',
  placeLabel: 'Votre commune ou votre code postal',
  placePlaceholder: (name: string, postcode: string) => `Ex. ${name} ou ${postcode}`,
  locate: 'Me localiser',
  locating: 'Recherche de votre position…',
  locationPrivacy: 'Votre position reste sur votre appareil.',
  options: 'Communes',
  optionCount: (count: number) =>
    count === 0
      ? 'Aucune commune trouvée.'
      : `${formatCount(count, 'commune', 'communes')}. Choisissez avec les flèches.`,
  noMunicipality: (text: string, regionName: string) =>
    `Aucune commune de la région ${regionName} ne s’appelle ${quote(text)}. Vérifiez l’orthographe. Si la commune a fusionné avec d’autres, tapez son code postal.`,
  noPostcode: (postcode: string, regionName: string) =>
    `Aucune commune de la région ${regionName} n’a le code postal ${postcode}. Vérifiez-le, ou tapez le nom de votre commune.`,
  unsure: 'Plusieurs communes sont possibles. Choisissez la vôtre dans la liste.',
  severalTerritories: (postcode: string) =>
    `Le code postal ${postcode} couvre plusieurs territoires. Choisissez votre commune dans la liste.`,
  locationErrors: {
    denied:
      'Votre navigateur n’a pas donné votre position. Tapez votre commune, ou autorisez la localisation dans ses réglages.',
    unavailable: 'Votre position n’a pas pu être trouvée. Tapez votre commune.',
    outside: (regionName: string) =>
      `Vous semblez être hors de la région ${regionName}. Tapez une commune de la région, ou choisissez un territoire dans la liste.`,
  },
  chooseFromList: 'Ou choisissez un territoire',
  loading: 'Chargement…',
  failed:
    'Les chiffres n’ont pas pu être chargés. Vérifiez votre connexion, puis réessayez. Les pages des territoires disent aussi ce qui y recrute.',
  retry: 'Réessayer',
  unknownTerritory: (text: string) =>
    `Le territoire ${quote(text)} n’existe pas ici. Tapez une commune, ou choisissez dans la liste.`,
  chosen: (name: string) => `Ce qui recrute\u00a0: ${name}`,
  from: (municipality: string, former: string | null) =>
    former === null
      ? `${municipality} en fait partie.`
      : `${former}, aujourd’hui dans la commune de ${municipality}, en fait partie.`,
  fromPostcode: (postcode: string) => `Les communes du code postal ${postcode} en font partie.`,
  /** Beside the name of a municipality that merged into another. */
  now: (municipality: string) => `dans ${municipality}`,
  territories: 'Les pages des territoires',
  toOffers: 'Chercher ici un stage, une alternance ou une immersion',
  territoryPage: 'Tous les chiffres du territoire',
  filters: (active: number) =>
    active === 0
      ? 'Affiner et trier'
      : `Affiner et trier (${formatCount(active, 'filtre actif', 'filtres actifs')})`,
  lasting: 'Surtout des emplois durables',
  withoutDiploma: 'Accessible sans diplôme ou avec de l’expérience',
  green: 'Utile à la transition écologique',
  field: 'Domaine ou secteur',
  allFields: 'Tous',
  fieldGroup: 'Domaines',
  sectorGroup: 'Secteurs de la région',
  sectorPage: (name: string) => `Tout sur le secteur ${quote(typographic(name))}`,
  allSectors: 'Les secteurs de la région',
  sort: 'Trier par',
  sorts: { potential: 'Potentiel', number: 'Nombre de recrutements', name: 'Nom' },
  clear: 'Retirer les filtres',
  count: (count: number) => (count === 0 ? 'Aucune famille de métiers ne convient.' : `${families(count)}.`),
  /** How many families are known to be open, and how many tell nothing. */
  countOpen: (open: number, unknown: number) => {
    const opened =
      open === 0
        ? 'Aucune famille de métiers n’est connue comme ouverte sans diplôme'
        : `${families(open)} ${open === 1 ? 'est ouverte' : 'sont ouvertes'} sans diplôme ou avec de l’expérience`;
    return unknown === 0 ? `${opened}.` : `${opened}, ${formatInteger(unknown)} à vérifier.`;
  },
  openHeading: 'Ouvertes sans diplôme ou avec de l’expérience',
  unknownHeading: 'À vérifier\u00a0: nous ne savons pas s’il faut un diplôme',
  nothing: 'Retirez un filtre pour en voir davantage.',
  /** After an estimate in bold. */
  expectedWord: 'recrutements attendus',
  lastingShare: (share: string) => `${share} durables`,
  difficultShare: (share: string) => `${share} jugés difficiles`,
  sharedFigures: 'Tous les métiers d’une famille partagent ses chiffres.',
  weakNote: `${quote('Confiance faible')}\u00a0: trop peu de recrutements déclarés ici, l’estimation vient surtout d’autres territoires.`,
  speciality: 'Spécificité locale',
  moreOccupations: (count: number) =>
    count === 1 ? 'Voir un autre métier' : `Voir ${formatInteger(count)} autres métiers`,
  /** `isAll`: no occupation of the family is known to fit. */
  unknownAccess: (count: number, isAll: boolean) =>
    `Accès non renseigné pour ${isAll ? formatCount(count, 'métier', 'métiers') : formatCount(count, 'autre métier', 'autres métiers')}\u00a0: à vérifier sur leur page.`,
  printed: (date: Date, address: string) =>
    `Imprimé le ${date.toLocaleDateString('fr-FR', { dateStyle: 'long' })}. ${address}`,
  printedPart: (count: number) => `Les ${formatInteger(count)} premières familles de la liste.`,
  printedFilters: (labels: readonly string[]) => `Filtres : ${labels.join(', ')}.`,
  more: (count: number) => `Voir ${formatInteger(count)} familles de plus`,
} as const;
