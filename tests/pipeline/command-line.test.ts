// The command an operator types. It writes into the data folder of the project, so only what it refuses is tried here.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newWorld, readTree, rome } from './support/world.ts';

const PROJECT = join(import.meta.dirname, '../..');
const FACTS = join(PROJECT, 'data/facts');

function runCommand(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import/run.ts', ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// Each test starts a process: on a loaded machine that alone takes seconds.
describe('the command', { timeout: 60_000 }, () => {
  test('without a folder of raw files says how it is used, and exits with 2', () => {
    const { status, stdout, stderr } = runCommand();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Usage: npm run data:import -- --raw DIR/);
  });

  test('on broken files says what is wrong on the error output, exits with 1 and leaves data/facts alone', () => {
    const { raw } = newWorld();
    raw.replace(rome('rubrique_mobilite'), '"F1704","2"', '"F1704","0"');
    const before = readTree(FACTS);
    const { status, stdout, stderr } = runCommand('--raw', raw.path);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      `  ${rome('rubrique_mobilite')}:8, column "numero_ordre": found "0", expected a rank from 1\n`,
    );
    expect(stderr).toMatch(/\ndata\/facts is unchanged\.\n$/);
    expect(readTree(FACTS)).toEqual(before);
  });

  test('on a folder that is not there says so, and exits with 1', () => {
    const { status, stderr } = runCommand('--raw', join(newWorld().raw.path, 'nowhere'));
    expect(status).toBe(1);
    expect(stderr).toContain('occupations/rome-v…: expected a folder of the ROME package, such as rome-v460');
    expect(stderr).toContain('geo/admin/regions.json: expected the file to be there');
  });
});
