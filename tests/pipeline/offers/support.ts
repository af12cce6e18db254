// Feeds of offers written from their descriptions, for the import to be tried on. Every firm, offer and person in them is
// invented; places and codes are real, since the import checks them against the facts of the project.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { DEPOSIT_FORMAT } from '#schemas/offer.ts';
import { COLUMNS } from '#scripts/import/offers/feeds/partner-table.ts';
import { importOffers, type OffersImport, type OffersReport } from '#scripts/import/offers/run.ts';
import { describeProblem, ImportError } from '#scripts/import/problems.ts';

const PROJECT = join(import.meta.dirname, '../../..');
export const TODAY = '2027-01-15';

export const monstageOffer = (change: object = {}) => ({
  title: 'Découvrir la clinique des animaux',
  description: 'Demander Fictive Personne au 02 99 00 00 00.',
  employer_name: 'Clinique Fictive des Quatre Pattes',
  coordinates: { latitude: 47.697, longitude: -0.076 },
  street: '1 rue Inventée',
  city: 'La Flèche',
  zipcode: '72200',
  weeks: ['2027-W06', '2027-W07'],
  remote_id: 'fictif-1',
  max_candidates: 2,
  is_public: false,
  sector_id: { id: 1, name: 'Médical' },
  ...change,
});

export const alternanceJob = ({
  offer = {},
  workplace = {},
  contract = {},
  ...change
}: Record<string, object> = {}) => ({
  identifier: { id: '64f000000000000000000001', partner_label: 'offres_emploi_lba', partner_job_id: 'p-1' },
  workplace: {
    name: null,
    brand: 'Boulangerie Inventée du Port',
    legal_name: 'FOURNIL IMAGINAIRE SARL',
    siret: '00000000000018',
    description: 'Appeler Mme Fictive',
    website: null,
    size: null,
    location: {
      address: '2 quai Imaginaire 44000 Nantes',
      geopoint: { type: 'Point', coordinates: [-1.5534, 47.2173] },
    },
    domain: {
      idcc: null,
      opco: null,
      naf: { code: '1071C', label: 'Boulangerie et boulangerie-pâtisserie' },
    },
    ...workplace,
  },
  apply: {
    url: 'https://labonnealternance.apprentissage.beta.gouv.fr/emploi/lba/64f000000000000000000001',
    phone: '0299000000',
    recipient_id: null,
  },
  contract: {
    type: ['Apprentissage'],
    start: '2027-09-01T00:00:00.000Z',
    duration: 24,
    remote: null,
    ...contract,
  },
  offer: {
    title: 'Boulanger (H/F)',
    rome_codes: ['D1102'],
    description: 'Contacter M. Fictif.',
    target_diploma: { european: '3', label: 'CAP' },
    desired_skills: [],
    to_be_acquired_skills: [],
    access_conditions: [],
    publication: { creation: '2027-01-02T08:00:00.000Z', expiration: '2027-03-02T08:00:00.000Z' },
    opening_count: 1,
    status: 'Active',
    ...offer,
  },
  ...change,
});

export const immersionItem = (change: object = {}) => ({
  rome: 'D1102',
  romeLabel: 'Boulangerie - viennoiserie',
  appellations: [{ appellationCode: '11573', appellationLabel: 'Boulanger / Boulangère' }],
  establishmentScore: 10,
  naf: '1071C',
  nafLabel: 'Boulangerie et boulangerie-pâtisserie',
  siret: '00000000000026',
  name: 'PAINS FICTIFS DU MANS',
  voluntaryToImmersion: true,
  fitForDisabledWorkers: null,
  locationId: '00000000-0000-4000-8000-000000000001',
  position: { lat: 48.0, lon: 0.2 },
  address: {
    streetNumberAndAddress: '3 rue Inventée',
    postcode: '72000',
    departmentCode: '72',
    city: 'LE MANS',
  },
  contactMode: 'PHONE',
  additionalInformation: 'Voir avec Mme Fictive, 06 00 00 00 00',
  remoteWorkMode: 'ON_SITE',
  isAvailable: true,
  updatedAt: '2026-12-01T10:00:00.000Z',
  ...change,
});

export const depositOf = (change: object = {}) => ({
  format: DEPOSIT_FORMAT,
  offer: {
    reference: '11111111-1111-4111-8111-111111111111',
    kind: 'visit',
    title: 'Visiter l’atelier',
    summary: 'Une heure pour voir comment on répare un vélo.',
    host: { name: 'Atelier Imaginaire du Vélo', siret: null, sector: 'Réparation de cycles' },
    place: { municipality: '49099', position: null },
    occupations: [],
    domains: [],
    periods: [{ from: '2027-02-10', to: '2027-02-10' }],
    places: 12,
    level: null,
    url: 'https://www.velo-imaginaire.fr/visites',
    published: '2027-01-10',
    expires: null,
    ...change,
  },
});

export const PARTNER = {
  code: 'fictif',
  name: 'Partenaire fictif',
  hosts: ['partenaire-fictif.fr'],
  reason: 'Pour les essais',
};

const TABLE_ROW: Readonly<Record<string, string>> = {
  reference: 'A-1',
  type: 'Stage de 2de',
  titre: 'Découvrir la menuiserie',
  description: 'Tracer, scier, poncer ; voir un chantier.',
  organisme: 'Menuiserie Imaginaire',
  siret: '',
  secteur: 'Bois',
  code_postal: '49300',
  commune: 'Cholet',
  metiers_rome: 'H2206',
  domaines_rome: '',
  debut: '14/06/2027',
  fin: '25/06/2027',
  places: '1',
  niveau: '',
  lien: 'https://www.partenaire-fictif.fr/offres/1',
  publiee: '05/01/2027',
  expire: '',
};

/** A table with these rows, each a change to a good one. */
export function tableOf(rows: readonly Readonly<Record<string, string>>[], delimiter = ';'): string {
  const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const lines = rows.map((change) =>
    COLUMNS.map((column) => quote({ ...TABLE_ROW, ...change }[column] ?? '')),
  );
  return [COLUMNS, ...lines].map((cells) => `${cells.join(delimiter)}\r\n`).join('');
}

const factsOf = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(PROJECT, `data/facts/${name}.json`), 'utf8'));
const idOf = ({ id }: Record<string, unknown>) => ({ id });
/** Of the project, what the import reads, and only some places: it is read again at each run. */
const POSTCODES = /^(44000|44041|44600|49300|72000|72200)$/;
const FACTS = [
  ['regions/52/region', factsOf('regions/52/region')],
  [
    'regions/52/municipalities',
    factsOf('regions/52/municipalities').filter(({ postcodes }) =>
      z
        .array(z.string())
        .parse(postcodes)
        .some((postcode) => POSTCODES.test(postcode)),
    ),
  ],
  ['national/occupations', factsOf('national/occupations').map(idOf)],
  ['national/domains', factsOf('national/domains').map(idOf)],
] as const;

/** A data folder with facts of the project, a partner, and no offer. It is removed with the test. */
export function newOffersWorld() {
  const dir = mkdtempSync(join(tmpdir(), 'rose-offers-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const dataDir = join(dir, 'data');
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  cpSync(join(PROJECT, 'data/curated/rules.json'), join(dataDir, 'curated/rules.json'));
  write('data/curated/regions/52/offer-partners.json', JSON.stringify([PARTNER]));
  for (const [name, records] of FACTS) write(`data/facts/${name}.json`, JSON.stringify(records));

  return {
    dir,
    dataDir,
    write,
    /** Writes a feed and imports it. */
    run(
      source: string,
      content: object | string | Uint8Array,
      options: Partial<OffersImport> = {},
    ): OffersReport {
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      const file = write('feed', isRaw ? content : JSON.stringify(content));
      return importOffers({
        dataDir,
        region: '52',
        source,
        files: [file],
        today: TODAY,
        acceptDrop: false,
        ...options,
      });
    },
    /** Writes a deposit, and checks it unless told otherwise. */
    deposit(name: string, content: object, isChecked = true): string {
      const text = JSON.stringify(content);
      const file = write(`deposits/${name}`, text);
      const sum = createHash('sha256').update(text).digest('hex');
      if (isChecked) appendFileSync(join(dir, 'deposits/checked.txt'), `${sum}  ${name}\n`);
      return file;
    },
    /** What pages would read; `null`: nothing was ever written. */
    stored(source: string): string | null {
      const path = join(dataDir, `offers/52/${source}.json`);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
  };
}

/** One line for each problem, without the folder. */
export function linesOf({ problems }: Pick<OffersReport, 'problems'>): string[] {
  return problems.map((problem) => describeProblem({ ...problem, file: problem.file.replace(/^.*\//, '') }));
}

/** The problems for which an import wrote nothing. */
export function refusal(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportError) return linesOf(error);
    throw error;
  }
  return expect.fail('the import was not refused');
}
