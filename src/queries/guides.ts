// The guides, in their order.
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { unbroken } from '#copy/format.ts';
import { GUIDE_AUDIENCES, type Guide } from '#schemas/guide.ts';
import { once } from './memoize.ts';
import { type CitedRule, loadRules } from './rules.ts';

export interface GuideLink extends Pick<Guide, 'title' | 'lead' | 'audience'> {
  readonly slug: string;
}

/** By audience, then in the order of each. */
export const loadGuides = once(async (): Promise<readonly GuideLink[]> => {
  const entries = await getCollection('guides');
  return entries
    .toSorted(
      ({ data: a }, { data: b }) =>
        GUIDE_AUDIENCES.indexOf(a.audience) - GUIDE_AUDIENCES.indexOf(b.audience) || a.order - b.order,
    )
    .map(({ id, data: { title, lead, audience } }) => ({
      slug: id,
      title: unbroken(title),
      lead: unbroken(lead),
      audience,
    }));
});

/** @throws Error naming the file that cites a rule that there is not. */
export async function loadGuidePage(entry: CollectionEntry<'guides'>) {
  const [{ Content, headings }, { rules, today }] = await Promise.all([render(entry), loadRules()]);
  const { title, lead, description, rules: keys } = entry.data;
  const missing = keys.filter((key) => !rules.some((rule) => rule.key === key));
  if (missing.length > 0) throw new Error(`content/guides/${entry.id}.md: no rule ${missing.join(', ')}`);
  const cited: readonly CitedRule[] = rules.filter(
    ({ key, validUntil }) => keys.includes(key) && (validUntil ?? today) >= today,
  );
  return {
    title: unbroken(title),
    lead: unbroken(lead),
    description: unbroken(description),
    Content,
    headings: headings.filter(({ depth }) => depth === 2),
    rules: cited,
  };
}
