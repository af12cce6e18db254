import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadJson, PATIENCE_MS } from './load-json.ts';

interface File {
  readonly places: readonly string[];
}
const URL = '/indexes/lieux.0000000000.json';
const load = (signal?: AbortSignal) => loadJson<File>(URL, ['places'], signal);

function serve(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

/** A connection that says nothing until one gives up. */
function hang(): void {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        const giveUp = () => reject(new DOMException('given up', 'AbortError'));
        if (signal.aborted) giveUp();
        signal.addEventListener('abort', giveUp);
      }),
  );
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a file that holds what it should is read', async () => {
  serve('{"places":["a"]}');
  expect(await load()).toEqual({ places: ['a'] });
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['is not there', '', 404],
  ['is cut', '{"places":["a"', 200],
  ['is a page', '<!doctype html><title>Connexion au wifi</title>', 200],
  ['holds nothing', '{}', 200],
  ['is a list', '["places"]', 200],
  ['is null', 'null', 200],
  ['is another one', '{"error":"login required"}', 200],
])('a file that %s is refused', async (_, body, status) => {
  serve(body, status);
  await expect(load()).rejects.toThrow();
});

test('a table of which no name is sure is refused when it is empty', async () => {
  serve('{}');
  await expect(loadJson<Record<string, string>>(URL, [])).rejects.toThrow();
  serve('{"A1101":"Conductrice"}');
  expect(await loadJson<Record<string, string>>(URL, [])).toEqual({ A1101: 'Conductrice' });
});

test('one does not wait for ever', async () => {
  hang();
  const loading = expect(load()).rejects.toThrow('given up');
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  await loading;
});

test('who has left waits no more, before or after asking', async () => {
  hang();
  const controller = new AbortController();
  const loading = expect(load(controller.signal)).rejects.toThrow('given up');
  controller.abort();
  await loading;
  await expect(load(controller.signal)).rejects.toThrow('given up');
});
