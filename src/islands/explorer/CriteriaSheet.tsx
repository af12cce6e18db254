// Where the criteria stand: beside the answer on a wide screen, in a sheet over it on a narrow one.
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { explorerCopy } from '#copy/explorer.ts';

const NARROW = '(width < 60rem)';

interface Props {
  isOpen: boolean;
  /** On the button that goes back to the answer. */
  count: string;
  /** Said in the sheet: what is behind it is silent while it is open. */
  announcement: string;
  onClose: () => void;
  /** `null`: there is nothing to clear. */
  onClear: (() => void) | null;
  children: ReactNode;
}

export function CriteriaSheet({ isOpen, count, announcement, onClose, onClear, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isNarrow = useNarrow();

  useEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return;
    if (isOpen && !sheet.open) sheet.showModal();
    if (!isOpen && sheet.open) sheet.close();
  }, [isOpen]);

  // The screen was turned: the criteria stand beside the answer, and no sheet is open any more.
  useEffect(() => {
    if (!isNarrow && isOpen) onClose();
  }, [isNarrow, isOpen, onClose]);

  if (!isNarrow) {
    return (
      <section className="criteria" aria-labelledby="choix">
        <h2 id="choix" className="visually-hidden">
          {explorerCopy.criteria}
        </h2>
        {children}
      </section>
    );
  }
  return (
    <dialog ref={dialog} className="criteria sheet" aria-labelledby="choix" onClose={onClose}>
      <header>
        <h2 id="choix">{explorerCopy.criteria}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {explorerCopy.close}
        </button>
      </header>
      <div className="sheet-body">{children}</div>
      <footer>
        {onClear !== null && (
          <button type="button" className="clear" onClick={onClear}>
            {explorerCopy.clear}
          </button>
        )}
        <button type="button" className="primary" onClick={() => dialog.current?.close()}>
          {count}
        </button>
      </footer>
      <p className="visually-hidden" role="status">
        {isOpen ? announcement : ''}
      </p>
    </dialog>
  );
}

function useNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(NARROW).matches,
  );
}
