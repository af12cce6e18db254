// A cut text is a text.
import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test('a text is cut where it is too long, and not within a letter', () => {
  expect(cutText('boulanger', 20)).toBe('boulanger');
  expect(cutText('boulanger', 4)).toBe('boul');
  expect(cutText('ab😀', 4)).toBe('ab😀');
  expect(cutText('ab😀', 3)).toBe('ab');
});
