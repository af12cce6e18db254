// What an employer has typed in the form for deposits: kept as text, made into the offer that the schema checks, and
// checked for what a schema cannot know, the day and what tells of a person.
import type { OfferDeposit } from '#schemas/offer.ts';
import { OFFICIAL_DIRECTORY } from './answer-page.ts';
import { cleanUrl } from './page-address.ts';
import { findLimit, lengthOf, type PeriodLimits } from './period-limits.ts';
import { findContact } from './personal-data.ts';
import { isSiret } from './siret.ts';

/** In the order of the form. */
export const DEPOSIT_FIELDS = [
  'kind',
  'title',
  'summary',
  'occupations',
  'level',
  'host',
  'siret',
  'sector',
  'municipality',
  'from1',
  'to1',
  'from2',
  'to2',
  'from3',
  'to3',
  'places',
  'expires',
  'url',
] as const;
export type DepositField = (typeof DEPOSIT_FIELDS)[number];
/** As typed; empty where nothing is. Occupations are ROME codes with spaces between. */
export type DepositFields = Readonly<Record<DepositField, string>>;

export interface DepositDraft {
  /** UUID of the offer: a file made again from the same draft replaces the first. */
  readonly reference: string;
  readonly fields: DepositFields;
}

/** `lasting`: a period longer than the law allows for the kind. */
export type DepositProblem = 'missing' | 'invalid' | 'long' | 'contact' | 'lasting';
export interface DepositFault {
  readonly field: DepositField;
  readonly problem: DepositProblem;
}

const PERIODS = [
  ['from1', 'to1'],
  ['from2', 'to2'],
  ['from3', 'to3'],
] as const;
/** More than any field of the form holds. */
const LONGEST_KEPT = 5_000;
/** Years from today: less than the import allows. */
const FARTHEST_START = 2;
const FARTHEST_END = 6;

export function emptyDraft(reference: string): DepositDraft {
  return { reference, fields: toFields(() => '') };
}

/** `null` for anything that the form did not write. */
export function parseDraft(text: string): DepositDraft | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(kept) || !isRecord(kept['fields'])) return null;
  const { reference, fields } = kept;
  if (typeof reference !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(reference))
    return null;
  const isKept = DEPOSIT_FIELDS.every((field) => {
    const value = isRecord(fields) ? fields[field] : null;
    return typeof value === 'string' && value.length <= LONGEST_KEPT;
  });
  return isKept
    ? { reference, fields: toFields((field) => (isRecord(fields) ? String(fields[field]) : '')) }
    : null;
}

export function isEmptyDraft({ fields }: DepositDraft): boolean {
  return DEPOSIT_FIELDS.every((field) => fields[field].trim() === '');
}

/** The file as the schema must find it; fields that cannot be read are left for it to refuse. */
export function composeDeposit({ reference, fields }: DepositDraft, today: string) {
  const text = (field: DepositField) => toLine(fields[field]);
  const orNull = (field: DepositField) => text(field) || null;
  const number = (field: DepositField) => (text(field) === '' ? null : Number(text(field)));
  return {
    format: 'rose-des-metiers/offer-1' satisfies OfferDeposit['format'],
    offer: {
      reference,
      kind: text('kind'),
      title: text('title'),
      summary: orNull('summary'),
      host: {
        name: text('host'),
        siret: text('siret').replace(/\s/g, '') || null,
        sector: orNull('sector'),
      },
      place: { municipality: text('municipality'), position: null },
      occupations: [...new Set(text('occupations').split(' ').filter(Boolean))].toSorted(),
      domains: [],
      periods: PERIODS.filter(([from, to]) => text(from) !== '' || text(to) !== '')
        .map(([from, to]) => ({ from: text(from), to: orNull(to) }))
        .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
      places: number('places'),
      level: number('level'),
      url: cleanUrl(text('url'), 'any', LONGEST_KEPT) ?? (text('url') || findOfficialPage(text('siret'))),
      published: today,
      expires: orNull('expires'),
    },
  };
}

/** A host without a site of its own is found, with its address, in the directory of the State. */
function findOfficialPage(siret: string): string {
  const digits = siret.replace(/\s/g, '');
  return isSiret(digits) ? OFFICIAL_DIRECTORY + digits : '';
}

/**
 * What the schema cannot know: that a day is to come, that a period may last as long, that words tell of a person, that an
 * address is a page.
 */
export function findDraftFaults(
  { fields }: DepositDraft,
  today: string,
  limits: PeriodLimits,
): readonly DepositFault[] {
  const most = findLimit(limits, fields.kind);
  const contacts = (['title', 'summary', 'host', 'sector'] as const)
    .filter((field) => findContact(toLine(fields[field])) !== null)
    .map((field) => ({ field, problem: 'contact' as const }));
  const days = PERIODS.flatMap(([from, to]): DepositFault[] => {
    const [first, last] = [fields[from], fields[to]];
    if (first === '') return last === '' ? [] : [{ field: from, problem: 'missing' as const }];
    const isFirstGood = first >= today && first <= inYears(today, FARTHEST_START);
    const isLastGood = last === '' || (last >= first && last <= inYears(today, FARTHEST_END));
    const isTooLong =
      isLastGood && last !== '' && (lengthOf({ from: first, to: last }) ?? 0) > (most ?? Infinity);
    return [
      ...(isTooLong ? [{ field: to, problem: 'lasting' as const }] : []),
      ...(isFirstGood ? [] : [{ field: from, problem: 'invalid' as const }]),
      ...(isLastGood ? [] : [{ field: to, problem: 'invalid' as const }]),
    ];
  });
  const { expires } = fields;
  const isExpiryGood = expires === '' || (expires >= today && expires <= inYears(today, FARTHEST_START));
  const url = toLine(fields.url);
  const siret = fields.siret.replace(/\s/g, '');
  return [
    ...contacts,
    ...days,
    ...(isExpiryGood ? [] : [{ field: 'expires' as const, problem: 'invalid' as const }]),
    // Other lengths are refused by the schema.
    ...(/^\d{14}$/.test(siret) && !isSiret(siret)
      ? [{ field: 'siret' as const, problem: 'invalid' as const }]
      : []),
    ...(url === '' || cleanUrl(url, 'any', LONGEST_KEPT) !== null
      ? []
      : [{ field: 'url' as const, problem: 'invalid' as const }]),
  ];
}

/** One line, without what cannot be seen, as the import cleans it. */
export function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function inYears(day: string, count: number): string {
  return `${Number(day.slice(0, 4)) + count}${day.slice(4)}`;
}

function toFields(read: (field: DepositField) => string): DepositFields {
  return Object.fromEntries(DEPOSIT_FIELDS.map((field) => [field, read(field)])) as Record<
    DepositField,
    string
  >;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
