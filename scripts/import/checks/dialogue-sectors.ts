// Check: the sectors of the regional dialogues speak of codes that exist, say nothing twice, and place every occupation:
// in a sector, or outside with a reason. A new occupation of ROME cannot go unplaced.
import { listMembers } from '#domain/sectors/members.ts';
import type { DialogueSector, DialogueSectors } from '#schemas/dialogue-sector.ts';
import type { Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';

/** What is needed of the facts. */
export type SectorFacts = Pick<
  Facts['national'],
  'domains' | 'occupations' | 'jobFamilies' | 'occupationJobFamilies'
>;

/** Under this, a sector is a mistake: a domain forgotten, or codes of an older ROME. */
const FEWEST_OCCUPATIONS = 20;

export function checkDialogueSectors(table: DialogueSectors, facts: SectorFacts, file: string): Problem[] {
  const problem = (column: string, found: string, expected: string): Problem => ({
    file,
    column,
    found,
    expected,
  });
  const repeated = (column: string, codes: readonly string[]) =>
    codes
      .filter((code, index) => codes.indexOf(code) !== index)
      .map((found) => problem(column, found, 'this code once only'));
  const known = {
    domains: ids(facts.domains),
    occupations: ids(facts.occupations),
    jobFamilies: ids(facts.jobFamilies),
  };
  const unknown = (column: string, codes: readonly string[], kind: keyof typeof known) =>
    codes
      .filter((code) => !known[kind].has(code))
      .map((found) => problem(column, found, 'a code that exists in this version of the nomenclature'));
  const domainOf = new Map(facts.occupations.map(({ id, domain }) => [id, domain]));
  const familyOf = new Map(facts.occupationJobFamilies.map(({ id, principal }) => [id, principal]));
  const members = new Map(
    table.sectors.map((sector) => [sector.id, ids(listMembers(sector, facts.occupations))]),
  );

  const checkSector = (sector: DialogueSector): Problem[] => {
    const column = (name: string) => `${sector.id}.${name}`;
    const domains = codesOf(sector.domains);
    const included = codesOf(sector.included);
    const excluded = codesOf(sector.excluded);
    const families = sector.setAsideFamilies.map(({ jobFamily }) => jobFamily);
    const own = members.get(sector.id) ?? new Set();
    const ownFamilies = new Set([...own].map((code) => familyOf.get(code)));
    const isOfDomains = (code: string) => domains.includes(domainOf.get(code) ?? '');
    return [
      ...unknown(column('domains'), domains, 'domains'),
      ...repeated(column('domains'), domains),
      ...unknown(column('included'), included, 'occupations'),
      ...unknown(column('excluded'), excluded, 'occupations'),
      ...repeated(column('included, excluded'), [...included, ...excluded]),
      ...included
        .filter(isOfDomains)
        .map((code) =>
          problem(column('included'), code, 'an occupation that no domain of the sector brings already'),
        ),
      ...excluded
        .filter((code) => known.occupations.has(code) && !isOfDomains(code))
        .map((code) => problem(column('excluded'), code, 'an occupation that a domain of the sector brings')),
      ...unknown(column('setAsideFamilies'), families, 'jobFamilies'),
      ...repeated(column('setAsideFamilies'), families),
      ...families
        .filter((code) => known.jobFamilies.has(code) && !ownFamilies.has(code))
        .map((code) =>
          problem(column('setAsideFamilies'), code, 'the family of at least one occupation of the sector'),
        ),
      ...(own.size < FEWEST_OCCUPATIONS
        ? [problem(sector.id, String(own.size), `at least ${FEWEST_OCCUPATIONS} occupations`)]
        : []),
    ];
  };

  const placed = new Set([...members.values()].flatMap((codes) => [...codes]));
  const outsideDomains = table.outside.flatMap(({ domains }) => domains);
  const outsideOccupations = table.outside.flatMap(({ occupations }) => occupations);
  const unplaced = facts.occupations.filter(({ id }) => !placed.has(id));
  return [
    ...repeated(
      'id',
      table.sectors.map(({ id }) => id),
    ),
    ...table.sectors.flatMap(checkSector),
    ...unknown('outside.domains', outsideDomains, 'domains'),
    ...repeated('outside.domains', outsideDomains),
    ...outsideDomains
      .filter((code) => known.domains.has(code) && !unplaced.some(({ domain }) => domain === code))
      .map((code) => problem('outside.domains', code, 'a domain of which the sectors leave something')),
    ...unknown('outside.occupations', outsideOccupations, 'occupations'),
    ...repeated('outside.occupations', outsideOccupations),
    ...outsideOccupations
      .filter((code) => placed.has(code) || outsideDomains.includes(domainOf.get(code) ?? ''))
      .map((code) =>
        problem('outside.occupations', code, 'an occupation that neither a sector nor a domain above holds'),
      ),
    ...unplaced
      .filter(({ id, domain }) => !outsideDomains.includes(domain) && !outsideOccupations.includes(id))
      .map(({ id }) => problem('outside', id, 'a sector for this occupation, or a reason why it has none')),
  ];
}

function ids(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

function codesOf(rows: DialogueSector['domains']): string[] {
  return rows.flatMap(({ codes }) => codes);
}
