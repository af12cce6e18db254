// Says what is offered in the territory that is chosen, here or in the address. All the figures are in the page.
import { writeNearOffer } from '#copy/training-offer.ts';
import { unpackNear } from '#domain/trainings/near-offer.ts';
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
      const offer = unpackNear(line.dataset['near'] ?? '', rank);
      // The first is the region, of which the line above speaks. That there is none is said once, of all together.
      line.hidden = rank === 0 || (offer.establishments === 0 && line.dataset['total'] === undefined);
      line.textContent = line.hidden ? '' : writeNearOffer(offer);
    }
  }
}

customElements.define('training-near', TrainingNear);
