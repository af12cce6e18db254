// Behaviour of the choice of theme: applies it at once and remembers it on this device.
import { THEME_STORAGE_KEY } from './theme-script.ts';

/** What the browser paints its own bars with, and the colour that each says for the system it is meant for. */
const barColours = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
  (meta) => ({
    meta,
    ofSystem: meta.content,
  }),
);

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const inputs = this.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const current = document.documentElement.dataset['theme'] ?? 'auto';
    for (const input of inputs) {
      input.checked = input.value === current;
      input.addEventListener('change', () => choose(input.value));
    }
    this.hidden = false;
    paintBars();
  }
}

/** With a theme chosen by hand, all say the colour of the page, whatever the system prefers. */
function paintBars(): void {
  const isChosen = document.documentElement.dataset['theme'] !== undefined;
  const surface = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  for (const { meta, ofSystem } of barColours) meta.content = isChosen ? surface : ofSystem;
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  paintBars();
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_STORAGE_KEY);
    else localStorage.setItem(THEME_STORAGE_KEY, theme);
  } catch {
    // Storage may be full or forbidden: the theme then holds for this page only.
  }
}

customElements.define('theme-choice', ThemeChoice);
