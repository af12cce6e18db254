// An occupation of ROME 4.0: the record around which the whole site turns.
import { z } from 'zod';
import { accessSchema } from './access.ts';
import {
  domainCodeSchema,
  flagSchema,
  ogrCodeSchema,
  riasecLetterSchema,
  romeCodeSchema,
  slugSchema,
} from './codes.ts';

/** Items of one kind, split by how central ROME says they are. Each list is sorted by code. */
const weightedItemsSchema = z.strictObject({
  /** "Principale": at the heart of the occupation. */
  core: z.array(ogrCodeSchema),
  /** "Émergente": growing in the occupation. */
  emerging: z.array(ogrCodeSchema),
  /** Not marked by ROME: secondary. */
  other: z.array(ogrCodeSchema),
});

/** A code marked as principal, and the others, sorted. */
const principalAndOthersSchema = z.strictObject({ principal: z.string(), others: z.array(z.string()) });

export const occupationSchema = z.strictObject({
  /** ROME 4.0 code. */
  id: romeCodeSchema,
  /** Full principal title, masculine and feminine: "Infirmier / Infirmière de soins généraux". */
  title: z.string().min(2),
  /** Page address, from the full title. Unique; a changed one must keep its old form as a redirect. */
  slug: slugSchema,
  /** Domaine professionnel (110); its major domain is in the domain's record. */
  domain: domainCodeSchema,
  /** ROME V3 code (532) that the older tables speak; figures joined through it are those of the family. */
  parent: romeCodeSchema,
  /** Codes of the 30 interests; exactly one principal. */
  interests: principalAndOthersSchema,
  /** Holland letters; the minor one is null where ROME leaves it blank (345 occupations). */
  riasec: z.strictObject({ major: riasecLetterSchema, minor: riasecLetterSchema.nullable() }),
  /** Codes of the 17 ROME themes; often empty, which says nothing. */
  themes: z.array(z.string()),
  /** Codes of the 35 sectors of activity; exactly one principal. */
  sectors: principalAndOthersSchema,
  /** Codes of the 40 sub-sectors of activity. */
  subSectors: z.array(z.string()),
  /** NAF divisions, two digits ("01"); "00" means across sectors. */
  nafDivisions: z.array(z.string().regex(/^\d{2}$/)),
  /**
   * Ecological transition: `green` (emploi vert), `strategic` (stratégique pour la transition écologique),
   * `brown` (emploi brun: activity that the transition reduces), `neutral` (emploi blanc).
   */
  ecologicalTransition: z.enum(['green', 'strategic', 'brown', 'neutral']),
  /** Concerned by the digital transition. */
  digitalTransition: flagSchema,
  /** Concerned by the demographic transition. */
  demographicTransition: flagSchema,
  /** Regulated: the law sets who may exercise. */
  regulated: flagSchema,
  /** Exercised with executive status (cadre). */
  executive: flagSchema,
  access: accessSchema,
  /** Skills, and macro-skills where ROME links one directly (about one link in five). */
  skills: weightedItemsSchema,
  knowledge: weightedItemsSchema,
  softSkills: z.array(ogrCodeSchema),
  workContexts: z.array(ogrCodeSchema),
  /** ROME codes of the occupations that ROME proposes as next moves, best first. */
  mobility: z.array(romeCodeSchema),
});
export type Occupation = z.output<typeof occupationSchema>;
