// Makes a tree of facts with several times the occupations: every record valid, every code and address its own.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '#domain/text/slug.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { Occupation } from '#schemas/occupation.ts';

const OCCUPATIONS = 'national/occupations.json';
const APPELLATIONS = 'national/appellations.json';
/** What is known of each occupation, by its code. */
const LINKED = ['national/occupation-job-families.json', 'national/occupation-portraits.json'];
/** Highest code of each kind: fresh ones are taken from there down, far from those of ROME. */
const LAST_ROME_NUMBER = 9999;
const LAST_OGR_CODE = 9_999_999;

/** Copies the tree of facts from one folder to the other, with each occupation there `times` times. */
export function multiplyOccupations(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  // The pipeline has validated these files, and the build that is measured does so again.
  const read = <T>(name: string) => JSON.parse(readFileSync(join(from, name), 'utf8')) as T[];
  const occupations = read<Occupation>(OCCUPATIONS);
  const appellations = read<Appellation>(APPELLATIONS);

  const freshRomeCode = makeRomeCodes(occupations);
  const freshOgrCode = makeOgrCodes(appellations);
  const copies = Array.from({ length: times - 1 }, (_, index) => {
    const rename = (label: string): string => `${label} (copie ${index + 2})`;
    const codes = new Map(occupations.map(({ id }) => [id, freshRomeCode(id)]));
    const codeOf = (id: string): string => codes.get(id) ?? id;
    return {
      codeOf,
      occupations: occupations.map((occupation): Occupation => {
        const title = rename(occupation.title);
        const mobility = occupation.mobility.map(codeOf);
        return { ...occupation, id: codeOf(occupation.id), title, slug: slugify(title), mobility };
      }),
      appellations: appellations.map((appellation): Appellation => {
        const { label, occupation } = appellation;
        return { ...appellation, id: freshOgrCode(), label: rename(label), occupation: codeOf(occupation) };
      }),
    };
  });
  const allOccupations = [...occupations, ...copies.flatMap((copy) => copy.occupations)];
  const slugs = new Set(allOccupations.map(({ slug }) => slug));
  if (slugs.size < allOccupations.length) throw new Error('two occupations would have the same address');

  writeFileSync(join(to, OCCUPATIONS), JSON.stringify(allOccupations));
  const allAppellations = [...appellations, ...copies.flatMap((copy) => copy.appellations)];
  writeFileSync(join(to, APPELLATIONS), JSON.stringify(allAppellations));
  for (const name of LINKED) {
    const rows = read<{ readonly id: string }>(name);
    const copied = copies.flatMap(({ codeOf }) => rows.map((row) => ({ ...row, id: codeOf(row.id) })));
    writeFileSync(join(to, name), JSON.stringify([...rows, ...copied]));
  }
}

/** Codes with the letter of a given one, that neither an occupation nor a family has. */
function makeRomeCodes(occupations: readonly Occupation[]): (like: string) => string {
  const taken = new Set(occupations.flatMap(({ id, parent }) => [id, parent]));
  const next = new Map<string, number>();
  return (like) => {
    const letter = like.charAt(0);
    for (let number = next.get(letter) ?? LAST_ROME_NUMBER; number >= 0; number -= 1) {
      const code = `${letter}${String(number).padStart(4, '0')}`;
      if (taken.has(code)) continue;
      next.set(letter, number - 1);
      return code;
    }
    throw new Error(`no ROME code left under the letter ${letter}`);
  };
}

function makeOgrCodes(appellations: readonly Appellation[]): () => string {
  const taken = new Set(appellations.map(({ id }) => id));
  let next = LAST_OGR_CODE;
  return () => {
    while (taken.has(String(next))) next -= 1;
    const code = String(next);
    next -= 1;
    return code;
  };
}
