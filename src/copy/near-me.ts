// Words of "près de chez moi".
import { formatCount, formatInteger, quote } from './format.ts';

const families = (count: number) => formatCount(count, 'famille de métiers', 'familles de métiers');

export const nearCopy = {
  title: 'Près de chez moi',
  lead: 'Dites où vous habitez\u00a0: voici les métiers qui recrutent autour de vous, les meilleurs potentiels en premier.',
  description:
    'Tapez votre commune ou votre code postal : les familles de métiers qui recrutent près de chez vous, avec leur potentiel, leur durée et leurs métiers.',
  withoutScript:
    'Cette recherche a besoin de JavaScript. Sans lui, choisissez votre territoire : sa page dit ce qui y recrute.',
  placeLabel: 'Votre commune ou votre code postal',
  placePlaceholder: 'Ex. Cholet ou 49300',
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
  from: (municipality: string) => `${municipality} en fait partie.`,
  territories: 'Les pages des territoires',
  territoryPage: 'Tous les chiffres du territoire',
  filters: 'Affiner',
  lasting: 'Surtout des emplois durables',
  withoutDiploma: 'Accessible sans diplôme ou avec de l’expérience',
  green: 'Utile à la transition écologique',
  field: 'Domaine',
  allFields: 'Tous les domaines',
  sort: 'Trier par',
  sorts: { potential: 'Potentiel', number: 'Nombre de recrutements', name: 'Nom' },
  clear: 'Retirer les filtres',
  count: (count: number) => (count === 0 ? 'Aucune famille de métiers ne convient.' : `${families(count)}.`),
  nothing: 'Retirez un filtre pour en voir davantage.',
  /** After an estimate in bold. */
  expectedWord: 'recrutements attendus',
  lastingShare: (share: string) => `${share} durables`,
  difficultShare: (share: string) => `${share} jugés difficiles`,
  speciality: 'Spécificité locale',
  moreOccupations: (count: number) =>
    count === 1 ? 'Voir un autre métier' : `Voir ${formatInteger(count)} autres métiers`,
  unknownAccess: (count: number) =>
    `Accès non renseigné pour ${formatCount(count, 'autre métier', 'autres métiers')}\u00a0: à vérifier sur leur page.`,
  more: (count: number) => `Voir ${formatInteger(count)} familles de plus`,
} as const;
