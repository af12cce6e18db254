// Key figures of the zonings for which they are published: employment zones, departments, the region. A place of
// another zoning shows those of the zones it touches, under their own name.
import { z } from 'zod';

const share = z.number().min(0).max(1);
const year = z.int().min(2000).max(2100);
const sourceId = z.string().regex(/^[a-z0-9-]+$/);

/** Average change over a year, as a share of the whole: 0.01 is 1 % a year. Census to census. */
const yearlyChange = z.number().min(-0.5).max(0.5);

/** "2023-T3", or "2023" for the average of a year. */
const periodSchema = z.string().regex(/^\d{4}(-T[1-4])?$/, 'a period such as 2023-T3 or 2023');

/** Sector of the nomenclature of activities of France (NA 2008) at its level of 38: "CA". */
export const activitySectorCodeSchema = z
  .string()
  .regex(/^[A-U][A-Z]$/, 'a code of the nomenclature A38 such as CA');

export const activitySectorSchema = z.strictObject({
  id: activitySectorCodeSchema,
  /** Official name (Insee). */
  label: z.string().min(2),
});
export type ActivitySector = z.output<typeof activitySectorSchema>;

/** Each block says its years and its source. `null`: not published for this place. */
export const territoryFiguresSchema = z.strictObject({
  /** Id of the territory: the figures are those of the whole of it, both sides of a border. */
  id: z.string().regex(/^(employmentZone|department|region)-[\dAB]+$/),
  population: z
    .strictObject({
      source: sourceId,
      year,
      inhabitants: z.int().min(1),
      /** Over `from`-`year`. */
      from: year,
      yearlyChange,
    })
    .nullable(),
  /** People at work there, whatever their status (census). */
  jobs: z
    .strictObject({
      source: sourceId,
      year,
      from: year,
      yearlyChange,
      /** Shares of the jobs of `year`. */
      agriculture: share,
      industry: share,
      construction: share,
      /** Trade, transport and services sold. */
      services: share,
      /** Public administration, education, health, social work. */
      public: share,
    })
    .nullable(),
  /**
   * Localized unemployment rate (Insee), oldest first. Quarters (seasonally adjusted) and years are not to be compared
   * as if they were the same; nor is either with the census, 2 to 4 points higher.
   */
  unemployment: z
    .strictObject({
      source: sourceId,
      rates: z.array(z.strictObject({ period: periodSchema, rate: share })).min(1),
    })
    .nullable(),
  /** Employees by sector (Flores), public ones included, the self-employed not. */
  employees: z
    .strictObject({
      source: sourceId,
      year,
      total: z.int().min(1),
      /** Largest first. A sector without employee is not there. */
      sectors: z.array(
        z.strictObject({
          sector: activitySectorCodeSchema,
          employees: z.int().min(1),
          share,
          /** The same share in the whole of France. */
          shareInFrance: share,
        }),
      ),
    })
    .nullable(),
});
export type TerritoryFigures = z.output<typeof territoryFiguresSchema>;
