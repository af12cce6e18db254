// What there is of offers and in which files, at an address that stays: the service worker looks there for new ones.
import type { APIRoute } from 'astro';
import { OFFER_FORMAT, type OfferListing } from '#domain/offers/offer-list.ts';
import { loadMajorDomains } from '#queries/catalogue.ts';
import { loadOfferFiles } from '#queries/offers.ts';

export const GET: APIRoute = async () => {
  const [{ manifest }, domains] = await Promise.all([loadOfferFiles(), loadMajorDomains()]);
  const listing: OfferListing = { format: OFFER_FORMAT, manifest, fields: domains.map(({ id }) => id) };
  return new Response(JSON.stringify(listing), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
