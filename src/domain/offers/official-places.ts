// What links to public services say of each territory, as the browser fetches it once a territory is chosen.

export interface OfficialPlaces {
  /** Of the services: what stands in their links before the query. */
  readonly addresses: readonly string[];
  /** By slug of territory; the region has none. */
  readonly places: Readonly<
    Record<
      string,
      {
        /** The municipality around which services search: the most populous. */
        readonly name: string;
        /** In the order of the addresses: "lat=47.69&lon=-0.06"; empty where the service takes no place. */
        readonly queries: readonly string[];
      }
    >
  >;
}

/** The link, which says an occupation or nothing, with this place too. */
export function addPlace(href: string, { addresses, places }: OfficialPlaces, territory: string): string {
  const [address = '', said] = href.split('?');
  const query = places[territory]?.queries[addresses.indexOf(address)] ?? '';
  return query === '' ? href : `${href}${said === undefined ? '?' : '&'}${query}`;
}
