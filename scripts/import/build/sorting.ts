// Sorting shared by the builders: files must not depend on the order of the rows nor on a locale.

/** Sorted copy without repetition. Codes are compared as text, so that files never depend on a locale. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/** Sorted copy of records by id. */
export function sortedById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
