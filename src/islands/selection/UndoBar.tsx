// Says what was done to the selection, with a way back. It takes the focus, since the button that was pressed is gone.
import { useEffect, useRef } from 'react';
import { selectionCopy as copy } from '#copy/selection.ts';
import type { Selection } from '#domain/selection/selection.ts';

export interface Undoable {
  readonly message: string;
  /** What comes back; `null`: nothing to undo. */
  readonly previous: Selection | null;
}

interface Props {
  undoable: Undoable | null;
  onUndo: (previous: Selection) => void;
}

export function UndoBar({ undoable, onUndo }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (undoable !== null) bar.current?.focus();
  }, [undoable]);
  const previous = undoable?.previous ?? null;
  return (
    <div ref={bar} className="undo no-print" tabIndex={-1} hidden={undoable === null}>
      <p role="status">{undoable?.message}</p>
      {previous !== null && (
        <button type="button" onClick={() => onUndo(previous)}>
          {copy.undo}
        </button>
      )}
    </div>
  );
}
