// Measures the build of the whole site, then of a site with four times the occupations, each from a cold cache:
// npm run bench:build. The cost of a page must not grow with the number of pages.
import { join } from 'node:path';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { fromRoot, type Measures, makeBuildFolder, measureBuild, ROOT } from './measure-build.ts';
import { multiplyOccupations } from './more-occupations.ts';

const FACTS = 'data/facts';
const TIMES = 4;

function report(plain: Measures, larger: Measures): void {
  const pagesPerSecond = ({ pages, seconds }: Measures): number => round(pages / seconds, 1);
  const msPerPage = ({ pages, seconds }: Measures): number => round((seconds * 1000) / pages, 3);
  const ratio = (of: (measures: Measures) => number): number => round(of(larger) / of(plain), 2);
  const row = (name: string, of: (measures: Measures) => number) => [name, of(plain), of(larger), ratio(of)];
  printTable(
    ['', 'the site', `occupations ×${TIMES}`, 'ratio'],
    [
      row('pages', ({ pages }) => pages),
      row('seconds', ({ seconds }) => seconds),
      row('pages per second', pagesPerSecond),
      row('ms per page', msPerPage),
      row('processor seconds', ({ cpuSeconds }) => cpuSeconds),
      row('processor ms per page', ({ cpuSeconds, pages }) => round((cpuSeconds * 1000) / pages, 2)),
      row('peak memory, MB', ({ peakMb }) => round(peakMb, 0)),
      row('output, MB', ({ outputMb }) => round(outputMb, 1)),
    ],
  );
  const extraPages = larger.pages - plain.pages;
  const extraSeconds = larger.seconds - plain.seconds;
  const msPerExtraPage = (extraSeconds * 1000) / extraPages;
  print(
    `${extraPages} more pages take ${round(extraSeconds, 1)} s more: ${round(msPerExtraPage, 2)} ms per extra page, ` +
      `for ${msPerPage(plain)} ms per page of the site. The cost is linear when the ratio of ms per page is about 1 or less.`,
  );
  printFigures({
    pages: plain.pages,
    seconds: round(plain.seconds, 2),
    pages_per_s: pagesPerSecond(plain),
    peak_mb: round(plain.peakMb, 0),
    pages_x4: larger.pages,
    seconds_x4: round(larger.seconds, 2),
    pages_per_s_x4: pagesPerSecond(larger),
    peak_mb_x4: round(larger.peakMb, 0),
    ms_per_page: msPerPage(plain),
    ms_per_page_x4: msPerPage(larger),
  });
}

const temporary = makeBuildFolder('bench-build');
try {
  print('Building the site…');
  const plain = await measureBuild({ FACTS_DIR: FACTS }, join(temporary, 'plain'));
  print(`Building with the occupations ×${TIMES}…`);
  const facts = join(temporary, 'facts');
  multiplyOccupations(join(ROOT, FACTS), facts, TIMES);
  const larger = await measureBuild({ FACTS_DIR: fromRoot(facts) }, join(temporary, 'larger'));
  report(plain, larger);
} catch (error) {
  process.stderr.write(`bench:build: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
