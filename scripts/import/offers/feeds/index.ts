// The sources of offers, by the name that the command takes.
import type { OfferPartner } from '#schemas/offer.ts';
import { deposit } from './deposit.ts';
import type { Feed } from './feed.ts';
import { immersionFacilitee } from './immersion-facilitee.ts';
import { laBonneAlternance } from './la-bonne-alternance.ts';
import { partnerTable } from './partner-table.ts';
import { unEleveUnStage } from './un-eleve-un-stage.ts';

/** Those that partners send are named after their rows of offer-partners.json. */
export function feedsOf(partners: readonly OfferPartner[]): ReadonlyMap<string, Feed> {
  return new Map([
    ['un-eleve-un-stage', unEleveUnStage],
    ['la-bonne-alternance', laBonneAlternance],
    ['immersion-facilitee', immersionFacilitee],
    ['deposit', deposit],
    ...partners.map((partner) => [`partner-${partner.code}`, partnerTable(partner)] as const),
  ]);
}
