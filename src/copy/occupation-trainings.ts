// Words of the trainings that lead to an occupation, on its page.
import type { Offer } from '#domain/trainings/near-offer.ts';
import type { Route, Training } from '#schemas/training.ts';
import { formatCount, formatInteger, joinAnd, lowerFirst, typographic } from './format.ts';
import { nameRoute } from './training.ts';
import { writeOffer } from './training-offer.ts';

export const occupationTrainingsCopy = {
  heading: 'Se former',
  preciseLead: (count: number, region: string, offer: Offer) =>
    `${formatCount(count, 'formation connue', 'formations connues')} dans la région ${typographic(region)} ${count > 1 ? 'préparent' : 'prépare'} à ce métier${offer.establishments === 0 ? '.' : `\u00a0: ${writeOffer(offer)}.`}`,
  /** Of the year that only gives access to the studies. */
  accessLead: (count: number, region: string, offer: Offer) =>
    `${formatCount(count, 'formation connue', 'formations connues')} dans la région ${typographic(region)} ${count > 1 ? 'ouvrent' : 'ouvre'} l’accès aux études de ce métier, sur sélection${offer.establishments === 0 ? '.' : `\u00a0: ${writeOffer(offer)}.`}`,
  familyLead: (count: number, region: string, offer: Offer) =>
    `Aucune formation connue dans la région ${typographic(region)} ne prépare à ce seul métier. ${formatCount(count, 'formation mène', 'formations mènent')} à sa famille${offer.establishments === 0 ? '.' : `\u00a0: ${writeOffer(offer)}.`}`,
  familyNote:
    'Les sources nomment la famille entière, sans dire lequel de ses métiers. Vérifiez que la formation convient.',
  familySummary: (count: number) =>
    count > 1
      ? `Voir ${formatInteger(count)} formations de la famille de ce métier`
      : 'Voir une formation de la famille de ce métier',
  familyCounted: (count: number) =>
    count > 1
      ? `${formatInteger(count)} autres formations mènent à la famille de ce métier, sans que les sources disent auquel.`
      : 'Une autre formation mène à la famille de ce métier, sans que les sources disent auquel.',
  familyLeft: (count: number) =>
    count > 1
      ? `Et ${formatInteger(count)} autres, avec moins de places.`
      : 'Et une autre, avec moins de places.',
  /** Where no place is known, what the region lacks in the files says nothing of the ways that there are. */
  row: (
    training: Pick<Training, 'level' | 'kind' | 'routes'> & { readonly regionalRoutes: readonly Route[] },
    offer: Offer,
  ) => {
    const ways = (
      offer.establishments === 0
        ? training.routes.filter((route) => route === 'school' || route === 'apprenticeship')
        : training.regionalRoutes
    ).map((route, index) =>
      index === 0 ? nameRoute(route, training) : lowerFirst(nameRoute(route, training)),
    );
    const where = offer.establishments === 0 ? 'lieux non connus ici' : writeOffer(offer);
    return [joinAnd(ways), where].filter((text) => text !== '').join(' · ');
  },
  under: (name: string) => `Mène à ce métier sous le nom\u00a0: ${typographic(name)}`,
  years: (years: readonly number[]) =>
    years.length === 1
      ? `Places de la rentrée ${years[0]}.`
      : `Places des rentrées ${joinAnd(years.map(String))}\u00a0: l’année et la source sont sur la page de chaque formation.`,
  commonNote: 'Une seconde commune mène aussi à d’autres métiers.',
  more: (count: number) =>
    count > 1 ? `Voir ${formatInteger(count)} autres formations` : 'Voir une autre formation',
  broad: 'Des formations plus larges mènent aussi à ce domaine\u00a0:',
  elsewhere: (count: number) =>
    count > 1
      ? `${formatInteger(count)} autres formations existent en France, sans lieu connu dans la région.`
      : 'Une autre formation existe en France, sans lieu connu dans la région.',
  onlyElsewhere: (titles: readonly string[], others: number) =>
    `Aucune formation connue dans la région n’y prépare. Ailleurs en France\u00a0: ${joinAnd([
      ...titles.map(typographic),
      ...(others > 0 ? [formatCount(others, 'autre', 'autres')] : []),
    ])}.`,
  nothing:
    'Nos fichiers ne connaissent pas de formation qui prépare à ce métier. On peut y venir par une autre voie\u00a0: l’expérience, une formation courte, un concours.',
  /** After the way that `known-ways` tells. */
  gap: 'Cette voie n’est dans aucun de nos fichiers\u00a0: nous ne savons pas où elle se prépare dans la région. Cela ne veut pas dire qu’elle n’y existe pas.',
  gapAround: 'Nos fichiers n’en connaissent qu’une partie\u00a0:',
  ask: 'Demander conseil près de chez vous',
  adults: 'Chercher une formation pour adulte sur moncompteformation.gouv.fr',
  adultsAddress: 'https://www.moncompteformation.gouv.fr/',
  students: 'Chercher sur onisep.fr',
  studentsAddress: 'https://www.onisep.fr/',
  all: 'Toutes les formations',
  map: 'Ces lieux sur la carte',
} as const;
