// Says that the territory of the address is none of ours, on pages that have no field to choose one.
import { hiringCopy } from '#copy/hiring.ts';
import { parseTerritory, readTerritories } from '#url-state/territory.ts';

class UnknownTerritory extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role="status"]');
    const choice = parseTerritory(location.search, readTerritories(document.body));
    if (status === null || choice.kind !== 'unknown') return;
    status.textContent = hiringCopy.unknownPlace(choice.text, this.dataset['shown'] ?? '');
  }
}

customElements.define('unknown-territory', UnknownTerritory);
