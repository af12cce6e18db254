// Writes what a territory recruits as CSV: semicolons and a mark of UTF-8, as French spreadsheets expect.
import Papa from 'papaparse';
import { confidenceWords, potentialClasses, recordedWords } from '#copy/hiring.ts';
import type { TerritoryPage } from './territory-page.ts';

/** What is not known is an empty cell; a figure hidden by the survey is said in its own column, never as zero. */
export function writeTerritoryCsv({ place, year, families }: TerritoryPage): string {
  const comma = (value: number) => String(value).replace('.', ',');
  const rows = families.map(({ family, potential }) => ({
    territoire: place.name,
    annee_enquete: year,
    famille: family.id,
    nom_famille: family.label,
    domaine: family.field.label,
    potentiel: potentialClasses[potential.class],
    rang: potential.rank,
    nombre_familles: potential.of,
    recrutements_attendus: comma(potential.expected),
    recrutements_declares: potential.state === 'known' ? comma(potential.recorded) : '',
    declaration: recordedWords[potential.state],
    part_durable: comma(potential.durability.value),
    part_durable_bas: comma(potential.durability.low),
    part_durable_haut: comma(potential.durability.high),
    part_difficile: comma(potential.ease.value),
    part_difficile_bas: comma(potential.ease.low),
    part_difficile_haut: comma(potential.ease.high),
    part_peut_etre_a_cote: place.misallocatedShare === null ? '' : comma(place.misallocatedShare),
    confiance: confidenceWords[potential.confidence],
    postes_2030_par_emploi: potential.postsByJob === null ? '' : comma(potential.postsByJob),
    specificite_locale: potential.speciality === null ? '' : comma(potential.speciality),
  }));
  return `\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
