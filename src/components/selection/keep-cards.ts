// Adds to each occupation of a list the button that keeps its occupation: made here, for it does nothing without JavaScript.
import { keepCopy } from '#copy/keep.ts';
import { bindKeepButton } from './keep-button.ts';

class KeepCards extends HTMLElement {
  connectedCallback(): void {
    const model = this.querySelector('template')?.content.firstElementChild;
    const status = this.querySelector('[role="status"]');
    if (!(model instanceof HTMLButtonElement) || status === null) return;
    for (const card of this.querySelectorAll<HTMLElement>('li[data-code]')) {
      const button = document.importNode(model, true);
      // A card is a link as a whole: its title stands apart in it.
      const title = card.querySelector('b') ?? card.querySelector('a');
      button.setAttribute('aria-label', keepCopy.keepNamed(title?.textContent ?? ''));
      bindKeepButton(button, card.dataset['code'] ?? '', (message) => {
        status.textContent = message;
      });
      card.append(button);
    }
  }
}

customElements.define('keep-cards', KeepCards);
