// Whether the figures of a source are old: the day until which they are good has gone by.

/** Both are days such as 2026-06-30. The last day still counts as good. */
export function isExpired(expires: string, today: string): boolean {
  return today > expires;
}
