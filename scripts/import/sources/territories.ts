// Reads the official tables of municipalities and of the zonings they belong to, for the whole of France, and the list
// of the Efop territories of a region. Nothing is derived here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  basinCodeSchema,
  departmentCodeSchema,
  employmentZoneCodeSchema,
  municipalityCodeSchema,
  postcodeSchema,
  sirenSchema,
} from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';
import { readTable } from '../read/table.ts';

export const MUNICIPALITIES_FILE = 'geo/admin/communes.json.gz';
export const INTERCOMMUNALITIES_FILE = 'geo/admin/epci.json.gz';
export const CENTRES_FILE = 'geo/admin/communes-geopoint-2025.csv';
export const ZONES_FILE = 'geo/zonages/communes-zonages-cog2025-fr.csv.gz';
export const BASINS_FILE = 'geo/zonages/bassin-emploi-bmo-communes.csv';
/** Our reasoned composition of the Efop territories, read as long as the official list is not there. */
const EFOP_RECONSTRUCTION_FILE = 'geo/efop-territories.json';

/** The official composition of the Efop territories of a region: it replaces the reconstruction when it is there. */
function officialEfopFile(region: string): string {
  return `geo/efop-official-${region}.csv`;
}

const name = z.string().trim().min(1, 'a name');

const municipalityRowSchema = z.object({
  code: municipalityCodeSchema,
  nom: name,
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: departmentCodeSchema,
  region: z.string().regex(/^\d{2,3}$/, 'a code of two or three digits'),
  /** Absent of uninhabited overseas territories, and of what is part of another municipality. */
  codesPostaux: z.array(postcodeSchema).optional(),
  population: z.int().min(0).optional(),
  /** Where a former municipality is now. */
  chefLieu: municipalityCodeSchema.optional(),
});

const FORMER_TYPES: ReadonlySet<string> = new Set(['commune-deleguee', 'commune-associee']);

/** Those that merged into another, and keep a name in law. */
export function listFormerMunicipalities({ municipalities }: TerritoryTables) {
  return municipalities?.rows.filter(({ type }) => FORMER_TYPES.has(type)) ?? [];
}

const intercommunalityRowSchema = z.object({
  code: sirenSchema,
  nom: name,
  populationMunicipale: z.int().min(1),
  membres: z.array(z.object({ code: municipalityCodeSchema })).min(1),
});

const zoneRowSchema = z.object({
  DEPCOM: municipalityCodeSchema,
  /** "ZZZZZZZZZ": in no intercommunality. */
  EPCI: z.union([sirenSchema, z.literal('ZZZZZZZZZ')], 'a SIREN of nine digits, or ZZZZZZZZZ'),
  ZE2020: employmentZoneCodeSchema,
  LIB_ZE2020: name,
});

const basinRowSchema = z.object({
  code_commune_insee: municipalityCodeSchema,
  code_bassin_BMO: basinCodeSchema,
  lib_bassin_BMO: name,
});

const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d+)?$/, 'degrees such as 47.2181')
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `degrees between -${limit} and ${limit}`);

const centreRowSchema = z.object({
  Code_Officiel_Commune: municipalityCodeSchema,
  longitude: degrees(180),
  latitude: degrees(90),
});

/** Code of a member: the SIREN of an intercommunality, or the code of a municipality that belongs to none. */
const memberCode = z.union(
  [sirenSchema, municipalityCodeSchema],
  'the SIREN of an EPCI (nine digits), or the Insee code of a commune without EPCI (five)',
);

const officialEfopRowSchema = z.object({ territory: name, epci: memberCode });

const reconstructionSchema = z.object({
  region: z.string(),
  status: z.literal('reconstructed'),
  territoires: z
    .array(
      z.object({
        nom: name,
        departement: departmentCodeSchema,
        epci: z.array(z.object({ siren: sirenSchema, communes_region: z.int().min(1) })),
        communes_hors_epci: z.array(z.object({ code: municipalityCodeSchema })),
        raison: z.string().min(5),
        nb_communes: z.int().min(1),
        population: z.int().min(1),
      }),
    )
    .min(1),
});

/** One Efop territory as a list gives it. What a list does not say is `null`, and not checked. */
interface EfopRow {
  readonly name: string;
  readonly note: string | null;
  readonly department: string | null;
  readonly municipalities: number | null;
  readonly population: number | null;
  readonly members: readonly {
    readonly code: string;
    readonly line?: number;
    /** Number of its municipalities that lie in the region. */
    readonly municipalities: number | null;
  }[];
}

export interface EfopList {
  readonly file: string;
  readonly sha256: string;
  readonly status: 'official' | 'reconstructed';
  readonly rows: readonly EfopRow[];
}

/** Faults go to `problems`; tables then lack the bad rows, or are `null`. `efop` is `null` too where there is none. */
export function readTerritories(rawDir: string, region: string, problems: Problem[]) {
  const json = <Row extends z.ZodType>(file: string, row: Row) => {
    const read = readJson(rawDir, file, z.array(row).min(1, 'records'), problems);
    return read === null ? null : { file, sha256: read.sha256, rows: read.data };
  };
  return {
    municipalities: json(MUNICIPALITIES_FILE, municipalityRowSchema),
    intercommunalities: json(INTERCOMMUNALITIES_FILE, intercommunalityRowSchema),
    centres: readTable({ rawDir, file: CENTRES_FILE, row: centreRowSchema, delimiter: ';', problems }),
    zones: readTable({ rawDir, file: ZONES_FILE, row: zoneRowSchema, problems }),
    basins: readTable({ rawDir, file: BASINS_FILE, row: basinRowSchema, problems }),
    efop: readEfop(rawDir, region, problems),
  };
}

export type TerritoryTables = ReturnType<typeof readTerritories>;

function readEfop(rawDir: string, region: string, problems: Problem[]): EfopList | null {
  return existsSync(join(rawDir, officialEfopFile(region)))
    ? readOfficialEfop(rawDir, officialEfopFile(region), problems)
    : readReconstructedEfop(rawDir, region, problems);
}

/** Two columns: the name of the territory, repeated on each row, and a member of it. */
function readOfficialEfop(rawDir: string, file: string, problems: Problem[]): EfopList {
  const { sha256, rows } = readTable({
    rawDir,
    file,
    row: officialEfopRowSchema,
    delimiter: ';',
    problems,
  });
  const byName = Map.groupBy(rows, (row) => row.territory);
  return {
    file,
    sha256,
    status: 'official',
    rows: [...byName].map(([territory, members]) => ({
      name: territory,
      note: null,
      department: null,
      municipalities: null,
      population: null,
      members: members.map(({ epci, line }) => ({ code: epci, line, municipalities: null })),
    })),
  };
}

/** `null` where the reconstruction is that of another region. */
function readReconstructedEfop(rawDir: string, region: string, problems: Problem[]): EfopList | null {
  const file = EFOP_RECONSTRUCTION_FILE;
  const read = readJson(rawDir, file, reconstructionSchema, problems);
  if (read === null || read.data.region !== region) return null;
  return {
    file,
    sha256: read.sha256,
    status: 'reconstructed',
    rows: read.data.territoires.map((row) => ({
      name: row.nom,
      note: row.raison,
      department: row.departement,
      municipalities: row.nb_communes,
      population: row.population,
      members: [
        ...row.epci.map(({ siren, communes_region }) => ({ code: siren, municipalities: communes_region })),
        ...row.communes_hors_epci.map(({ code }) => ({ code, municipalities: 1 })),
      ],
    })),
  };
}
