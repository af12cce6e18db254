// Whether "/" goes to the search box: a shortcut of one character can be turned off (WCAG 2.1.4), on this device.

const STORAGE_KEY = 'search-shortcut';
const OFF = 'off';

/** Puts the choice kept on this device on the page, where the script of the box and its style read it. */
export function applyStoredShortcut(): void {
  try {
    setOnPage(localStorage.getItem(STORAGE_KEY) !== OFF);
  } catch {
    // Storage may be forbidden: the shortcut is then on, as on a first visit.
  }
}

export const isShortcutOn = (): boolean => document.documentElement.dataset['searchShortcut'] !== OFF;

export function chooseShortcut(on: boolean): void {
  setOnPage(on);
  try {
    if (on) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Storage may be full or forbidden: the choice then holds for this page only.
  }
}

function setOnPage(on: boolean): void {
  if (on) delete document.documentElement.dataset['searchShortcut'];
  else document.documentElement.dataset['searchShortcut'] = OFF;
}
