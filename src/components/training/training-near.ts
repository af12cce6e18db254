// Says what is offered in the territory that is chosen, here or in the address. All the figures are in the page.
import { occupationTrainingsCopy } from '#copy/occupation-trainings.ts';
import { unpackNear } from '#domain/training/near-offer.ts';
import { parseTerritory, readTerritories, TERRITORY_CHOSEN } from '#url-state/territory.ts';

class TrainingNear extends HTMLElement {
  connectedCallback(): void {
    this.#readAddress();
    for (const type of [TERRITORY_CHOSEN, 'popstate', 'pageshow']) {
      window.addEventListener(type, () => this.#readAddress());
    }
  }

  #readAddress(): void {
    const slugs = readTerritories(document.body);
    const choice = parseTerritory(location.search, slugs);
    const rank = choice.kind === 'known' ? [...slugs].indexOf(choice.slug) : 0;
    for (const line of this.querySelectorAll<HTMLElement>('[data-near]')) {
      // The first is the region, of which the line above speaks.
      line.hidden = rank === 0;
      line.textContent =
        rank === 0 ? '' : occupationTrainingsCopy.near(unpackNear(line.dataset['near'] ?? '', rank));
    }
  }
}

customElements.define('training-near', TrainingNear);
