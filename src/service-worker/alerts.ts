// Tells of new offers in the searches that one has asked to be told of. Nothing is sent: the lists are those of the site.
import { ALERT_ADDRESS, parseSavedSearches, type SavedSearch } from '#browser/saved-searches.ts';
import { alertCopy } from '#copy/offline.ts';
import { OFFER_FORMAT, type OfferListing, type OfferShard, unpackOffers } from '#domain/offers/offer-list.ts';
import { ALERTS_CACHE } from '#domain/offline/caches.ts';
import { routes } from '#routes';
import { readNewsOf } from '#url-state/offers.ts';
import { worker } from './context.ts';

/** Never from the device, nor from a copy on the way: only today's tells what is new. */
async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Content;
}

const loadOffers = async (urls: readonly string[]) =>
  (await Promise.all(urls.map((url) => fetchJson<OfferShard>(url)))).flatMap(unpackOffers);

export async function checkAlerts(): Promise<void> {
  const kept = await caches.match(ALERT_ADDRESS, { cacheName: ALERTS_CACHE });
  const searches = parseSavedSearches((await kept?.text()) ?? null);
  if (searches.length === 0 || Notification.permission !== 'granted') return;
  const listing = await fetchJson<OfferListing>(routes.offerListing());
  if (listing.format !== OFFER_FORMAT) return;
  const read = await Promise.all(
    searches.map(async (search) => ({ search, ...(await readNewsOf(search, listing, loadOffers)) })),
  );
  const found = read.filter(({ count }) => count > 0);
  if (found.length === 0) return;
  await tell(found);
  // Told once: from now on, only what comes later is new.
  const told = read.map(({ search, newest }) => ({ ...search, seen: newest }));
  await (await caches.open(ALERTS_CACHE)).put(ALERT_ADDRESS, new Response(JSON.stringify(told)));
}

async function tell(found: readonly { readonly search: SavedSearch; readonly count: number }[]) {
  const [first] = found;
  const url = `${routes.offers()}${found.length === 1 ? first?.search.search : ''}`;
  await worker.registration.showNotification(alertCopy.notificationTitle, {
    body: found.map(({ search, count }) => alertCopy.notificationLine(search.name, count)).join('\n'),
    lang: 'fr',
    // One notice, whatever the number of days without a look.
    tag: 'offers',
    icon: '/icon-192.png',
    data: { url },
  });
}

export async function openNotification({ notification }: NotificationEvent): Promise<void> {
  notification.close();
  const { url } = notification.data as { url: string };
  await worker.clients.openWindow(url);
}
