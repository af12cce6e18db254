// The prose pages of content/pages.
import { getEntry, render } from 'astro:content';
import { unbroken } from '#copy/format.ts';

/** @throws when content/pages has no such file. */
export async function loadProsePage(name: string) {
  const entry = await getEntry('prosePages', name);
  if (entry === undefined) throw new Error(`content/pages/${name}.md is missing`);
  const { Content, headings } = await render(entry);
  const { title, lead, description } = entry.data;
  return {
    title: unbroken(title),
    lead: unbroken(lead),
    description: unbroken(description),
    Content,
    headings: headings.filter(({ depth }) => depth === 2),
  };
}
