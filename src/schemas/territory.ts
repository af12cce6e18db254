// The places of the region: municipalities (the atoms), and the territories made of them.
import { z } from 'zod';
import { regionCodeSchema, slugSchema } from './codes.ts';

/** Insee code (COG) of a municipality: five characters, "2A004" in Corsica. */
export const municipalityCodeSchema = z
  .string()
  .regex(/^(\d{5}|2[AB]\d{3})$/, 'an Insee code of a municipality such as 44109');

/** Insee code of a department: "44", "2A", "974". */
export const departmentCodeSchema = z
  .string()
  .regex(/^(\d{2,3}|2[AB])$/, 'an Insee code of a department such as 44');

/** SIREN: the nine digits that identify an intercommunality (EPCI). */
export const sirenSchema = z.string().regex(/^\d{9}$/, 'a SIREN of nine digits such as 244400404');

/** Basin (bassin d'emploi) of the BMO survey. Looks like an employment zone, and is not one. */
export const basinCodeSchema = z.string().regex(/^\d{3,4}$/, 'a code of a BMO basin such as 5220');

/** Employment zone (zone d'emploi, Insee, 2020). Those that cross regions start with "00". */
export const employmentZoneCodeSchema = z
  .string()
  .regex(/^\d{4}$/, 'a code of an employment zone such as 5216');

export const postcodeSchema = z.string().regex(/^\d{5}$/, 'a postcode of five digits');

/** A share of a whole, 0 to 1. */
const shareSchema = z.number().min(0).max(1);

export const municipalitySchema = z.strictObject({
  /** Insee code (COG). */
  id: municipalityCodeSchema,
  /** Official name, with its article: "L'Île-d'Yeu". Not unique: the department and the postcodes tell homonyms apart. */
  name: z.string().min(1),
  /** Names, other than its own, of those that merged into it: known in law (deleguees, associees), or kept by hand. */
  former: z.array(z.string().min(1)),
  /** Insee code of its department. */
  department: departmentCodeSchema,
  /** SIREN of its intercommunality. `null`: it belongs to none, which is known, not unknown. */
  intercommunality: sirenSchema.nullable(),
  /** Code of its Efop territory. `null` in a region that has none. */
  efop: slugSchema.nullable(),
  /** Basin of the BMO survey. It may be one of a neighbouring region, under which its figures are then filed. */
  basin: basinCodeSchema,
  /** Employment zone of Insee (2020). */
  employmentZone: employmentZoneCodeSchema,
  /** Every postcode in use, ascending. Several municipalities may share one. */
  postcodes: z.array(postcodeSchema).min(1),
  /** Longitude of the middle of its area, in degrees (WGS 84). Not the town hall. */
  lon: z.number().min(-180).max(180),
  /** Latitude of the middle of its area, in degrees (WGS 84). */
  lat: z.number().min(-90).max(90),
  /** Inhabitants, as published with the list of municipalities. */
  population: z.int().min(0),
});
export type Municipality = z.output<typeof municipalitySchema>;

/** `efop`, `basin` and `employmentZone` are three different zonings. */
const territoryKindSchema = z.enum([
  'region',
  'department',
  'efop',
  'intercommunality',
  'basin',
  'employmentZone',
]);
export type TerritoryKind = z.output<typeof territoryKindSchema>;

export const territorySchema = z.strictObject({
  /** Kind and code, since codes alone collide: "efop-nantes", "basin-5203", "employmentZone-5203". */
  id: z.string().regex(/^[A-Za-z]+-[a-z0-9A-B-]+$/, 'a kind and a code such as efop-nantes'),
  kind: territoryKindSchema,
  /** Code in its own zoning: what the fields of a municipality hold. For Efop, the slug: there is no official code. */
  code: z.string().min(1),
  /** Name to be shown, in French spelling. */
  name: z.string().min(2),
  /** Path segment of its page; unique. `null` for the kinds that have no page. */
  slug: slugSchema.nullable(),
  /** Inhabitants of its part in the region, the sum over its municipalities. */
  population: z.int().min(0),
  /** Number of its municipalities in the region. */
  municipalities: z.int().min(1),
  /** Codes of the departments of the region that it touches, the one with most of its inhabitants first. */
  departments: z.array(departmentCodeSchema).min(1),
  /**
   * Id of the next larger territory. An intercommunality goes to its Efop territory where there is one, everything
   * else to the department where most of its inhabitants live. `null` for the region.
   */
  parent: z.string().nullable(),
  /** `reconstructed`: its composition is our reasoned guess until the official list is there. Pages say so. */
  status: z.enum(['official', 'reconstructed']),
  /** Why it is made up as it is, in French. `null` where the composition is official. */
  statusNote: z.string().min(5).nullable(),
  /** Where it crosses the border of the region: the whole of it. `null`: it lies inside. */
  whole: z
    .strictObject({
      /** Inhabitants on both sides. */
      population: z.int().min(1),
      /** Municipalities on both sides. */
      municipalities: z.int().min(2),
      /** Share of its inhabitants who live in the region. */
      shareInRegion: shareSchema,
    })
    .nullable(),
  /**
   * For Efop territories and departments, how much the allotment of basins (`basinShareSchema`) may misplace: the
   * probability that a project allotted to this territory belongs to another one, if each project of a basin falls
   * on one of its inhabitants at random and is allotted at random in the same proportions. That is, over the
   * basins, the sum of (share of the territory's inhabitants who live in the basin) x (1 - share of the basin's
   * inhabitants who live in the territory). 0 where basins nest inside. It is a measure per project, hence
   * pessimistic for totals, in which errors partly cancel. `null` for the other kinds.
   */
  misallocatedShare: shareSchema.nullable(),
});
export type Territory = z.output<typeof territorySchema>;

/** How the figures of a basin are allotted to territories: in proportion to where its inhabitants live. */
export const basinShareSchema = z.strictObject({
  /** Basin code and territory id: "5220/efop-nantes". */
  id: z.string().regex(/^\d{3,4}\/(efop|department)-.+$/, 'a basin and a territory such as 5220/efop-nantes'),
  basin: basinCodeSchema,
  /** Id of an Efop territory or of a department. */
  territory: z.string(),
  /** Inhabitants of the basin who live in the territory. */
  population: z.int().min(1),
  /**
   * The same as a share of the whole basin, both sides of the border. The shares of a basin over one kind of
   * territory sum to 1, and to less where part of it lies outside the region.
   */
  share: shareSchema,
});
export type BasinShare = z.output<typeof basinShareSchema>;

/** curated/basin-names.json: French spelling of a basin that no municipality or department gives. */
export const basinNameSchema = z.strictObject({
  code: basinCodeSchema,
  /** Label as the survey writes it: if it changes, the code may mean another basin, and the row is refused. */
  label: z.string().min(2),
  name: z.string().min(2),
  reason: z.string().min(5),
});
export type BasinName = z.output<typeof basinNameSchema>;

/**
 * curated/regions/<code>/former-municipalities.json: names by which people still call home, and which the list of today
 * no longer has since no delegated or associated municipality keeps them. A region may have no such file. Refused: names
 * with which that of another municipality of today begins ("Sables", of Sarthe), which would come before it.
 */
export const formerMunicipalitiesSchema = z.strictObject({
  source: z.string().min(5),
  municipalities: z.array(
    z.strictObject({
      code: municipalityCodeSchema,
      name: z.string().min(2),
      /** First day on which it was no municipality any more. */
      until: z.iso.date(),
      /** Code of the municipality of today in which it is. */
      municipality: municipalityCodeSchema,
      reason: z.string().min(5),
    }),
  ),
});
export type FormerMunicipality = z.output<typeof formerMunicipalitiesSchema>['municipalities'][number];

/** Shapes light enough to be drawn inside a page, all in one flat system of coordinates. */
export const outlinesSchema = z.strictObject({
  /** Insee code of the region. */
  id: regionCodeSchema,
  /** Size of the drawing, in its own units: `viewBox="0 0 width height"`. */
  width: z.int().min(1),
  height: z.int().min(1),
  /** From degrees to the units of the drawing: see `domain/territories/project.ts`. */
  projection: z.strictObject({
    /** Longitude drawn at x = 0. */
    west: z.number().min(-180).max(180),
    /** Latitude drawn at y = 0. */
    north: z.number().min(-90).max(90),
    /** Units per degree of longitude. */
    xPerDegree: z.number().positive(),
    /** Units per degree of latitude. */
    yPerDegree: z.number().positive(),
  }),
  /** The region, its departments and its Efop territories. Neighbours share their border to the point. */
  areas: z
    .array(
      z.strictObject({
        /** Id of the territory. */
        id: z.string().min(1),
        /** SVG path, whole units, with holes as separate rings (even-odd and non-zero fill give the same). */
        path: z.string().regex(/^(M-?\d+[ -]\d*[-\d ]*(l[-\d ]+)?z)+$/, 'an SVG path of rings'),
        /** Where a label fits best: the middle of the widest room in its largest part. */
        label: z.strictObject({ x: z.int(), y: z.int() }),
      }),
    )
    .min(1),
});
export type Outlines = z.output<typeof outlinesSchema>;
