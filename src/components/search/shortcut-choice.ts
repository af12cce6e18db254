// Behaviour of the choice of shortcut: applies it at once and remembers it on this device.
import { applyStoredShortcut, chooseShortcut, isShortcutOn } from './shortcut.ts';

class ShortcutChoice extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    applyStoredShortcut();
    input.checked = isShortcutOn();
    input.addEventListener('change', () => chooseShortcut(input.checked));
    this.hidden = false;
  }
}

customElements.define('shortcut-choice', ShortcutChoice);
