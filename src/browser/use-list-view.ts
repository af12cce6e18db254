// How many items of a list are shown and how far one has scrolled, kept in the entry of the history: coming back from
// an item, or to the question before, finds the list as one left it.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LIST_STEP, type ListView, parseListView, withListView } from './list-view.ts';

/** Browsers refuse more than a hundred changes of the history in half a minute: waits for the end of a scroll. */
const SAVE_AFTER_MS = 400;
/** Someone who moves the page while the list loads is not moved again. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

interface Options {
  /** The list is there, hence as long as when it was left. */
  isDrawn: boolean;
  /** Selector of its items, whose first link can take the focus. */
  items: string;
  step?: number;
}

export function useListView({ isDrawn, items, step = LIST_STEP }: Options) {
  const [shown, setShown] = useState(() => parseListView(history.state, step)?.shown ?? step);
  /** Where to scroll once the list is drawn; `null` once done. */
  const awaited = useRef(parseListView(history.state, step)?.scroll ?? null);
  /** Place of the first item that was added; `null` once drawn. */
  const firstNew = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(
    (view: Partial<ListView> = {}) => {
      clearTimeout(timer.current);
      const scroll = awaited.current ?? scrollY;
      const kept = { shown: step, ...parseListView(history.state, step), scroll, ...view };
      history.replaceState(withListView(history.state, kept), '');
    },
    [step],
  );

  useLayoutEffect(() => {
    if (!isDrawn || awaited.current === null) return;
    const top = awaited.current;
    awaited.current = null;
    scrollTo({ top, behavior: 'instant' });
  });

  // The button goes away with the last items: the focus that it had goes to the first of them.
  useLayoutEffect(() => {
    const place = firstNew.current;
    firstNew.current = null;
    if (place === null || document.activeElement !== document.body) return;
    document.querySelectorAll(items)[place]?.querySelector('a')?.focus({ preventScroll: true });
  });

  useEffect(() => {
    // The browser would scroll before the list is there.
    history.scrollRestoration = 'manual';
    const onScroll = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, SAVE_AFTER_MS);
    };
    const onLeave = () => keep();
    const onPopState = () => {
      clearTimeout(timer.current);
      const view = parseListView(history.state, step);
      // A link inside the page: the browser goes there itself.
      if (view === null) return;
      awaited.current = view.scroll;
      setShown(view.shown);
    };
    const onMove = () => {
      awaited.current = null;
    };
    const onShow = ({ persisted }: PageTransitionEvent) => {
      // From the memory of the browser the list is there at once, but nothing scrolls it.
      const view = persisted ? parseListView(history.state, step) : null;
      if (view !== null) scrollTo({ top: view.scroll, behavior: 'instant' });
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('pagehide', onLeave);
    addEventListener('pageshow', onShow);
    addEventListener('popstate', onPopState);
    for (const move of MOVES) addEventListener(move, onMove, { passive: true });
    return () => {
      clearTimeout(timer.current);
      removeEventListener('scroll', onScroll);
      removeEventListener('pagehide', onLeave);
      removeEventListener('pageshow', onShow);
      removeEventListener('popstate', onPopState);
      for (const move of MOVES) removeEventListener(move, onMove);
    };
  }, [keep, step]);

  const show = useCallback(
    (next: number) => {
      setShown(next);
      keep({ shown: next });
    },
    [keep],
  );
  return {
    shown,
    /** Before another entry is added to the history. */
    keep,
    /** For another question: at its start again. */
    restart: useCallback(() => show(step), [show, step]),
    /** So that this many items are drawn. */
    showAtLeast: useCallback(
      (count: number) => {
        if (count > shown) show(Math.ceil(count / step) * step);
      },
      [show, shown, step],
    ),
    showMore: useCallback(() => {
      firstNew.current = shown;
      show(shown + step);
    }, [show, shown, step]),
  };
}
