import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sendDeposit } from './send-deposit.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/offres`;
}

test('the file arrives as it is', async () => {
  let got = '';
  const endpoint = await serve(async (request, response) => {
    for await (const chunk of request) got += chunk;
    got = `${request.method} ${request.headers['content-type']} ${got}`;
    response.writeHead(202).end();
  });
  expect(await sendDeposit(endpoint, '{"é":1}')).toEqual({ kind: 'sent' });
  expect(got).toBe('POST application/json {"é":1}');
});

test('a refusal gives its reasons, and only what can be one', async () => {
  const endpoint = await serve((_request, response) => {
    response.writeHead(422).end(JSON.stringify({ reasons: ['Siret inconnu', 3, null, 'x'.repeat(900)] }));
  });
  expect(await sendDeposit(endpoint, '{}')).toEqual({
    kind: 'refused',
    reasons: ['Siret inconnu', 'x'.repeat(300)],
  });
});

test('a refusal without a word is one all the same', async () => {
  const endpoint = await serve((_request, response) => void response.writeHead(400).end('<h1>non</h1>'));
  expect(await sendDeposit(endpoint, '{}')).toEqual({ kind: 'refused', reasons: [] });
});

test.each([500, 503, 429])('%i may be tried again', async (status) => {
  const endpoint = await serve((_request, response) => void response.writeHead(status).end());
  expect(await sendDeposit(endpoint, '{}')).toEqual({ kind: 'failed' });
});

test('a server that is not there, or never answers, throws nothing', async () => {
  expect(await sendDeposit('http://127.0.0.1:1/', '{}')).toEqual({ kind: 'failed' });
  const silent = await serve(() => {});
  expect(await sendDeposit(silent, '{}', 50)).toEqual({ kind: 'failed' });
});
