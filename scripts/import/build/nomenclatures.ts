// Derives the lists by which occupations are browsed and described, from the ROME package.
import { slugify } from '#domain/text/slug.ts';
import type { Domain, Interest, MajorDomain, Sector, Theme, WorkContext } from '#schemas/nomenclature.ts';
import type { Knowledge, MacroSkill, Skill, SkillStake } from '#schemas/skill.ts';
import type { Rome } from '../sources/rome.ts';
import { sortedById } from './sorting.ts';

export function buildMajorDomains(rome: Rome): MajorDomain[] {
  return sortedById(
    rome.majorDomains.rows.map(({ code_grand_domaine: id, libelle_grand_domaine: label }) => ({
      id,
      label,
      slug: slugify(label),
    })),
  );
}

export function buildDomains(rome: Rome): Domain[] {
  return sortedById(
    rome.domains.rows.map(({ code_domaine_professionnel: id, libelle_domaine_professionnel: label }) => ({
      id,
      label,
      slug: slugify(label),
      majorDomain: id.slice(0, 1),
    })),
  );
}

export function buildInterests(rome: Rome): Interest[] {
  return sortedById(
    rome.interests.rows.map(({ code_centre_interet: id, libelle_centre_interet: label }) => ({
      id,
      label,
      slug: slugify(label),
    })),
  );
}

export function buildSectors(rome: Rome): Sector[] {
  return sortedById(
    rome.sectors.rows.map(({ code_sect_activite: id, libelle_sect_activite: label }) => ({
      id,
      label,
      slug: slugify(label),
      subSectors: sortedById(
        rome.subSectors.rows
          .filter((row) => row.code_sect_activite === id)
          .map((row) => ({ id: row.code_ss_sect_activite, label: row.libelle_ss_sect_activite })),
      ),
    })),
  );
}

export function buildThemes(rome: Rome): Theme[] {
  return sortedById(rome.themes.rows.map((row) => ({ id: row.code_theme, label: row.libelle_theme })));
}

const CONTEXT_KINDS = {
  '1': 'conditions',
  '2': 'schedule',
  '3': 'travel',
  '5': 'people',
  '6': 'employer',
  '7': 'status',
} as const;

export function buildWorkContexts(rome: Rome): WorkContext[] {
  return sortedById(
    rome.workContexts.rows.map((row) => ({
      id: row.code_ogr,
      label: row.libelle_cont_travail,
      kind: CONTEXT_KINDS[row.code_type_cont_trav],
    })),
  );
}

const SKILL_KINDS = {
  Technique: 'technical',
  'Technique expert': 'expert',
  Transverse: 'transversal',
} as const;

export function buildSkills(rome: Rome): Skill[] {
  return sortedById(
    rome.skills.rows
      .filter((row) => row.nature === 'Compétence')
      .map((row) => ({
        id: row.code_ogr,
        label: row.libelle_competence,
        macroSkill: row.code_ogr_macro_comp,
        kind: SKILL_KINDS[row.sous_cat_comp],
      })),
  );
}

export function buildMacroSkills(rome: Rome): MacroSkill[] {
  const riasecBySkill = new Map(rome.macroSkillRiasec.rows.map((row) => [row.code_ogr, row]));
  return sortedById(
    rome.skills.rows
      .filter((row) => row.nature === 'Macro-compétence')
      .map((row) => {
        const { riasec_majeur: major = '', riasec_mineur: minor = '' } =
          riasecBySkill.get(row.code_ogr) ?? {};
        return {
          id: row.code_ogr,
          label: row.libelle_competence,
          stake: row.code_macro_comp.slice(0, 2),
          soft: row.cat_comp === 'Savoir-être professionnel',
          riasec: major === '' ? null : { major, minor: minor === '' ? null : minor },
        };
      }),
  );
}

export function buildSkillStakes(rome: Rome): SkillStake[] {
  return sortedById(
    rome.stakes.rows.map((row) => ({
      id: row.code_enjeu,
      label: row.libelle_enjeu,
      skillDomain: { id: row.code_domaine_competence, label: row.libelle_domaine_competence },
    })),
  );
}

const KNOWLEDGE_CATEGORIES = {
  "Domaines d'expertise": 'expertise',
  'Techniques professionnelles': 'techniques',
  'Certifications et habilitations': 'certifications',
  'Normes et procédés': 'standards',
  'Produits, outils et matières': 'products',
} as const;

export function buildKnowledge(rome: Rome): Knowledge[] {
  return sortedById(
    rome.knowledge.rows.map((row) => ({
      id: row.code_ogr_savoir,
      label: row.libelle_savoir,
      category: KNOWLEDGE_CATEGORIES[row.categorie_savoir],
    })),
  );
}
