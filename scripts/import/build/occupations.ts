// Derives the occupations and their appellations from the ROME package.
import { slugify } from '#domain/text/slug.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { Flag } from '#schemas/codes.ts';
import type { AccessCorrection } from '#schemas/curated.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Problem } from '../problems.ts';
import type { Rome } from '../sources/rome.ts';
import { correctAccess } from './access/correct-access.ts';
import { deriveAccess } from './access/derive-access.ts';
import { sortedById, sortedUnique } from './sorting.ts';

const ECOLOGICAL_TAGS = {
  'Emploi Blanc': 'neutral',
  'Emploi stratégique pour la Transition écologique': 'strategic',
  'Emploi Vert': 'green',
  'Emploi Brun': 'brown',
} as const;

/** ROME theme "Métiers accessibles sans diplôme et sans expérience". */
const THEME_WITHOUT_DIPLOMA = '017';

/**
 * Occupations that ROME files under that theme against its own access texts, which ask for experience of command or
 * for a training: the theme is not taken at its word.
 */
const THEME_DISPUTED: ReadonlySet<string> = new Set([
  'K1725',
  'K1727',
  'K1730',
  'K1731',
  'K1732',
  'K1734',
  'K1735',
  'K1736',
  'K1738',
]);

function toFlag(value: 'O' | 'N' | ''): Flag {
  return value === 'O' ? 'yes' : value === 'N' ? 'no' : 'unknown';
}

export function buildAppellations(rome: Rome): Appellation[] {
  return sortedById(
    rome.appellations.rows.map((row) => ({
      id: row.code_ogr,
      label: row.libelle_appellation_long,
      occupation: row.code_rome,
      principal: row.classification === 'PRINCIPALE',
      rare: row.peu_usite === 'O',
    })),
  );
}

/**
 * One record for each ROME code. An occupation that lacks what every occupation must have (a domain, one
 * principal interest and sector, a RIASEC letter) goes to `problems` and is left out.
 */
export function buildOccupations(
  rome: Rome,
  corrections: readonly AccessCorrection[],
  problems: Problem[],
): Occupation[] {
  const correctionOf = new Map(corrections.map((row) => [row.code, row]));
  const index = indexByOccupation(rome);
  const kinds = indexItemKinds(rome);
  return sortedById(
    rome.occupations.rows.flatMap((row): Occupation[] => {
      const code = row.code_rome;
      const missing = (file: string, expected: string, line?: number) => {
        problems.push({
          file,
          ...(line !== undefined && { line }),
          column: 'code_rome',
          found: code,
          expected,
        });
        return [];
      };
      const domain = index.domains.get(code)?.[0];
      if (domain === undefined) return missing(rome.occupationDomains.file, 'a domain for this occupation');
      const riasec = index.riasec.get(code)?.[0];
      if (riasec === undefined)
        return missing(rome.occupationRiasec.file, 'a RIASEC letter for this occupation');
      const interestRows = index.interests.get(code) ?? [];
      const interests = principalAndOthers(interestRows, (r) => r.code_centre_interet);
      if (interests === null) {
        const expected = 'exactly one principal interest for this occupation';
        return missing(rome.occupationInterests.file, expected, interestRows.at(-1)?.line);
      }
      const sectorRows = index.sectors.get(code) ?? [];
      const sectors = principalAndOthers(sectorRows, (r) => r.code_sect_activite);
      if (sectors === null) {
        const expected = 'exactly one principal sector for this occupation';
        return missing(rome.occupationSectors.file, expected, sectorRows.at(-1)?.line);
      }
      const themes = sortedUnique((index.themes.get(code) ?? []).map((r) => r.code_theme));
      const items = index.items.get(code) ?? [];
      const itemsOf = (kind: ItemKind) => items.filter((item) => kinds.get(item.code_ogr) === kind);
      return [
        {
          id: code,
          title: row.libelle_rome,
          slug: slugify(row.libelle_rome),
          domain: domain.code_domaine_professionel,
          parent: row.code_rome_parent,
          interests,
          riasec: { major: riasec.riasec_majeur, minor: riasec.riasec_mineur || null },
          themes,
          sectors,
          subSectors: sortedUnique(sectorRows.flatMap((r) => r.code_ss_sect_activite || [])),
          nafDivisions: sortedUnique(
            (index.naf.get(code) ?? []).map((r) => r.code_secteur_naf.padStart(2, '0')),
          ),
          ecologicalTransition: ECOLOGICAL_TAGS[row.transition_eco],
          digitalTransition: toFlag(row.transition_num),
          demographicTransition: toFlag(row.transition_demo),
          regulated: toFlag(row.emploi_reglemente),
          executive: toFlag(row.emploi_cadre),
          access: correctAccess(
            deriveAccess(
              index.accessSentences.get(code) ?? [],
              themes.includes(THEME_WITHOUT_DIPLOMA) && !THEME_DISPUTED.has(code),
            ),
            correctionOf.get(code),
            problems,
          ),
          skills: splitByWeight(itemsOf('skill')),
          knowledge: splitByWeight(itemsOf('knowledge')),
          softSkills: sortedUnique(itemsOf('soft-skill').map((item) => item.code_ogr)),
          workContexts: sortedUnique(itemsOf('context').map((item) => item.code_ogr)),
          mobility: (index.mobility.get(code) ?? [])
            .toSorted((a, b) => a.numero_ordre - b.numero_ordre)
            .map((r) => r.code_rome_cible),
        },
      ];
    }),
  );
}

function indexByOccupation(rome: Rome) {
  const byCode = <Row extends { readonly code_rome: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => row.code_rome);
  const accessTexts = rome.texts.rows
    .filter((row) => row.libelle_type_texte === 'acces_metier')
    .toSorted((a, b) => a.position_phrase - b.position_phrase);
  return {
    domains: byCode(rome.occupationDomains.rows),
    riasec: byCode(rome.occupationRiasec.rows),
    interests: byCode(rome.occupationInterests.rows),
    sectors: byCode(rome.occupationSectors.rows),
    themes: byCode(rome.occupationThemes.rows),
    naf: byCode(rome.occupationNaf.rows),
    items: byCode(rome.items.rows),
    mobility: byCode(rome.mobility.rows),
    accessSentences: new Map(
      [...byCode(accessTexts)].map(([code, rows]) => [code, rows.map((row) => row.libelle_texte)]),
    ),
  };
}

type ItemKind = 'skill' | 'soft-skill' | 'knowledge' | 'context';

/** The link table has no type: the kind of an item is the referential in which its code is found. */
export function indexItemKinds(rome: Rome): Map<string, ItemKind> {
  return new Map<string, ItemKind>([
    ...rome.skills.rows.map(
      (row) => [row.code_ogr, row.cat_comp === 'Savoir-faire' ? 'skill' : 'soft-skill'] as const,
    ),
    ...rome.knowledge.rows.map((row) => [row.code_ogr_savoir, 'knowledge'] as const),
    ...rome.workContexts.rows.map((row) => [row.code_ogr, 'context'] as const),
  ]);
}

function principalAndOthers<Row extends { readonly principal: 'oui' | 'non' }>(
  rows: readonly Row[],
  codeOf: (row: Row) => string,
): { principal: string; others: string[] } | null {
  const principals = sortedUnique(rows.filter((row) => row.principal === 'oui').map(codeOf));
  const [principal] = principals;
  if (principal === undefined || principals.length > 1) return null;
  return { principal, others: sortedUnique(rows.map(codeOf)).filter((code) => code !== principal) };
}

function splitByWeight(items: Rome['items']['rows']) {
  const codes = (weight: string) =>
    sortedUnique(items.filter((item) => item.coeur_metier === weight).map((item) => item.code_ogr));
  return { core: codes('Principale'), emerging: codes('Émergente'), other: codes('') };
}
