import { expect, test } from 'vitest';
import { layOutSparklines } from './geometry.ts';

const options = { width: 100, height: 20, padding: 0, step: 0.01 };

test('the lines share one scale, of whole steps around all figures', () => {
  const { scale, lines } = layOutSparklines(
    [
      [0.041, 0.05],
      [0.06, 0.07],
    ],
    options,
  );
  expect(scale).toEqual([0.04, 0.07]);
  expect(lines.map(({ path }) => path)).toEqual(['M0 19.3L100 13.3', 'M0 6.7L100 0']);
});

test('the line ends on its newest figure', () => {
  const [line] = layOutSparklines([[0.04, 0.05, 0.045]], options).lines;
  expect(line?.end).toEqual({ x: 100, y: 10 });
});

test('what is not published breaks the line, and is not drawn as zero', () => {
  const { scale, lines } = layOutSparklines(
    [
      [0.05, null, 0.06],
      [null, 0.05, 0.06],
    ],
    options,
  );
  expect(scale).toEqual([0.05, 0.06]);
  expect(lines.map(({ path }) => path)).toEqual(['M0 20M100 0', 'M50 20L100 0']);
});

test('a flat line has a scale, and no figure no line', () => {
  const flat = layOutSparklines([[0.05, 0.05]], options);
  expect(flat.scale).toEqual([0.05, 0.06]);
  expect(flat.lines[0]?.path).toBe('M0 20L100 20');
  const none = layOutSparklines([[null, null]], options);
  expect(none.lines).toEqual([{ path: '', end: null }]);
});

test('a figure alone at the end is still marked', () => {
  const [line] = layOutSparklines([[0.05, null]], options).lines;
  expect(line?.end).toEqual({ x: 0, y: 20 });
});
