// Behaviour of a button that keeps an occupation, wherever it stands: pressed when it is kept, in all tabs.
import { readSelection, watchSelection, writeSelection } from '#browser/selection-store.ts';
import { keepCopy } from '#copy/keep.ts';
import { isKept, keepOccupations, MAX_KEPT, removeOccupation } from '#domain/selection/selection.ts';

/** @param say says what came of it, politely. */
export function bindKeepButton(
  button: HTMLButtonElement,
  code: string,
  say: (message: string) => void,
): void {
  const show = () => {
    button.setAttribute('aria-pressed', String(isKept(readSelection().selection, code)));
  };
  button.addEventListener('click', () => say(toggle(code)));
  watchSelection(show);
  show();
}

function toggle(code: string): string {
  const { selection } = readSelection();
  const wasKept = isKept(selection, code);
  if (!wasKept && selection.length >= MAX_KEPT) return keepCopy.full(MAX_KEPT);
  const next = wasKept ? removeOccupation(selection, code) : keepOccupations(selection, [code]);
  if (writeSelection(next).storage === 'page-only') return keepCopy.pageOnly;
  return wasKept ? keepCopy.removed : keepCopy.kept(next.length);
}
