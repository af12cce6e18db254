// A page as the device keeps it: the same, with the moment of its keeping in its first tag, so that it can say by itself
// that it is not of today.

/** As `dataset` names it. */
export const KEPT_KEY = 'kept';

/** @param at ISO date and time. */
export function stampKept(html: string, at: string): string {
  return html.replace(/<html\b/, `<html data-${KEPT_KEY}="${at}"`);
}

/** The page as it was served, to compare it with that of today. */
export function withoutStamp(html: string): string {
  return html.replace(/(<html) data-kept="[^"]*"/, '$1');
}

/** When it was kept; `null`: it does not say. */
export function readKept(html: string): string | null {
  return /<html data-kept="([^"]*)"/.exec(html)?.[1] ?? null;
}
