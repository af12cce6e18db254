// Reads the official list of regions and departments (Insee, as published by data.gouv.fr).
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';

/** Three digits for the overseas collectivities, which are no regions but stand in the same files. */
const divisionCode = z.string().regex(/^\d{2,3}$/, 'a code of two or three digits');

const regionRowSchema = z.object({ code: divisionCode, nom: z.string().min(2, 'a name') });
const departmentRowSchema = z.object({
  code: z.string().regex(/^(\d{2,3}|2[AB])$/, 'a department code such as 44'),
  nom: z.string().min(2, 'a name'),
  region: divisionCode,
});

export const REGIONS_FILE = 'geo/admin/regions.json';
export const DEPARTMENTS_FILE = 'geo/admin/departements.json';

export function readGeography(rawDir: string, problems: Problem[]) {
  const regions = readJson(rawDir, REGIONS_FILE, z.array(regionRowSchema).min(1, 'regions'), problems);
  const departments = readJson(
    rawDir,
    DEPARTMENTS_FILE,
    z.array(departmentRowSchema).min(1, 'departments'),
    problems,
  );
  return { regions, departments };
}
export type Geography = ReturnType<typeof readGeography>;
