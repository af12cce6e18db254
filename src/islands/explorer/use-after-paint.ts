// A value that follows another once the screen has shown it: what is pressed answers at once, what takes longer to draw
// comes after.
import { startTransition, useEffect, useState } from 'react';

export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setLate(() => value))), [value]);
  return late;
}

/** Calls back in the task that follows the next paint. Returns what cancels it. */
export function afterPaint(callback: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
