// Adds the territory that is chosen, here or in the address, to the links that open public services. What they say of
// it is fetched once there is one: most readers choose none.
import { onTerritory } from '#components/layout/on-territory.ts';
import { addPlace, type OfficialPlaces } from '#domain/offers/official-places.ts';

class WhereToLook extends HTMLElement {
  connectedCallback(): void {
    /** As the page was built, without a place. */
    const built = [...this.querySelectorAll('a')].map((link) => [link, link.href] as const);
    const words = this.querySelector('span');
    let loading: Promise<OfficialPlaces> | undefined;
    let chosen = '';
    onTerritory(async (rank, slug) => {
      chosen = slug;
      if (rank === 0 && loading === undefined) return;
      try {
        loading ??= fetch(this.dataset['url'] ?? '').then((response) => response.json());
        // Another one may be chosen in the meantime.
        const place = (await loading)[chosen];
        for (const [link, href] of built) link.href = addPlace(href, place);
        if (words !== null) words.textContent = place?.words ?? '';
      } catch {
        // The links work without a place, as they were built: the next choice tries again.
        loading = undefined;
      }
    });
  }
}

customElements.define('where-to-look', WhereToLook);
