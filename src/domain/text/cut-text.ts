// Cuts a text that is too long, never in the middle of a letter that takes two places, as an emoji does: half of one is
// no text, and what makes an address of it throws.

/** At most so many UTF-16 units. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
