// Measures the import of 20 000 made-up offers in a temporary folder, the weight of what it writes, and the build of the
// site with them and without: npm run bench:offers. The offers are drawn from a seed; their municipalities and occupations are those of the region.
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packOffers, SHARD_SIZE } from '#domain/offers/offer-list.ts';
import { isSiret } from '#domain/offers/siret.ts';
import { OFFER_KINDS, type Offer } from '#schemas/offer.ts';
import type { Municipality } from '#schemas/territory.ts';
import { importOffers, type OffersReport } from '#scripts/import/offers/run.ts';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { site } from '#site';
import { fromRoot, type Measures, makeBuildFolder, measureBuild } from './measure-build.ts';
import { weighBrotli } from './weigh.ts';

const TOTAL = 20_000;
const SEED = 20_270_115;
const TODAY = '2027-01-15';
/** One in so many is broken, outside the region, or of another feed as well. */
const ODD = 50;

const DATA = join(import.meta.dirname, '../../data');
const folder = makeBuildFolder('bench-offers');

/** Mulberry32: the same offers on every machine. */
function drawFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
const draw = drawFrom(SEED);

const municipalities = readFacts<Municipality>(`regions/${site.region}/municipalities`);
const occupations = readFacts<{ id: string; title: string }>('national/occupations');
/** Where people live is where firms are: a municipality comes up as often as it has thousands of inhabitants. */
const weighted = municipalities.flatMap((each) =>
  Array.from({ length: Math.ceil(each.population / 1000) }, () => each),
);

function readFacts<Item>(name: string): Item[] {
  return JSON.parse(readFileSync(join(DATA, 'facts', `${name}.json`), 'utf8'));
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
}

/** The only one with its key among ten. */
function siretOf(index: number): string {
  const sirets = Array.from({ length: 10 }, (_, key) => `${String(index).padStart(13, '0')}${key}`);
  return sirets.find(isSiret) ?? '';
}

/** What the feeds have in common. */
function makeOne(index: number) {
  const place = pick(weighted);
  const occupation = pick(occupations);
  const point = { lat: place.lat + (draw(200) - 100) / 2000, lon: place.lon + (draw(200) - 100) / 2000 };
  const isOutside = index % ODD === 1;
  return {
    place,
    occupation,
    point,
    city: isOutside ? 'Paris' : place.name,
    postcode: isOutside ? '75011' : (place.postcodes[0] ?? ''),
    siret: siretOf(index),
    host: `Entreprise fictive ${index}`,
    title: index % ODD === 2 ? 'Contacter Mme Fictive' : occupation.title.slice(0, 150),
    week: 5 + draw(20),
  };
}

const MAKERS = {
  'un-eleve-un-stage': (index: number) => {
    const { title, host, point, city, postcode, week } = makeOne(index);
    return {
      title,
      description: 'Texte fictif. '.repeat(30),
      employer_name: host,
      coordinates: { latitude: point.lat, longitude: point.lon },
      city,
      zipcode: postcode,
      weeks: [`2027-W${String(week).padStart(2, '0')}`, `2027-W${String(week + 1).padStart(2, '0')}`],
      remote_id: `fictif-${index}`,
      max_candidates: 1 + draw(5),
      sector_id: { name: `Secteur fictif ${draw(40)}` },
    };
  },
  'la-bonne-alternance': (index: number) => {
    const { title, host, point, city, postcode, siret, occupation } = makeOne(index);
    const kinds = [['Apprentissage'], ['Professionnalisation'], ['Apprentissage', 'Professionnalisation']];
    return {
      identifier: { id: `fictif-${index}`, partner_label: 'fictif', partner_job_id: `p-${index}` },
      workplace: {
        name: host,
        brand: null,
        legal_name: null,
        siret,
        location: {
          address: `${draw(99)} rue Fictive ${postcode} ${city}`,
          geopoint: { coordinates: [point.lon, point.lat] },
        },
        domain: { naf: { label: `Secteur fictif ${draw(200)}` } },
      },
      apply: { url: `https://labonnealternance.apprentissage.beta.gouv.fr/emploi/fictif/${index}` },
      contract: { type: pick(kinds), start: '2027-09-01T00:00:00.000Z', duration: 12 * (1 + draw(3)) },
      offer: {
        title,
        description: 'Texte fictif. '.repeat(100),
        rome_codes: [occupation.id],
        target_diploma: { european: pick(['3', '4', '5', '6', '7']) },
        publication: { creation: '2027-01-02T00:00:00Z', expiration: '2027-03-03T00:00:00Z' },
        opening_count: 1,
        status: 'Active',
      },
    };
  },
  'immersion-facilitee': (index: number) => {
    const { host, point, city, postcode, siret, occupation } = makeOne(index);
    return {
      rome: occupation.id,
      romeLabel: occupation.title,
      appellations: [{ appellationCode: '11573', appellationLabel: occupation.title.slice(0, 150) }],
      nafLabel: `Secteur fictif ${draw(200)}`,
      siret,
      name: host,
      voluntaryToImmersion: true,
      locationId: null,
      position: point,
      address: { postcode, city },
      additionalInformation: 'Texte fictif. '.repeat(50),
      isAvailable: true,
      updatedAt: '2026-12-01T00:00:00Z',
    };
  },
};

interface Run {
  readonly source: string;
  readonly feedBytes: number;
  readonly seconds: number;
  readonly report: OffersReport;
}

function run(source: string, file: string): Run {
  const start = performance.now();
  const report = importOffers({
    dataDir: folder,
    region: site.region,
    source,
    files: [file],
    today: TODAY,
    acceptDrop: false,
  });
  return { source, feedBytes: statSync(file).size, seconds: (performance.now() - start) / 1000, report };
}

async function measure(): Promise<void> {
  for (const part of ['facts', 'curated']) cpSync(join(DATA, part), join(folder, part), { recursive: true });
  const makers = Object.entries(MAKERS);
  const share = Math.ceil(TOTAL / makers.length);
  const files = makers.map(([source, make], part) => {
    const file = join(folder, `${source}.feed.json`);
    const count = Math.min(share, TOTAL - part * share);
    writeFileSync(
      file,
      JSON.stringify(Array.from({ length: count }, (_, index) => make(part * share + index))),
    );
    return [source, file] as const;
  });
  const first = files.map(([source, file]) => run(source, file));
  // The night after: the same feeds, with all the offers of the night before to compare with.
  const second = files.map(([source, file]) => run(source, file));

  const offers = first.flatMap(({ report }) => report.offers);
  printTable(
    ['source', 'rows', 'feed kB', 'written', 'set aside', 'refused', 's first', 's again'],
    first.map(({ source, feedBytes, seconds, report }, index) => [
      source,
      report.rows,
      Math.round(feedBytes / 1000),
      report.offers.length,
      [...report.setAside.values()].reduce((sum, count) => sum + count, 0),
      report.refusedRows,
      round(seconds, 2),
      round(second[index]?.seconds ?? 0, 2),
    ]),
  );
  const lists = weighLists(offers);
  print('');
  printTable(
    ['offers of a territory and a kind, first file of its list', 'lists', 'median', 'largest'],
    [
      ['offers', lists.length, middle(lists.map(({ count }) => count)), lists[0]?.count ?? 0],
      ['brotli bytes', lists.length, middle(lists.map(({ bytes }) => bytes)), lists[0]?.bytes ?? 0],
    ],
  );
  const [without, withOffers] = await measureBuilds();
  print('');
  printTable(
    ['build', 'without offers', 'with these', 'ratio'],
    [
      ['pages', without.pages, withOffers.pages, round(withOffers.pages / without.pages, 2)],
      [
        'seconds',
        round(without.seconds, 1),
        round(withOffers.seconds, 1),
        round(withOffers.seconds / without.seconds, 2),
      ],
      [
        'output, MB',
        round(without.outputMb, 1),
        round(withOffers.outputMb, 1),
        round(withOffers.outputMb / without.outputMb, 2),
      ],
    ],
  );
  printFigures({
    offers: offers.length,
    rows: TOTAL,
    import_seconds: round(sumSeconds(first), 2),
    import_again_seconds: round(sumSeconds(second), 2),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1000),
    largest_list_offers: lists[0]?.count ?? 0,
    largest_list_brotli: lists[0]?.bytes ?? 0,
    median_list_brotli: middle(lists.map(({ bytes }) => bytes)),
    build_seconds: round(without.seconds, 1),
    build_seconds_with: round(withOffers.seconds, 1),
    build_ratio: round(withOffers.seconds / without.seconds, 2),
    pages_with: withOffers.pages,
  });
}

async function measureBuilds(): Promise<[without: Measures, withOffers: Measures]> {
  const none = join(folder, 'none');
  mkdirSync(none);
  return [
    await measureBuild({ OFFERS_DIR: fromRoot(none) }, join(folder, 'without')),
    await measureBuild({ OFFERS_DIR: fromRoot(join(folder, 'offers')) }, join(folder, 'with')),
  ];
}

/** Heaviest first: the file that a list fetches for a territory and a kind, which holds its newest offers. */
function weighLists(offers: readonly Offer[]): { count: number; bytes: number }[] {
  const territoryOf = new Map(municipalities.map(({ id, efop, department }) => [id, efop ?? department]));
  return OFFER_KINDS.flatMap((kind) => {
    const ofKind = offers.filter((offer) => offer.kind === kind);
    return [...Map.groupBy(ofKind, ({ place }) => territoryOf.get(place.municipality)).values()];
  })
    .map((list) => {
      const shard = JSON.stringify(packOffers(list.slice(0, SHARD_SIZE)));
      return { count: list.length, bytes: weighBrotli(Buffer.from(shard)) };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function sumSeconds(runs: readonly Run[]): number {
  return runs.reduce((sum, { seconds }) => sum + seconds, 0);
}

await measure();
