// Lists the public services that pages open already filled in: those to check again first, each with a filled link to
// click by hand. No request is sent. Usage: npm run links:check [-- --today 2027-06-01]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fillOfficialLink } from '#domain/offers/official-links.ts';
import { sortByRecheck } from '#domain/offers/recheck.ts';
import { officialServiceSchema } from '#schemas/official-service.ts';
import { print, printFigures } from '#scripts/report.ts';

const TABLE = join(import.meta.dirname, '..', '..', 'data', 'curated', 'official-services.json');
/** Real records, so that a link that finds nothing is the fault of the link. */
const OCCUPATION = {
  rome: 'D1102',
  title: 'Boulanger / Boulangère',
  words: 'Boulanger',
  appellation: '11573',
};
const PLACE = { municipality: '44109', name: 'Nantes', lon: -1.5482, lat: 47.2382 };

const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
const services = z.array(officialServiceSchema).parse(JSON.parse(readFileSync(TABLE, 'utf8')));
// What nobody has opened comes first: only a person sees whether a service takes what its address says.
const sorted = sortByRecheck(services, today).toSorted(
  (a, b) => Number(a.service.opened !== null) - Number(b.service.opened !== null),
);

for (const { service, due, isDue } of sorted) {
  const { href, toFill } = fillOfficialLink(service, OCCUPATION, PLACE);
  const state = isDue ? `TO CHECK since ${due}` : `read again by ${due}`;
  print(`${service.opened === null ? `TO OPEN, ${state}` : state}: ${service.name} (${service.id})`);
  print(`  read on ${service.checked}, opened by a person: ${service.opened ?? 'never'}`);
  print(`  left to fill in: ${toFill.join(', ') || 'nothing'}`);
  for (const { whose, repository, path, commit } of service.sources) {
    print(`  ${whose}: https://github.com/${repository}/blob/${commit}/${encodeURI(path)}`);
  }
  print(`  ${href}`);
  print('');
}
printFigures({
  services: services.length,
  due: sorted.filter(({ isDue }) => isDue).length,
  neverOpened: services.filter(({ opened }) => opened === null).length,
});
