import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEPOSIT_FIELDS,
  type DepositField,
  type DepositFields,
  emptyDraft,
  isEmptyDraft,
  parseDraft,
} from '#domain/offers/deposit-draft.ts';
import { OFFER_KINDS, offerDepositSchema } from '#schemas/offer.ts';
import { checkDeposit } from './check-deposit.ts';

const TODAY = '2027-01-10';
const REFERENCE = '11111111-1111-4111-8111-111111111111';
const GOOD: Partial<DepositFields> = {
  kind: 'visit',
  title: 'Visiter l’atelier (exemple)',
  host: 'Atelier (exemple)',
  municipality: '49099',
  url: 'https://www.example.fr/visites',
};

const LIMITS = { immersion: 30 };

function draftOf(fields: Partial<DepositFields>) {
  return { reference: REFERENCE, fields: { ...emptyDraft(REFERENCE).fields, ...fields } };
}

function faultsOf(fields: Partial<DepositFields>) {
  const { faults } = checkDeposit(draftOf({ ...GOOD, ...fields }), TODAY, LIMITS);
  return Object.fromEntries(faults.map(({ field, problem }) => [field, problem]));
}

describe('an offer as typed', () => {
  test('makes the file that the import reads', () => {
    const { deposit, faults } = checkDeposit(
      draftOf({
        ...GOOD,
        siret: '123 456 789 00015',
        occupations: 'J1501 J1301',
        from1: '2027-03-01',
        to1: '2027-03-05',
        from2: '2027-02-01',
        places: '2',
        summary: 'Une heure\npour voir.',
      }),
      TODAY,
      LIMITS,
    );
    expect(faults).toEqual([]);
    expect(deposit?.offer).toMatchObject({
      reference: REFERENCE,
      host: { siret: '12345678900015' },
      occupations: ['J1301', 'J1501'],
      periods: [
        { from: '2027-02-01', to: null },
        { from: '2027-03-01', to: '2027-03-05' },
      ],
      summary: 'Une heure pour voir.',
      published: TODAY,
    });
  });

  test('names what is missing', () => {
    const { faults } = checkDeposit(draftOf({}), TODAY, LIMITS);
    expect(Object.fromEntries(faults.map(({ field, problem }) => [field, problem]))).toEqual({
      kind: 'missing',
      title: 'missing',
      host: 'missing',
      municipality: 'missing',
      url: 'missing',
    });
  });

  test.each([
    [{ title: 'Appelez le 02 41 00 00 00' }, { title: 'contact' }],
    [{ summary: 'Écrire à accueil@example.fr' }, { summary: 'contact' }],
    [{ host: 'Mme Exemple' }, { host: 'contact' }],
    [{ title: 'a'.repeat(161) }, { title: 'long' }],
    [{ siret: '123' }, { siret: 'invalid' }],
    [{ siret: '123 456 789 00012' }, { siret: 'invalid' }],
    [{ url: 'http://www.example.fr/' }, { url: 'invalid' }],
    [{ url: 'javascript:alert(1)' }, { url: 'invalid' }],
    [{ url: 'https://www.example.fr/?qui=a@example.fr' }, { url: 'invalid' }],
    [{ from1: '2027-01-09' }, { from1: 'invalid' }],
    [{ from1: '2027-03-05', to1: '2027-03-01' }, { to1: 'invalid' }],
    [{ to2: '2027-03-01' }, { from2: 'missing' }],
    [{ kind: 'immersion', from1: '2027-03-01', to1: '2027-03-31' }, { to1: 'lasting' }],
    [{ kind: 'immersion', from1: '2027-03-01', to1: '2027-03-30' }, {}],
    [{ kind: 'internship', from1: '2027-03-01', to1: '2027-08-31' }, {}],
    [{ url: '' }, { url: 'missing' }],
    [{ url: '', siret: '123 456 789 00015' }, {}],
    [{ from1: '2036-03-05' }, { from1: 'invalid' }],
    [{ places: '0' }, { places: 'invalid' }],
    [{ places: '501' }, { places: 'invalid' }],
    [{ places: '1.5' }, { places: 'invalid' }],
    [{ expires: '2027-01-09' }, { expires: 'invalid' }],
    [{ occupations: 'coiffure' }, { occupations: 'invalid' }],
    [{ level: '2' }, { level: 'invalid' }],
  ] satisfies [Partial<DepositFields>, object][])('%j is refused beside its field', (fields, faults) => {
    expect(faultsOf(fields)).toEqual(faults);
  });

  test('whatever is typed, a file is made only if the schema takes it, and nothing throws', () => {
    const likely: Partial<Record<DepositField, fc.Arbitrary<string>>> = {
      kind: fc.constantFrom(...OFFER_KINDS),
      municipality: fc.constantFrom('49099', '2A004', '1'),
      from1: fc.constantFrom('', '2027-02-28', '2027-02-30'),
      url: fc.oneof(fc.webUrl({ validSchemes: ['https'] }), fc.string()),
      places: fc.constantFrom('', '3', 'trois', '1e2'),
    };
    const values = fc.record(
      Object.fromEntries(
        DEPOSIT_FIELDS.map((field) => [
          field,
          fc.oneof(fc.constant(GOOD[field] ?? ''), likely[field] ?? fc.string({ unit: 'binary' })),
        ]),
      ) as Record<DepositField, fc.Arbitrary<string>>,
    );
    let made = 0;
    fc.assert(
      fc.property(values, (fields) => {
        const { deposit, faults } = checkDeposit({ reference: REFERENCE, fields }, TODAY, LIMITS);
        expect(deposit === null).toBe(faults.length > 0);
        if (deposit === null) return;
        made += 1;
        expect(offerDepositSchema.parse(JSON.parse(JSON.stringify(deposit)))).toEqual(deposit);
      }),
      { numRuns: 2_000 },
    );
    expect(made).toBeGreaterThan(0);
  });
});

describe('the draft of the device', () => {
  test('comes back as it was', () => {
    const draft = draftOf(GOOD);
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
    expect(isEmptyDraft(draft)).toBe(false);
    expect(isEmptyDraft(emptyDraft(REFERENCE))).toBe(true);
  });

  test.each(['', '{', 'null', '[]', '{"reference":"x","fields":{}}', '{"reference":1,"fields":null}'])(
    '%s is no draft',
    (text) => {
      expect(parseDraft(text)).toBeNull();
    },
  );

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseDraft(text) === null));
  });
});
