// An official file in which somebody has put markup: each text that the site shows is kept as it stands, for pages to
// escape, or refused; what makes addresses and codes never carries it. Of offers: offers/hostile.test.ts.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeProblem, ImportError } from '#scripts/import/problems.ts';
import { AGENCIES_FILE } from '#scripts/import/sources/advice.ts';
import { ESTABLISHMENT_FILES } from '#scripts/import/sources/establishments.ts';
import { TRAINING_FILES } from '#scripts/import/sources/trainings.ts';
import { ADVICE, SCHOOLS } from './support/place-files.ts';
import { broken, FILES, type TerritoryFiles, writeTerritoryFiles } from './support/territory-files.ts';
import { trainingRows, writeTrainingFiles } from './support/training-files.ts';
import { DEPARTMENTS, newWorld, rome, STAKES, type World } from './support/world.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
/** Found by the same word. */
const SCRIPT = 'javascript:onerror=alert(1)';
/** What addresses and codes are made of. */
const CODE = /^[a-z0-9/-]+$/;

/** Texts of the facts that hold a word, as "file field", with the text. */
function findTexts(world: World, word: RegExp): readonly (readonly [where: string, text: string])[] {
  const found: [string, string][] = [];
  for (const file of globSync('facts/**/*.json', { cwd: world.data.path }).toSorted()) {
    JSON.parse(readFileSync(join(world.data.path, file), 'utf8'), (field, value: unknown) => {
      if (typeof value === 'string' && word.test(value)) found.push([`${file.slice(6)} ${field}`, value]);
      return value;
    });
  }
  return found;
}

/** Where the markup is after the import, as it was written or not; or how it was refused. */
function outcome(change: (world: World) => void): readonly string[] {
  const world = newWorld();
  change(world);
  try {
    world.run();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.problems.map(
      (problem) => `refused: ${describeProblem(problem).replace(/^.*?, expected/su, 'expected')}`,
    );
  }
  return findTexts(world, /onerror/)
    .filter(([, text]) => !CODE.test(text))
    .map(([where, text]) => `${text.includes(MARKUP) ? 'kept' : `changed to ${text}`}: ${where}`);
}

const inFile = (file: string, label: string) => (world: World) =>
  world.raw.replace(file, label, `${label} ${MARKUP}`);
const inTrainings = (file: string, label: string) => (world: World) => {
  const rows = trainingRows();
  const of = JSON.stringify(rows[file]);
  expect(of).toContain(`"${label}"`);
  rows[file] = JSON.parse(of.replace(`"${label}"`, `"${label} ${MARKUP}"`));
  writeTrainingFiles(world.raw.path, rows);
};
const inPlaces = (file: Parameters<typeof broken>[0], label: string) => (world: World) => {
  const files: TerritoryFiles = broken(file, label, `${label} ${MARKUP}`);
  writeTerritoryFiles(world.raw.path, files);
};

type Case = readonly [what: string, change: (world: World) => void, outcome: readonly string[]];

describe('of occupations', () => {
  test.each<Case>([
    [
      'a title',
      ({ raw }) => {
        for (const table of ['referentiel_code_rome', 'referentiel_appellation']) {
          raw.write(
            rome(table),
            raw.read(rome(table)).replaceAll('Boulanger / Boulangère"', `Boulanger ${MARKUP}"`),
          );
        }
      },
      ['kept: national/appellations.json label', 'kept: national/occupations.json title'],
    ],
    [
      'an appellation',
      inFile(rome('referentiel_appellation'), "Agent / Agente d'entretien des parcs et jardins"),
      ['kept: national/appellations.json label'],
    ],
    [
      'a skill',
      inFile(rome('referentiel_competence'), 'Tailler les arbres'),
      ['kept: national/skills.json label'],
    ],
    [
      'a knowledge',
      inFile(rome('referentiel_savoir'), 'Techniques de soudage'),
      ['kept: national/knowledge.json label'],
    ],
    [
      'a condition',
      inFile(rome('referentiel_contexte_travail'), 'Travail les week-ends et jours fériés'),
      ['kept: national/work-contexts.json label'],
    ],
    ['a stake', inFile(STAKES, 'Conseil, Transmission'), ['kept: national/skill-stakes.json label']],
    [
      'a domain',
      inFile(rome('domaine_professionnel'), 'Espaces naturels et espaces verts'),
      ['kept: national/domains.json label'],
    ],
    [
      'a family',
      inFile(rome('grand_domaine'), 'Soins aux animaux'),
      ['kept: national/major-domains.json label'],
    ],
    [
      'a sector',
      inFile(rome('secteur_activite'), '"Agriculture et élevage'),
      ['kept: national/sectors.json label'],
    ],
    [
      'a part of a sector',
      inFile(rome('sous_secteur_activite'), 'Agriculture, sylviculture'),
      ['kept: national/sectors.json label'],
    ],
    [
      'a theme',
      inFile(rome('themes'), "Métiers de l'environnement et du développement durable"),
      ['kept: national/themes.json label'],
    ],
    [
      'an interest',
      inFile(rome('centre_interet'), "J'ai envie de créer, construire, rénover"),
      ['kept: national/interests.json label'],
    ],
    [
      'a kind of skill',
      inFile(rome('referentiel_competence'), 'Savoir-faire'),
      ['refused: expected Savoir-faire or Savoir-être professionnel'],
    ],
    [
      'a level of access',
      inFile(rome('texte'), 'acces_metier'),
      ['refused: expected definition or acces_metier'],
    ],
  ])('%s', (_, change, expected) => {
    expect(outcome(change)).toEqual(expected);
  });
});

describe('of trainings', () => {
  test.each<Case>([
    [
      'a title of Onisep',
      inTrainings(TRAINING_FILES.onisep, 'CAP boulanger'),
      ['kept: national/trainings.json title'],
    ],
    [
      "a title of Certif'Info",
      inTrainings(TRAINING_FILES.certifications, 'CAP pâtisserie'),
      ['kept: national/trainings.json title'],
    ],
    [
      'a family',
      inTrainings(TRAINING_FILES.families, "Métiers de l'alimentation"),
      ['kept: national/trainings.json title'],
    ],
    [
      'a level',
      inTrainings(TRAINING_FILES.onisep, 'niveau 3'),
      ['refused: expected a level such as "niveau 5"'],
    ],
  ])('%s', (_, change, expected) => {
    expect(outcome(change)).toEqual(expected);
  });
});

describe('of places', () => {
  test.each<Case>([
    [
      'a name in the directory',
      inFile(ESTABLISHMENT_FILES.directory, 'Lycée Jules Verne'),
      ['kept: regions/52/establishments.json name'],
    ],
    [
      'a name of Onisep',
      inFile(ESTABLISHMENT_FILES.options, 'Lycée de la Plage'),
      ['kept: regions/52/establishments.json name'],
    ],
    [
      'an address',
      inFile(ESTABLISHMENT_FILES.options, '1 rue du Port'),
      ['kept: regions/52/establishments.json address'],
    ],
    [
      'a status',
      inFile(ESTABLISHMENT_FILES.directory, 'Public'),
      ['refused: expected Public, Privé or nothing'],
    ],
    ['a website', (world) => world.raw.replace(SCHOOLS, 'https://jules-verne.example.org/', SCRIPT), []],
    ['an advice place', inFile(ADVICE, 'CIO – Nantes'), ['kept: regions/52/advice-places.json name']],
    [
      'the address of an advice place',
      inFile(ADVICE, '34 rue du Fresche'),
      ['kept: regions/52/advice-places.json address'],
    ],
    [
      'the website of an advice place',
      (world) => world.raw.replace(ADVICE, 'https://example.org/cio', SCRIPT),
      ['refused: expected a text of the form "url"'],
    ],
    [
      'an agency',
      inFile(AGENCIES_FILE, 'APE LA ROCHE SUR YON'),
      ['kept: regions/52/advice-places.json name'],
    ],
    [
      'a department',
      inFile(DEPARTMENTS, 'Loire-Atlantique'),
      ['kept: regions/52/region.json name', 'kept: regions/52/territories.json name'],
    ],
    [
      'a municipality',
      inPlaces(FILES.municipalities, 'Angles'),
      ['kept: regions/52/municipalities.json name'],
    ],
    [
      'an EPCI',
      inPlaces(FILES.intercommunalities, 'Nantes Métropole'),
      ['kept: regions/52/territories.json name'],
    ],
    ['an employment zone', inPlaces(FILES.zones, '5216,Nantes'), ['kept: regions/52/territories.json name']],
    ['a basin', inPlaces(FILES.basins, 'NANTES'), ['kept: regions/52/territories.json name']],
    ['an Efop territory', inPlaces(FILES.efop, 'Nantes'), ['kept: regions/52/territories.json name']],
  ])('%s', (_, change, expected) => {
    expect(outcome(change)).toEqual(expected);
  });
});
