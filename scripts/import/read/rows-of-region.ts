// Finds the file of a source for a region: large national files may be cut down to the rows of some regions.
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';

/** "annuaire_regions_52_93.csv" is "annuaire.csv", cut down to two regions. */
const CUT = /_regions((?:_\d{2})+)(?=[_.])/;

/** The cut of `national` that holds the region, else `national` itself, whether it is there or not. */
export function fileFor(rawDir: string, national: string, region: string): string {
  const cut = globSync(`${dirname(national)}/*_regions_*`, { cwd: rawDir })
    .map((found) => found.replaceAll('\\', '/'))
    .sort()
    .find((file) => {
      const codes = CUT.exec(file)?.[1]?.split('_') ?? [];
      return codes.includes(region) && basename(file).replace(CUT, '') === basename(national);
    });
  return cut ?? national;
}
