// Immersions (PMSMP) of Immersion facilitee: pages of GET /v3/offers, one item for a firm, an occupation and a place.
import { z } from 'zod';
import { ogrCodeSchema } from '#schemas/codes.ts';
import { addDays } from '../days.ts';
import { readJsonList } from '../read-files.ts';
import { anyRomeSchema, type Feed, parseItem } from './feed.ts';

const PAGE = 'https://immersion-facile.beta.gouv.fr/offre';
/** The firm says when it no longer takes anyone, and an item has no last day: it goes when the feed stops. */
const SHOWN_DAYS = 30;

const itemSchema = z.object({
  rome: anyRomeSchema,
  romeLabel: z.string(),
  appellations: z.array(z.object({ appellationCode: ogrCodeSchema, appellationLabel: z.string() })),
  nafLabel: z.string(),
  siret: z.string(),
  name: z.string(),
  customizedName: z.string().optional(),
  voluntaryToImmersion: z.boolean(),
  locationId: z.string().nullable(),
  position: z.object({ lat: z.number(), lon: z.number() }),
  address: z.object({ postcode: z.string(), city: z.string() }),
  isAvailable: z.boolean(),
  updatedAt: z.string().optional(),
  createdAt: z.string().optional(),
});

export const immersionFacilitee: Feed = {
  domains: ['immersion-facile.beta.gouv.fr'],
  fields: {
    title: 'romeLabel',
    host: 'name',
    sector: 'nafLabel',
    published: 'updatedAt',
    reference: 'siret',
    url: 'appellations/0/appellationCode',
  },
  read: (file, problems) => readJsonList(file, 'data', problems),
  map(row, { today }, problems) {
    const item = parseItem(itemSchema, row, problems);
    if (item === null) return null;
    // Found by an algorithm among firms likely to hire: it has offered nothing.
    if (!item.voluntaryToImmersion) return { setAside: 'no offer of the firm itself' };
    if (!item.isAvailable) return { setAside: 'full for now' };
    const [appellation] = item.appellations;
    const query = new URLSearchParams({
      siret: item.siret,
      ...(appellation ? { appellationCode: JSON.stringify([appellation.appellationCode]) } : {}),
      ...(item.locationId === null ? {} : { location: item.locationId }),
    });
    return [
      {
        reference: [item.siret, item.rome, ...(item.locationId === null ? [] : [item.locationId])].join('/'),
        kind: 'immersion',
        title: appellation?.appellationLabel ?? item.romeLabel,
        // Its free text gives names and phone numbers.
        summary: null,
        host: item.customizedName?.trim() || item.name,
        siret: item.siret,
        sector: item.nafLabel.trim() || null,
        address: item.address,
        position: item.position,
        occupations: [item.rome],
        domains: [],
        periods: [],
        places: null,
        level: null,
        url: `${PAGE}?${query}`,
        published: item.updatedAt ?? item.createdAt ?? null,
        expires: addDays(today, SHOWN_DAYS),
      },
    ];
  },
};
