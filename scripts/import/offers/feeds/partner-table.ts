// The table that a partner fills in a spreadsheet: its columns are in docs/offers.md.
import { z } from 'zod';
import { fold } from '#domain/text/fold.ts';
import type { OfferKind, OfferPartner } from '#schemas/offer.ts';
import { readSpreadsheet } from '../read-files.ts';
import { type Feed, parseItem } from './feed.ts';

/** What one writes in the column "type", without accents or case. */
const KINDS: ReadonlyMap<string, OfferKind> = new Map([
  ['stage de 3e', 'observation-3e'],
  ['stage de 2de', 'observation-2de'],
  ['stage', 'internship'],
  ['apprentissage', 'apprenticeship'],
  ['contrat pro', 'professionalisation'],
  ['immersion', 'immersion'],
  ['visite', 'visit'],
]);

const cell = z.string().transform((text) => text.trim());
const filled = cell.refine((text) => text !== '', 'a value');
const optional = cell.transform((text) => text || null);
const number = cell
  .refine((text) => /^\d*$/.test(text), 'a whole number, or nothing')
  .transform((text) => (text === '' ? null : Number(text)));
/** "J1506, J1501". */
const codes = cell.transform((text) =>
  text
    .toUpperCase()
    .split(/[\s,;|]+/)
    .filter(Boolean),
);

const rowSchema = z.object({
  reference: filled,
  type: cell.transform((text, context) => {
    const kind = KINDS.get(fold(text).replace(/\s+/gu, ' '));
    if (kind !== undefined) return kind;
    context.addIssue({ code: 'custom', message: `one of ${[...KINDS.keys()].join(', ')}`, input: text });
    return z.NEVER;
  }),
  titre: filled,
  description: optional,
  organisme: filled,
  siret: optional,
  secteur: optional,
  // Excel drops the zero of a postcode of the Ain.
  code_postal: filled.transform((text) => text.padStart(5, '0')),
  commune: filled,
  metiers_rome: codes,
  domaines_rome: codes,
  debut: optional,
  fin: optional,
  places: number,
  niveau: number,
  lien: filled,
  publiee: optional,
  expire: optional,
});
/** In the order of the model that docs/offers.md gives. */
export const COLUMNS = Object.keys(rowSchema.shape);

/** The source "partner-" of this partner. */
export function partnerTable({ hosts }: OfferPartner): Feed {
  return {
    domains: hosts,
    fields: {
      kind: 'type',
      title: 'titre',
      summary: 'description',
      host: 'organisme',
      sector: 'secteur',
      address: 'commune',
      occupations: 'metiers_rome',
      domains: 'domaines_rome',
      periods: 'debut',
      level: 'niveau',
      url: 'lien',
      published: 'publiee',
      expires: 'expire',
    },
    read: (file, problems) => readSpreadsheet(file, COLUMNS, problems),
    map(given, _context, problems) {
      const row = parseItem(rowSchema, given, problems);
      if (row === null) return null;
      return [
        {
          reference: row.reference,
          kind: row.type,
          title: row.titre,
          summary: row.description,
          host: row.organisme,
          siret: row.siret,
          sector: row.secteur,
          address: { postcode: row.code_postal, city: row.commune },
          position: null,
          occupations: row.metiers_rome,
          domains: row.domaines_rome,
          periods: row.debut === null ? [] : [{ from: row.debut, to: row.fin }],
          places: row.places,
          level: row.niveau,
          url: row.lien,
          published: row.publiee,
          expires: row.expire,
        },
      ];
    },
  };
}
