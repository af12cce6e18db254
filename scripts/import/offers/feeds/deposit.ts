// Offers that employers deposit on the site: one file each, published once someone has checked it. The check is a line
// in checked.txt, beside the file, as `shasum -a 256 FILE >> checked.txt` writes it: a file changed since is refused.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { offerDepositSchema } from '#schemas/offer.ts';
import type { Problem } from '../../problems.ts';
import { readBytes } from '../../read/raw-file.ts';
import type { Row } from '../draft.ts';
import { readJsonFile } from '../read-files.ts';
import { type Feed, parseItem } from './feed.ts';

const CHECKED = 'checked.txt';

export const deposit: Feed = {
  domains: 'any',
  fields: {
    reference: 'offer/reference',
    title: 'offer/title',
    summary: 'offer/summary',
    host: 'offer/host/name',
    siret: 'offer/host/siret',
    sector: 'offer/host/sector',
    address: 'offer/place/municipality',
    domains: 'offer/domains',
    periods: 'offer/periods',
    url: 'offer/url',
    published: 'offer/published',
    expires: 'offer/expires',
  },
  // A folder, so that withdrawing the last offer leaves something to import.
  read: (path, problems) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory()
      ? globSync('*.json', { cwd: path })
          .sort()
          .flatMap((name) => readDeposit(join(path, name), problems) ?? [])
      : readDeposit(path, problems),
  map(row, _context, problems) {
    const parsed = parseItem(offerDepositSchema, row, problems);
    if (parsed === null) return null;
    const { host, place, ...offer } = parsed.offer;
    return [
      {
        ...offer,
        host: host.name,
        siret: host.siret,
        sector: host.sector,
        address: { code: place.municipality },
        position: place.position,
      },
    ];
  },
};

/** One broken deposit must not keep the others out: only a file that is not there gives `null`. */
function readDeposit(file: string, problems: Problem[]): Row<unknown>[] | null {
  const found = readBytes('', file, problems);
  if (found === null) return null;
  const list = join(dirname(file), CHECKED);
  const checked = existsSync(list) ? readFileSync(list, 'utf8') : '';
  if (!checked.split('\n').some((line) => line.startsWith(found.sha256))) {
    problems.push({ file, expected: `its checksum in ${CHECKED}, since nobody has checked it as it is` });
    return [];
  }
  const faults = problems.length;
  const value = readJsonFile(file, problems);
  return problems.length > faults ? [] : [{ file, pointer: '', value }];
}
