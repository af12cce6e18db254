// Another region, whole: its files are imported and its site is built in a temporary folder, its links are followed, and a
// browser walks through it: npm run check:region -- --raw DIR [--region 93]. data/facts and dist stay as they are.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot, makeBuildFolder, measureBuild, ROOT } from '#scripts/bench/measure-build.ts';
import { runImport } from '#scripts/import/run.ts';
import { readNationalEmployees } from '#scripts/import/sources/territory-figures.ts';
import { print, printFigures, round } from '#scripts/report.ts';

const { values } = parseArgs({
  options: { raw: { type: 'string' }, region: { type: 'string', default: '93' } },
});
if (values.raw === undefined)
  throw new Error('check:region: expected --raw DIR, the folder of the raw files');
const rawDir = resolve(values.raw);
const { region } = values;

const folder = makeBuildFolder(`region-${region}`);
// The build, the links and the walk read the region from here, as whoever publishes it does.
process.env['REGION'] = region;

const timer = () => {
  const start = performance.now();
  return () => round((performance.now() - start) / 1000, 1);
};

/** Runs a command with its output on ours. @throws Error when it fails. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((done, fail) => {
    const child: ChildProcess = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${args.join(' ')}: exit ${code}`))));
  });
}

print(`Importing region ${region}…`);
const importing = timer();
cpSync(join(ROOT, 'data/curated'), join(folder, 'data/curated'), { recursive: true });
const facts = runImport({
  rawDir,
  dataDir: join(folder, 'data'),
  region,
  romeVersion: null,
  acceptedDrift: [],
  nationalEmployees: await readNationalEmployees(rawDir),
  onNotices: (notices) => print(notices.map((notice) => `note: ${notice}`).join('\n')),
});
const importSeconds = importing();

print(`Building the site of ${facts.region.name}…`);
const factsDir = fromRoot(join(folder, 'data/facts'));
const { pages, seconds } = await measureBuild({ FACTS_DIR: factsDir }, join(folder, 'build'));
const site = join(folder, 'build/site');

print('Following its links…');
await run(process.execPath, ['scripts/checks/built-links.ts', '--dist', site]);

/** Pages that name the region which the code serves when nobody says otherwise, but for the name of a diploma. */
const strangers =
  region === '52'
    ? []
    : globSync('**/*.html', { cwd: site }).filter((page) =>
        /(?<!ITII )Pays de la Loire/.test(readFileSync(join(site, page), 'utf8')),
      );
for (const page of strangers.slice(0, 20)) print(`names another region: ${page}`);

print('Walking through it…');
await run(
  join(ROOT, 'node_modules/.bin/playwright'),
  ['test', '--config', 'tests/region/playwright.config.ts'],
  { SITE_DIR: fromRoot(site), FACTS_DIR: factsDir },
);
printFigures({
  region: Number(region),
  import_seconds: importSeconds,
  build_seconds: round(seconds, 1),
  pages,
  naming_another_region: strangers.length,
});
if (strangers.length > 0) process.exitCode = 1;
