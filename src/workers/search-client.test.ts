import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSearchClient, SearchError } from './search-client.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/** Stands for the browser's worker: keeps what it is told, says what the test decides. */
class FakeWorker extends EventTarget {
  static latest: FakeWorker | null = null;
  readonly told: SearchRequest[] = [];
  terminated = false;

  constructor() {
    super();
    FakeWorker.latest = this;
  }
  postMessage(message: SearchRequest): void {
    this.told.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function start() {
  const client = createSearchClient('/indexes/search.json');
  const worker = FakeWorker.latest;
  if (worker === null) throw new Error('no worker was started');
  return { client, worker };
}

const answer = {
  results: [],
  cut: false,
  nearest: ['Boulanger / Boulangère'],
  correction: null,
  undecided: false,
  notYet: false,
  leftOut: null,
};

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'https://metiers.example/recherche/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the search client', () => {
  test('asks for the index by its whole address, and says when it is ready', async () => {
    const { client, worker } = start();
    expect(worker.told).toEqual([{ type: 'load', url: 'https://metiers.example/indexes/search.json' }]);
    worker.say({ type: 'ready' });
    await expect(client.ready).resolves.toBeUndefined();
  });

  test('gives results to the latest query only', async () => {
    const { client, worker } = start();
    const [early, late] = [client.query('boul', 5), client.query('boulanger', 5)];
    worker.say({ type: 'results', id: 1, answer });
    worker.say({ type: 'results', id: 2, answer });
    await expect(early).resolves.toBeNull();
    await expect(late).resolves.toEqual(answer);
  });

  test.each(['network', 'corrupt'] as const)(
    'rejects with the reason when the index fails: %s',
    async (reason) => {
      const { client, worker } = start();
      const under_way = client.query('boulanger', 5);
      worker.say({ type: 'error', reason });
      await expect(under_way).rejects.toEqual(new SearchError(reason));
      await expect(client.ready).rejects.toMatchObject({ reason });
      await expect(client.query('encore', 5)).rejects.toMatchObject({ reason });
    },
  );

  test('stops the worker and lets go of the query under way', async () => {
    const { client, worker } = start();
    const under_way = client.query('boulanger', 5);
    client.dispose();
    expect(worker.terminated).toBe(true);
    await expect(under_way).resolves.toBeNull();
  });
});
