// Where the criteria stand: beside the answer on a wide screen, in a sheet over it on a narrow one.
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { explorerCopy } from '#copy/explorer.ts';

const NARROW = '(width < 60rem)';

interface Props {
  isOpen: boolean;
  /** Of occupations, on the button that goes back to them. */
  count: number;
  onClose: () => void;
  /** `null`: there is nothing to clear. */
  onClear: (() => void) | null;
  children: ReactNode;
}

export function CriteriaSheet({ isOpen, count, onClose, onClear, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isNarrow = useNarrow();

  useEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return;
    if (isOpen && !sheet.open) sheet.showModal();
    if (!isOpen && sheet.open) sheet.close();
  }, [isOpen]);

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
          {explorerCopy.see(count)}
        </button>
      </footer>
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
