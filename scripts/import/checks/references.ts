// Check: every code that a record points to exists. Done on the rows, so that the message names their line.
import { indexItemKinds } from '../build/occupations.ts';
import type { Problem } from '../problems.ts';
import type { Table } from '../read/table.ts';
import type { Rome } from '../sources/rome.ts';

export function checkReferences(rome: Rome): Problem[] {
  const occupations = codes(rome.occupations, 'code_rome');
  const macroSkills = new Set(
    rome.skills.rows.filter((row) => row.nature === 'Macro-compétence').map((row) => row.code_ogr),
  );
  const toOccupations = [
    rome.appellations,
    rome.occupationDomains,
    rome.items,
    rome.mobility,
    rome.occupationInterests,
    rome.occupationThemes,
    rome.occupationSectors,
    rome.occupationNaf,
    rome.occupationRiasec,
    rome.texts,
  ] as const;
  return [
    ...toOccupations.flatMap((table) =>
      dangling<{ code_rome: string }>(table, 'code_rome', occupations, 'the code of an occupation'),
    ),
    ...dangling(rome.mobility, 'code_rome_cible', occupations, 'the code of an occupation'),
    ...dangling(
      rome.occupationDomains,
      'code_domaine_professionel',
      codes(rome.domains, 'code_domaine_professionnel'),
      'the code of a domain',
    ),
    ...dangling(
      rome.occupationDomains,
      'code_grand_domaine',
      codes(rome.majorDomains, 'code_grand_domaine'),
      'the code of a major domain',
    ),
    ...checkMajorDomains(rome),
    ...dangling(
      rome.items,
      'code_ogr',
      new Set(indexItemKinds(rome).keys()),
      'a skill, knowledge or context',
    ),
    ...dangling(
      rome.occupationInterests,
      'code_centre_interet',
      codes(rome.interests, 'code_centre_interet'),
      'the code of an interest',
    ),
    ...dangling(rome.occupationThemes, 'code_theme', codes(rome.themes, 'code_theme'), 'the code of a theme'),
    ...dangling(
      rome.occupationSectors,
      'code_sect_activite',
      codes(rome.sectors, 'code_sect_activite'),
      'the code of a sector',
    ),
    ...dangling(
      rome.occupationSectors,
      'code_ss_sect_activite',
      codes(rome.subSectors, 'code_ss_sect_activite').add(''),
      'the code of a sub-sector',
    ),
    ...dangling(
      rome.subSectors,
      'code_sect_activite',
      codes(rome.sectors, 'code_sect_activite'),
      'the code of a sector',
    ),
    ...dangling(
      rome.skills,
      'code_ogr_macro_comp',
      new Set(macroSkills).add(''),
      'the code of a macro-skill',
    ),
    ...dangling(rome.macroSkillRiasec, 'code_ogr', macroSkills, 'the code of a macro-skill'),
    ...checkSkillTree(rome, macroSkills),
  ];
}

/** The first letter of a domain is its major domain: pages rely on it. */
function checkMajorDomains(rome: Rome): Problem[] {
  const known = codes(rome.majorDomains, 'code_grand_domaine');
  return [
    ...rome.domains.rows
      .filter((row) => !known.has(row.code_domaine_professionnel.slice(0, 1)))
      .map((row) => ({
        file: rome.domains.file,
        line: row.line,
        column: 'code_domaine_professionnel',
        found: row.code_domaine_professionnel,
        expected: 'a code that starts with the letter of a major domain',
      })),
    ...rome.occupationDomains.rows
      .filter((row) => !row.code_domaine_professionel.startsWith(row.code_grand_domaine))
      .map((row) => ({
        file: rome.occupationDomains.file,
        line: row.line,
        column: 'code_grand_domaine',
        found: row.code_grand_domaine,
        expected: `the first letter of the domain of this row, ${row.code_domaine_professionel}`,
      })),
  ];
}

/** Each skill hangs under a macro-skill; each macro-skill has a known stake and a RIASEC letter. */
function checkSkillTree(rome: Rome, macroSkills: ReadonlySet<string>): Problem[] {
  const { file, rows } = rome.skills;
  const stakes = codes(rome.stakes, 'code_enjeu');
  const withRiasec = codes(rome.macroSkillRiasec, 'code_ogr');
  return rows.flatMap((row): Problem[] => {
    if (!macroSkills.has(row.code_ogr)) {
      if (row.code_ogr_macro_comp !== '') return [];
      return [
        {
          file,
          line: row.line,
          column: 'code_ogr_macro_comp',
          found: '',
          expected: 'the code of a macro-skill',
        },
      ];
    }
    const problems: Problem[] = [];
    if (!stakes.has(row.code_macro_comp.slice(0, 2))) {
      problems.push({
        file,
        line: row.line,
        column: 'code_macro_comp',
        found: row.code_macro_comp,
        expected: 'a code that starts with a known stake',
      });
    }
    if (!withRiasec.has(row.code_ogr)) {
      problems.push({
        file: rome.macroSkillRiasec.file,
        column: 'code_ogr',
        found: row.code_ogr,
        expected: 'a RIASEC row for this macro-skill',
      });
    }
    return problems;
  });
}

function codes<Row>(table: Table<Row>, column: keyof Row & string): Set<string> {
  return new Set(table.rows.map((row) => String(row[column])));
}

function dangling<Row>(
  table: Table<Row>,
  column: keyof Row & string,
  known: ReadonlySet<string>,
  expected: string,
): Problem[] {
  return table.rows
    .filter((row) => !known.has(String(row[column])))
    .map((row) => ({ file: table.file, line: row.line, column, found: String(row[column]), expected }));
}
