// Draws again the printed address and its code when a territory is chosen: the paper must lead back to it.
import { drawQrCode } from './geometry.ts';

/** Beyond, no code can be read at its size on paper, and then none at all be drawn; what we write ourselves is shorter. */
const LONGEST_SEARCH = 500;

/** The published origin stays: what is printed at home on a copy of the site must lead to the site. */
export function printAddress(search: string): void {
  const text = document.querySelector<HTMLElement>('[data-printed-address]');
  const code = document.querySelector('svg.qr');
  if (text === null || code === null) return;
  const address = new URL(text.dataset['printedAddress'] ?? location.href);
  address.search = search.length > LONGEST_SEARCH ? '' : search;
  text.textContent = address.href;
  const { viewBox, path } = drawQrCode(address.href);
  code.setAttribute('viewBox', viewBox);
  code.querySelector('path')?.setAttribute('d', path);
}
