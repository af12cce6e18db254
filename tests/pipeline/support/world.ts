// A world of ten occupations on which the import can be run: a copy of the fixtures, of which a test breaks one file.
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { describeProblem, ImportError } from '#scripts/import/problems.ts';
import { type ImportOptions, runImport } from '#scripts/import/run.ts';
import { writeBasemapFiles } from './basemap-files.ts';
import { writeHiringFiles } from './hiring-files.ts';
import { writePeopleFiles } from './people-files.ts';
import { writePlaceFiles } from './place-files.ts';
import { writeTerritoryFiles } from './territory-files.ts';
import { writeTrainingFiles } from './training-files.ts';
import { zip } from './zip.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Path of a ROME table in the raw folder, from its short name: rome('texte'). */
export function rome(table: string, version = '460'): string {
  return `occupations/rome-v${version}/unix_${table}_v${version}_utf8.csv`;
}

export const STAKES = 'occupations/rome-v460/DERIVED_enjeux_competences_v460.csv';
export const REGIONS = 'geo/admin/regions.json';
export const DEPARTMENTS = 'geo/admin/departements.json';
export const ONISEP = 'trainings/5fe0808a2da6f.zip';

/** The one table that France Travail publishes in ISO-8859-15, whatever its name says. */
export const NAF = rome('arborescence_secteur_naf');

/** A folder whose files can be broken in one way each. Texts must be there, so that no test breaks nothing. */
export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** The text of a file; characters are those of its published encoding. */
  read(file: string): string {
    const bytes = readFileSync(join(this.path, file));
    return file === NAF ? new TextDecoder('iso-8859-15').decode(bytes) : bytes.toString('utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    const path = join(this.path, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' && file === NAF ? latin9(content) : content);
  }

  /** Replaces the first occurrence. */
  replace(file: string, from: string, to: string): void {
    this.write(
      file,
      this.#textWith(file, from).replace(from, () => to),
    );
  }

  /** Adds a line at the end. */
  append(file: string, line: string): void {
    this.write(file, `${this.read(file)}${line}\n`);
  }

  /** Cuts the file just after the first occurrence of a text, as a broken download does. */
  cutAfter(file: string, text: string): void {
    const content = this.#textWith(file, text);
    this.write(file, content.slice(0, content.indexOf(text) + text.length));
  }

  /** Removes every line that contains a text. */
  removeLines(file: string, text: string): void {
    const lines = this.#textWith(file, text).split('\n');
    this.write(file, lines.filter((line) => !line.includes(text)).join('\n'));
  }

  /** Removes every row of every table that speaks of a code. */
  removeEverywhere(code: string): void {
    for (const file of globSync('**/*.csv', { cwd: this.path })) {
      if (this.read(file).includes(`"${code}"`)) this.removeLines(file, `"${code}"`);
    }
  }

  /** Writes the first bytes that match `text` (in UTF-8) again as ISO-8859-1, as a careless save does. */
  saveInLatin1(file: string, text: string): void {
    const bytes = readFileSync(join(this.path, file));
    const start = bytes.indexOf(text);
    expect(start, `"${text}" in ${file}`).not.toBe(-1);
    const end = start + Buffer.byteLength(text);
    this.write(
      file,
      Buffer.concat([bytes.subarray(0, start), Buffer.from(text, 'latin1'), bytes.subarray(end)]),
    );
  }

  /** Publishes the package of one version of ROME under the number of another. */
  copyRome(from: string, to: string): void {
    const folder = join(this.path, 'occupations');
    for (const file of readdirSync(join(folder, `rome-v${from}`))) {
      const copy = file.replace(`_v${from}`, `_v${to}`);
      cpSync(join(folder, `rome-v${from}`, file), join(folder, `rome-v${to}`, copy));
    }
  }

  remove(file: string): void {
    rmSync(join(this.path, file), { recursive: true });
  }

  #textWith(file: string, text: string): string {
    const content = this.read(file);
    expect(content, file).toContain(text);
    return content;
  }
}

export interface World {
  readonly raw: Folder;
  /** The data folder of the project: curated/, and facts/ once the import was run. */
  readonly data: Folder;
  /** Runs the import on this world, for Pays de la Loire unless told otherwise. */
  readonly run: (options?: Partial<ImportOptions>) => ReturnType<typeof runImport>;
}

/** A valid world, never imported yet. Its folders are removed with the test. */
export function newWorld(): World {
  const dir = mkdtempSync(join(tmpdir(), 'rose-import-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const raw = new Folder(join(dir, 'raw'));
  const data = new Folder(join(dir, 'data'));
  cpSync(join(FIXTURES, 'raw'), raw.path, { recursive: true });
  cpSync(join(FIXTURES, 'curated'), join(data.path, 'curated'), { recursive: true });
  writeOnisep(raw, ONISEP_XML);
  writeTerritoryFiles(raw.path);
  writeBasemapFiles(raw.path);
  writeHiringFiles(raw.path);
  writePeopleFiles(raw.path);
  // The files of places to study are those of the trainings: written last.
  writePlaceFiles(raw.path);
  writeTrainingFiles(raw.path);
  return {
    raw,
    data,
    run: (options) =>
      runImport({
        rawDir: raw.path,
        dataDir: data.path,
        region: '52',
        romeVersion: null,
        acceptedDrift: [],
        ...options,
      }),
  };
}

/** A valid world that was imported once: data/facts holds its facts. */
export function importedWorld(): World {
  const world = newWorld();
  world.run();
  return world;
}

/** The sheets of the valid world. */
export const ONISEP_XML = readFileSync(join(FIXTURES, 'onisep-fiches-metiers.xml'), 'utf8');

/** Zips a text as Onisep publishes its sheets. */
export function writeOnisep(raw: Folder, xml: string): void {
  raw.write(ONISEP, zip({ 'Onisep_Ideo_Fiches_metiers_25062024.xml': xml }));
}

/** Runs the import, which must refuse and leave data/facts byte for byte as it was. Its problems, worded. */
export function refusal(world: World, options?: Partial<ImportOptions>): string[] {
  const before = readTree(world.data.path);
  let problems: string[] = [];
  try {
    world.run(options);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    problems = error.problems.map(describeProblem);
  }
  expect(problems, 'problems of the import').not.toEqual([]);
  expect(readTree(world.data.path)).toEqual(before);
  return problems;
}

/** Every file under a folder, hidden ones included, with its bytes as text. */
export function readTree(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(dir.length + 1), readFileSync(file, 'latin1')]),
  );
}

/** ISO-8859-15 differs from ISO-8859-1 in eight characters, of which French needs these. */
function latin9(text: string): Buffer {
  const codes: Readonly<Record<string, string>> = { Œ: '\u00bc', œ: '\u00bd', Ÿ: '\u00be', '€': '\u00a4' };
  return Buffer.from(
    text.replace(/[ŒœŸ€]/g, (letter) => codes[letter] ?? letter),
    'latin1',
  );
}
