// What the address lists and the page cannot show: said, never an error.
import { selectionCopy } from '#copy/selection.ts';

interface Props {
  unknown: readonly string[];
  beyond: number;
  most: number;
}

export function LinkNotices({ unknown, beyond, most }: Props) {
  if (unknown.length === 0 && beyond === 0) return null;
  return (
    <div role="status" className="notice">
      {unknown.length > 0 && <p>{selectionCopy.unknown(unknown)}</p>}
      {beyond > 0 && <p>{selectionCopy.beyond(beyond, most)}</p>}
    </div>
  );
}
