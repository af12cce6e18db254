// Words of the establishments where one studies.
import type { Places } from '#domain/trainings/count-places.ts';
import type { Establishment } from '#schemas/establishment.ts';
import { formatCount, formatInteger, joinAnd, shortened, typographic } from './format.ts';
import { mapCopy } from './map.ts';
import { writePercent, writeTrainings } from './training.ts';
import { writeEstablishments, writeSeats } from './training-offer.ts';

const statuses: Readonly<Record<Establishment['status'], string | null>> = {
  public: 'public',
  private: 'privé',
  unknown: null,
};

/** "Lycée, public". */
export function describeKind({ kind, status }: Pick<Establishment, 'kind' | 'status'>): string {
  return [mapCopy.kinds[kind], statuses[status]].filter((text) => text !== null).join(', ');
}

export const establishmentCopy = {
  title: 'Établissements',
  listTitle: 'Où se former',
  all: 'Les établissements, par territoire et par commune',
  lead: (count: number, region: string) =>
    `${writeEstablishments(count)} de la région ${typographic(region)} dont nous connaissons les formations.`,
  listDescription: (count: number, region: string) =>
    `${writeEstablishments(count)} de la région ${typographic(region)} par territoire et par commune\u00a0: lycées, CFA, universités, écoles, avec leurs formations.`,
  byTerritory: 'Par territoire',
  byMunicipality: 'Par commune',
  unplaced: 'Commune non connue',
  inTerritory: (name: string) => `Établissements\u00a0: ${typographic(name)}`,
  ofLetter: (letter: string) => `Établissements\u00a0: communes en ${letter}`,
  groupDescription: (title: string, count: number) =>
    `${title.replaceAll('\u00a0', ' ')}. ${writeEstablishments(count)} où se former, avec leurs formations et leurs places.`,
  count: writeEstablishments,
  mapLink: 'Chercher sur la carte',
  /** Under the name in a list. */
  entry: (establishment: Pick<Establishment, 'kind' | 'status'>, trainings: number) =>
    `${describeKind(establishment)} · ${writeTrainings(trainings)}`,

  summary: (trainings: number, seats: Places, years: readonly number[]) =>
    `${writeTrainings(trainings)}${seats.places + seats.later === 0 ? '' : `\u00a0: ${writeSeats(seats)},`} dans nos fichiers (${years.length === 1 ? 'rentrée' : 'rentrées'} ${joinAnd(years.map(String))}).`,
  description: (name: string, town: string | null, titles: readonly string[]) =>
    shortened(
      `${typographic(name)}${town === null ? '' : `, ${typographic(town)}`}\u00a0: ses formations (${titles.map(typographic).join(', ')}), ses places, son adresse.`,
    ),
  unknownAddress: 'Adresse non connue',
  website: 'Site internet',
  onMap: 'Voir sur la carte',
  mapLabel: (name: string, town: string | null) =>
    `Carte de la région\u00a0: ${typographic(name)}${town === null ? '' : `, à ${typographic(town)}`}.`,
  approximate: 'Position approchée\u00a0: le milieu de la commune.',
  severalSites:
    'Ses cours se donnent dans plusieurs sites, à des kilomètres les uns des autres. Le point est celui d’un seul\u00a0: demandez où se donne le vôtre.',
  notPlaced: 'Nous ne savons pas où il se trouve.',
  trainingsHeading: 'Ses formations',
  admission: (candidates: number | null, accessRate: number | null) =>
    [
      candidates === null ? null : formatCount(candidates, 'candidature', 'candidatures'),
      accessRate === null ? null : `taux d’accès ${writePercent(accessRate)}`,
    ]
      .filter((text) => text !== null)
      .join(', '),
  admissionNote:
    'Taux d’accès\u00a0: sur 100 candidatures de Parcoursup, combien étaient assez bien classées pour recevoir une proposition.',
  apprenticeship:
    'En apprentissage, nos fichiers ne connaissent que les BTS et les formations du même niveau\u00a0: l’établissement peut en proposer d’autres.',
  insertionHeading: 'Que deviennent les personnes sorties\u00a0?',
  insertionNote: (cohorts: readonly string[]) =>
    `Toutes les formations professionnelles de l’établissement ensemble, personnes sorties en ${joinAnd(cohorts.map((cohort) => cohort.replace('-', '\u2011')))}.`,
  noInsertion:
    'Aucun chiffre publié pour cet établissement\u00a0: il n’est pas suivi, ou trop peu de personnes en sont sorties.',
  notPublished:
    '«\u202fNon publié\u202f»\u00a0: trop peu de personnes, ou chiffre pas encore connu. Ce n’est pas zéro.',
  nearHeading: 'Près d’ici, les mêmes formations',
  nearNote: (km: number) => `À moins de ${formatInteger(km)} km à vol d’oiseau.`,
  shared: (count: number) => formatCount(count, 'formation commune', 'formations communes'),
  adviceHeading: 'Être conseillé près d’ici',
  adviceLink: 'Tous les lieux de conseil',
  territoryLink: (name: string) => `Les autres établissements du territoire ${typographic(name)}`,
} as const;
