// What each source of the territories is: publisher, licence, address, expiry.
import { slugify } from '#domain/text/slug.ts';
import type { Region } from '#schemas/region.ts';
import type { Source } from '#schemas/source.ts';
import type { Contours } from './contours.ts';
import type { EfopList, TerritoryTables } from './territories.ts';

interface Read {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly unknown[];
}

type Described = Omit<Source, 'files' | 'feeds'>;

const OPEN_LICENCE = { licence: 'Licence Ouverte 2.0 (Etalab)', licenceConfirmed: true } as const;

/** Published on npm that day, after the "code officiel géographique" of 1 January 2026. */
const MUNICIPALITIES: Described = {
  id: 'municipalities',
  publisher: 'Insee, Direction générale des collectivités locales, La Poste',
  title: 'Découpage administratif : communes, codes postaux, populations et EPCI',
  vintage: '2026',
  ...OPEN_LICENCE,
  url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
  published: '2026-04-09',
  expires: '2027-12-31',
};

/** Its column "Annee" says 2025 on every row; no source gives a day. */
const CENTRES: Described = {
  id: 'municipality-centres',
  publisher: 'IGN',
  title: 'Centre de chaque commune',
  vintage: '2025',
  ...OPEN_LICENCE,
  url: 'https://public.opendatasoft.com/explore/dataset/georef-france-commune/',
  published: '2025',
  expires: '2027-12-31',
};

/** The municipalities are those of 1 January 2025, the zones the 306 of 2020; no source gives a day of publication. */
const ZONES: Described = {
  id: 'employment-zones',
  publisher: 'Insee',
  title: 'Zones d’emploi 2020, composition communale',
  vintage: 'géographie au 1er janvier 2025',
  ...OPEN_LICENCE,
  url: 'https://www.insee.fr/fr/information/4652957',
  published: '2025',
  expires: '2027-12-31',
};

/**
 * Carried by another repository, without date: the licence of this very table could not be read at the publisher's. The
 * names are those of the survey of 2023, but for one; the codes of the region are the same in 2023, 2024 and 2025.
 */
const BASINS: Described = {
  id: 'bmo-basins',
  publisher: 'France Travail',
  title: 'Bassins d’emploi de l’enquête Besoins en main-d’œuvre, composition communale',
  vintage: 'zonage des enquêtes 2021 à 2025',
  licence: 'Licence Ouverte 2.0 (Etalab)',
  licenceConfirmed: false,
  url: 'https://statistiques.francetravail.org/bmo',
  published: '2023',
  expires: '2026-12-31',
};

/** The day is that of the simplification (COGiter); the shapes are those of the edition of 2025. */
const SHAPES: Described = {
  id: 'municipality-shapes',
  publisher: 'IGN',
  title: 'Admin Express COG, contours simplifiés des communes',
  vintage: '2025',
  ...OPEN_LICENCE,
  url: 'https://geoservices.ign.fr/adminexpress',
  published: '2025-05-02',
  expires: '2027-12-31',
};

/** The region publishes its list under its own name. */
function efopSource(status: EfopList['status'], region: Region): Described {
  const isOfficial = status === 'official';
  return {
    id: 'efop-territories',
    publisher: isOfficial ? `Région ${region.name}` : 'Rose des métiers, d’après l’Insee et France Travail',
    title: isOfficial
      ? 'Territoires Efop, composition par EPCI'
      : 'Territoires Efop, composition reconstituée en attendant la liste officielle',
    vintage: isOfficial ? 'liste officielle' : 'reconstitution de 2026',
    ...OPEN_LICENCE,
    url: `https://www.data.gouv.fr/datasets/territoires-efop-en-${slugify(region.name)}`,
    published: '2026',
    expires: '2027-12-31',
  };
}

/** Files of facts of a region that are made from these sources. */
function territoryFiles(region: string) {
  const file = (name: string) => `regions/${region}/${name}.json`;
  return {
    municipalities: file('municipalities'),
    territories: file('territories'),
    basinShares: file('basin-shares'),
    outlines: file('outlines'),
    basemap: file('basemap'),
  };
}

/** To be called once everything could be read. */
export function territorySources(tables: TerritoryTables, contours: Contours, region: Region): Source[] {
  const { municipalities, territories, basinShares, outlines, basemap } = territoryFiles(region.id);
  const source = (
    described: Described,
    read: readonly (Read | null)[],
    feeds: readonly string[],
  ): Source => ({
    ...described,
    files: read.flatMap((table) =>
      table === null ? [] : [{ name: table.file, sha256: table.sha256, rows: table.rows.length }],
    ),
    feeds: [...feeds].sort(),
  });
  const derived = [municipalities, territories, basinShares];
  return [
    source(MUNICIPALITIES, [tables.municipalities, tables.intercommunalities], [...derived, outlines]),
    source(CENTRES, [tables.centres], [municipalities]),
    source(ZONES, [tables.zones], [municipalities, territories]),
    source(BASINS, [tables.basins], derived),
    source(SHAPES, [contours], [outlines, basemap]),
    ...(tables.efop === null
      ? []
      : [source(efopSource(tables.efop.status, region), [tables.efop], [...derived, outlines, basemap])]),
  ];
}
