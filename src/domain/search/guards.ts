// Reads values of unknown shape without trusting them. Written by hand: zod never ships to a browser.

export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

export function listOfStrings(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}

function listOfNumbers(value: unknown): number[] | null {
  return Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0) ? value : null;
}

function listOf<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === null) return null;
    items.push(one);
  }
  return items;
}

export const listsOfStrings = (value: unknown): string[][] | null => listOf(value, listOfStrings);
export const listsOfNumbers = (value: unknown): number[][] | null => listOf(value, listOfNumbers);
