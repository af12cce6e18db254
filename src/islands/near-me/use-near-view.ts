// How many families are shown and how far one has scrolled, kept in the entry of the history: coming back from an
// occupation, or to the place before, finds the list as one left it.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NEAR_STEP, type NearView, parseNearView, withNearView } from '#url-state/near-view.ts';

/** Browsers refuse more than a hundred changes of the history in half a minute: waits for the end of a scroll. */
const SAVE_AFTER_MS = 400;
/** Someone who moves the page while the list loads is not moved again. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** `isDrawn`: the list is there, hence as long as when it was left. */
export function useNearView(isDrawn: boolean) {
  const [shown, setShown] = useState(() => parseNearView(history.state)?.shown ?? NEAR_STEP);
  /** Where to scroll once the list is drawn; `null` once done. */
  const awaited = useRef(parseNearView(history.state)?.scroll ?? null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback((view: Partial<NearView> = {}) => {
    clearTimeout(timer.current);
    const scroll = awaited.current ?? scrollY;
    const kept = { shown: NEAR_STEP, ...parseNearView(history.state), scroll, ...view };
    history.replaceState(withNearView(history.state, kept), '');
  }, []);

  useLayoutEffect(() => {
    if (!isDrawn || awaited.current === null) return;
    const top = awaited.current;
    awaited.current = null;
    scrollTo({ top, behavior: 'instant' });
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
      const view = parseNearView(history.state);
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
      const view = persisted ? parseNearView(history.state) : null;
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
  }, [keep]);

  return {
    shown,
    /** Before another entry is added to the history. */
    keep,
    show: useCallback(
      (next: number) => {
        setShown(next);
        keep({ shown: next });
      },
      [keep],
    ),
  };
}
