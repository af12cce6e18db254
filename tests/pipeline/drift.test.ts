// What changes from one run to the next: big changes and renamed occupations pass only when a person has said so.
import { describe, expect, test } from 'vitest';
import { importedWorld, newWorld, refusal, rome, type World } from './support/world.ts';

const OCCUPATIONS = rome('referentiel_code_rome');
const APPELLATIONS = rome('referentiel_appellation');
const SUCCESSORS = 'curated/occupation-successors.json';

/** Adds appellations to D1102, numbered. */
function addAppellations(world: World, count: number): void {
  for (let i = 1; i <= count; i += 1) {
    world.raw.append(
      APPELLATIONS,
      `"90000${i}","Métier ${i}","","D1102","","","","","","SYNONYME","","D1102","N"`,
    );
  }
}

describe('the number of records', () => {
  test('may change by a tenth', () => {
    const world = importedWorld();
    addAppellations(world, 2);
    expect(world.run().national.appellations).toHaveLength(30);
  });

  test('may not grow by more: the file may be another one', () => {
    const world = importedWorld();
    addAppellations(world, 3);
    expect(refusal(world)).toEqual([
      'facts/national/appellations.json: found "31 records", expected within 10 % of the 28 records of the previous ' +
        'run; if the change is right, run again with --accept-drift national/appellations.json',
    ]);
  });

  test('may not shrink by more: the file may be truncated', () => {
    const world = importedWorld();
    for (const code of ['10675', '10851', '10868']) world.raw.removeLines(APPELLATIONS, `"${code}"`);
    expect(refusal(world)).toEqual([
      'facts/national/appellations.json: found "25 records", expected within 10 % of the 28 records of the previous ' +
        'run; if the change is right, run again with --accept-drift national/appellations.json',
    ]);
  });

  test.each(['municipalities', 'territories', 'basin-shares'])(
    'is compared for the region too: %s may not grow nor shrink by more',
    (name) => {
      const world = importedWorld();
      const file = `regions/52/${name}.json`;
      const records: object[] = JSON.parse(world.data.read(`facts/${file}`));
      const now = records.length;
      for (const before of [records.slice(0, -5), [...records, ...records.slice(0, 5)]]) {
        world.data.write(`facts/${file}`, JSON.stringify(before));
        expect(refusal(world)).toEqual([
          `facts/${file}: found "${now} records", expected within 10 % of the ${before.length} records of the ` +
            `previous run; if the change is right, run again with --accept-drift ${file}`,
        ]);
        world.run({ acceptedDrift: [file] });
      }
    },
  );

  test('is not compared with that of another region', () => {
    const world = importedWorld();
    expect(() => world.run({ region: '93' })).not.toThrow();
  });

  test('may change at will once the change is accepted, for that file only', () => {
    const world = importedWorld();
    addAppellations(world, 3);
    expect(refusal(world, { acceptedDrift: ['national/skills.json'] })).toHaveLength(1);
    const { national } = world.run({ acceptedDrift: ['national/appellations.json'] });
    expect(national.appellations).toHaveLength(31);
  });

  test('is compared with nothing at the first run', () => {
    const world = newWorld();
    addAppellations(world, 9);
    expect(world.run().national.appellations).toHaveLength(37);
  });

  test('cannot be compared when the facts of the previous run are damaged, and the file is named', () => {
    const world = importedWorld();
    world.data.cutAfter('facts/national/skills.json', '"kind":');
    expect(refusal(world)[0]).toMatch(/^facts\/national\/skills\.json:2: expected well-formed JSON \(/);
  });
});

describe('a file cut between two rows', () => {
  function cut(): World {
    const world = importedWorld();
    const [header, ...rows] = world.raw.read(OCCUPATIONS).trimEnd().split('\n');
    world.raw.write(OCCUPATIONS, `${[header, ...rows.slice(0, 3)].join('\n')}\n`);
    return world;
  }

  test('is said to be short before all that it breaks', () => {
    const [first, ...others] = refusal(cut());
    expect(first).toBe(
      `${OCCUPATIONS}: found "3 rows", expected about the 10 rows of the previous run (is the file cut short, or another one?)`,
    );
    expect(others.length).toBeGreaterThan(50);
  });

  test('is not said to be short where no run went before', () => {
    const world = newWorld();
    world.raw.write(OCCUPATIONS, cut().raw.read(OCCUPATIONS));
    expect(refusal(world).join('\n')).not.toContain('previous run');
  });
});

describe('an occupation that takes another title', () => {
  function renamed(): World {
    const world = importedWorld();
    world.raw.replace(OCCUPATIONS, 'Elagueur / Elagueuse', 'Grimpeur / Grimpeuse');
    world.raw.replace(APPELLATIONS, '"14608","Elagueur / Elagueuse"', '"14608","Grimpeur / Grimpeuse"');
    return world;
  }

  test('is refused, for its prose, its synonyms and its links may be those of another', () => {
    expect(refusal(renamed())).toEqual([
      `${SUCCESSORS}, column "code": found "A1209", expected a row for this code, which was "Élagueur / Élagueuse" ` +
        'and is now "Grimpeur / Grimpeuse"',
    ]);
  });

  test('is accepted once a row says what became of it', () => {
    const world = renamed();
    world.data.write(
      SUCCESSORS,
      '[\n{"code": "A1209", "oldTitle": "Élagueur / Élagueuse", "successor": "A1209", "reason": "Même métier."}\n]\n',
    );
    const { national } = world.run();
    expect(national.occupations.find((record) => record.id === 'A1209')?.slug).toBe('grimpeur-grimpeuse');
    // The row stays, for the old links: it must not stand in the way of the next run.
    expect(() => world.run()).not.toThrow();
  });

  test('is refused when the row speaks of an older title', () => {
    const world = renamed();
    world.data.write(
      SUCCESSORS,
      '[\n{"code": "A1209", "oldTitle": "Bûcheron", "successor": "A1209", "reason": "Ancien changement."}\n]\n',
    );
    expect(refusal(world)).toHaveLength(1);
  });
});

describe('an occupation that vanishes', () => {
  function vanished(): World {
    const world = importedWorld();
    world.raw.removeEverywhere('A1209');
    return world;
  }
  const acceptedDrift = ['national/appellations.json'];

  test('is refused, for its page must lead somewhere', () => {
    expect(refusal(vanished(), { acceptedDrift })).toEqual([
      `${SUCCESSORS}, column "code": found "A1209", expected a row for this code, which was "Élagueur / Élagueuse" ` +
        'and is gone',
    ]);
  });

  test('is accepted once a row says where it is found now', () => {
    const world = vanished();
    world.data.write(
      SUCCESSORS,
      '[\n{"code": "A1209", "oldTitle": "Élagueur / Élagueuse", "successor": "A1210", "reason": "Métier réuni."}\n]\n',
    );
    expect(world.run({ acceptedDrift }).national.occupations).toHaveLength(9);
  });
});

test('a new occupation needs no word from anyone', () => {
  const world = newWorld();
  world.raw.removeEverywhere('A1209');
  world.run();
  const { raw } = newWorld();
  const { national } = world.run({
    rawDir: raw.path,
    acceptedDrift: ['occupations', 'appellations', 'occupation-job-families', 'occupation-portraits'].map(
      (name) => `national/${name}.json`,
    ),
  });
  expect(national.occupations).toHaveLength(10);
});
