// Builds texts for the tests of the rules: right in everything but what a test changes.
import { readText } from './read-text.ts';

const SUMMARY = 'Conduit un bus en ville pour que chacun arrive à l’heure.';

interface Parts {
  readonly summary?: string;
  readonly keywords?: readonly string[];
  readonly body?: string;
}

/** The source of a text, as an author would write it. */
export function composeSource(
  code: string,
  { summary = SUMMARY, keywords = ['car', 'ligne', 'arrêt'], body = 'On roule.' }: Parts,
): string {
  return `---\nrome: ${code}\nsummary: ${JSON.stringify(summary)}\nkeywords: ${JSON.stringify(keywords)}\n---\n\n${body}\n`;
}

export function composeText(parts: Parts, code = 'N4103') {
  return readText(code, composeSource(code, parts)).text;
}
