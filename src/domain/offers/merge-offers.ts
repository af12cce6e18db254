// Joins the offers of all sources into the list that pages show: nothing that is over, nothing twice.
import { toPlaceWords } from '#domain/places/place-words.ts';
import { isExpired } from '#domain/sources/is-expired.ts';
import { fold } from '#domain/text/fold.ts';
import type { Offer } from '#schemas/offer.ts';

export interface MergedOffers {
  /** By id. */
  readonly offers: readonly Offer[];
  readonly expired: number;
  /** Those left out, and the one that stands for each. */
  readonly duplicates: readonly { readonly left: Offer; readonly kept: Offer }[];
}

/** Best first: the page of an official service takes the application, those of others only lead to it. */
const PREFERENCE = ['un-eleve-un-stage', 'la-bonne-alternance', 'immersion-facilitee', 'deposit'];

/** `today`: a day such as 2027-01-31. The order of the offers does not matter. */
export function mergeOffers(offers: readonly Offer[], today: string): MergedOffers {
  const current = offers.filter(({ expires }) => !isExpired(expires, today));
  const alike = Map.groupBy(current.toSorted(byPreference), subjectOf);
  const kept: Offer[] = [];
  const duplicates: { left: Offer; kept: Offer }[] = [];
  for (const group of alike.values()) {
    const firsts: Offer[] = [];
    for (const offer of group) {
      const first = firsts.find((other) => isSameHost(offer, other));
      if (first === undefined) firsts.push(offer);
      else duplicates.push({ left: offer, kept: first });
    }
    kept.push(...firsts);
  }
  return { offers: kept.sort(byId), expired: offers.length - current.length, duplicates };
}

/** What two announcements of one offer have in common whoever publishes them, but for the organisation. */
function subjectOf({ kind, place, title, periods }: Offer): string {
  const when = periods.map(({ from, to }) => `${from}/${to ?? ''}`);
  return JSON.stringify([kind, place.municipality, titleWords(title), ...when]);
}

/** By SIRET where both give it, since a firm may have two sites in a town; else by name. */
function isSameHost({ host: a }: Offer, { host: b }: Offer): boolean {
  return a.siret !== null && b.siret !== null ? a.siret === b.siret : hostWords(a.name) === hostWords(b.name);
}

/** "Boulanger (H/F)" -> "boulanger". */
function titleWords(title: string): string {
  return fold(title)
    .replace(/\b[hf] ?\/ ?[hf]\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "SARL Le Fournil" -> "fournil". */
function hostWords(name: string): string {
  return toPlaceWords(
    fold(name).replace(/\b(sarl|sasu?|sa|eurl|sci|snc|scop|earl|gaec|association)\b/g, ' '),
  );
}

function byPreference(a: Offer, b: Offer): number {
  return rankOf(a) - rankOf(b) || byId(a, b);
}

function rankOf({ origin }: Offer): number {
  const place = PREFERENCE.indexOf(origin.source);
  return place === -1 ? PREFERENCE.length : place;
}

function byId(a: Offer, b: Offer): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
