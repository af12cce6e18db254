// What the import of offers must know of the region and of ROME, read from the facts of the last data:import.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findPeriodLimits, type PeriodLimits } from '#domain/offers/period-limits.ts';
import { distanceKm } from '#domain/places/municipalities.ts';
import { toPlaceWords } from '#domain/places/place-words.ts';
import { createRuleBook } from '#domain/rules/rule-book.ts';
import { type OfferPartner, offerPartnerSchema } from '#schemas/offer.ts';
import { regionSchema } from '#schemas/region.ts';
import { ruleTableSchema } from '#schemas/rule.ts';
import { type Municipality, municipalitySchema } from '#schemas/territory.ts';
import { regionalFile } from '../facts.ts';
import { ImportError, type Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';
import type { Address } from './draft.ts';

export interface Point {
  readonly lon: number;
  readonly lat: number;
}

export interface Known {
  readonly places: Places;
  readonly occupations: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly partners: readonly OfferPartner[];
  readonly periodLimits: PeriodLimits;
}

const withId = z.array(z.object({ id: z.string() }));

/** @param today day for which the rules are read. @throws ImportError when the facts are not there, or damaged. */
export function readKnown(dataDir: string, region: string, today: string): Known {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
    readJson(dataDir, file, schema, problems)?.data;
  const regions = read(`facts/${regionalFile(region, 'region')}`, z.array(regionSchema));
  const municipalities = read(`facts/${regionalFile(region, 'municipalities')}`, z.array(municipalitySchema));
  const occupations = read('facts/national/occupations.json', withId);
  const domains = read('facts/national/domains.json', withId);
  const partnersFile = `curated/regions/${region}/offer-partners.json`;
  const partners = existsSync(join(dataDir, partnersFile))
    ? read(partnersFile, z.array(offerPartnerSchema))
    : [];
  const rules = read('curated/rules.json', ruleTableSchema);
  if (!regions || !municipalities || !occupations || !domains || !partners || !rules) {
    throw new ImportError(problems);
  }
  const departments = regions.flatMap((each) => each.departments.map(({ id }) => id));
  return {
    places: createPlaces(municipalities, departments),
    occupations: new Set(occupations.map(({ id }) => id)),
    domains: new Set(domains.map(({ id }) => id)),
    partners,
    periodLimits: findPeriodLimits(createRuleBook(rules.rules), today),
  };
}

/** How far from the middle of its municipality a host may be: the widest of today's reach some fifteen kilometres. */
const WIDEST_KM = 20;

export type Found = { readonly municipality: Municipality } | 'elsewhere' | 'unknown';

export type Places = ReturnType<typeof createPlaces>;

export function createPlaces(municipalities: readonly Municipality[], departments: readonly string[]) {
  const byId = new Map(municipalities.map((each) => [each.id, each]));
  const byPostcode = Map.groupBy(
    municipalities.flatMap((each) => each.postcodes.map((postcode) => ({ each, postcode }))),
    ({ postcode }) => postcode,
  );

  function findNamed(city: string, among: readonly Municipality[]): Found {
    const words = toPlaceWords(city.replace(/\bcedex\b.*$/i, ''));
    const hasName = (names: readonly string[]) => names.some((name) => toPlaceWords(name) === words);
    const municipality =
      among.find(({ name }) => hasName([name])) ?? among.find(({ former }) => hasName(former));
    return municipality === undefined ? 'unknown' : { municipality };
  }

  function findByPostcode(postcode: string, city: string): Found {
    const sharing = (byPostcode.get(postcode) ?? []).map(({ each }) => each);
    if (sharing.length === 0) return findInDepartment(departmentOf(postcode), city);
    const named = findNamed(city, sharing);
    if (named !== 'unknown') return named;
    // A name that we do not know, of a hamlet perhaps: sure only where one municipality has this postcode.
    const [only, other] = sharing;
    return only !== undefined && other === undefined ? { municipality: only } : 'unknown';
  }

  /** A postcode of the post office (CEDEX) is nobody's. */
  function findInDepartment(department: string, city: string): Found {
    if (!departments.includes(department)) return 'elsewhere';
    return findNamed(
      city,
      municipalities.filter((each) => each.department === department),
    );
  }

  return {
    /** `unknown`: in the region, or nowhere, but not to be found. */
    find(address: Address): Found {
      if ('code' in address) {
        const municipality = byId.get(address.code);
        if (municipality !== undefined) return { municipality };
        return departments.includes(departmentOf(address.code)) ? 'unknown' : 'elsewhere';
      }
      if ('postcode' in address) return findByPostcode(address.postcode, address.city);
      const [, postcode, city] = /(?<!\d)(\d{5})[\s,]+(\p{L}[^,\d]*)[^\d]*$/u.exec(address.text) ?? [];
      if (postcode !== undefined && city !== undefined) return findByPostcode(postcode, city);
      // As France Travail writes it: "72 - LA FLECHE".
      const [, department, name] = /^(\d{2,3}|2[AB]) - (\p{L}[^(]*)/u.exec(address.text) ?? [];
      return department === undefined || name === undefined ? 'unknown' : findInDepartment(department, name);
    },
    /** Whether a host of this municipality can be there. */
    isNear: (municipality: Municipality, { lon, lat }: Point): boolean =>
      distanceKm(lon, lat, municipality.lon, municipality.lat) <= WIDEST_KM,
  };
}

/** Of a postcode or of the code of a municipality. Corsica has postcodes in 20. */
function departmentOf(code: string): string {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}
