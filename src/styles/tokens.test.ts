// Contrast of the colours in both themes, read from tokens.css itself: a colour changed there is judged here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Tokens = ReadonlyMap<string, string>;

function declarations(block: string): Tokens {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

function blockAfter(selector: string): string {
  const start = css.replaceAll('"', "'").indexOf(selector);
  expect(start, `tokens.css has ${selector}`).toBeGreaterThan(-1);
  return css.slice(start, css.indexOf('}', start));
}

const light = declarations(blockAfter(':root {'));
const systemDark = declarations(blockAfter(":root:not([data-theme='light'])"));
const chosenDark = declarations(blockAfter(":root[data-theme='dark']"));

function colour(tokens: Tokens, name: string): string {
  const value = tokens.get(name) ?? light.get(name) ?? '';
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : colour(tokens, reference);
}

function luminance(hex: string): number {
  const digits = hex.replace('#', '');
  const channel = (i: number) => {
    const value = Number.parseInt(digits.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

function contrast(tokens: Tokens, a: string, b: string): number {
  const [x, y] = [luminance(colour(tokens, a)), luminance(colour(tokens, b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'surface-sunken'];
const HUES = [1, 2, 3, 4, 5, 6].map((hue) => `hue-${hue}`);
/** [text, background, least ratio]: AAA for body text, AA for coloured text, 3 for parts of the interface. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...SURFACES.flatMap((surface) => [
    ['text', surface, 7] as const,
    ['text-soft', surface, 7] as const,
    ['link', surface, 4.5] as const,
    ['link-hover', surface, 4.5] as const,
    ['accent', surface, 4.5] as const,
    ['favourable', surface, 4.5] as const,
    ['warning', surface, 4.5] as const,
    ['line-strong', surface, 3] as const,
    ...HUES.map((hue) => [hue, surface, 4.5] as const),
  ]),
  // Names on the map keep a halo of its land; over the sea and the towns they are read without it.
  ...['map-land', 'map-beyond', 'map-sea', 'map-urban'].flatMap((ground) => [
    ['text', ground, 4.5] as const,
    ['text-soft', ground, 4.5] as const,
    ['link', ground, 4.5] as const,
    ['accent', ground, 3] as const,
    ['favourable', ground, 3] as const,
  ]),
  ['map-land', 'accent', 4.5],
  ['text', 'mark', 7],
  ['text', 'primary-soft', 7],
  ['text-soft', 'primary-soft', 4.5],
  ['text-on-primary', 'primary', 4.5],
  ['text-on-strong', 'surface-strong', 7],
  ['text-on-strong-soft', 'surface-strong', 7],
  ['text-on-strong', 'surface-water', 7],
  ['surface', 'text', 7],
  ['focus-outer', 'surface', 3],
  ['focus-inner', 'surface-strong', 3],
  ['focus-inner', 'focus-outer', 1.5],
  ...HUES.flatMap((hue) => [
    ['text-on-hue', hue, 4.5] as const,
    [hue, `${hue}-soft`, 4.5] as const,
    ['text', `${hue}-soft`, 7] as const,
  ]),
];

describe.each([
  ['light', light],
  ['dark', systemDark],
] as const)('the %s theme', (_, tokens) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (text, background, least) => {
    expect(contrast(tokens, text, background)).toBeGreaterThanOrEqual(least);
  });
});

test('the dark theme is the same whether the system or the reader chose it', () => {
  expect(Object.fromEntries(chosenDark)).toEqual(Object.fromEntries(systemDark));
});
