// The feeds that one may follow: of each place, one for each kind, and one for each occupation that has an offer there; of
// the region, one for each occupation, so that one may follow it before the first offer comes.
import { typographic } from '#copy/format.ts';
import { offerKinds } from '#copy/offer-kinds.ts';
import { offerPageCopy, offersCopy } from '#copy/offers.ts';
import { type CalendarEvent, writeCalendar } from '#domain/calendar/ics.ts';
import { OFFER_KINDS, type Offer, type OfferKind } from '#schemas/offer.ts';
import type { Rule } from '#schemas/rule.ts';
import { site } from '#site';
import { loadOccupationsByCode } from './catalogue.ts';
import { once } from './memoize.ts';
import { loadOfferPlaces, loadOffersOf, today } from './offers.ts';
import { loadRules } from './rules.ts';
import { loadMunicipalities, type Place } from './territories.ts';

/** The newest: who reads a feed has seen those before. */
const MOST_ENTRIES = 100;

export interface OfferFeed {
  readonly place: Place;
  /** One of them. */
  readonly kind: OfferKind | null;
  readonly occupation: string | null;
  readonly title: string;
  /** Day of the last change. */
  readonly updated: string;
  readonly entries: readonly { readonly offer: Offer; readonly summary: string }[];
}

export const loadOfferFeeds = once(async (): Promise<readonly OfferFeed[]> => {
  const [places, occupations, municipalities] = await Promise.all([
    loadOfferPlaces(),
    loadOccupationsByCode(),
    loadMunicipalities(),
  ]);
  const towns = new Map(municipalities.map(({ id, name }) => [id, name]));
  const describe = (offer: Offer) => ({
    offer,
    summary: offerPageCopy.feedEntry(offer, typographic(towns.get(offer.place.municipality) ?? '')),
  });
  const feeds = places.map(async (place) => {
    const offers = await loadOffersOf(place);
    const make = (subject: string, chosen: readonly Offer[]) => ({
      place,
      title: offerPageCopy.feedTitle(subject, place.name),
      updated: chosen[0]?.firstSeen ?? today(),
      entries: chosen.slice(0, MOST_ENTRIES).map(describe),
    });
    const codes =
      place.kind === 'region' ? occupations.keys() : new Set(offers.flatMap((each) => each.occupations));
    const byOccupation = groupByOccupation(offers);
    return [
      ...OFFER_KINDS.map((kind) => ({
        ...make(
          offerKinds[kind],
          offers.filter((offer) => offer.kind === kind),
        ),
        kind,
        occupation: null,
      })),
      ...Array.from(codes, (code) => ({
        ...make(typographic(occupations.get(code)?.title ?? code), byOccupation.get(code) ?? []),
        kind: null,
        occupation: code,
      })),
    ];
  });
  return (await Promise.all(feeds)).flat();
});

/** ROME code -> offers that name it, in their order. */
function groupByOccupation(offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> {
  const pairs = offers.flatMap((offer) => offer.occupations.map((code) => ({ code, offer })));
  return new Map(
    [...Map.groupBy(pairs, ({ code }) => code)].map(([code, own]) => [code, own.map(({ offer }) => offer)]),
  );
}

export interface InternshipPeriod extends CalendarEvent {
  /** Last day. */
  readonly to: string;
}

const DAY_MS = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** The internship of seconde of this year and the next ones, from the dated rules. */
export const loadInternshipPeriods = once(async (): Promise<readonly InternshipPeriod[]> => {
  const { rules } = await loadRules();
  const dateOf = (rule: Pick<Rule, 'value'>) => (typeof rule.value === 'string' ? rule.value : '');
  return rules
    .filter(({ key }) => key === 'second-year-start')
    .flatMap((start) => {
      // The two rules of one school year hold for the same days.
      const end = rules.find(
        ({ key, validFrom }) => key === 'second-year-end' && validFrom === start.validFrom,
      );
      if (end === undefined || dateOf(end) < today()) return [];
      const isTentative = !start.confirmed || !end.confirmed;
      return [
        {
          uid: `${start.id}@${new URL(site.origin).hostname}`,
          title: offersCopy.calendarEvent,
          note: `${isTentative ? `${offersCopy.calendarUnconfirmed} ` : ''}${start.source.publisher}, ${start.source.title}`,
          from: dateOf(start),
          to: dateOf(end),
          end: dayAfter(dateOf(end)),
          isTentative,
          checked: start.checked,
        },
      ];
    });
});

export async function writeInternshipCalendar(): Promise<string> {
  return writeCalendar(offersCopy.calendarName, site.name, await loadInternshipPeriods());
}
