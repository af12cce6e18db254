// Check: no row of a raw table stands twice. A repeated row would silently weigh double in a count, and where one
// row is expected for a code (a label, a letter), the last one read would silently win.
import type { Problem } from '../problems.ts';
import type { Table } from '../read/table.ts';
import type { Rome } from '../sources/rome.ts';

export function checkDuplicateRows(rome: Rome): Problem[] {
  return [
    ...repeated(rome.majorDomains, ['code_grand_domaine']),
    ...repeated(rome.domains, ['code_domaine_professionnel']),
    ...repeated(rome.interests, ['code_centre_interet']),
    ...repeated(rome.themes, ['code_theme']),
    ...repeated(rome.sectors, ['code_sect_activite']),
    ...repeated(rome.subSectors, ['code_ss_sect_activite']),
    ...repeated(rome.stakes, ['code_enjeu']),
    ...repeated(rome.occupations, ['code_rome']),
    ...repeated(rome.appellations, ['code_ogr']),
    ...repeated(rome.skills, ['code_ogr']),
    ...repeated(rome.macroSkillRiasec, ['code_ogr']),
    ...repeated(rome.knowledge, ['code_ogr_savoir']),
    ...repeated(rome.workContexts, ['code_ogr']),
    ...repeated(rome.occupationDomains, ['code_rome']),
    ...repeated(rome.occupationRiasec, ['code_rome']),
    ...repeated(rome.items, ['code_rome', 'code_ogr']),
    ...repeated(rome.mobility, ['code_rome', 'code_rome_cible']),
    ...repeated(rome.mobility, ['code_rome', 'numero_ordre']),
    ...repeated(rome.occupationInterests, ['code_rome', 'code_centre_interet']),
    ...repeated(rome.occupationThemes, ['code_rome', 'code_theme']),
    ...repeated(rome.occupationSectors, ['code_rome', 'code_sect_activite', 'code_ss_sect_activite']),
    ...repeated(rome.occupationNaf, ['code_rome', 'code_secteur_naf']),
    ...repeated(rome.texts, ['code_rome', 'libelle_type_texte', 'position_phrase']),
    ...sharedItemCodes(rome),
  ];
}

/** The link table tells a skill from a piece of knowledge or a context by the table in which its code stands. */
function sharedItemCodes(rome: Rome): Problem[] {
  const items = [
    ...rome.skills.rows.map((row) => ({ file: rome.skills.file, code: row.code_ogr, line: row.line })),
    ...rome.knowledge.rows.map((row) => ({
      file: rome.knowledge.file,
      code: row.code_ogr_savoir,
      line: row.line,
    })),
    ...rome.workContexts.rows.map((row) => ({
      file: rome.workContexts.file,
      code: row.code_ogr,
      line: row.line,
    })),
  ];
  const first = new Map<string, { file: string; line: number }>();
  return items.flatMap(({ file, code, line }): Problem[] => {
    const seen = first.get(code);
    if (seen === undefined) first.set(code, { file, line });
    if (seen === undefined || seen.file === file) return [];
    const expected = `a code that ${seen.file}:${seen.line} does not use for something else`;
    return [{ file, line, found: code, expected }];
  });
}

function repeated<Row>(table: Table<Row>, key: readonly (keyof Row & string)[]): Problem[] {
  const firstLines = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const value = key.map((column) => String(row[column])).join(' ');
    const first = firstLines.get(value);
    if (first === undefined) {
      firstLines.set(value, row.line);
      return [];
    }
    const column = key.join(' + ');
    return [
      { file: table.file, line: row.line, column, found: value, expected: `no repetition of line ${first}` },
    ];
  });
}
