// What the import refuses: each broken file or row is named with its line, its column, what was found and what was
// expected, and data/facts stays as it was (see `refusal`).
import { describe, expect, test } from 'vitest';
import { bmoHeader, bmoRows, writeBmo } from './support/hiring-files.ts';
import { workbook } from './support/workbook.ts';
import {
  DEPARTMENTS,
  type Folder,
  importedWorld,
  NAF,
  ONISEP,
  ONISEP_XML,
  REGIONS,
  refusal,
  rome,
  STAKES,
  type World,
  writeOnisep,
} from './support/world.ts';

/** A way to break a valid world, and what the operator is told: for each problem, the start of its line. */
type Case = readonly [name: string, breakIt: (world: World) => void, problems: readonly string[]];

function refused(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, breakIt, problems) => {
    const world = importedWorld();
    breakIt(world);
    expect(refusal(world)).toEqual(problems);
  });
}

const OCCUPATIONS = rome('referentiel_code_rome');
const APPELLATIONS = rome('referentiel_appellation');
const SKILLS = rome('referentiel_competence');
const KNOWLEDGE = rome('referentiel_savoir');
const ITEMS = rome('coherence_item');
const MOBILITY = rome('rubrique_mobilite');
const INTERESTS = rome('arborescence_centre_interet');
const SECTORS = rome('arborescence_secteur_activite');
const THEMES = rome('arborescence_thematique');
const TEXTS = rome('texte');

describe('a file is refused when it', () => {
  refused([
    [
      'is missing',
      ({ raw }) => raw.remove(MOBILITY),
      [`${MOBILITY}: expected the file to be there (the README says where each file comes from)`],
    ],
    [
      'is the table of stakes, and is missing',
      ({ raw }) => raw.remove(STAKES),
      [`${STAKES}: expected the file to be there (the README says where each file comes from)`],
    ],
    [
      'is missing, with all the others of its package',
      ({ raw }) => raw.remove('occupations'),
      ['occupations/rome-v…: expected a folder of the ROME package, such as rome-v460'],
    ],
    [
      'lacks a column',
      ({ raw }) => raw.replace(MOBILITY, 'numero_ordre', 'rang'),
      [
        `${MOBILITY}:1: found "code_rome,code_rome_cible,rang", expected a column "numero_ordre" in the header`,
      ],
    ],
    [
      'holds latin-1 bytes where UTF-8 is expected, at the line of the first',
      ({ raw }) => {
        raw.saveInLatin1(OCCUPATIONS, 'Pâtissier');
        raw.saveInLatin1(OCCUPATIONS, 'Manœuvre'.slice(5));
      },
      [
        `${OCCUPATIONS}:6: found "\\"D1104\\",\\"80\\",\\"83\\",\\"P\uFFFDtissier / Pâtissière\\",\\"Emploi", ` +
          'expected text encoded in utf-8 (save the file again in that encoding)',
      ],
    ],
    [
      'has no byte',
      ({ raw }) => raw.write(THEMES, ''),
      [`${THEMES}: expected a header line, and at least one row under it (there is none)`],
    ],
    [
      'has a header and no row',
      ({ raw }) => raw.cutAfter(MOBILITY, '"numero_ordre"\n'),
      [`${MOBILITY}: expected a header line, and at least one row under it (there is none)`],
    ],
    [
      'was cut inside a quoted value',
      ({ raw }) => raw.cutAfter(SKILLS, '"Réaliser et lisser'),
      [
        `${SKILLS}:7: found "103775,Compétence,Réaliser et lisser", ` +
          'expected a closing quote: this row opens one that nothing closes (is the file truncated?)',
      ],
    ],
    [
      'was cut inside a quoted value of several lines',
      ({ raw }) => raw.cutAfter(rome('centre_interet'), "« J'aime le travail manuel ».\n"),
      [
        `${rome('centre_interet')}:22: found "14,J'aime le travail manuel,Texte du jeu d'essai pour « J'aime le travail manuel…", ` +
          'expected a closing quote: this row opens one that nothing closes (is the file truncated?)',
      ],
    ],
    [
      'was cut between two values',
      ({ raw }) => raw.cutAfter(MOBILITY, '"J1508","J1510"'),
      [
        `${MOBILITY}:12: found "J1508,J1510", expected 3 values as in the header, not 2 (is the file truncated?)`,
      ],
    ],
    [
      'has apostrophes doubled, and is not the one known for it',
      ({ raw }) => raw.replace(APPELLATIONS, "Chef / Cheffe d'application", "Chef / Cheffe d''application"),
      [
        `${APPELLATIONS}:12, column "libelle_appellation_long": ` +
          "found \"Chef / Cheffe d''application d'enrobés\", expected no doubled apostrophe",
      ],
    ],
    [
      'is no JSON any more',
      ({ raw }) => raw.replace(REGIONS, '},\n{"code":"93"', '}\n{"code":"93"'),
      [expect.stringContaining(`${REGIONS}:3: expected well-formed JSON (`)],
    ],
    [
      'is a JSON list without a record',
      ({ raw }) => raw.write(DEPARTMENTS, '[]'),
      [`${DEPARTMENTS}:1: found "[]", expected departments`],
    ],
    [
      'is a JSON record that lacks a field',
      ({ raw }) => raw.replace(DEPARTMENTS, '"nom":"Vaucluse",', ''),
      [`${DEPARTMENTS}:13, column "nom": expected a text`],
    ],
    [
      'is a JSON text in latin-1',
      ({ raw }) => raw.saveInLatin1(DEPARTMENTS, 'Vendée'),
      [
        expect.stringMatching(
          /^geo\/admin\/departements\.json:14: found ".*Vend\uFFFDe.*expected text encoded in utf-8/,
        ),
      ],
    ],
    [
      'is the archive of Onisep, and is missing',
      ({ raw }) => raw.remove(ONISEP),
      [expect.stringContaining(`${ONISEP}: expected the file to be there`)],
    ],
    [
      'is the archive of Onisep, cut short',
      ({ raw }) => raw.write(ONISEP, Buffer.from(raw.read(ONISEP), 'latin1').subarray(0, 300)),
      [expect.stringContaining(`${ONISEP}: expected a whole zip archive (`)],
    ],
    [
      'is a sheet of Onisep with an unknown level',
      ({ raw }) => writeOnisep(raw, ONISEP_XML.replace('Bac + 3', 'Bac + trois')),
      [
        expect.stringMatching(
          /^trainings\/5fe0808a2da6f\.zip\/.*\.xml:62, column "niveau_acces_min": found "Bac \+ trois"/,
        ),
      ],
    ],
  ]);
});

describe('a row is refused when', () => {
  refused([
    [
      'a code is malformed',
      ({ raw }) => raw.replace(OCCUPATIONS, '"D1104"', '"d1104"'),
      [`${OCCUPATIONS}:6, column "code_rome": found "d1104", expected a ROME code such as J1506`],
    ],
    [
      'a code has lost its leading zero',
      ({ raw }) => raw.replace(THEMES, '"017"', '"17"'),
      [`${THEMES}:10, column "code_theme": found "17", expected three digits`],
    ],
    [
      'a code was turned into a number with decimals',
      ({ raw }) => raw.replace(ITEMS, '"100032"', '"100032.0"'),
      [`${ITEMS}:4, column "code_ogr": found "100032.0", expected an OGR code made of digits`],
    ],
    [
      'a rank is below 1',
      ({ raw }) => raw.replace(MOBILITY, '"F1704","2"', '"F1704","0"'),
      [`${MOBILITY}:8, column "numero_ordre": found "0", expected a rank from 1`],
    ],
    [
      'a rank is blank',
      ({ raw }) => raw.replace(MOBILITY, '"F1704","2"', '"F1704",""'),
      [`${MOBILITY}:8, column "numero_ordre": found "", expected a rank from 1`],
    ],
    [
      'a rank is no whole number',
      ({ raw }) => raw.replace(MOBILITY, '"F1704","2"', '"F1704","2,5"'),
      [`${MOBILITY}:8, column "numero_ordre": found "2,5", expected a rank`],
    ],
    [
      'a label is blank, on the right line after values of several lines',
      ({ raw }) => raw.replace(rome('centre_interet'), '"23","Je souhaite protéger et secourir"', '"23"," "'),
      [`${rome('centre_interet')}:34, column "libelle_centre_interet": found " ", expected a label`],
    ],
    [
      'a flag is neither O, N nor blank',
      ({ raw }) => raw.replace(OCCUPATIONS, '"N","O","O",""', '"N","O","oui",""'),
      [`${OCCUPATIONS}:9, column "emploi_reglemente": found "oui", expected O, N or nothing`],
    ],
    [
      'a tag of the ecological transition is new',
      ({ raw }) => raw.replace(OCCUPATIONS, '"Emploi Blanc"', '"Emploi Bleu"'),
      [
        `${OCCUPATIONS}:5, column "transition_eco": found "Emploi Bleu", ` +
          'expected one of the four tags of the ecological transition',
      ],
    ],
    [
      'a RIASEC letter is none of the six',
      ({ raw }) => raw.replace(rome('referentiel_code_rome_riasec'), '"J1506","S"', '"J1506","X"'),
      [
        `${rome('referentiel_code_rome_riasec')}:9, column "riasec_majeur": found "X", expected one of R I A S E C`,
      ],
    ],
    [
      'a mobility link leads nowhere',
      ({ raw }) => raw.replace(MOBILITY, '"J1508","4"', '"J1599","4"'),
      [`${MOBILITY}:10, column "code_rome_cible": found "J1599", expected the code of an occupation`],
    ],
    [
      'an occupation is linked to an item that exists nowhere',
      ({ raw }) => raw.replace(ITEMS, '"107715"', '"999999"'),
      [`${ITEMS}:63, column "code_ogr": found "999999", expected a skill, knowledge or context`],
    ],
    [
      'an interest is unknown',
      ({ raw }) =>
        raw.replace(INTERESTS, '"4","J\'ai le sens du contact"', '"44","J\'ai le sens du contact"'),
      [`${INTERESTS}:4, column "code_centre_interet": found "44", expected the code of an interest`],
    ],
    [
      'a sector is unknown',
      ({ raw }) => raw.replace(SECTORS, '"109","Social"', '"901","Social"'),
      [`${SECTORS}:28, column "code_sect_activite": found "901", expected the code of a sector`],
    ],
    [
      'a sub-sector is unknown',
      ({ raw }) => raw.replace(SECTORS, '"119"', '"911"'),
      [`${SECTORS}:20, column "code_ss_sect_activite": found "911", expected the code of a sub-sector`],
    ],
    [
      'a sub-sector belongs to an unknown sector',
      ({ raw }) => raw.replace(rome('sous_secteur_activite'), '"BTP","","99"', '"BTP","","9"'),
      [
        `${rome('sous_secteur_activite')}:4, column "code_sect_activite": found "9", expected the code of a sector`,
      ],
    ],
    [
      'a theme is unknown',
      ({ raw }) => raw.replace(THEMES, '"002"', '"099"'),
      [`${THEMES}:5, column "code_theme": found "099", expected the code of a theme`],
    ],
    [
      'a domain is unknown',
      ({ raw }) => raw.replace(rome('cr_gd_dp'), '"D11"', '"D99"'),
      [
        `${rome('cr_gd_dp')}:5, column "code_domaine_professionel": found "D99", expected the code of a domain`,
      ],
    ],
    [
      'a major domain is unknown',
      ({ raw }) => raw.removeLines(rome('grand_domaine'), '"F"'),
      [
        `${rome('grand_domaine')}: found "3 rows", expected about the 4 rows of the previous run ` +
          '(is the file cut short, or another one?)',
        `${rome('cr_gd_dp')}:7, column "code_grand_domaine": found "F", expected the code of a major domain`,
        `${rome('cr_gd_dp')}:8, column "code_grand_domaine": found "F", expected the code of a major domain`,
        `${rome('domaine_professionnel')}:4, column "code_domaine_professionnel": found "F17", ` +
          'expected a code that starts with the letter of a major domain',
      ],
    ],
    [
      'a domain and a major domain do not go together',
      ({ raw }) => raw.replace(rome('cr_gd_dp'), '"J","Santé","J15"', '"J","Santé","F17"'),
      [
        `${rome('cr_gd_dp')}:9, column "code_grand_domaine": found "J", ` +
          'expected the first letter of the domain of this row, F17',
      ],
    ],
    ...[
      [APPELLATIONS, '"D1102"', 4],
      [rome('cr_gd_dp'), '"D1102"', 5],
      [ITEMS, '"D1102","100259"', 30],
      [MOBILITY, '"D1102","D1104"', 6],
      [INTERESTS, '"D1102"', 4],
      [THEMES, '"F1702"', 5],
      [SECTORS, '"D1102"', 11],
      [NAF, '"D1102"', 3],
      [rome('referentiel_code_rome_riasec'), '"D1102"', 5],
      [TEXTS, '"D1102","3"', 8],
    ].map(([file, code, line]): Case => {
      const table = String(file);
      return [
        `the occupation of ${table.split('/').at(-1)} is unknown`,
        ({ raw }) => raw.replace(table, String(code), String(code).replace(/"\w+"/, '"N9999"')),
        // What the occupation then lacks is only looked at once every code is known.
        [`${table}:${line}, column "code_rome": found "N9999", expected the code of an occupation`],
      ];
    }),
    [
      'a skill hangs under a macro-skill that is missing',
      ({ raw }) => raw.removeLines(SKILLS, '"300298","Macro-compétence"'),
      [
        `${SKILLS}:59, column "code_ogr_macro_comp": found "300298", expected the code of a macro-skill`,
        `${SKILLS}:60, column "code_ogr_macro_comp": found "300298", expected the code of a macro-skill`,
        `${rome('referentiel_macro_competence_riasec')}:23, column "code_ogr": found "300298", ` +
          'expected the code of a macro-skill',
      ],
    ],
    [
      'a skill hangs under nothing',
      ({ raw }) => raw.replace(SKILLS, '"Tailler les arbres","","300230"', '"Tailler les arbres","",""'),
      [`${SKILLS}:2, column "code_ogr_macro_comp": found "", expected the code of a macro-skill`],
    ],
    [
      'a macro-skill has no RIASEC row',
      ({ raw }) => raw.removeLines(rome('referentiel_macro_competence_riasec'), '"300404"'),
      [
        `${rome('referentiel_macro_competence_riasec')}, column "code_ogr": found "300404", ` +
          'expected a RIASEC row for this macro-skill',
      ],
    ],
    [
      'a macro-skill belongs to an unknown stake',
      ({ raw }) => raw.removeLines(STAKES, '"3C"'),
      [
        `${SKILLS}:47, column "code_macro_comp": found "3C103", expected a code that starts with a known stake`,
      ],
    ],
    [
      'it stands twice',
      ({ raw }) => raw.append(ITEMS, '"D1104","100359",""'),
      [`${ITEMS}:84, column "code_rome + code_ogr": found "D1104 100359", expected no repetition of line 39`],
    ],
    [
      'it repeats a link with another weight',
      ({ raw }) => raw.append(ITEMS, '"D1104","100359","Principale"'),
      [`${ITEMS}:84, column "code_rome + code_ogr": found "D1104 100359", expected no repetition of line 39`],
    ],
    [
      'its id is already taken',
      ({ raw }) => raw.replace(APPELLATIONS, '"11574"', '"11573"'),
      [`${APPELLATIONS}:11, column "code_ogr": found "11573", expected no repetition of line 10`],
    ],
    [
      'it gives an occupation a second domain',
      ({ raw }) => raw.append(rome('cr_gd_dp'), '"D1102","","A","","A12",""'),
      [`${rome('cr_gd_dp')}:12, column "code_rome": found "D1102", expected no repetition of line 5`],
    ],
    [
      'it gives an occupation a sector twice, once as principal',
      ({ raw }) => raw.append(SECTORS, '"109","Social","","","362","J1506","","oui"'),
      [
        `${SECTORS}:32, column "code_rome + code_sect_activite + code_ss_sect_activite": found "J1506 109 ", ` +
          'expected no repetition of line 28',
      ],
    ],
    [
      'two next moves have one rank',
      ({ raw }) => raw.replace(MOBILITY, '"J1508","4"', '"J1508","1"'),
      [
        `${MOBILITY}:11, column "code_rome + numero_ordre": found "J1506 1", expected no repetition of line 10`,
      ],
    ],
    [
      'it repeats a row that is expected once for its code',
      ({ raw }) => {
        raw.append(rome('referentiel_macro_competence_riasec'), '"300016","R",""');
        raw.append(rome('themes'), '"001","Encore",""');
      },
      [
        `${rome('themes')}: found "5 rows", expected about the 4 rows of the previous run ` +
          '(is the file cut short, or another one?)',
        `${rome('themes')}:14, column "code_theme": found "001", expected no repetition of line 2`,
        `${rome('referentiel_macro_competence_riasec')}:31, column "code_ogr": found "300016", ` +
          'expected no repetition of line 2',
      ],
    ],
    [
      'a piece of knowledge has the code of a skill',
      ({ raw }) => raw.append(KNOWLEDGE, '"107715","Un savoir","Normes et procédés","","",""'),
      [`${KNOWLEDGE}:14: found "107715", expected a code that ${SKILLS}:14 does not use for something else`],
    ],
  ]);
});

describe('an occupation is refused when it', () => {
  refused([
    [
      'has two principal interests',
      ({ raw }) =>
        raw.replace(INTERESTS, '"83","D1104","Pâtissier / Pâtissière","non"', '"83","D1104","","oui"'),
      [
        `${INTERESTS}:33, column "code_rome": found "D1104", expected exactly one principal interest for this occupation`,
      ],
    ],
    [
      'has no principal interest',
      ({ raw }) =>
        raw.replace(INTERESTS, '"83","D1104","Pâtissier / Pâtissière","oui"', '"83","D1104","","non"'),
      [
        `${INTERESTS}:33, column "code_rome": found "D1104", expected exactly one principal interest for this occupation`,
      ],
    ],
    [
      'has no sector',
      ({ raw }) => raw.removeLines(SECTORS, '"D1102"'),
      [
        `${SECTORS}, column "code_rome": found "D1102", expected exactly one principal sector for this occupation`,
      ],
    ],
    [
      'has no domain',
      ({ raw }) => raw.removeLines(rome('cr_gd_dp'), '"D1102"'),
      [`${rome('cr_gd_dp')}, column "code_rome": found "D1102", expected a domain for this occupation`],
    ],
    [
      'has no RIASEC letter',
      ({ raw }) => raw.removeLines(rome('referentiel_code_rome_riasec'), '"D1102"'),
      [
        `${rome('referentiel_code_rome_riasec')}, column "code_rome": found "D1102", ` +
          'expected a RIASEC letter for this occupation',
      ],
    ],
    [
      'has a title other than its principal appellation',
      ({ raw }) => raw.replace(APPELLATIONS, '"11573","Boulanger / Boulangère"', '"11573","Boulanger"'),
      [
        'facts/national/occupations.json, column "title": found "Boulanger / Boulangère", ' +
          'expected the principal appellation of D1102, which is "Boulanger"',
      ],
    ],
    [
      'has no principal appellation',
      ({ raw }) => raw.replace(APPELLATIONS, '"PRINCIPALE","","D1102"', '"SYNONYME","","D1102"'),
      [
        'facts/national/occupations.json, column "title": found "D1102", ' +
          'expected exactly one principal appellation of this code',
      ],
    ],
    [
      'has two principal appellations',
      ({ raw }) => raw.replace(APPELLATIONS, '"SYNONYME","","D1104"', '"PRINCIPALE","","D1104"'),
      [
        'facts/national/occupations.json, column "title": found "D1104", ' +
          'expected exactly one principal appellation of this code',
        'facts/national/occupations.json, column "title": found "Pâtissier / Pâtissière", ' +
          'expected the principal appellation of D1104, which is "Aide-pâtissier / Aide-pâtissière"',
      ],
    ],
    [
      'has neither a core skill nor a core piece of knowledge',
      ({ raw }) => {
        raw.replace(ITEMS, '"D1104","119859","Principale"', '"D1104","119859",""');
        raw.replace(ITEMS, '"D1104","124933","Principale"', '"D1104","124933",""');
      },
      [
        'facts/national/occupations.json, column "skills": found "D1104", ' +
          'expected at least one core skill or knowledge of this code',
      ],
    ],
    [
      'has no work context',
      ({ raw }) => {
        raw.removeLines(ITEMS, '"D1102","23376"');
        raw.removeLines(ITEMS, '"D1102","300795"');
      },
      [
        'facts/national/occupations.json, column "workContexts": found "D1102", ' +
          'expected at least one work context of this code',
      ],
    ],
    [
      'leads nowhere',
      ({ raw }) => raw.removeLines(MOBILITY, '"D1102","D1104"'),
      [
        'facts/national/occupations.json, column "mobility": found "D1102", ' +
          'expected at least one mobility link from this code',
      ],
    ],
    [
      'leads to itself',
      ({ raw }) => raw.append(MOBILITY, '"D1102","D1102","2"'),
      [
        'facts/national/occupations.json, column "mobility": found "D1102", ' +
          'expected no mobility link from this code to itself',
      ],
    ],
    [
      'would have the address of another',
      ({ raw }) => {
        raw.replace(OCCUPATIONS, 'Pâtissier / Pâtissière', 'Boulanger, boulangère');
        raw.replace(APPELLATIONS, '"17576","Pâtissier / Pâtissière"', '"17576","Boulanger, boulangère"');
      },
      [
        'facts/national/occupations.json, column "slug": found "boulanger-boulangere", expected a value used once only',
        'curated/occupation-successors.json, column "code": found "D1104", expected a row for this code, ' +
          'which was "Pâtissier / Pâtissière" and is now "Boulanger, boulangère"',
      ],
    ],
  ]);
});

describe('a list is refused when two of its entries would have one address:', () => {
  refused([
    [
      'a domain and a major domain',
      ({ raw }) => raw.replace(rome('domaine_professionnel'), '"Soins paramédicaux"', '"Santé"'),
      ['facts/national/domains.json, column "slug": found "sante", expected a value used once only'],
    ],
    [
      'two sectors',
      ({ raw }) => raw.replace(rome('secteur_activite'), '"109","Social"', '"109","Santé !"'),
      ['facts/national/sectors.json, column "slug": found "sante", expected a value used once only'],
    ],
    [
      'two interests',
      ({ raw }) =>
        raw.replace(
          rome('centre_interet'),
          '"6","J\'ai le souci du détail"',
          '"6","J\'ai le sens, du contact"',
        ),
      [
        'facts/national/interests.json, column "slug": found "j-ai-le-sens-du-contact", expected a value used once only',
      ],
    ],
  ]);
});

describe('a region is refused when', () => {
  test('no region has its code', () => {
    expect(refusal(importedWorld(), { region: '99' })).toEqual([
      `${REGIONS}, column "code": found "99", expected the code of a region of this file`,
    ]);
  });

  test('its code tries to lead out of the folder of regions', () => {
    expect(refusal(importedWorld(), { region: '../national' })).toHaveLength(1);
  });
});

describe('a version of ROME is refused when', () => {
  test('it is not there', () => {
    const problems = refusal(importedWorld(), { romeVersion: '459' });
    expect(problems[0]).toBe(
      `${rome('referentiel_code_rome', '459')}: expected the file to be there (the README says where each file comes from)`,
    );
  });
});

test('all that is wrong with the files is told in one go', () => {
  const world = importedWorld();
  world.raw.remove(MOBILITY);
  world.raw.replace(OCCUPATIONS, '"D1104"', '"d1104"');
  world.raw.write(REGIONS, '');
  world.data.remove('curated/synonyms.json');
  const files = refusal(world).map((problem) => problem.split(/:|,/)[0]);
  expect(files).toEqual(['curated/synonyms.json', OCCUPATIONS, MOBILITY, REGIONS]);
});

describe('the survey of recruitment is refused, and nothing is written, when', () => {
  const rows = bmoRows(2025);
  test.each([
    [
      'a column has another name',
      (raw: Folder) => {
        const file = 'labour-market/bmo/bmo_recrutement_2025.xlsx';
        const header = bmoHeader(2025).map((name) => name.replace('xmet', 'difficiles'));
        raw.write(file, workbook('BMO_2025_open_data', [header, ...rows]));
      },
      'expected a column "xmet" in the header',
    ],
    [
      'a count of projects is a text',
      (raw: Folder) =>
        writeBmo(raw.path, 2025, [...rows, [...(rows[0] ?? []).slice(0, 11), 'peu', '*', '*']]),
      'column "met": found "peu", expected a whole number from 5, or * for a hidden one',
    ],
    [
      'a basin of the region is unknown to the geography',
      (raw: Folder) =>
        writeBmo(
          raw.path,
          2025,
          rows.map((row) => row.map((cell) => (cell === '5220' ? '5299' : cell))),
        ),
      'column "BE25": found "5299", expected a basin that the table of municipalities knows',
    ],
    [
      'a job family is none of the nomenclature',
      (raw: Folder) =>
        writeBmo(
          raw.path,
          2025,
          rows.map((row) => row.map((cell) => (cell === 'V1X80' ? 'V9X99' : cell))),
        ),
      'column "Code métier BMO": found "V9X99", expected a job family of FAP-2021',
    ],
  ])('%s', (_, breakIt, expected) => {
    const world = importedWorld();
    breakIt(world.raw);
    const [problem] = refusal(world);
    expect(problem).toContain('labour-market/bmo/bmo_recrutement_2025.xlsx');
    expect(problem).toContain(expected);
  });
});
