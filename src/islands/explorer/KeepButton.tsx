// "Garder" on a card: the same selection as everywhere on the site.
import { useState } from 'react';
import { toggleKept } from '#browser/selection-store.ts';
import { useSelection } from '#browser/use-selection.ts';
import { describeKeeping, keepCopy } from '#copy/keep.ts';
import { isKept } from '#domain/selection/selection.ts';

export function KeepButton({ code, title }: { code: string; title: string }) {
  const { selection } = useSelection();
  const [message, setMessage] = useState('');
  return (
    <p className="keep no-print">
      <button
        type="button"
        aria-pressed={isKept(selection, code)}
        aria-label={keepCopy.keepNamed(title)}
        onClick={() => setMessage(describeKeeping(toggleKept(code)))}
      >
        {keepCopy.keep}
      </button>{' '}
      <span role="status" className="small">
        {message}
      </span>
    </p>
  );
}
