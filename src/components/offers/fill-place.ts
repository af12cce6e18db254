// Writes a territory into the links that open public services, and says which town they search around.
import { loadJson } from '#browser/load-json.ts';
import { typographic } from '#copy/format.ts';
import { writeOfficialPlace } from '#copy/official-links.ts';
import { addPlace, type OfficialPlaces } from '#domain/offers/official-places.ts';

/** The links as the page was built, without a place. */
const built = new WeakMap<HTMLAnchorElement, string>();
let loading: Promise<OfficialPlaces> | undefined;
let last = '';

/** `territory`: its slug; one that the file does not know takes the place away. */
export async function fillPlace(section: HTMLElement, url: string, territory: string): Promise<void> {
  last = territory;
  try {
    loading ??= loadJson<OfficialPlaces>(url);
    const places = await loading;
    // Another one was chosen in the meantime.
    if (last !== territory) return;
    for (const link of section.querySelectorAll('a')) {
      const href = built.get(link) ?? link.href;
      built.set(link, href);
      link.href = addPlace(href, places, territory);
    }
    const words = section.querySelector('p span');
    const name = places.places[territory]?.name;
    if (words !== null) words.textContent = name === undefined ? '' : writeOfficialPlace(typographic(name));
  } catch {
    // The links work without a place, as they were built: the next choice tries again.
    loading = undefined;
  }
}
