// Words of jobs, unemployment and sectors around a territory. Each figure says its place, its zoning and its period.
import type { TerritoryFigures } from '#schemas/territory-figures.ts';
import { formatCount, lowerFirst } from './format.ts';
import { formatShare } from './hiring.ts';

const tenths = new Intl.NumberFormat('fr-FR', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const signed = new Intl.NumberFormat('fr-FR', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** 0.065 -> "6,5 %". */
export function formatRate(rate: number): string {
  return tenths.format(rate);
}

/** 0.0107 -> "+1,1 %"; -0.004 -> "−0,4 %". */
export function formatChange(change: number): string {
  return signed.format(change).replace('-', '\u2212');
}

/** "2023-T3" -> "3e trimestre 2023"; "2023" -> "2023". */
export function formatPeriod(period: string): string {
  const [year = '', quarter] = period.split('-T');
  if (quarter === undefined) return year;
  return `${quarter}${quarter === '1' ? 'er' : 'e'} trimestre ${year}`;
}

/** "au 3e trimestre 2023", "en moyenne en 2023". */
function duringPeriod(period: string): string {
  return period.includes('-T') ? `au ${formatPeriod(period)}` : `en moyenne en ${period}`;
}

/** "77 %", "moins de 1 %", "plus de 99 %": a part is never said to be nothing, nor the whole. */
function formatPart(share: number): string {
  if (share < 0.01) return `moins de ${formatShare(0.01)}`;
  if (share > 0.99 && share < 1) return `plus de ${formatShare(0.99)}`;
  return formatShare(share);
}

type Jobs = NonNullable<TerritoryFigures['jobs']>;
type Employees = NonNullable<TerritoryFigures['employees']>;
type Rates = NonNullable<TerritoryFigures['unemployment']>['rates'];

/** A place by its name, and its rates. */
interface NamedRates {
  readonly name: string;
  readonly rates: Rates;
}

/** The five great sectors of the census, in the order of the columns. */
export const bigSectors = [
  { key: 'agriculture', label: 'Agriculture' },
  { key: 'industry', label: 'Industrie' },
  { key: 'construction', label: 'Construction' },
  { key: 'services', label: 'Commerce, transports, services' },
  { key: 'public', label: 'Administration, enseignement, santé, action sociale' },
] as const satisfies readonly { readonly key: keyof Jobs; readonly label: string }[];

export const employmentCopy = {
  heading: 'Emploi, chômage, secteurs',
  note: {
    efop: 'Ces chiffres ne sont pas publiés pour le territoire lui-même. Voici ceux des zones d’emploi qu’il touche, à côté de son département et de la région.',
    department:
      'Les chiffres du département, à côté de la région et des zones d’emploi que le département touche.',
    region: 'Les chiffres de la région, de ses départements et des zones d’emploi qu’elle touche.',
  },
  zone: 'Une zone d’emploi (Insee) est un espace où la plupart des gens habitent et travaillent. Elle a ses propres limites\u00a0: «\u202fen partie\u202f» veut dire qu’elle déborde du territoire. Ses chiffres sont toujours ceux de la zone entière.',
  unpublished: 'non connu ici',
  zoneName: (name: string) => `Zone d’emploi ${name}`,
  zoneKind: (isPartial: boolean) => (isPartial ? 'Zone d’emploi, en partie' : 'Zone d’emploi'),
  zoneNote: (isPartial: boolean, share: number) =>
    `${employmentCopy.zoneKind(isPartial)}\u00a0: ${formatPart(share)} des habitants du territoire y vivent`,
  allZones: (count: number) => `Les ${formatCount(count, 'zone d’emploi', 'zones d’emploi')}`,
  allSectors: (count: number) => `Les secteurs de ${formatCount(count, 'zone d’emploi', 'zones d’emploi')}`,
  placeHeading: 'Où',
  growthHeading: 'Habitants et emplois',
  inhabitants: (year: number) => `Habitants en ${year}`,
  inhabitantsChange: (from: number, to: number) => `Habitants, chaque année de ${from} à ${to}`,
  jobsChange: (from: number, to: number) => `Emplois, chaque année de ${from} à ${to}`,
  employees: (year: number) => `Salariés en ${year}`,
  unemploymentHeading: 'Chômage',
  quarterly: 'Par zone d’emploi, chaque trimestre',
  yearly: 'Par département et région, moyenne de l’année',
  unemploymentNote:
    'Deux mesures à ne pas comparer entre elles\u00a0: un trimestre pour les zones d’emploi, la moyenne d’une année pour les départements et la région.',
  scale: (low: number, high: number) =>
    `Toutes les lignes ont la même échelle, de ${formatShare(low)} en bas à ${formatShare(high)} en haut.`,
  figures: 'Voir les chiffres',
  rates: 'Taux de chômage',
  sectorsHeading: 'Secteurs qui emploient',
  sectorsNote:
    'Salariés du privé et du public, là où vit au moins un dixième des habitants du territoire. Le trait montre la part du secteur en France.',
  sectorsElsewhere:
    'Les secteurs détaillés sont publiés par zone d’emploi\u00a0: ils sont sur la page de chaque département et de chaque territoire.',
  sectorHeading: 'Secteur',
  shareHeading: 'Part des salariés',
  inFrance: (share: number) => `France\u00a0: ${formatRate(share)}`,
  bigSectorsHeading: 'Les cinq grands secteurs',
} as const;

/** "Maine-et-Loire : le nombre d’habitants augmente de 0,4 % par an et celui des emplois de 1,1 % par an." */
export function writeGrowth(name: string, { population, jobs }: TerritoryFigures): string {
  const people = population === null ? null : writeChange(population.yearlyChange);
  const work = jobs === null ? null : writeChange(jobs.yearlyChange);
  const clauses = [
    ...(people === null ? [] : [`le nombre d’habitants ${people}`]),
    ...(work === null ? [] : [`${people === null ? 'le nombre d’emplois' : 'celui des emplois'} ${work}`]),
  ];
  return clauses.length === 0
    ? `${name}\u00a0: ${employmentCopy.unpublished}.`
    : `${name}\u00a0: ${clauses.join(', ')}.`;
}

function writeChange(change: number): string {
  const size = formatRate(Math.abs(change));
  if (size === formatRate(0)) return 'ne change presque pas';
  return `${change > 0 ? 'augmente' : 'baisse'} de ${size} par an`;
}

/** "Zone d’emploi Cholet : 4,9 % au 3e trimestre 2023, comme un an plus tôt." */
export function writeUnemployment({ name, rates }: NamedRates): string {
  const newest = rates.at(-1);
  if (newest === undefined) return `${name}\u00a0: ${employmentCopy.unpublished}.`;
  const before = rates.find(({ period }) => period === yearBefore(newest.period));
  return `${name}\u00a0: ${formatRate(newest.rate)} ${duringPeriod(newest.period)}${before === undefined ? '' : `, ${compareRates(newest.rate, before.rate)}`}.`;
}

function compareRates(now: number, before: number): string {
  return formatRate(now) === formatRate(before)
    ? 'comme un an plus tôt'
    : `contre ${formatRate(before)} un an plus tôt`;
}

/** "2023-T3" -> "2022-T3". */
function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** "De 4,1 % (Ancenis) à 4,9 % (Cholet) au 3e trimestre 2023."; null for fewer than two places. */
export function writeUnemploymentRange(places: readonly NamedRates[]): string | null {
  const newest = places
    .flatMap(({ rates }) => rates.at(-1)?.period ?? [])
    .toSorted()
    .at(-1);
  const known = places
    .flatMap(({ name, rates }) => {
      const last = rates.at(-1);
      return last === undefined || last.period !== newest ? [] : [{ name, rate: last.rate }];
    })
    .toSorted((a, b) => a.rate - b.rate);
  const [least, most] = [known[0], known.at(-1)];
  if (newest === undefined || least === undefined || most === undefined || known.length < 2) return null;
  return `De ${formatRate(least.rate)} (${least.name}) à ${formatRate(most.rate)} (${most.name}) ${duringPeriod(newest)}.`;
}

/** A sector smaller than this is a few workplaces: that it is much larger than in France tells little. */
const LEAST_TELLING = 0.02;

/** How many employees, the first sector, and the one that stands out most beside France. */
export function writeSectors({ year, total, sectors }: Employees, labelOf: (code: string) => string): string {
  const [first] = sectors;
  const marked = sectors
    .filter(({ share, shareInFrance }) => share >= LEAST_TELLING && shareInFrance > 0)
    .toSorted((a, b) => b.share / b.shareInFrance - a.share / a.shareInFrance)[0];
  const times = marked === undefined ? 0 : Math.round((10 * marked.share) / marked.shareInFrance) / 10;
  return [
    `${formatCount(total, 'salarié', 'salariés')} en ${year}.`,
    ...(first === undefined
      ? []
      : [
          `Premier secteur\u00a0: ${lowerFirst(labelOf(first.sector))}, ${formatRate(first.share)} (${formatRate(first.shareInFrance)} en France).`,
        ]),
    ...(marked === undefined || times < 1.5
      ? []
      : [
          `Le plus marqué\u00a0: ${lowerFirst(labelOf(marked.sector))}, ${times.toLocaleString('fr-FR')} fois sa part en France.`,
        ]),
  ].join(' ');
}

/** What stands out beside the region; for the region itself, its first sector. */
export function writeBigSectors(name: string, jobs: Jobs, region: Jobs | null): string {
  const lead = (key: (typeof bigSectors)[number]['key']) => jobs[key] - (region?.[key] ?? 0);
  const [top] = bigSectors.toSorted((a, b) => lead(b.key) - lead(a.key));
  if (top === undefined) return '';
  const sector = lowerFirst(top.label);
  return region === null
    ? `${name}, en ${jobs.year}\u00a0: premier secteur, ${sector}, avec ${formatRate(jobs[top.key])} des emplois.`
    : `${name}, en ${jobs.year}\u00a0: le plus marqué à côté de la région, ${sector}, avec ${formatRate(jobs[top.key])} des emplois contre ${formatRate(region[top.key])}.`;
}
