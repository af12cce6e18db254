// An import that is killed leaves what was there or what it would have written, byte for byte: at each of its changes on
// the disk in `npm run fuzz`, and at any other instant; at a few of them in `npm test`.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeDice } from '#scripts/dice.ts';
import { recoverInterruptedSwap } from '#scripts/import/facts-folder.ts';
import { importOffers } from '#scripts/import/offers/run.ts';
import { monstageOffer, newOffersWorld, TODAY } from '../pipeline/offers/support.ts';
import { importedWorld, newWorld, readTree, rome } from '../pipeline/support/world.ts';
import { IS_EXTENDED, PATIENCE } from './support/cases.ts';
import type { Plan } from './support/dying-import.ts';

const DYING = join(import.meta.dirname, 'support/dying-import.ts');
/** Kills in each test: at changes drawn by lot in `npm test`, at all of them in `npm run fuzz`. */
const FEW = 2;
const AT_ANY_INSTANT = IS_EXTENDED ? 60 : 1;

interface End {
  readonly isKilled: boolean;
  readonly output: string;
  readonly ms: number;
}

/** Runs the plan to its end, or to its death after so many milliseconds. */
function live(plan: Plan, deathAfterMs: number | null = null): Promise<End> {
  const start = performance.now();
  const child = spawn(process.execPath, [DYING, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: join(import.meta.dirname, '../..'),
  });
  let output = '';
  child.stdout.on('data', (bytes) => {
    output += String(bytes);
  });
  if (deathAfterMs !== null) void wait(deathAfterMs).then(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`the import ended with ${code ?? signal}`));
      else resolve({ isKilled: signal === 'SIGKILL', output, ms: performance.now() - start });
    });
  });
}

/** Of so many changes, those at which to die, and how much of a file is then written. */
function* deaths(changes: number): Generator<Pick<Plan, 'at' | 'share'>> {
  const throwDie = makeDice(Date.now());
  const count = IS_EXTENDED ? changes : FEW;
  for (let rank = 0; rank < count; rank += 1) {
    yield { at: IS_EXTENDED ? rank : throwDie(changes), share: throwDie(100) / 100 };
  }
}

test('data/facts is the old tree or the new one', PATIENCE, async () => {
  const world = importedWorld();
  const old = readTree(world.data.path);
  world.raw.replace(rome('themes'), '"Métiers accessibles sans diplôme', '"Métiers ouverts sans diplôme');
  const fresh = newWorld();
  fresh.run({ rawDir: world.raw.path });
  const next = readTree(fresh.data.path);
  expect(next).not.toEqual(old);

  const plan: Plan = { raw: world.raw.path, dataDir: world.data.path, feed: null, at: null, share: 0 };
  const setBack = () => {
    for (const name of ['facts', '.facts-next', '.facts-previous']) {
      rmSync(join(world.data.path, name), { recursive: true, force: true });
    }
    for (const [file, content] of Object.entries(old)) world.data.write(file, Buffer.from(content, 'latin1'));
  };
  const expectWhole = (where: string) => {
    // Between the two renames there is none: the next run, and the build, find the old one beside.
    if (!existsSync(join(world.data.path, 'facts'))) {
      expect(readTree(join(world.data.path, '.facts-previous')), where).toEqual(factsOf(old));
    } else {
      expect([factsOf(old), factsOf(next)], where).toContainEqual(readTree(join(world.data.path, 'facts')));
    }
    recoverInterruptedSwap(world.data.path);
    const found = readTree(world.data.path);
    expect([old, next], where).toContainEqual(found);
    world.run();
    expect(readTree(world.data.path), where).toEqual(next);
  };

  const whole = await live(plan);
  expect(readTree(world.data.path)).toEqual(next);
  const changes = Number(whole.output);
  expect(changes).toBeGreaterThan(20);
  for (const death of deaths(changes)) {
    setBack();
    expect((await live({ ...plan, ...death })).isKilled).toBe(true);
    expectWhole(JSON.stringify(death));
  }
  const throwDie = makeDice(Date.now());
  for (let count = 0; count < AT_ANY_INSTANT; count += 1) {
    setBack();
    const after = throwDie(Math.ceil(whole.ms));
    await live(plan, after);
    expectWhole(`after ${after} ms`);
  }
});

/** Of a tree of data, that of its facts. */
function factsOf(tree: Readonly<Record<string, string>>): Record<string, string> {
  const start = 'facts/';
  return Object.fromEntries(
    Object.entries(tree).flatMap(([file, content]) =>
      file.startsWith(start) ? [[file.slice(start.length), content]] : [],
    ),
  );
}

test('the offers of a source are the old ones or the new ones', PATIENCE, async () => {
  const source = 'un-eleve-un-stage';
  const world = newOffersWorld();
  const feedOf = (title: string) => [
    monstageOffer({ title, published_at: '2027-01-02', permalink: 'https://monstagedetroisieme.fr/1' }),
  ];
  world.run(source, feedOf('Avant'));
  const old = world.stored(source);
  const file = world.write('feed', JSON.stringify(feedOf('Ensuite')));
  const feed = { source, file, today: TODAY };
  const plan: Plan = { raw: null, dataDir: world.dataDir, feed, at: null, share: 0 };
  const { output } = await live(plan);
  const next = world.stored(source);
  expect(next).not.toBe(old);
  for (const death of deaths(Number(output))) {
    world.write(`data/offers/52/${source}.json`, old ?? '');
    expect((await live({ ...plan, ...death })).isKilled).toBe(true);
    expect([old, next], JSON.stringify(death)).toContain(world.stored(source));
    importOffers({
      dataDir: world.dataDir,
      region: '52',
      source,
      files: [file],
      today: TODAY,
      acceptDrop: true,
    });
    expect(world.stored(source)).toBe(next);
    expect(Object.keys(readTree(join(world.dataDir, 'offers')))).toEqual([`52/${source}.json`]);
  }
});
