// Says what is offered in the territory that is chosen, here or in the address. All the figures are in the page.
import { onTerritory } from '#components/layout/on-territory.ts';
import { writeNearOffer } from '#copy/training-offer.ts';
import { unpackNear } from '#domain/trainings/near-offer.ts';

class TrainingNear extends HTMLElement {
  connectedCallback(): void {
    onTerritory((rank) => {
      for (const line of this.querySelectorAll<HTMLElement>('[data-near]')) {
        const offer = unpackNear(line.dataset['near'] ?? '', rank);
        // The line above speaks of the region. That there is none is said once, of all together.
        line.hidden = rank === 0 || (offer.establishments === 0 && line.dataset['total'] === undefined);
        line.textContent = line.hidden ? '' : writeNearOffer(offer);
      }
    });
  }
}

customElements.define('training-near', TrainingNear);
