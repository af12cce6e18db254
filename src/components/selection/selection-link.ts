// Says in the header how many occupations are kept on this device.
import { readSelection, watchSelection } from '#browser/selection-store.ts';
import { keepCopy } from '#copy/keep.ts';

class SelectionLink extends HTMLElement {
  connectedCallback(): void {
    const count = this.querySelector('.count');
    if (count === null) return;
    const show = () => {
      const { length } = readSelection().selection;
      count.textContent = length === 0 ? '' : keepCopy.count(length);
    };
    watchSelection(show);
    show();
  }
}

customElements.define('selection-link', SelectionLink);
