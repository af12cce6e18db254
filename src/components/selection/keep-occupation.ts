// Brings the button of an occupation's page to life.
import { bindKeepButton } from './keep-button.ts';

class KeepOccupation extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (button === null || status === null) return;
    bindKeepButton(button, button.dataset['keep'] ?? '', (message) => {
      status.textContent = message;
    });
  }
}

customElements.define('keep-occupation', KeepOccupation);
