// What links to public services say of each territory, as the browser fetches it once a territory is chosen.

/** By slug of territory; the region has none. */
export type OfficialPlaces = Readonly<
  Record<
    string,
    {
      /** Where the services search, as the page says it. */
      readonly words: string;
      /** By address of the service, before its query: "lat=47.69&lon=-0.06". */
      readonly queries: Readonly<Record<string, string>>;
    }
  >
>;

/** The link, which says an occupation or nothing, with this place too. */
export function addPlace(href: string, place: OfficialPlaces[string] | undefined): string {
  const [address = '', said] = href.split('?');
  const query = place?.queries[address];
  return query ? `${href}${said ? '&' : '?'}${query}` : href;
}
