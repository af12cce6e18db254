// Words of the hiring potential: classes, reasons, confidence. Used while building and, when a place is chosen, in the
// browser: a sentence is written once.
import type { PlacePotential, PlaceRate } from '#domain/hiring/place-potential.ts';
import type { Confidence, PotentialClass } from '#domain/hiring/potential.ts';
import { formatInteger, quote, typographic, upperFirst } from './format.ts';

export const potentialClasses: Readonly<Record<PotentialClass, string>> = {
  'very-high': 'Très élevé',
  high: 'Élevé',
  medium: 'Moyen',
  low: 'Plutôt faible',
  'very-low': 'Faible',
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  strong: 'forte',
  medium: 'moyenne',
  weak: 'faible',
};

/** What the survey tells of the projects of a place. */
export const recordedWords: Readonly<Record<PlacePotential['state'], string>> = {
  known: 'connu, réparti selon la population',
  few: 'moins de 5 par bassin',
  none: 'aucun projet déclaré',
};

/** Name of the box in which a wide table scrolls: not that of its section. */
export function nameOfTable(caption: string): string {
  return `${caption}\u00a0: tableau`;
}

export const hiringCopy = {
  heading: 'Potentiel d’embauche',
  placeLabel: 'Dans quel territoire\u00a0?',
  why: 'Pourquoi\u00a0?',
  rateSpan: 'Les fourchettes contiennent huit années sur dix.',
  methodLink: 'Comment est-ce calculé\u00a0?',
  notCoveredTitle: 'Non couvert par l’enquête',
  notCovered:
    'L’enquête de France Travail auprès des employeurs ne couvre pas tous les métiers de la fonction publique. Cela ne veut pas dire qu’on n’y recrute pas\u00a0: on y entre souvent par concours.',
  notCountedTitle: 'Pas de chiffre propre à ce métier',
  nearestFamilies: 'Pour vous faire une idée, la famille de métiers la plus proche\u00a0:',
  nearMeLink: 'Voir ce qui recrute près de chez vous',
  territoriesLink: 'Voir les chiffres de la région et de ses territoires',
  otherFamilies: 'Selon la qualification, ce métier compte aussi dans d’autres familles\u00a0:',
  otherFamily: (label: string, potentialClass: PotentialClass, expected: number) =>
    `${typographic(label)} (potentiel ${potentialClasses[potentialClass].toLocaleLowerCase('fr')} dans la région, ${about(expected)} recrutements attendus)`,
  tableHeading: 'Dans chaque territoire',
  regionGroup: 'La région et ses départements',
  departmentGroup: 'Les départements',
  efopGroup: 'Les territoires de la région',
  /** On a phone, above the table. */
  tableSlides: 'Faites glisser le tableau vers la gauche pour voir toutes ses colonnes.',
  columns: {
    place: 'Territoire',
    class: 'Potentiel',
    expected: 'Recrutements attendus',
    lasting: 'Durables',
    difficult: 'Jugés difficiles',
    confidence: 'Confiance',
  },
  mapLabel:
    'Carte du potentiel dans les territoires de la région. Le tableau qui suit dit la même chose en mots.',
  /** Names the figure: the map and the key of its colours. */
  mapKey: 'Carte et légende de ses couleurs',
  mapNote: 'Choisissez un territoire sur la carte pour lire ses chiffres.',
  /** Under the map, once a territory is chosen. */
  chosenOnMap: (name: string, potential: PlacePotential) =>
    `${name}\u00a0: potentiel ${potentialClasses[potential.class].toLocaleLowerCase('fr')}. ${writePotentialSummary(potential)}`,
  classNote:
    'Le potentiel classe les familles de métiers d’un même territoire entre elles. Pour comparer deux territoires, regardez les recrutements attendus. Chaque estimation s’appuie surtout sur ce que son territoire a déclaré\u00a0: leur somme peut s’écarter de celle de la région.',
  reconstructed:
    'Les contours des territoires sont reconstitués à partir des arrondissements et des zones d’emploi, en attendant la liste officielle.',
  unknownPlace: (text: string, fallback: string) =>
    `Le territoire ${quote(text)} n’existe pas ici. Voici ${fallback}.`,
} as const;

/** Estimates are said with two digits: 1 243 is "environ 1 200", 3,2 is "moins de 5". */
export function formatEstimate(value: number): string {
  if (value < 5) return 'moins de 5';
  return formatInteger(roundEstimate(value));
}

function roundEstimate(value: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / size) * size;
}

/** "environ 1 200", "moins de 5". */
function about(value: number): string {
  return value < 5 ? formatEstimate(value) : `environ ${formatEstimate(value)}`;
}

/** 0.914 -> "91 %". */
export function formatShare(share: number): string {
  return `${formatInteger(Math.round(100 * share))}\u00a0%`;
}

/** Under the class: "Environ 1 200 recrutements attendus en un an, presque tous durables." */
export function writePotentialSummary({ expected, durability }: PlacePotential): string {
  const start = expected < 5 ? 'Moins de 5' : `Environ ${formatEstimate(expected)}`;
  return `${start} recrutements attendus en un an, ${writeDurability(durability.value)}.`;
}

function writeDurability(share: number): string {
  if (share >= 0.95) return 'presque tous durables';
  return writeSeasonal(share) ?? 'surtout durables';
}

/** What a class of potential must not hide; `null` where most projects are lasting. */
function writeSeasonal(share: number): string | null {
  if (share >= 0.75) return null;
  return share >= 0.4 ? 'en partie saisonniers' : 'surtout saisonniers';
}

/** Beside a class in a list: "Surtout saisonniers", "Confiance faible". Most families have none. */
export function writeReserves({ durability, confidence }: PlacePotential): string[] {
  const seasonal = writeSeasonal(durability.value);
  return [
    ...(seasonal === null ? [] : [upperFirst(seasonal)]),
    ...(confidence === 'weak' ? [`${hiringCopy.columns.confidence} ${confidenceWords.weak}`] : []),
  ];
}

/** What the survey counts: "Compté pour la famille « Infirmiers et sages-femmes », avec 14 autres métiers." */
export function writeFamilyNote(label: string, others: number): string {
  const name = quote(typographic(label));
  if (others === 0) return `Compté pour la famille de métiers ${name}.`;
  const shared =
    others === 1 ? 'un autre métier partage' : `${formatInteger(others)} autres métiers partagent`;
  return `Compté pour la famille de métiers ${name}\u00a0: ${shared} ces chiffres.`;
}

export interface WrittenReason {
  readonly name: string;
  readonly text: string;
}

/** Each reason of the class, the heaviest first, then how far to trust it. */
export function writeReasons(potential: PlacePotential, year: number): WrittenReason[] {
  const { durability, ease, postsByJob, speciality } = potential;
  return [
    { name: 'Nombre', text: writeVolume(potential, year) },
    {
      name: 'Durée',
      text: `${formatShare(durability.value)} de recrutements non saisonniers (${writeSpan(durability)}).`,
    },
    {
      name: 'Employeurs en recherche',
      text: `${formatShare(ease.value)} de recrutements jugés difficiles par les employeurs (${writeSpan(ease)})\u00a0: plus de chances pour vous, mais parfois des conditions exigeantes.`,
    },
    ...(postsByJob === null
      ? []
      : [
          {
            name: 'D’ici à 2030',
            text: `${formatInteger(Math.round(100 * postsByJob))} postes à pourvoir pour 100 emplois dans la région, entre 2019 et 2030.`,
          },
        ]),
    ...(speciality === null
      ? []
      : [
          {
            name: 'Spécificité locale',
            text: `${speciality.toLocaleString('fr-FR')} fois plus fréquent ici qu’en France.`,
          },
        ]),
    {
      name: 'Confiance',
      text: writeConfidence(potential, year),
    },
  ];
}

function writeConfidence({ confidence, recorded, state }: PlacePotential, year: number): string {
  const word = upperFirst(confidenceWords[confidence]);
  const rest = 'l’estimation s’appuie aussi sur l’année d’avant et sur des territoires semblables.';
  return state === 'none'
    ? `${word}\u00a0: aucun recrutement déclaré ici en ${year}, l’estimation s’appuie sur l’année d’avant et sur des territoires semblables.`
    : `${word}\u00a0: ${about(recorded)} recrutements déclarés ici en ${year}, ${rest}`;
}

/** "1re", "12e". */
function formatRank(rank: number): string {
  return rank === 1 ? '1re' : `${formatInteger(rank)}e`;
}

function writeVolume({ volumeRank, of, expected, recorded, state }: PlacePotential, year: number): string {
  const rank = `${formatRank(volumeRank)} famille sur ${of} dans le territoire, avec ${about(expected)} recrutements attendus en un an.`;
  if (state === 'none') return `${rank} Aucun n’était déclaré en ${year}.`;
  if (state === 'few') return `${rank} Moins de 5 étaient déclarés en ${year} dans chaque bassin d’emploi.`;
  return `${rank} En ${year}, les employeurs en déclaraient ${about(recorded)}.${writeGap(expected, recorded)}`;
}

/** From this ratio on, a reader wonders why the two figures differ. */
const TOLD_GAP = 1.3;

/** Why fewer or more are expected than were recorded; nothing where both are near, or said as "moins de 5". */
function writeGap(expected: number, recorded: number): string {
  if (expected < 5 && recorded < 5) return '';
  const reason =
    'le chiffre d’une seule année varie beaucoup, nous le corrigeons par celui de l’année d’avant et par ceux de territoires semblables.';
  if (recorded > expected * TOLD_GAP) return ` Nous en attendons moins\u00a0: ${reason}`;
  if (expected > recorded * TOLD_GAP) return ` Nous en attendons plus\u00a0: ${reason}`;
  return '';
}

function writeSpan({ low, high }: PlaceRate): string {
  return `entre ${Math.round(100 * low)} et ${formatShare(high)}`;
}
