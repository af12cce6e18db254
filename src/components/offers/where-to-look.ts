// Adds the territory that is chosen, here or in the address, to the links that open public services. What they say of
// it is fetched once there is one: most readers choose none.
import type { OfficialPlaces } from '#domain/offers/official-places.ts';
import { addPlace } from '#domain/offers/official-places.ts';
import { parseTerritory, readTerritories, TERRITORY_CHOSEN } from '#url-state/territory.ts';

class WhereToLook extends HTMLElement {
  #loading: Promise<OfficialPlaces> | undefined;
  /** The links as the page was built, without a place. */
  #built: readonly (readonly [HTMLAnchorElement, string])[] = [];

  connectedCallback(): void {
    this.#built = [...this.querySelectorAll('a')].map((link) => [link, link.href]);
    void this.#readAddress();
    for (const type of [TERRITORY_CHOSEN, 'popstate', 'pageshow']) {
      window.addEventListener(type, () => void this.#readAddress());
    }
  }

  async #readAddress(): Promise<void> {
    const slugOfAddress = () => {
      const choice = parseTerritory(location.search, readTerritories(document.body));
      return choice.kind === 'known' ? choice.slug : '';
    };
    if (slugOfAddress() === '' && this.#loading === undefined) return;
    this.#loading ??= fetch(this.dataset['url'] ?? '').then((response) => response.json());
    try {
      const places = await this.#loading;
      // Read again: another one may have been chosen in the meantime.
      const place = places[slugOfAddress()];
      for (const [link, href] of this.#built) link.href = addPlace(href, place);
      const words = this.querySelector('span');
      if (words !== null) words.textContent = place?.words ?? '';
    } catch {
      // The links work without a place, as they were built: the next choice tries again.
      this.#loading = undefined;
    }
  }
}

customElements.define('where-to-look', WhereToLook);
