import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { payload } from '../../tests/support/search-world.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/** Stands for the worker's global scope: keeps what the worker says. */
class FakeScope extends EventTarget {
  readonly said: SearchReply[] = [];

  postMessage(message: SearchReply): void {
    this.said.push(message);
  }
  tell(data: SearchRequest): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let scope = new FakeScope();
const nurse = payload.codes.indexOf('J1506');

async function load(fetched: (input: unknown, init?: RequestInit) => Promise<Response>): Promise<void> {
  vi.stubGlobal('fetch', fetched);
  await import('./search.worker.ts');
  scope.tell({ type: 'load', url: 'https://metiers.example/index.json' });
}

beforeEach(() => {
  vi.resetModules();
  scope = new FakeScope();
  vi.stubGlobal('self', scope);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the search worker', () => {
  test('answers once the index is there, and only the latest query asked meanwhile', async () => {
    await load(async () => Response.json(payload));
    scope.tell({ type: 'query', id: 1, text: 'boul', limit: 3 });
    scope.tell({ type: 'query', id: 2, text: 'boulanger', limit: 3 });
    await vi.waitFor(() => expect(scope.said).toHaveLength(2));
    expect(scope.said[0]).toEqual({ type: 'ready' });
    expect(scope.said[1]).toMatchObject({
      type: 'results',
      id: 2,
      answer: { results: [{ id: 'D1102' }, { id: 'D1106' }] },
    });
  });

  test('fetches the everyday words for a query that no name answers, once', async () => {
    const asked: string[] = [];
    const words = { version: 1, occupations: payload.codes.length, keywords: ['piqûre'], of: [[nurse]] };
    await load(async (input: unknown) => {
      asked.push(String(input));
      const isWords = String(input).includes('mots');
      return Response.json(isWords ? words : { ...payload, keywordsUrl: '/indexes/mots.json' });
    });
    scope.tell({ type: 'query', id: 1, text: 'boulanger', limit: 3 });
    await vi.waitFor(() => expect(scope.said).toHaveLength(2));
    expect(asked).toHaveLength(1);
    scope.tell({ type: 'query', id: 2, text: 'piqûre', limit: 3 });
    await vi.waitFor(() => expect(scope.said).toHaveLength(3));
    expect(scope.said[2]).toMatchObject({ id: 2, answer: { results: [{ id: 'J1506' }] } });
    scope.tell({ type: 'query', id: 3, text: 'zzzz', limit: 3 });
    await vi.waitFor(() => expect(scope.said).toHaveLength(4));
    expect(asked).toHaveLength(2);
  });

  test('answers without the everyday words when they cannot be had', async () => {
    await load(async (input: unknown) => {
      if (String(input).includes('mots')) throw new TypeError('offline');
      return Response.json({ ...payload, keywordsUrl: '/indexes/mots.json' });
    });
    scope.tell({ type: 'query', id: 1, text: 'piqûre', limit: 3 });
    await vi.waitFor(() => expect(scope.said).toHaveLength(2));
    expect(scope.said[1]).toMatchObject({ id: 1, answer: { results: [] } });
  });

  test('does not wait for ever', async () => {
    const late = new AbortController();
    const asked: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      asked.push(ms);
      return late.signal;
    });
    await load(
      (_, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
        }),
    );
    expect(asked).toEqual([60_000]);
    expect(scope.said).toEqual([]);
    late.abort();
    await vi.waitFor(() => expect(scope.said).toEqual([{ type: 'error', reason: 'network' }]));
  });

  test.each([
    ['network', 'nobody answers', async () => Promise.reject(new TypeError('offline'))],
    ['network', 'the file is gone', async () => new Response('', { status: 404 })],
    ['corrupt', 'a page comes instead', async () => new Response('<html>')],
    ['corrupt', 'another version comes', async () => Response.json({ ...payload, version: 2 })],
  ])('says %s when %s', async (reason, _, fetched) => {
    await load(fetched);
    await vi.waitFor(() => expect(scope.said).toEqual([{ type: 'error', reason }]));
  });
});
