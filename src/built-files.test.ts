// Built files keep what they need, and nothing else.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes, moveStylesToHead, shortenScopes } from './built-files.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (sources: string, body = '<script>a()</script><style media="print">p{}</style>') =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; ${sources};">${body}`;

test('keeps the hashes of the scripts and styles of the page, and drops the others', () => {
  const sources = (...hashes: string[]) => `script-src 'self'${hashes.map((each) => ` ${each}`).join('')}`;
  expect(keepOwnHashes(page(sources(hash('a()'), hash('b()'), hash('p{}'))))).toBe(
    page(sources(hash('a()'), hash('p{}'))),
  );
});

test('reads each script as the browser does, its line ends and the words around it included', () => {
  const body = '<p>&lt;script&gt;</p><script type="module">\nb();\n</script><script src="/a.js"></script>';
  const own = page(`script-src 'self' ${hash('\nb();\n')}`, body);
  expect(keepOwnHashes(own)).toBe(own);
});

test('leaves what stands outside of the policy', () => {
  const text = page("script-src 'self'", `<p>a ${hash('x')}</p>`);
  expect(keepOwnHashes(text)).toBe(text);
});

test('moves the style of an island to the head, and leaves pages without one as they are', () => {
  const own = '<head><style>a{}</style></head><body><p>b</p></body>';
  expect(moveStylesToHead(own)).toBe(own);
  expect(moveStylesToHead('<head></head><body><style>i{}</style><p>b</p></body>')).toBe(
    '<head><style>i{}</style></head><body><p>b</p></body>',
  );
});

test('shortens the scopes of styles the same way in pages and style sheets', () => {
  const scopes = new Map<string, string>();
  expect(shortenScopes('<p class="a" data-astro-cid-abcd1234>', scopes)).toBe('<p class="a" data-abcd>');
  expect(shortenScopes('<svg data-astro-cid-abcd1234="">', scopes)).toBe('<svg data-abcd>');
  expect(shortenScopes('.a[data-astro-cid-abcd1234]{}', scopes)).toBe('.a[data-abcd]{}');
});

test('refuses two scopes of one name', () => {
  const scopes = new Map<string, string>();
  shortenScopes('<p data-astro-cid-abcd1234>', scopes);
  expect(() => shortenScopes('<p data-astro-cid-abcd5678>', scopes)).toThrow(/abcd1234 and abcd5678/);
});
