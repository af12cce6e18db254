// Behaviour of a button that keeps an occupation, wherever it stands: pressed when it is kept, in all tabs.
import { readSelection, toggleKept, watchSelection } from '#browser/selection-store.ts';
import { describeKeeping } from '#copy/keep.ts';
import { isKept } from '#domain/selection/selection.ts';

/** @param say says what came of it, politely. */
export function bindKeepButton(
  button: HTMLButtonElement,
  code: string,
  say: (message: string) => void,
): void {
  const show = () => {
    button.setAttribute('aria-pressed', String(isKept(readSelection().selection, code)));
  };
  button.addEventListener('click', () => say(describeKeeping(toggleKept(code))));
  watchSelection(show);
  show();
}
