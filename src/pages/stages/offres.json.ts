// What there is of offers and in which files, at an address that stays: the service worker looks there for new ones.
import type { APIRoute } from 'astro';
import { OFFER_FORMAT, type OfferListing } from '#domain/offers/offer-list.ts';
import { loadMajorDomains } from '#queries/catalogue.ts';
import { loadOfferFiles, loadWiderPlaces } from '#queries/offers.ts';

export const GET: APIRoute = async () => {
  const [{ manifest }, departments, domains] = await Promise.all([
    loadOfferFiles(),
    loadWiderPlaces(),
    loadMajorDomains(),
  ]);
  const listing: OfferListing = {
    format: OFFER_FORMAT,
    manifest,
    wider: departments.map(({ slug, code, territories }) => ({ slug, code, territories })),
    fields: domains.map(({ id }) => id),
  };
  return new Response(JSON.stringify(listing), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
