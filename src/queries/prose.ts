// The prose pages of content/pages.
import { getEntry, render } from 'astro:content';

/** @throws when content/pages has no such file. */
export async function loadProsePage(name: string) {
  const entry = await getEntry('prosePages', name);
  if (entry === undefined) throw new Error(`content/pages/${name}.md is missing`);
  const { Content, headings } = await render(entry);
  return { ...entry.data, Content, headings: headings.filter(({ depth }) => depth === 2) };
}
