import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Feed, writeAtom, writeJsonFeed } from './feed.ts';

const feed: Feed = {
  title: 'Stages & « visites »',
  self: 'https://example.org/a.atom',
  home: 'https://example.org/stages/?a=1&b=2',
  author: 'Site',
  updated: '2026-11-23',
  entries: [],
};

test('a feed of nothing is a feed', () => {
  expect(writeAtom(feed)).toContain('<title>Stages &amp; « visites »</title>');
  expect(writeAtom(feed)).not.toContain('<entry>');
  expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({ title: feed.title, items: [] });
});

test('the text of an offer is never markup, nor what XML cannot hold', () => {
  // Every code there is, lone surrogates too.
  const code = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0xd7f0, max: 0x10ffff }));
  const text = fc.array(code, { maxLength: 60 }).map((codes) => String.fromCodePoint(...codes));
  const write = (title: string, summary: string) =>
    writeAtom({ ...feed, entries: [{ url: 'https://example.org/1', title, summary, day: '2026-11-02' }] });
  const marks = write('', '').replace(/[^<>]/g, '');
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const atom = write(title, summary);
      expect(atom.replace(/[^<>]/g, '')).toBe(marks);
      expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(atom)).toBe(false);
    }),
  );
});
