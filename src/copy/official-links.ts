// Words of the links to the public services where one finds an internship, an apprenticeship or a job.
import type { OfficialNeed } from '#schemas/official-service.ts';
import { formatDate } from './format.ts';

export const officialNeeds: Readonly<Record<OfficialNeed, string>> = {
  'school-internship': 'Stage de 3e ou de 2de',
  internship: 'Stage d’études',
  apprenticeship: 'Alternance',
  immersion: 'Immersion',
  job: 'Emploi',
  information: 'S’informer',
};

export const officialLinksCopy = {
  heading: 'Trouver un stage, une alternance, une immersion, un emploi',
  /** On a territory, whose contents name it too. */
  short: 'Stages, alternance, emploi',
  forOccupation: 'Ces services publics s’ouvrent préparés pour ce métier.',
  forPlace: 'Ces services publics s’ouvrent préparés pour ce lieu.',
  /** Neither an occupation nor a place is known. */
  forAll: 'Voici les services publics où chercher.',
  /** Services search around one municipality. */
  place: (town: string) => ` Lieu\u00a0: ${town}.`,
  ownPage: 'Nos offres, les règles, les dates, et comment demander',
  placeOnly: 'par lieu',
  empty: 'à remplir',
  /** `day`: of the service that was read the longest ago. */
  checkedOn: (day: string) => `Adresses vérifiées le ${formatDate(day)}.`,
  /** On the page of a training, above the names of its occupations. */
  apprenticeship: (count: number) =>
    `Chercher une entreprise sur La bonne alternance, préparée pour ${count > 1 ? 'ces métiers' : 'ce métier'}.`,
} as const;
