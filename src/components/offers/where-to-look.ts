// Adds the territory that is chosen, here or in the address, to the links that open public services. What they say of
// it is fetched once there is one: most readers choose none.
import { parseTerritory, readTerritories, TERRITORY_CHOSEN } from '#url-state/territory.ts';

class WhereToLook extends HTMLElement {
  #isFilled = false;

  connectedCallback(): void {
    void this.#readAddress();
    for (const type of [TERRITORY_CHOSEN, 'popstate', 'pageshow']) {
      window.addEventListener(type, () => void this.#readAddress());
    }
  }

  async #readAddress(): Promise<void> {
    const { url } = this.dataset;
    const choice = parseTerritory(location.search, readTerritories(document.body));
    if (url === undefined || (choice.kind !== 'known' && !this.#isFilled)) return;
    this.#isFilled = true;
    const { fillPlace } = await import('./fill-place.ts');
    await fillPlace(this, url, choice.kind === 'known' ? choice.slug : '');
  }
}

customElements.define('where-to-look', WhereToLook);
