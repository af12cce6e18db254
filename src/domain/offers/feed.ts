// Writes a feed of offers, as Atom (RFC 4287) and as JSON Feed 1.1: the notices of those who keep no account.

export interface Feed {
  readonly title: string;
  /** Address of the feed itself, in its format. */
  readonly self: string;
  /** Page that shows the same offers. */
  readonly home: string;
  readonly author: string;
  /** Day of the last change. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Address of the page of the offer, which is its id too. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Day on which the import first met it. */
  readonly day: string;
}

/** Days have no hour: midnight, so that the feed is the same whenever it is built. */
const toInstant = (day: string): string => `${day}T00:00:00Z`;

export function writeAtom({ title, self, home, author, updated, entries }: Feed): string {
  const lines = entries.map(({ url, title: name, summary, day }) =>
    [
      '<entry>',
      `<id>${escapeXml(url)}</id>`,
      `<link href="${escapeXml(url)}"/>`,
      `<title>${escapeXml(name)}</title>`,
      `<summary>${escapeXml(summary)}</summary>`,
      `<published>${toInstant(day)}</published>`,
      `<updated>${toInstant(day)}</updated>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<updated>${toInstant(updated)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    ...lines,
    '</feed>',
    '',
  ].join('\n');
}

export function writeJsonFeed({ title, self, home, author, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language: 'fr',
    authors: [{ name: author }],
    items: entries.map(({ url, title: name, summary, day }) => ({
      id: url,
      url,
      title: name,
      content_text: summary,
      date_published: toInstant(day),
    })),
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold, even escaped, is left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
