// Values of an address that none of ours answers to: a page leaves them out, and says so.
import { cutText } from '#domain/text/cut-text.ts';

const LONGEST_TEXT = 40;

/**
 * @param read What was made of the value of each key; `null`: nothing.
 * @returns The visitor's text, cut to what fits a sentence; never markup.
 */
export function listUnread(search: string, read: Readonly<Record<string, unknown>>): readonly string[] {
  const params = new URLSearchParams(search);
  return Object.entries(read).flatMap(([key, meaning]) => {
    const text = (params.get(key) ?? '').trim();
    return text === '' || meaning !== null ? [] : [cutText(text, LONGEST_TEXT)];
  });
}
