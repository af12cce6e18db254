// What could not be loaded, with a way to try again: the rest of the page stays as it is.
import { selectionCopy } from '#copy/selection.ts';

export function Failure({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <p role="alert" className="notice">
      {text}{' '}
      <button type="button" onClick={onRetry}>
        {selectionCopy.retry}
      </button>
    </p>
  );
}
