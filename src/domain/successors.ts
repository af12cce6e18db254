// Which ROME code an older one stands for today: saved and shared codes survive a new version.

/** Code that disappeared -> the one under which that occupation is found now. */
export type Successors = Readonly<Record<string, string>>;

/**
 * A code in use means its occupation, even if it meant another once: nothing tells when a link was made. Successors may
 * follow one another over several versions. `null`: nothing tells.
 */
export function findCodeInUse(
  code: string,
  successors: Successors,
  isInUse: (code: string) => boolean,
): string | null {
  const seen = new Set<string>();
  let each: string | undefined = code;
  while (each !== undefined && !seen.has(each)) {
    if (isInUse(each)) return each;
    seen.add(each);
    each = Object.hasOwn(successors, each) ? successors[each] : undefined;
  }
  return null;
}
