// What is looked for among the advice places, in the address.
import { expect, test } from 'vitest';
import { parseAdvice, withAdvice } from './advice.ts';

const ADDRESS = new URL('https://example.org/conseil/?territoire=laval');

test('a choice comes back as it was written, beside the territory', () => {
  const choice = { municipality: '49099', kinds: ['mission-locale', 'cio'] } as const;
  const address = withAdvice(ADDRESS, choice);
  expect(address.search).toBe('?territoire=laval&commune=49099&lieu=cio&lieu=mission-locale');
  expect(parseAdvice(address.search)).toEqual({ municipality: '49099', kinds: ['cio', 'mission-locale'] });
});

test('no choice leaves nothing in the address', () => {
  expect(withAdvice(ADDRESS, { municipality: null, kinds: [] }).href).toBe(ADDRESS.href);
});

test.each(['?commune=<b>&lieu=bar', '?commune=4909&lieu=', ''])('%s asks for nothing', (search) => {
  expect(parseAdvice(search)).toEqual({ municipality: null, kinds: [] });
});
