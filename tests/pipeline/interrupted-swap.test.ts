// Whenever the import is stopped, data/facts is found whole at the next run: the old tree or the new, never a mixture.
import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoverInterruptedSwap, replaceFacts } from '#scripts/import/facts-folder.ts';
import { importedWorld, newWorld, readTree, rome, type World } from './support/world.ts';

/** Each moment at which a run may be stopped, as it is then found on disk. The tree in place is the old one. */
const MOMENTS: readonly (readonly [name: string, stop: (world: World) => void])[] = [
  ['before it wrote anything', () => undefined],
  [
    'while it wrote the new tree',
    ({ data }) => {
      data.write('.facts-next/national/occupations.json', '[\n{"id":"A1203","tit');
    },
  ],
  [
    'before it moved the old tree aside',
    ({ data }) => cpSync(join(data.path, 'facts'), join(data.path, '.facts-next'), { recursive: true }),
  ],
  [
    'when the old tree was aside and the new one not yet in place',
    ({ data }) => {
      cpSync(join(data.path, 'facts'), join(data.path, '.facts-next'), { recursive: true });
      renameSync(join(data.path, 'facts'), join(data.path, '.facts-previous'));
    },
  ],
  [
    'while it removed the old tree',
    ({ data }) => data.write('.facts-previous/national/occupations.json', '[]\n'),
  ],
  [
    'in the middle of a recovery',
    ({ data }) => {
      mkdirSync(join(data.path, '.facts-previous/national'), { recursive: true });
      mkdirSync(join(data.path, '.facts-next'));
    },
  ],
];

describe('a run that was stopped', () => {
  test.each(MOMENTS)('%s leaves a tree that is put right before anything reads it', (_, stop) => {
    const world = importedWorld();
    const whole = readTree(world.data.path);
    stop(world);
    recoverInterruptedSwap(world.data.path);
    expect(readTree(world.data.path)).toEqual(whole);
  });

  test.each(MOMENTS)('%s is made good by the next run', (_, stop) => {
    const world = importedWorld();
    stop(world);
    world.raw.replace(rome('themes'), '"Métiers accessibles sans diplôme', '"Métiers ouverts sans diplôme');
    const fresh = newWorld();
    fresh.run({ rawDir: world.raw.path });
    world.run();
    expect(readTree(world.data.path)).toEqual(readTree(fresh.data.path));
  });

  test.each(MOMENTS)('%s still lets the next run compare with the previous one', (_, stop) => {
    const world = importedWorld();
    stop(world);
    world.raw.removeEverywhere('A1209');
    expect(() => world.run()).toThrow(/"Élagueur \/ Élagueuse" and is gone/);
  });

  test('at its very first write leaves nothing, and the next run starts afresh', () => {
    const world = newWorld();
    world.data.write('.facts-next/national/occupations.json', '[\n{"id":"A1203","tit');
    world.run();
    expect(readTree(world.data.path)).toEqual(readTree(importedWorld().data.path));
  });
});

describe('the swap', () => {
  test('leaves neither of its two working folders behind', () => {
    const names = Object.keys(readTree(importedWorld().data.path));
    expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('removes the files that the new tree does not have', () => {
    const world = importedWorld();
    world.data.write('facts/national/left-over.json', '[]\n');
    world.run();
    expect(Object.keys(readTree(world.data.path))).not.toContain('facts/national/left-over.json');
  });

  test('puts the old tree back when the new one cannot be moved into place', () => {
    const world = importedWorld();
    const before = readTree(world.data.path);
    // A tree without files has no folder to move.
    expect(() => replaceFacts(world.data.path, new Map())).toThrow(/ENOENT/);
    expect(readTree(world.data.path)).toEqual(before);
  });
});
