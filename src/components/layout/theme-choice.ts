// Behaviour of the choice of theme: applies it at once and remembers it on this device.
import { THEME_STORAGE_KEY } from './theme-script.ts';

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const inputs = this.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const current = document.documentElement.dataset['theme'] ?? 'auto';
    for (const input of inputs) {
      input.checked = input.value === current;
      input.addEventListener('change', () => choose(input.value));
    }
    this.hidden = false;
  }
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_STORAGE_KEY);
    else localStorage.setItem(THEME_STORAGE_KEY, theme);
  } catch {
    // Storage may be full or forbidden: the theme then holds for this page only.
  }
}

customElements.define('theme-choice', ThemeChoice);
