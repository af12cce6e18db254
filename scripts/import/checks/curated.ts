// Check: the hand-kept tables speak of codes that exist, and cover what pages need them to cover.
import { ACCESS_CORRECTIONS_FILE } from '../build/access/correct-access.ts';
import { type Curated, dialogueSectorsFile } from '../curated.ts';
import type { Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { checkDialogueSectors } from './dialogue-sectors.ts';

export function checkCurated(curated: Curated, facts: Facts): Problem[] {
  const { occupations, interests, sectors, majorDomains, domains, workContexts, skills, macroSkills } =
    facts.national;
  const occupationCodes = ids(occupations);
  const interestCodes = ids(interests);
  const sectorCodes = ids(sectors);
  const domainCodes = ids([...majorDomains, ...domains]);
  const correctionCodes = curated.accessCorrections.map((row) => row.code);
  const skillWordingCodes = curated.skillWordings.map((row) => row.code);
  const synonymsFile = 'curated/synonyms.json';
  return [
    ...curated.synonyms.phrases.flatMap((row) => [
      ...unknown(synonymsFile, `${row.phrase}.occupations`, row.occupations ?? [], occupationCodes),
      ...unknown(synonymsFile, `${row.phrase}.interests`, row.interests ?? [], interestCodes),
      ...unknown(synonymsFile, `${row.phrase}.sectors`, row.sectors ?? [], sectorCodes),
      ...unknown(synonymsFile, `${row.phrase}.domains`, row.domains ?? [], domainCodes),
    ]),
    ...exactCover('curated/interests.json', curated.interests, interestCodes),
    ...repeated(
      'curated/interests.json',
      'position',
      curated.interests.map((row) => String(row.position)),
      'a place that no other interest has',
    ),
    ...exactCover('curated/major-domains.json', curated.majorDomains, ids(majorDomains)),
    ...exactCover('curated/work-contexts.json', curated.workContexts, ids(workContexts)),
    ...unknown(ACCESS_CORRECTIONS_FILE, 'code', correctionCodes, occupationCodes),
    ...repeated(ACCESS_CORRECTIONS_FILE, 'code', correctionCodes, 'one row only for this code'),
    ...unknown('curated/skill-wordings.json', 'code', skillWordingCodes, ids([...skills, ...macroSkills])),
    ...repeated('curated/skill-wordings.json', 'code', skillWordingCodes, 'one row only for this code'),
    ...unknown(
      'curated/occupation-successors.json',
      'successor',
      curated.occupationSuccessors.map((row) => row.successor),
      occupationCodes,
    ),
    ...(curated.dialogueSectors === null
      ? []
      : checkDialogueSectors(curated.dialogueSectors, facts.national, dialogueSectorsFile(facts.region.id))),
  ];
}

function ids(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map((record) => record.id));
}

function unknown(
  file: string,
  column: string,
  codes: readonly string[],
  known: ReadonlySet<string>,
): Problem[] {
  return codes
    .filter((code) => !known.has(code))
    .map((found) => ({
      file,
      column,
      found,
      expected: 'a code that exists in this version of the nomenclature',
    }));
}

function exactCover(
  file: string,
  rows: readonly { readonly code: string }[],
  known: ReadonlySet<string>,
): Problem[] {
  const codes = rows.map((row) => row.code);
  const missing = [...known].filter((code) => !codes.includes(code));
  const expected = 'a row for this code of the nomenclature, which has none';
  return [
    ...unknown(file, 'code', codes, known),
    ...missing.map((found) => ({ file, column: 'code', found, expected })),
    ...repeated(file, 'code', codes, 'one row only for this code'),
  ];
}

function repeated(file: string, column: string, values: readonly string[], expected: string): Problem[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((found) => ({ file, column, found, expected }));
}
