import { describe, expect, test } from 'vitest';
import {
  createMunicipalityFinder,
  distanceKm,
  nearestMunicipality,
  type PlacedMunicipality,
} from './municipalities.ts';

const place = (
  id: string,
  name: string,
  postcodes: string[],
  population: number,
  rest: Partial<PlacedMunicipality> = {},
): PlacedMunicipality => ({
  id,
  name,
  former: [],
  department: id.slice(0, 2),
  postcodes,
  population,
  territory: 'nantes',
  lon: -1.55,
  lat: 47.22,
  ...rest,
});

const PLACES = [
  place('49099', 'Cholet', ['49300'], 54000, { territory: 'cholet-mauges', lon: -0.88, lat: 47.05 }),
  place('44109', 'Nantes', ['44000', '44100', '44200', '44300'], 327000),
  place('44162', 'Saint-Herblain', ['44800'], 50000),
  place('72181', 'Le Mans', ['72000', '72100'], 146000),
  place('49007', 'Angers', ['49000', '49100'], 157000),
  place('85191', 'La Roche-sur-Yon', ['85000'], 56000),
  place('85113', "L'Île-d'Yeu", ['85350'], 4900),
  place('53110', 'La Pellerine', ['53220'], 300),
  place('49237', 'La Pellerine', ['49330'], 140),
  place('44003', 'Ancenis-Saint-Géréon', ['44150'], 11600, { former: ['Ancenis', 'Saint-Géréon'] }),
  place('85194', "Les Sables-d'Olonne", ['85100'], 49600, { former: ["Château-d'Olonne", 'Olonne-sur-Mer'] }),
  place('49373', 'Lys-Haut-Layon', ['49310'], 7700, { former: ['Vihiers', 'Nueil-sur-Layon'] }),
];
const finder = createMunicipalityFinder(PLACES);
const ids = (text: string) => finder.find(text, 5).map(({ municipality }) => municipality.id);

describe('a municipality is found by', () => {
  test.each([
    ['its postcode', '49300', ['49099']],
    ['a postcode with a space', '49 300', ['49099']],
    ['the start of a postcode', '443', ['44109']],
    ['its name', 'cholet', ['49099']],
    ['its name without accents, hyphens nor article', 'ile d yeu', ['85113']],
    ['its name with its article', "l'île-d'yeu", ['85113']],
    ['an abbreviation', 'st herblain', ['44162']],
    ['a word of its name', 'gereon', ['44003']],
    ['its name with a typo', 'cholett', ['49099']],
    ['the name of one that merged into it', 'vihiers', ['49373']],
    ['such a name with its article, as people say it', "Le Château d'Olonne", ['85194']],
    ['the start of such a name', 'nueil', ['49373']],
    ['such a name with a typo', 'vihierss', ['49373']],
    ['a part of its name and of such a name, once', 'saint gereon', ['44003']],
    ['its name with another typo', 'nante s', ['44109']],
    ['its name with its article run together', 'lemans', ['72181']],
    ['its name with its words run together', 'larochesuryon', ['85191']],
    ['its name with two letters swapped', 'agners', ['49007']],
    ['its name with its last letters swapped', 'chloet', ['49099']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('both homonyms come, the more populous first', () => {
    expect(ids('la pellerine')).toEqual(['53110', '49237']);
  });

  test('the name of one that merged is told, unless the name of today begins so', () => {
    expect(finder.find('vihiers', 1)).toMatchObject([{ former: 'Vihiers' }]);
    expect(finder.find('lys', 1)).toMatchObject([{ former: null }]);
    expect(finder.find('anc', 1)).toMatchObject([{ former: null }]);
    expect(finder.find('49310', 1)).toMatchObject([{ former: null }]);
  });

  test.each(['', '  ', '!!', 'zzzzzz', '99999'])('nothing is found for « %s »', (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe('what is typed means', () => {
  const twins = createMunicipalityFinder([
    ...PLACES,
    place('53054', 'Changé', ['53810'], 6000, { territory: 'laval' }),
    place('72058', 'Changé', ['72560'], 6500, { territory: 'le-mans' }),
    place('49353', 'Trélazé', ['49800'], 15000, { territory: 'angers' }),
    place('49018', 'Baugé-en-Anjou', ['49150'], 12000, { territory: 'saumur', former: ['Fougeré', 'Baugé'] }),
    place('85093', 'Fougeré', ['85480'], 1200, { territory: 'vendee-centre' }),
    place('49323', 'Verrières', ['49800'], 1500, { territory: 'angers' }),
    place('44150', 'Saint-Mars', ['49300'], 100, { territory: 'ancenis' }),
  ]);

  test.each([
    ['its very name', 'Cholet', 'sure'],
    ['its name in other letters', 'ile d yeu', 'sure'],
    ['homonyms of two territories', 'Changé', 'unsure'],
    ['the name of one that merged', 'Baugé', 'sure'],
    ['the name of one that merged and of another of today', 'Fougeré', 'unsure'],
    ['the start of a name', 'chol', 'unsure'],
    ['a part of another name', 'Azé', 'unsure'],
    ['a slip', 'cholett', 'unsure'],
    ['a postcode of one territory', '44 800', 'sure'],
    ['a postcode of two territories', '49300', 'several-territories'],
    ['a postcode of several municipalities of one territory', '49800', 'postcode'],
    ['a postcode of nowhere here', '75001', 'no-postcode'],
    ['a postcode and its name', '49300 Cholet', 'sure'],
    ['a name and its postcode', 'Cholet 49300', 'sure'],
    ['a name and its department', 'Changé (72)', 'sure'],
    ['a name and another department', 'Changé (85)', 'unsure'],
    ['a name and the postcode of another', '44000 Cholet', 'unsure'],
    ['a name with a distribution office', 'Cholet cedex 01', 'sure'],
    ['a postcode and a name of nowhere here', '75001 Paris', 'none'],
    ['nothing known', 'Zzzz', 'none'],
    ['nothing', ' ', 'none'],
  ])('%s: « %s » is %s', (_, text, kind) => {
    expect(twins.resolve(text).kind).toBe(kind);
  });

  test('a department tells homonyms apart', () => {
    expect(twins.resolve('Changé (72)')).toMatchObject({ found: { municipality: { id: '72058' } } });
  });

  test('a name beside a postcode that is not its own: both are offered', () => {
    expect(twins.find('44000 Cholet', 8).map(({ municipality }) => municipality.id)).toEqual([
      '44109',
      '49099',
    ]);
  });
});

describe('the nearest municipality', () => {
  test('is the one whose centre is nearest', () => {
    const nearest = nearestMunicipality(PLACES, -0.9, 47.06);
    expect(nearest?.municipality.id).toBe('49099');
    expect(nearest?.km).toBeLessThan(3);
  });

  test('is none where there are none', () => {
    expect(nearestMunicipality([], 0, 47)).toBeNull();
  });

  test('distances are those of the globe', () => {
    // Nantes to Angers: 80 km as the crow flies.
    expect(distanceKm(-1.5536, 47.2184, -0.5518, 47.4739)).toBeCloseTo(80.6, 0);
  });
});
