// Checks and completes what a mapper made of a row: an offer fit to be published, or what is wrong with it, by field.
import { createHash } from 'node:crypto';
import { cleanUrl } from '#domain/offers/page-address.ts';
import { lengthOf } from '#domain/offers/period-limits.ts';
import { findContact } from '#domain/offers/personal-data.ts';
import { isSiret } from '#domain/offers/siret.ts';
import { isExpired } from '#domain/sources/is-expired.ts';
import { MAX_OFFER_PLACES, OFFER_LIMITS, type Offer, offerSchema } from '#schemas/offer.ts';
import { describeExpectation } from '../read/expectations.ts';
import { cleanLine } from './clean.ts';
import { addDays, toDay } from './days.ts';
import type { Draft, DraftField } from './draft.ts';
import type { Known } from './known.ts';

export interface Fault {
  readonly field: DraftField;
  readonly found: string;
  readonly expected: string;
}

export type Finished =
  | { readonly offer: Offer; readonly notes: readonly Note[] }
  | { readonly setAside: 'outside the region' | 'expired' }
  | { readonly faults: readonly Fault[] };

/** What was taken out of an offer that is kept. */
export type Note =
  | 'position far from its municipality dropped'
  | 'text that names a person dropped'
  | 'ROME code that is no longer one dropped';

export interface Finishing {
  readonly source: string;
  /** Domains of the pages to which this source may lead. */
  readonly domains: readonly string[] | 'any';
  readonly known: Known;
  readonly today: string;
  /** Day on which an offer was first met, by id. */
  readonly firstSeen: ReadonlyMap<string, string>;
}

/** Days from today, back and on, within which a date can be meant. */
const OLDEST = -5 * 365;
const FARTHEST = 3 * 365;
/** "2024-01-17 15:45:23.418901923 UTC" */
const MAX_DATE_LENGTH = 40;
/** A contract that begins in three years may last four. */
const FARTHEST_END = 7 * 365;
/** As La bonne alternance shows an offer of which it knows the first day only. */
const SHOWN_AFTER_PUBLICATION = 60;
/** Without any date: if the feed stops, the offer goes. */
const SHOWN_AFTER_IMPORT = 30;

export function finishOffer(draft: Draft, { source, domains, known, today, firstSeen }: Finishing): Finished {
  const found = known.places.find(draft.address);
  if (found === 'elsewhere') return { setAside: 'outside the region' };

  const faults: Fault[] = [];
  const notes: Note[] = [];
  const refuse = (field: DraftField, value: string, expected: string) => {
    faults.push({ field, found: value, expected });
    return '';
  };
  const line = (field: 'title' | 'host' | 'sector', raw: string): string => {
    const cleaned = cleanLine(raw, OFFER_LIMITS[field]);
    if ('expected' in cleaned) return refuse(field, raw, cleaned.expected);
    if (cleaned.text.length < 2) return refuse(field, raw, 'a text');
    const contact = findContact(cleaned.text);
    return contact === null ? cleaned.text : refuse(field, raw, `an organisation or a task, not ${contact}`);
  };
  const summaryOf = (raw: string): string | null => {
    const cleaned = cleanLine(raw, OFFER_LIMITS.summary);
    if ('expected' in cleaned) return refuse('summary', raw, cleaned.expected);
    // What is left of a text once a name is cut out of it may still tell who is meant.
    if (findContact(cleaned.text) !== null) notes.push('text that names a person dropped');
    else if (cleaned.text.length >= 2) return cleaned.text;
    return null;
  };
  const dayBetween = (field: DraftField, raw: string, first: number, last: number): string => {
    const day = raw.length > MAX_DATE_LENGTH ? null : toDay(raw.trim());
    const [from, to] = [addDays(today, first), addDays(today, last)];
    if (day !== null && day >= from && day <= to) return day;
    return refuse(field, raw, `a day from ${from} to ${to}, such as ${today}`);
  };

  if (found === 'unknown') refuse('address', describeAddress(draft), 'a municipality, with its own postcode');
  const municipality = typeof found === 'string' ? null : found.municipality;
  const title = line('title', draft.title);
  const host = line('host', draft.host);
  const sector = draft.sector === null ? null : line('sector', draft.sector);
  const summary = draft.summary === null ? null : summaryOf(draft.summary);
  const siret = draft.siret?.replace(/\s/gu, '') ?? null;
  if (siret !== null && !/^\d{14}$/.test(siret)) {
    refuse('siret', siret, 'a SIRET of 14 digits (in a spreadsheet, format the column as text)');
  } else if (siret !== null && !isSiret(siret)) {
    refuse('siret', siret, 'a SIRET whose last digit agrees with the others');
  }
  const reference = draft.reference.trim();
  // Short and plain, so that nobody is named in it.
  if (!/^[\w.:/-]+$/.test(reference) || reference.length > OFFER_LIMITS.reference) {
    refuse('reference', reference, 'a reference made of letters, digits and hyphens');
  }
  const url = cleanUrl(draft.url.trim(), domains, OFFER_LIMITS.url);
  if (url === null)
    refuse('url', draft.url, `a page over https${domains === 'any' ? '' : ` of ${domains.join(', ')}`}`);

  const codes = [...new Set(draft.occupations)];
  const occupations = codes.filter((code) => known.occupations.has(code));
  const others = codes.filter((code) => !known.occupations.has(code));
  const unknown = draft.domains.find((code) => !known.domains.has(code));
  if (unknown !== undefined) refuse('domains', unknown, 'a domain of ROME such as J15');
  // A code of an older ROME keeps the domain that its first characters name.
  const older = others.map((code) => code.slice(0, 3)).filter((code) => known.domains.has(code));
  if (older.length < others.length) notes.push('ROME code that is no longer one dropped');

  const periods = draft.periods
    .map(({ from, to }) => ({
      from: dayBetween('periods', from, OLDEST, FARTHEST),
      to: to === null ? null : dayBetween('periods', to, OLDEST, FARTHEST_END),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const backward = periods.find(({ from, to }) => to !== null && to !== '' && to < from);
  if (backward !== undefined)
    refuse('periods', `${backward.from}, ${backward.to}`, 'an end that follows the start');
  const most = known.periodLimits[draft.kind] ?? Number.POSITIVE_INFINITY;
  const endless = periods.find((period) => (lengthOf(period) ?? 0) > most);
  if (endless !== undefined) {
    refuse('periods', `${endless.from}, ${endless.to}`, `${most} days at most, as the law has it`);
  }
  const { places } = draft;
  if (places !== null && !(Number.isInteger(places) && places >= 1 && places <= MAX_OFFER_PLACES)) {
    refuse('places', String(places), `a number of places from 1 to ${MAX_OFFER_PLACES}`);
  }
  const published = draft.published === null ? null : dayBetween('published', draft.published, OLDEST, 1);
  const given = draft.expires === null ? null : dayBetween('expires', draft.expires, OLDEST, FARTHEST);
  if (faults.length > 0 || municipality === null) return { faults };

  // Nobody joins what has begun.
  const lastStart = periods.at(-1)?.from;
  const expires =
    given ??
    lastStart ??
    (published === null ? addDays(today, SHOWN_AFTER_IMPORT) : addDays(published, SHOWN_AFTER_PUBLICATION));
  if (isExpired(expires, today)) return { setAside: 'expired' };

  const isPlaced = draft.position !== null && known.places.isNear(municipality, draft.position);
  if (draft.position !== null && !isPlaced) notes.push('position far from its municipality dropped');
  const id = `${source}-${digest(`${draft.kind}\n${reference}`)}`;
  const parsed = offerSchema.safeParse(
    {
      id,
      kind: draft.kind,
      title,
      summary,
      host: { name: host, siret, sector },
      place: {
        municipality: municipality.id,
        position:
          isPlaced && draft.position !== null
            ? { lon: toMetre(draft.position.lon), lat: toMetre(draft.position.lat) }
            : null,
      },
      occupations: occupations.sort(),
      domains: [...new Set([...draft.domains, ...older])].sort(),
      periods,
      places,
      level: draft.level,
      origin: { source, reference },
      url,
      published,
      firstSeen: firstSeen.get(id) ?? today,
      expires,
    },
    { error: describeExpectation, reportInput: true },
  );
  if (parsed.success) return { offer: parsed.data, notes };
  return { faults: parsed.error.issues.map(toFault) };
}

/** Of the record, whose fields have the names of the draft's but for those of host, place and origin. */
function toFault({ path, input, message }: { path: PropertyKey[]; input?: unknown; message: string }): Fault {
  const [first, second] = path.map(String);
  const field = first === 'host' ? (second === 'name' ? 'host' : second) : first;
  return {
    field: isDraftField(field) ? field : 'reference',
    found: typeof input === 'string' ? input : (JSON.stringify(input) ?? ''),
    expected: message,
  };
}

const RECORD_FIELDS = [
  'kind',
  'title',
  'summary',
  'host',
  'siret',
  'sector',
  'periods',
  'places',
  'level',
  'url',
] as const;

function isDraftField(field: string | undefined): field is DraftField {
  return RECORD_FIELDS.some((each) => each === field);
}

function describeAddress({ address }: Draft): string {
  return 'text' in address ? address.text : Object.values(address).join(' ');
}

/** 16 hexadecimal digits: two offers of a source share them once in a region of four billion. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function toMetre(degrees: number): number {
  return Number(degrees.toFixed(5));
}
