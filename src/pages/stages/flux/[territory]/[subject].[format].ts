// Emits the feeds of offers, as Atom and as JSON Feed.
import type { APIRoute, GetStaticPaths } from 'astro';
import { typographic } from '#copy/format.ts';
import { writeAtom, writeJsonFeed } from '#domain/offers/feed.ts';
import { NO_OFFER_FILTERS } from '#domain/offers/offer-list.ts';
import { loadOfferFeeds, type OfferFeed } from '#queries/offer-feeds.ts';
import { routes } from '#routes';
import { site } from '#site';
import { OFFER_KIND_SLUGS, withOfferFilters } from '#url-state/offers.ts';
import { withTerritory } from '#url-state/territory.ts';

export const getStaticPaths = (async () => {
  return (await loadOfferFeeds()).flatMap((feed) =>
    (['atom', 'json'] as const).map((format) => ({
      params: { territory: feed.place.slug, subject: subjectOf(feed), format },
      props: { feed, format },
    })),
  );
}) satisfies GetStaticPaths;

const subjectOf = ({ kind, occupation }: OfferFeed): string =>
  kind === null ? (occupation ?? '') : OFFER_KIND_SLUGS[kind];

const TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
const WRITERS = { atom: writeAtom, json: writeJsonFeed } as const;

interface Props {
  feed: OfferFeed;
  format: 'atom' | 'json';
}

export const GET: APIRoute<Props> = ({ props: { feed, format } }) => {
  const { place, kind, occupation, title, updated, entries } = feed;
  const home = withTerritory(
    withOfferFilters(new URL(routes.offers(), site.origin), { ...NO_OFFER_FILTERS, kind, occupation }),
    place.kind === 'region' ? null : place.slug,
  );
  const text = WRITERS[format]({
    title,
    self: new URL(routes.offerFeed(place.slug, subjectOf(feed), format), site.origin).href,
    home: home.href,
    author: site.name,
    updated,
    entries: entries.map(({ offer, summary }) => ({
      url: new URL(routes.offer(offer.id), site.origin).href,
      title: typographic(offer.title),
      summary,
      day: offer.firstSeen,
    })),
  });
  return new Response(text, { headers: { 'Content-Type': `${TYPES[format]}; charset=utf-8` } });
};
