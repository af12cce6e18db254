// What is taught in the small France of the fixtures: six diplomas, four establishments, and what becomes of those who
// leave. Codes and titles are real (ministry of education, Certif'Info, Onisep), establishments and figures are ours.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DISCIPLINE_INSERTION_FILE } from '#scripts/import/sources/discipline-insertions.ts';
import { PROGRAMME_FILES } from '#scripts/import/sources/programmes.ts';
import { TRAINING_FILES } from '#scripts/import/sources/trainings.ts';
import { zip } from './zip.ts';

export const TRAINING_SHEETS = 'trainings/5fe07a9ecc960.zip';

type Row = Readonly<Record<string, string>>;

/** Rows of a table, by file; a column that a row leaves out is empty. */
export type TrainingRows = Record<string, Row[]>;

const certification = (title: string, cfd: string, romes: readonly string[], more: Row = {}): Row => ({
  Code_Diplome: '1',
  Libelle_Diplome: title,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`Code_Rome_${n}`, romes[n - 1] ?? ''])),
  Code_Nsf: '',
  Code_RNCP: '37537',
  Code_Scolarité: cfd,
  Code_Ancien_Scolarité: '',
  Etat_Libelle: 'Publié',
  accessibilite_fi: '1',
  accessibilite_ca: '1',
  accessibilite_fc: '0',
  accessibilite_vae: '2',
  codeIdeo2: '',
  ...more,
});

const sheetRow = (
  id: string,
  title: string,
  type: string,
  length: string,
  level: string,
  cfd: string,
): Row => ({
  for_id: id,
  libelle: title,
  type,
  sigle: '',
  duree: length,
  niveau_certification: level,
  code_rncp: '',
  code_scolarite: cfd,
  code_nsf: '',
});

const parcoursup = (uai: string, family: string, label: string, more: Row = {}): Row => ({
  session: '2025',
  uai,
  etablissement: 'Établissement des fixtures',
  statut: 'Public',
  filiere: label,
  famille: family,
  selectivite: 'formation sélective',
  capacite: '24',
  candidats: '300',
  admis: '24',
  taux_acces: '45.0',
  pct_boursiers_admis: '20.5',
  part_filles_admises: '',
  pct_admis_meme_academie: '90',
  pct_admis_bac_general: '50',
  pct_admis_bac_techno: '30',
  pct_admis_bac_pro: '20',
  latitude: '47.2101',
  longitude: '0.0512',
  ...more,
});

const leavers = (cohort: string, route: string, code: Row, more: Row = {}): Row => ({
  millesime: cohort,
  code_region: '52',
  voie: route,
  cfd: '',
  mefstat11: '',
  nb_sortant: '120',
  taux_emploi_6_mois: '61',
  taux_emploi_12_mois: '66',
  taux_emploi_18_mois: '',
  taux_emploi_24_mois: '',
  taux_poursuite_etudes: '30',
  ...code,
  ...more,
});

const BTS_LABEL = 'BTS - Production - Travaux publics';

export function trainingRows(): TrainingRows {
  return {
    [TRAINING_FILES.certifications]: [
      certification('CAP boulanger', '50022137', ['D1102'], { codeIdeo2: 'FOR.1' }),
      certification('CAP pâtissier', '50022141', ['D1104']),
      certification('CAP pâtisserie', '50022148', [], { Code_Ancien_Scolarité: '50022141' }),
      certification('Bac pro boulanger-pâtissier', '40022105', ['D1102', 'D1104', 'Z9999']),
      certification('BTS travaux publics', '32023206', ['F1702', 'A1203']),
      certification("Diplôme d'État d'infirmier", '26033101', ['J1506']),
    ],
    [TRAINING_FILES.onisep]: [
      sheetRow('FOR.1', 'CAP boulanger', 'CAP', '2 ans', 'niveau 3', '50022137'),
      sheetRow('FOR.2', 'bac pro boulanger-pâtissier', 'bac', '3 ans', 'niveau 4', '40022105'),
      sheetRow('FOR.3', 'BTS travaux publics', 'BTS', '2 ans', 'niveau 5', '32023206'),
      sheetRow(
        'FOR.4',
        "diplôme d'État d'infirmier",
        "diplôme d'État du paramédical",
        '3 ans',
        'niveau 6',
        '26033101',
      ),
    ],
    [TRAINING_FILES.classes]: [
      { MEF_STAT_11: '23210022137', FORMATION_DIPLOME: '50022137', ANNEE_DISPOSITIF: '1' },
      { MEF_STAT_11: '23210022141', FORMATION_DIPLOME: '50022141', ANNEE_DISPOSITIF: '1' },
      { MEF_STAT_11: '23810022107', FORMATION_DIPLOME: '40022107', ANNEE_DISPOSITIF: '1' },
      { MEF_STAT_11: '32211023107', FORMATION_DIPLOME: '32023107', ANNEE_DISPOSITIF: '1' },
      { MEF_STAT_11: '23820022105', FORMATION_DIPLOME: '40022105', ANNEE_DISPOSITIF: '2' },
      { MEF_STAT_11: '23830022105', FORMATION_DIPLOME: '40022105', ANNEE_DISPOSITIF: '3' },
    ],
    [TRAINING_FILES.diplomas]: [
      { FORMATION_DIPLOME: '50022137', GROUPE_SPECIALITE: '221', NIVEAU_QUALIFICATION_RNCP: '03' },
      { FORMATION_DIPLOME: '50022148', GROUPE_SPECIALITE: '', NIVEAU_QUALIFICATION_RNCP: '03' },
    ],
    [TRAINING_FILES.professional]: [{ 'Code diplôme': '500-22137 S', Commentaire: '' }],
    [TRAINING_FILES.families]: [
      {
        FAMILLE: "Métiers de l'alimentation",
        MEFSTAT11_COMMUN: '23810022107',
        CFD_COMMUN: '40022107',
        CFD_SPECIALITE: '40022105',
      },
    ],
    [TRAINING_FILES.options]: [{ FAMILLE: 'Bâtiment', CFD_COMMUN: '32023001', CFD_SPECIALITE: '32023206' }],
    [PROGRAMME_FILES.parcoursup]: [
      parcoursup('0440001M', 'BTS', BTS_LABEL),
      parcoursup('0490001A', 'IFSI', 'D.E Infirmier'),
      parcoursup('0490001A', 'PASS', "Licence - Parcours d'Accès Spécifique Santé (PASS)"),
      parcoursup('0490001A', 'Autre formation', 'Formation inconnue'),
      parcoursup('0130001B', 'IFSI', 'D.E Infirmier', { latitude: '', longitude: '' }),
    ],
    [PROGRAMME_FILES.bts]: [
      bts('0440001M', 'Scolaire', '24'),
      bts('0440001M', 'Apprentissage', '12'),
      bts('0850001C', 'Scolaire', '15'),
      bts('0720001D', 'Scolaire', '0'),
    ],
    [PROGRAMME_FILES.firstYears]: [
      firstYear('0850001C', '23210022137', '12'),
      firstYear('0850001C', '23210022141', '10'),
      firstYear('0850001C', '23810022107', '30'),
      firstYear('0850001C', '23810022107', '15'),
    ],
    [PROGRAMME_FILES.insertions]: [
      leavers('2021_2022', 'apprentissage', { cfd: '50022137' }, { taux_emploi_24_mois: '70' }),
      leavers('2022_2023', 'apprentissage', { cfd: '50022137' }),
      leavers('2022_2023', 'scolaire', { mefstat11: '23830022105' }, hidden()),
    ],
  };
}

function bts(uai: string, status: string, capacity: string): Row {
  const label = status === 'Scolaire' ? BTS_LABEL : `${BTS_LABEL} - en apprentissage`;
  return {
    UAI: uai,
    LIBELLÉFORMATION: label,
    MEFSTAT11: '32211023107',
    STATUT: status,
    CAPACITEPSUP: capacity,
  };
}

export function firstYear(uai: string, mefstat: string, capacity: string): Row {
  return { "Etablissement d'accueil": uai, 'MEF STAT 11': mefstat, 'Capacité carte scolaire': capacity };
}

/** As published under the threshold. */
function hidden(): Row {
  return { nb_sortant: '<20', taux_emploi_6_mois: '', taux_emploi_12_mois: '', taux_poursuite_etudes: '' };
}

/** InserSup: one row of the region, one of another. */
const DISCIPLINES = `${['Pays de la Loire', 'Corse']
  .map((region, index) =>
    JSON.stringify({
      id: `insersup:licence:droit:${index}`,
      cohorte: '2024',
      type_diplome: 'Licence générale',
      discipline: 'Droit, sciences politiques',
      region,
      n_etablissements: 3,
      nb_sortants: 158,
      nb_poursuivants: 817,
      taux_emploi_6m: 0.4458,
      taux_emploi_12m: index === 0 ? null : 0.5455,
    }),
  )
  .join(',\n')
  .replace(/^/, '[\n')}]\n`;

/** Sheets of Onisep: identifiant, title, what comes after, occupations (id, name, synonym). */
const SHEETS = `<?xml version="1.0" encoding="UTF-8"?><formations>
${sheet('FOR.1', 'CAP boulanger', ['bac pro boulanger-pâtissier', 'diplôme disparu'], ['MET.17', 'boulanger', 'pâtissier'])}
${sheet('FOR.2', 'bac pro boulanger-pâtissier', [], ['MET.152', 'pâtissier', 'glacier'])}
</formations>
`;

function sheet(id: string, title: string, after: readonly string[], occupation: readonly string[]): string {
  const [met, name, synonym] = occupation;
  const next = after
    .map((each) => `<formation_poursuite_Etudes>${each}</formation_poursuite_Etudes>`)
    .join('');
  return `<formation><identifiant>${id}</identifiant><libelle_complet>${title}</libelle_complet>
<nsf_discipline><NSF_discipline_code>221</NSF_discipline_code><NSF_discipline_libelle>Agroalimentaire, alimentation, cuisine</NSF_discipline_libelle></nsf_discipline>
<poursuites_etudes><poursuite_etudes><type_Poursuite/>${next}</poursuite_etudes></poursuites_etudes>
<metiers_formation><metier><id>${met}</id><libelle_masculin>${name}</libelle_masculin>
<synonymes><synonyme><libelle_masculin>${synonym}</libelle_masculin></synonyme></synonymes></metier></metiers_formation></formation>`;
}

/** Writes the tables, in the format of each; a test changes the rows first. */
export function writeTrainingFiles(rawDir: string, rows: TrainingRows = trainingRows()): void {
  for (const [file, records] of Object.entries(rows)) {
    const columns = [...new Set(records.flatMap((row) => Object.keys(row)))];
    const lines = [columns, ...records.map((row) => columns.map((column) => row[column] ?? ''))];
    const text = `${lines.map((cells) => cells.join(';')).join('\n')}\n`;
    write(rawDir, file, file.endsWith('.gz') ? gzipSync(text) : text);
  }
  write(rawDir, DISCIPLINE_INSERTION_FILE, DISCIPLINES);
  write(rawDir, TRAINING_SHEETS, zip({ 'Onisep_Ideo_Fiches_Formations_25062024.xml': SHEETS }));
}

function write(rawDir: string, file: string, content: string | Uint8Array): void {
  const path = join(rawDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
