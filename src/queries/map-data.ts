// The places of the map: where one studies, with what is taught there, and where one is advised.
import { getCollection } from 'astro:content';
import { trainingFields } from '#copy/training.ts';
import { trainingInitials } from '#copy/training-initials.ts';
import { type Accuracy, type MapPlace, type MapTraining, packMap } from '#domain/map/map-data.ts';
import { fieldOfGroup } from '#domain/trainings/training-fields.ts';
import type { Establishment } from '#schemas/establishment.ts';
import type { Training } from '#schemas/training.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadSources } from './sources.ts';
import { loadMunicipalities } from './territories.ts';

function accuracyOf(position: Establishment['position']): Accuracy {
  return position?.from === 'municipality' ? 'municipality' : 'exact';
}

/** Places and titles are listed once a year: what a page without script shows. */
export const loadMapPlaces = once(async (): Promise<readonly MapPlace[]> => {
  const [establishments, advicePlaces, programmes, trainings, occupations, municipalities] =
    await Promise.all([
      getCollection('establishments'),
      getCollection('advicePlaces'),
      getCollection('programmes'),
      getCollection('trainings'),
      getCollection('occupations'),
      loadMunicipalities(),
    ]);
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  const byId = new Map(trainings.map(({ data }) => [data.id, data]));
  const byParent = Map.groupBy(
    occupations.map(({ data }) => data),
    ({ parent }) => parent,
  );
  /** A common first year leads where what it opens leads. */
  const linksOf = ({ leadsTo, opens }: Training): Training['leadsTo'] => [
    ...leadsTo,
    ...opens.flatMap((id) => {
      const opened = byId.get(id);
      return opened === undefined ? [] : linksOf(opened);
    }),
  ];
  const occupationsOf = (training: Training): Pick<MapTraining, 'occupations' | 'familyOccupations'> => {
    const links = linksOf(training);
    const precise = new Set(links.flatMap(({ code, precision }) => (precision === 'occupation' ? code : [])));
    const related = new Set(
      links.flatMap(({ code, precision }) =>
        precision === 'family' ? (byParent.get(code) ?? []).map(({ id }) => id) : [],
      ),
    );
    return {
      occupations: [...precise],
      familyOccupations: [...related].filter((code) => !precise.has(code)),
    };
  };
  const mapTrainings = new Map(
    trainings.map(({ data }): [string, MapTraining] => [
      data.id,
      {
        slug: data.slug,
        title: data.title,
        level: data.level,
        field: data.nsf === null ? null : fieldOfGroup(data.nsf),
        initials: '',
        ...occupationsOf(data),
      },
    ]),
  );
  const programmesOf = Map.groupBy(
    programmes.map(({ data }) => data),
    ({ establishment }) => establishment,
  );
  return [
    ...establishments.map(
      ({ data: { id, kind, name, slug, municipality, position, severalSites, website } }): MapPlace => ({
        id,
        kind,
        name,
        // Those that give no training of the files have no page.
        slug: programmesOf.has(id) ? slug : null,
        municipality: municipality === null ? null : (names.get(municipality) ?? null),
        position: position && { lon: position.lon, lat: position.lat },
        accuracy: severalSites ? 'one-site' : accuracyOf(position),
        website,
        // Options of one training there are one line of the list, under its first year where it has one.
        programmes: [
          ...new Map(
            (programmesOf.get(id) ?? [])
              .toSorted((a, b) => b.studyYear - a.studyYear)
              .flatMap(({ training: code, route, year, studyYear }) => {
                const training = mapTrainings.get(code);
                return training === undefined
                  ? []
                  : [[`${code} ${route}`, { training, route, year, studyYear }] as const];
              }),
          ).values(),
        ],
      }),
    ),
    ...advicePlaces.map(
      ({ data: { id, kind, name, municipality, position, website } }): MapPlace => ({
        id,
        kind,
        name,
        slug: null,
        municipality: names.get(municipality) ?? null,
        position: { lon: position.lon, lat: position.lat },
        accuracy: accuracyOf(position),
        website,
        programmes: [],
      }),
    ),
  ];
});

export const loadMapFile = once(async (): Promise<IndexFile> => {
  const [places, programmes, sources, occupations] = await Promise.all([
    loadMapPlaces(),
    getCollection('programmes'),
    loadSources(),
    getCollection('occupations'),
  ]);
  const expired = new Map(sources.flatMap(({ id, isExpired, url }) => (isExpired ? [[id, url]] : [])));
  const oldYears = new Map(
    programmes.flatMap(({ data }) => {
      const url = expired.get(data.source);
      return url === undefined ? [] : [[data.year, url]];
    }),
  );
  return toIndexFile(
    'lieux',
    packMap(
      places,
      {
        fields: new Map(trainingFields.flatMap(({ code, name }) => (code === null ? [] : [[code, name]]))),
        occupations: new Map(occupations.map(({ data }) => [data.id, data.title])),
      },
      { oldYears: [...oldYears].toSorted(([a], [b]) => a - b), initials: trainingInitials },
    ),
  );
});
