// Words of the pages of territories.
import type { Territory } from '#schemas/territory.ts';
import {
  formatCount,
  formatInteger,
  joinAnd,
  LONGEST_DESCRIPTION,
  shortened,
  typographic,
} from './format.ts';
import { formatEstimate, formatShare } from './hiring.ts';

export const territoryKinds: Readonly<Record<Territory['kind'], string>> = {
  region: 'Région',
  department: 'Département',
  efop: 'Territoire emploi, formation, orientation (Efop)',
  intercommunality: 'Intercommunalité',
  basin: 'Bassin d’emploi',
  employmentZone: 'Zone d’emploi',
};

const hires = (count: number) => `environ ${formatEstimate(count)} recrutements attendus en un an`;

export const territoryCopy = {
  indexTitle: 'Les territoires',
  /** `count`: its Efop territories, 0 in a region without. */
  indexLead: (regionName: string, count: number) =>
    `Ce qui recrute, où et combien\u00a0: ${typographic(regionName)}${
      count === 0
        ? ' et ses départements'
        : `, ses départements et ses ${formatCount(count, 'territoire', 'territoires')}`
    }.`,
  indexDescription: (regionName: string) =>
    `Emploi et recrutement dans chaque territoire, ${typographic(regionName)}\u00a0: familles de métiers qui recrutent, difficultés, saisonnalité, chiffres à télécharger.`,
  wholeRegion: (name: string) => `Toute la région, ${typographic(name)}`,
  colon: '\u00a0: ',
  departments: 'Les départements',
  efops: 'Les territoires',
  inhabitants: (count: number) => formatCount(count, 'habitant', 'habitants'),
  hires,
  lead: (municipalities: number, towns: readonly string[]) =>
    `${formatCount(municipalities, 'commune', 'communes')}${towns.length > 1 ? `, dont ${joinAnd(towns.map(typographic))}` : ''}.`,
  /** For search engines and previews, which cut what is longer: it names as many families as fit. */
  description: (name: string, count: number, families: readonly string[]): string => {
    const text = `${typographic(name)}\u00a0: ${hires(count)}. Ce qui recrute le plus\u00a0: ${joinAnd(families.map(typographic))}.`;
    return text.length <= LONGEST_DESCRIPTION || families.length < 2
      ? shortened(text)
      : territoryCopy.description(name, count, families.slice(0, -1));
  },
  nearMe: 'Voir tous les métiers qui recrutent ici',
  csv: (bytes: number) =>
    `Télécharger les chiffres de chaque famille de métiers (CSV, ${formatInteger(Math.ceil(bytes / 1000))}\u00a0ko)`,
  datasetName: (name: string) => `Ce qui recrute\u00a0: ${typographic(name)}`,
  datasetDescription: (name: string, year: number) =>
    `Recrutements attendus, durée et difficulté pour chaque famille de métiers, ${typographic(name)}, d’après l’enquête de ${year} auprès des employeurs.`,
  expected: 'Recrutements attendus en un an',
  /** All families together, as many are expected as were recorded: how the whole will move is not foretold. */
  asRecorded: (year: number) => `autant que les employeurs en ont déclaré en ${year}`,
  lasting: 'Durables (non saisonniers)',
  difficult: 'Jugés difficiles par les employeurs',
  population: 'Habitants',
  mostHeading: 'Ce qui recrute le plus',
  mostNote: 'Recrutements attendus en un an, par famille de métiers.',
  mostCaption: (family: string, name: string) =>
    `${typographic(family)} est la famille de métiers qui recrute le plus\u00a0: ${typographic(name)}.`,
  specialHeading: 'Ce qu’on recrute ici plus qu’ailleurs',
  specialNote: 'Part de la famille de métiers ici, comparée à sa part en France.',
  specialCaption: (family: string, times: string) =>
    `${typographic(family)}\u00a0: ${times} fois plus fréquent ici qu’en France.`,
  noSpeciality: 'Aucune famille de métiers n’y est nettement plus fréquente qu’en France.',
  times: (quotient: number) => `× ${quotient.toLocaleString('fr-FR', { maximumFractionDigits: 1 })}`,
  bestHeading: 'Les meilleurs potentiels',
  bestNote:
    'Le potentiel tient compte du nombre de recrutements, de leur durée, de la difficulté des employeurs à recruter et des postes à pourvoir d’ici à 2030.',
  familyHeading: 'Famille de métiers',
  comparedHeading: {
    efop: 'Comparé au département et à la région',
    department: 'Comparé à la région',
  },
  comparedRegionHeading: 'Durée et difficulté des recrutements',
  lastingCaption: (share: number | null) =>
    share === null
      ? 'Aucun recrutement attendu.'
      : `${formatShare(share)} des recrutements attendus ici sont durables.`,
  difficultCaption: (share: number | null) =>
    share === null
      ? 'Aucun recrutement attendu.'
      : `${formatShare(share)} des recrutements attendus ici sont jugés difficiles par les employeurs.`,
  placeHeading: 'Territoire',
  shareHeading: 'Part',
  expectedHeading: 'Attendus',
  quotientHeading: 'Ici / France',
  madeOfHeading: 'Sa composition',
  intercommunalities: 'Intercommunalités',
  intercommunalityNote:
    'CC\u00a0: communauté de communes. CA\u00a0: communauté d’agglomération. CU\u00a0: communauté urbaine.',
  basins: 'Bassins d’emploi de l’enquête',
  partly: (share: number) => `${formatShare(share)} de sa population dans la région`,
  below: 'À l’intérieur',
  estimated:
    'Les chiffres de recrutement sont connus par bassin d’emploi. Là où un bassin est partagé entre plusieurs territoires, ils sont répartis selon la population\u00a0: ce sont des estimations.',
  misallocated: (share: number) =>
    `Ici, ${formatShare(share)} des recrutements peuvent être comptés dans un territoire voisin.`,
  /** Under the name of a place in a table. */
  misallocatedMark: (share: number) => `dont ${formatShare(share)} peut-être à côté`,
  crossing: (names: readonly string[]) =>
    names.length === 1
      ? `Le bassin de ${joinAnd(names.map(typographic))} dépasse la région\u00a0: il compte pour la part de ses habitants qui vivent ici.`
      : `Les bassins de ${joinAnd(names.map(typographic))} dépassent la région\u00a0: ils comptent pour la part de leurs habitants qui vivent ici.`,
  reconstructed: (note: string) =>
    `Sa composition est reconstituée, en attendant la liste officielle de la Région\u00a0: ${plainNote(note)}.`,
  /** `count`: two at least. */
  andMore: (count: number) => `et ${formatInteger(count)} autres métiers`,
  mapLabel: (name: string) => `Carte\u00a0: ${typographic(name)} dans la région.`,
} as const;

/** The reason of a composition, as the data word it for people of the trade, in plain words. */
function plainNote(note: string): string {
  return typographic(note)
    .replaceAll('ZE2020', 'zone d’emploi')
    .replaceAll('bassin BMO', 'bassin d’emploi')
    .replaceAll(' = ', '\u00a0: ')
    .replaceAll(' + ', ' et ');
}
