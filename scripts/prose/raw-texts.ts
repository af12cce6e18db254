// Reads the texts that ours may not be drawn from, in the raw folder: those of ROME and those of Onisep.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failOn, type Problem } from '#scripts/import/problems.ts';
import { readZippedXml } from '#scripts/import/read/zipped-xml.ts';

const ROME_TEXTS = 'occupations/rome-v*/unix_texte_v*_utf8.csv';
/** Occupations, then trainings: SOURCES.md of the raw folder says where they come from. */
const ONISEP_SHEETS = ['trainings/5fe0808a2da6f.zip', 'trainings/5fe07a9ecc960.zip'];

/** @throws Error where one of them is not there: a measure without it would say that nothing was copied. */
export function readRawTexts(rawDir: string): readonly string[] {
  const problems: Problem[] = [];
  const rome = globSync(ROME_TEXTS, { cwd: rawDir }).flatMap((file) =>
    readLastColumn(readFileSync(join(rawDir, file), 'utf8')),
  );
  if (rome.length === 0) problems.push({ file: ROME_TEXTS, expected: 'the texts of ROME' });
  const onisep = ONISEP_SHEETS.flatMap(
    (archive) => readZippedXml(rawDir, archive, problems)?.xml ?? [],
  ).flatMap((xml) => xml.split(/<[^>]*>/).filter((text) => text.trim() !== ''));
  failOn(problems);
  return [...rome, ...onisep];
}

/** Sentence after sentence: a run of words does not stop at a full stop. */
function readLastColumn(csv: string): readonly string[] {
  const rows = csv.split('\n').flatMap((line) => {
    const [, code = '', sentence = ''] = /^"(\w+)".*?,"((?:[^"]|"")*)"\r?$/.exec(line) ?? [];
    return sentence === '' ? [] : [{ code, sentence }];
  });
  return [...Map.groupBy(rows, ({ code }) => code).values()].map((group) =>
    group.map(({ sentence }) => sentence.replaceAll("''", "'")).join(' '),
  );
}
