// What makes the import safe to run every night: nothing half done, nothing of another source touched, no sudden loss.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  alternanceJob,
  depositOf,
  immersionItem,
  linesOf,
  monstageOffer,
  newOffersWorld,
  refusal,
  tableOf,
} from './support.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    monstageOffer({ remote_id: `f-${index}`, title: `Stage ${index}` }),
  );

describe('every night', () => {
  test('the same feed gives the same bytes, and nothing is new', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(3));
    const before = world.stored('un-eleve-un-stage');
    const report = world.run('un-eleve-un-stage', many(3).reverse());
    expect(world.stored('un-eleve-un-stage')).toBe(before);
    expect(report).toMatchObject({ added: 0, gone: 0 });
  });

  test('an offer keeps its id and the day on which it was first seen', () => {
    const world = newOffersWorld();
    const [before] = world.run('un-eleve-un-stage', [monstageOffer()]).offers;
    const changed = [monstageOffer({ title: 'Nouveau titre' }), monstageOffer({ remote_id: 'fictif-2' })];
    const { offers, added } = world.run('un-eleve-un-stage', changed, { today: '2027-01-20' });
    expect(added).toBe(1);
    expect(offers.find(({ id }) => id === before?.id)).toMatchObject({
      title: 'Nouveau titre',
      firstSeen: '2027-01-15',
    });
    expect(offers.find(({ id }) => id !== before?.id)?.firstSeen).toBe('2027-01-20');
  });

  test('a source replaces its own offers only', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', [monstageOffer()]);
    world.run('la-bonne-alternance', [alternanceJob()]);
    const other = world.stored('un-eleve-un-stage');
    const report = world.run('la-bonne-alternance', [
      alternanceJob({ identifier: { id: 'new-1', partner_label: 'x', partner_job_id: 'y' } }),
    ]);
    expect(report).toMatchObject({ added: 1, gone: 1, shown: 2 });
    expect(world.stored('un-eleve-un-stage')).toBe(other);
  });

  test('an offer that two sources have is shown once, and comes back when the first drops it', () => {
    const world = newOffersWorld();
    const both = { titre: 'Boulanger', type: 'Apprentissage', organisme: 'Boulangerie Inventée du Port' };
    const where = { code_postal: '44000', commune: 'Nantes', debut: '01/09/2027', fin: '31/08/2029' };
    world.run('partner-fictif', tableOf([{ ...both, ...where }]));
    expect(world.run('la-bonne-alternance', [alternanceJob()])).toMatchObject({ shown: 1, duplicates: 1 });
    expect(world.run('la-bonne-alternance', [])).toMatchObject({ shown: 1, duplicates: 0 });
  });

  test('several files are the pages of one feed', () => {
    const world = newOffersWorld();
    const files = [many(2), many(4).slice(2)].map((page, index) =>
      world.write(`page-${index}`, JSON.stringify(page)),
    );
    expect(world.run('un-eleve-un-stage', '', { files }).offers).toHaveLength(4);
  });

  test('whoever is reading the old offers reads them to the end', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(3));
    const before = world.stored('un-eleve-un-stage');
    const opened = openSync(join(world.dataDir, 'offers/52/un-eleve-un-stage.json'), 'r');
    onTestFinished(() => closeSync(opened));
    world.run('un-eleve-un-stage', many(2));
    expect(readFileSync(opened, 'utf8')).toBe(before);
    expect(world.stored('un-eleve-un-stage')).not.toBe(before);
  });

  test('leaves nothing but the files of the sources', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', [monstageOffer()]);
    world.run('immersion-facilitee', { data: [immersionItem()] });
    expect(readdirSync(join(world.dataDir, 'offers/52')).sort()).toEqual([
      'immersion-facilitee.json',
      'un-eleve-un-stage.json',
    ]);
  });
});

describe('a sudden loss', () => {
  test('of more than half is refused, and the offers stay', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(20));
    const before = world.stored('un-eleve-un-stage');
    expect(refusal(() => world.run('un-eleve-un-stage', many(9)))).toEqual([
      'un-eleve-un-stage: found "9 offers", expected at least half of the 20 that are still good from the last import (--accept-drop if it is right)',
    ]);
    expect(world.stored('un-eleve-un-stage')).toBe(before);
  });

  test('also when the rows are there and none can be read, as after a change of format', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(20));
    const changed = many(20).map(({ title, ...rest }) => ({ ...rest, titre: title }));
    expect(refusal(() => world.run('un-eleve-un-stage', changed))).toHaveLength(21);
  });

  test('of half, of what was over anyway, or from a handful is none', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(20));
    expect(world.run('un-eleve-un-stage', many(10)).offers).toHaveLength(10);
    expect(world.run('un-eleve-un-stage', [], { today: '2027-03-01' }).offers).toHaveLength(0);
    world.run('un-eleve-un-stage', many(9));
    expect(world.run('un-eleve-un-stage', many(1)).offers).toHaveLength(1);
  });

  test('is accepted when told so', () => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(20));
    expect(world.run('un-eleve-un-stage', [], { acceptDrop: true }).gone).toBe(20);
  });
});

describe('nothing is written', () => {
  test.each([
    ['a file cut short', JSON.stringify(many(3)).slice(0, -5), 'feed:1: expected well-formed JSON'],
    ['another JSON', '{"offers": []}', 'feed: expected a list of offers, alone or under "internship_offers"'],
    ['no list', 'null', 'feed: found "null", expected a list of offers'],
    [
      'another encoding',
      Buffer.from(JSON.stringify(many(3)).replace('Stage', 'été'), 'latin1'),
      'feed:1: found',
    ],
    ['bytes', Buffer.from([0xff, 0xd8, 0xff, 0x00]), 'feed:1: found'],
    ['an endless nesting', '['.repeat(200_000), 'feed:'],
  ])('for %s', (_, content, expected) => {
    const world = newOffersWorld();
    world.run('un-eleve-un-stage', many(3));
    const before = world.stored('un-eleve-un-stage');
    expect(refusal(() => world.run('un-eleve-un-stage', content))[0]).toContain(expected);
    expect(world.stored('un-eleve-un-stage')).toBe(before);
  });

  test('when one page of several is missing', () => {
    const world = newOffersWorld();
    const files = [world.write('page-1', JSON.stringify(many(3))), join(world.dir, 'page-2')];
    expect(refusal(() => world.run('un-eleve-un-stage', '', { files }))[0]).toContain(
      'page-2: expected the file',
    );
    expect(world.stored('un-eleve-un-stage')).toBeNull();
  });

  test('when the offers of another source are damaged', () => {
    const world = newOffersWorld();
    world.write('data/offers/52/deposit.json', '[{}]');
    expect(refusal(() => world.run('un-eleve-un-stage', many(1)))[0]).toContain('deposit.json');
    expect(world.stored('un-eleve-un-stage')).toBeNull();
  });

  test('for a source that nobody declared', () => {
    expect(refusal(() => newOffersWorld().run('partner-inconnu', tableOf([{}])))).toEqual([
      '--source: found "partner-inconnu", expected one of un-eleve-un-stage, la-bonne-alternance, immersion-facilitee, deposit, partner-fictif',
    ]);
  });
});

describe('a deposit', () => {
  test('that nobody has checked, or that was changed since, is refused; the others enter', () => {
    const world = newOffersWorld();
    const checked = world.deposit('a.json', depositOf());
    const changed = world.deposit('b.json', depositOf({ reference: '22222222-2222-4222-8222-222222222222' }));
    writeFileSync(changed, JSON.stringify(depositOf({ title: 'Autre chose' })));
    const never = world.deposit('c.json', depositOf({ title: 'Jamais lue' }), false);
    const report = world.run('deposit', '', { files: [checked, changed, never] });
    expect(report.offers.map(({ title }) => title)).toEqual(['Visiter l’atelier']);
    expect(report.refusedRows).toBe(2);
    expect(linesOf(report)).toEqual([
      'b.json: expected its checksum in checked.txt, since nobody has checked it as it is',
      'c.json: expected its checksum in checked.txt, since nobody has checked it as it is',
    ]);
  });

  test('comes in by its folder, and goes with its file, the last one too', () => {
    const world = newOffersWorld();
    const file = world.deposit('a.json', depositOf());
    const files = [dirname(file)];
    expect(world.run('deposit', '', { files })).toMatchObject({ added: 1, problems: [] });
    rmSync(file);
    expect(world.run('deposit', '', { files })).toMatchObject({ gone: 1, offers: [] });
  });

  test('of another form, or with a field of its own, is refused by field', () => {
    const world = newOffersWorld();
    const files = [
      world.deposit('a.json', { ...depositOf(), format: 'other' }),
      world.deposit('b.json', depositOf({ phone: 'fictif', title: 'x' })),
    ];
    expect(linesOf(world.run('deposit', '', { files }))).toEqual([
      'a.json, column "/format": found "other", expected one of "rose-des-metiers/offer-1"',
      expect.stringMatching(/^b.json, column "\/offer\/title": found "x", expected at least 2 characters$/),
      expect.stringMatching(/^b.json, column "\/offer": found .*expected no field "phone"/),
    ]);
  });
});

// Starts a process, which takes seconds on a loaded machine. It writes into the project: only refusals are tried.
describe('the command', { timeout: 60_000 }, () => {
  test.each([
    ['without a source', ['feed.json']],
    ['without a file', ['--source', 'deposit']],
    ['on a day that is none', ['--source', 'deposit', 'feed.json', '--today', '2027-02-30']],
    ['with an option that it has not', ['--source', 'deposit', 'feed.json', '--force']],
  ])('%s says how it is used, and exits with 2', (_, args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/import/offers/run.ts', ...args],
      {
        cwd: join(import.meta.dirname, '../../..'),
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run offers:import -- --source NAME FILE…');
  });
});
