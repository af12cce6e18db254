// Words the titles of trainings: from "bac pro cuisine" (Onisep, Certif'Info) to "Bac pro Cuisine", and their kind.
import { fold } from '#domain/text/fold.ts';
import type { TrainingKind } from '#schemas/training.ts';
import { restoreCapitals } from '../capital-accents.ts';

/** Same for two spellings of one title: letters and digits only. */
export function normalizeTitle(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

interface Family {
  /** How titles of the sources start. */
  readonly start: RegExp;
  /** What is shown in its place; the rest takes a capital. `null`: the title is shown whole. */
  readonly shown: string | null;
  readonly kind: TrainingKind;
  /** Where the source gives none. */
  readonly level: number | null;
}

const FAMILIES: readonly Family[] = [
  { start: /^CAP(?: ?a| agricole) /i, shown: 'CAP agricole', kind: 'cap', level: 3 },
  { start: /^CAP /i, shown: 'CAP', kind: 'cap', level: 3 },
  { start: /^bac pro(?:fessionnel)? (?:agricole )?/i, shown: 'Bac pro', kind: 'bac-pro', level: 4 },
  {
    start: /^classe de 2de professionnelle /i,
    shown: 'Seconde professionnelle',
    kind: 'seconde-pro',
    level: null,
  },
  {
    start: /^(?:CS \(ex MC\)|CS \(ex Mention complémentaire\)|MC\d?|mention complémentaire) /i,
    shown: 'Certificat de spécialisation',
    kind: 'mention-complementaire',
    level: null,
  },
  { start: /^CSA? /i, shown: 'Certificat de spécialisation agricole', kind: 'other', level: null },
  { start: /^BP /, shown: 'BP', kind: 'brevet-professionnel', level: 4 },
  { start: /^BTSA /i, shown: 'BTSA', kind: 'bts', level: 5 },
  { start: /^BTS /i, shown: 'BTS', kind: 'bts', level: 5 },
  { start: /^BUT /i, shown: 'BUT', kind: 'but', level: 6 },
  { start: /^DEUST /i, shown: 'DEUST', kind: 'deust', level: 5 },
  {
    start: /^licence pro(?:fessionnelle)?(?: mention)? /i,
    shown: 'Licence pro',
    kind: 'licence-pro',
    level: 6,
  },
  { start: /^licence(?: mention)? /i, shown: 'Licence', kind: 'licence', level: 6 },
  { start: /^master(?: mention)? /i, shown: 'Master', kind: 'master', level: 7 },
  { start: /^(?:TP|titre professionnel) /i, shown: 'Titre professionnel', kind: 'other', level: null },
  { start: /^(?:DN ?MADE)(?: mention)? /i, shown: 'DN MADE', kind: 'art', level: 6 },
  { start: /^(?:DNA|DNSEP|DSAA|BMA|DNSP)/, shown: null, kind: 'art', level: null },
  { start: /^bac (?:techno|général)/i, shown: null, kind: 'bac', level: 4 },
  { start: /^diplôme d'[ée]tat d'infirmier$/i, shown: null, kind: 'nursing', level: 6 },
  {
    start: /^(?:diplôme d'ingénieur|bachelor en sciences et ingénierie)/i,
    shown: null,
    kind: 'engineering',
    level: null,
  },
  {
    start: /^diplôme (?:d'[ée]tat d'architecte|d'études en architecture)/i,
    shown: null,
    kind: 'architecture',
    level: null,
  },
];

/** Types of Onisep that tell the kind where the title does not. */
const KIND_OF_TYPE: ReadonlyMap<string, TrainingKind> = new Map([
  ["diplôme d'État du paramédical", 'health'],
  ["diplôme d'État du médical", 'health'],
  ['autre formation en santé', 'health'],
  ["diplôme d'État du travail social", 'social-work'],
  ["certificat d'aptitude (travail social)", 'social-work'],
  ["diplôme d'école de commerce visé de niveau bac + 4 ou 5", 'business'],
  ["diplôme d'école de commerce visé (bac + 3)", 'business'],
  ["diplôme des écoles d'architecture", 'architecture'],
]);

export interface TrainingName {
  readonly title: string;
  readonly kind: TrainingKind;
  readonly level: number | null;
  /** Title without its kind, normalised: what may name an occupation ("macon"). */
  readonly specialty: string;
}

/** Kinds whose short name is used by everyone: "BTS … (NDRC)". */
const WITH_INITIALS: readonly TrainingKind[] = ['bts', 'nursing', 'health', 'social-work'];

export function nameTraining(label: string, type = '', initials = ''): TrainingName {
  const text = label.replace(/\s+/g, ' ').trim();
  const family = FAMILIES.find(({ start }) => start.test(text));
  const rest = family === undefined || family.shown === null ? text : text.replace(family.start, '');
  const words = restoreCapitals(capitalize(rest).replaceAll("d'Etat", "d'État"));
  const shown = family?.shown == null ? words : `${family.shown} ${words}`;
  const kind = family?.kind ?? KIND_OF_TYPE.get(type) ?? 'other';
  const isKnown = /^[A-Z][A-Za-z0-9&']{1,9}$/.test(initials) && !shown.includes(initials);
  return {
    title: isKnown && WITH_INITIALS.includes(kind) && shown !== initials ? `${shown} (${initials})` : shown,
    kind,
    level: family?.level ?? null,
    specialty: normalizeTitle(
      rest.replace(/^(?:diplôme|certificat de capacité) d(?:'[ée]tat d)?(?:e |')/i, ''),
    ),
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
