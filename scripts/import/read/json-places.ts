// Tells on which line of a JSON text something stands: JSON.parse gives values without their place, and not always
// the place of a fault.

/**
 * Line on which the value at a path starts; the line of the record that should hold it when the value is missing.
 * The text must be well-formed.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const scanner = new JsonScanner(text);
  let start = scanner.skipSpace();
  for (const step of path) {
    if (!scanner.goTo(step)) break;
    start = scanner.position;
  }
  return lineAt(text, start);
}

/** Line on which a text stops being JSON. */
export function lineOfJsonFault(text: string): number {
  const scanner = new JsonScanner(text);
  try {
    scanner.skipSpace();
    scanner.skipValue();
    scanner.skipSpace();
  } catch {
    // The scanner has stopped on the fault.
  }
  return lineAt(text, scanner.position);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them between quotes.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class JsonScanner {
  readonly #text: string;
  position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  skipSpace(): number {
    this.#take(SPACE);
    return this.position;
  }

  /** Moves past the value that starts here. */
  skipValue(): void {
    this.goTo(null);
  }

  /** Moves to the member or the item `step` of the value that starts here, or past that value. */
  goTo(step: PropertyKey | null): boolean {
    const opening = this.#take(/[[{]/y);
    if (opening === '') {
      this.#expect(STRING, SCALAR);
      return false;
    }
    this.skipSpace();
    const closing = opening === '[' ? /\]/y : /\}/y;
    if (this.#take(closing) !== '') return false;
    for (let index = 0; ; index += 1) {
      const key = opening === '[' ? index : this.#takeKey();
      if (key === step) return true;
      this.skipValue();
      this.skipSpace();
      if (this.#take(closing) !== '') return false;
      this.#expect(/,/y);
      this.skipSpace();
    }
  }

  #takeKey(): string {
    const key: unknown = JSON.parse(this.#expect(STRING));
    this.skipSpace();
    this.#expect(/:/y);
    this.skipSpace();
    return String(key);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.position += found.length;
    return found;
  }

  #expect(...patterns: readonly RegExp[]): string {
    for (const pattern of patterns) {
      const found = this.#take(pattern);
      if (found !== '') return found;
    }
    throw new SyntaxError(`not JSON at position ${this.position}`);
  }
}
