import { describe, expect, test } from 'vitest';
import { deriveAccess } from './derive-access.ts';

const levelsOf = (...sentences: string[]) => deriveAccess(sentences, false).levels;
const withoutDiplomaOf = (...sentences: string[]) => deriveAccess(sentences, false).withoutDiploma;

describe('the levels that a text names', () => {
  test.each([
    ['Accessible avec un CAP/BEP en menuiserie.', [3]],
    ['Accessible avec un Certificat d’aptitude professionnelle.', [3]],
    ['Accessible avec un BAC PRO ou un baccalauréat technologique.', [4]],
    ['Accessible avec un Brevet Professionnel ou un Brevet de Technicien.', [4]],
    ['Accessible avec un Bac +2 en gestion.', [5]],
    ['Accessible avec un BTSA, un DUT ou un DEUST.', [5]],
    ['Accessible avec une licence professionnelle ou un BUT.', [6]],
    ['Accessible avec un diplôme de niveau Bac + 4.', [6]],
    ["Accessible avec un Master ou un diplôme d'ingénieur.", [7]],
    ['Accessible avec un Doctorat en astronomie (Bac + 8).', [8]],
    ['Accessible avec une qualification de niveau 3 (CAP).', [3]],
  ])('are read: %s', (sentence, levels) => {
    expect(levelsOf(sentence)).toEqual(levels);
  });

  test('a bac + 5 is no bac', () => {
    expect(levelsOf('Accessible avec un Bac +5 en agronomie.')).toEqual([7]);
  });

  test('the brevet professionnel agricole is a level below the other brevets professionnels', () => {
    expect(levelsOf("Accessible avec un brevet professionnel agricole, option ouvrier d'élevage.")).toEqual([
      3,
    ]);
    expect(levelsOf("Accessible avec un Brevet Professionnel Responsable d'Exploitation Agricole.")).toEqual([
      4,
    ]);
  });

  test('diplomas of youth and sport stand at three levels', () => {
    expect(levelsOf('Accessible avec un BPJEPS.')).toEqual([4]);
    expect(levelsOf("Accessible avec un Diplôme d'État de la Jeunesse (DEJEPS).")).toEqual([5]);
    expect(levelsOf("Accessible avec un diplôme d'état supérieur de la jeunesse (DESJEPS).")).toEqual([6]);
  });

  test('state diplomas of health and social work have the level of the register', () => {
    expect(levelsOf("Accessible avec un Diplôme d'Etat d'infirmier.")).toEqual([6]);
    expect(levelsOf("Accessible avec un Diplôme d'Etat d'Aide-Soignant.")).toEqual([4]);
    expect(levelsOf("Accessible avec un Diplôme d'État d'accompagnant éducatif et social (DEAES).")).toEqual([
      3,
    ]);
    expect(levelsOf("Accessible avec le Diplôme d'Etat d'infirmier anesthésiste.")).toEqual([7]);
  });

  test('a state diploma whose level is not certain names none', () => {
    expect(levelsOf("Accessible avec le Diplôme d'Etat de Psychomotricien.")).toEqual([]);
  });

  test('a doctor of medicine is at level 7, whatever the years of study beside the title', () => {
    expect(levelsOf("Accessible avec un Diplôme d'État de docteur en médecine.")).toEqual([7]);
    expect(levelsOf('Accessible avec un Bac + 8 doctorat en médecine.')).toEqual([7]);
    expect(levelsOf("Accessible avec un bac + 11 Diplôme d'État de docteur en médecine.")).toEqual([7]);
  });

  test('a researcher or a doctor: both levels', () => {
    expect(
      levelsOf("Accessible avec un Diplôme d'Etat de docteur en pharmacie ou un Doctorat en biologie."),
    ).toEqual([7, 8]);
  });
});

describe('words that look like a level', () => {
  test.each([
    "La maîtrise d'un logiciel et la maîtrise de l'anglais sont requises.",
    'Une certification comme Scrum Master est demandée.',
    'La licence européenne de conducteur de train est requise.',
    'Il faut une licence IV.',
    'Prévention et Secours Civiques de niveau 1 (PSC1).',
    'La réussite au concours du CAPES est exigée.',
    "Le Certificat d'aptitude à la conduite en sécurité est exigé.",
    "Le CAPPEI (certificat d'aptitude professionnelle aux pratiques de l'éducation inclusive) est exigé.",
  ])('name none: %s', (sentence) => {
    expect(levelsOf(sentence)).toEqual([]);
  });
});

describe('a range', () => {
  test.each([
    ['Accessible avec un diplôme de niveau Bac+2 à Bac+5.', [5, 6, 7]],
    ['Accessible avec un niveau CAP à Bac + 3.', [3, 4, 5, 6]],
    ['Accessible de Bac+3 (Licence) à Bac+5 (Master).', [6, 7]],
    ['Accessible avec un niveau CAP/BEP à Bac (Bac professionnel, technologique, ...).', [3, 4]],
    ['Accessible avec un Bac (professionnel, Brevet Professionnel, ...) à Bac+2 (BTS, DUT).', [4, 5]],
    ['Accessible avec un CAP en montage à Bac +2.', [3, 4, 5]],
    ['Les diplômes vont du niveau CAP à un équivalent Bac+3.', [3, 4, 5, 6]],
    ['Les niveaux vont de la Licence au Doctorat.', [6, 7, 8]],
    ['Accessible avec un niveau Bac+2/3 à Bac+5.', [5, 6, 7]],
    ["Accessible avec un Bac + 2 de géomètre jusqu'à un diplôme d'ingénieur.", [5, 6, 7]],
  ])('includes the levels in between: %s', (sentence, levels) => {
    expect(levelsOf(sentence)).toEqual(levels);
  });

  test('a list is no range', () => {
    expect(levelsOf('Accessible avec un CAP ou un BTS.')).toEqual([3, 5]);
  });

  test('"à partir de" names its start only', () => {
    expect(levelsOf("Accessible à partir d'un Bac + 3.")).toEqual([6]);
  });
});

describe('a diploma that does not open the occupation', () => {
  test('is one asked of those who supervise', () => {
    expect(
      levelsOf(
        'Accessible avec un CAP.',
        "Un Bac professionnel peut être demandé pour les postes d'encadrement.",
      ),
    ).toEqual([3]);
  });

  test('unless it is asked of others too', () => {
    expect(
      levelsOf(
        'Accessible avec un CAP.',
        "Un Bac+2 peut être demandé selon le secteur et pour les postes d'encadrement.",
      ),
    ).toEqual([3, 5]);
  });

  test('counts where it is that of a post that one may enter', () => {
    expect(
      levelsOf('Accessible avec un CAP.', 'Un Bac + 2 peut être demandé pour les postes de technicien.'),
    ).toEqual([3, 5]);
  });

  test('is a bonus beside a firm level', () => {
    expect(
      levelsOf('Accessible avec un Bac pro.', 'Une licence professionnelle peut être un atout.'),
    ).toEqual([4]);
    expect(
      levelsOf('Accessible avec un BTS.', 'Des formations complémentaires comme un Master sont utiles.'),
    ).toEqual([5]);
    expect(levelsOf('Accessible avec un Bac pro, un BTS serait un atout.')).toEqual([4]);
  });

  test('is a bonus beside an access without diploma', () => {
    expect(levelsOf('Accessible sans qualification, mais un CAP peut être un atout.')).toEqual([]);
    expect(levelsOf('Accessible sans qualification.', "Un CAP peut en faciliter l'accès.")).toEqual([]);
  });

  test('counts as a bonus where it is the only thing said', () => {
    expect(levelsOf('Les formations appréciées vont du Bac+3 au Bac +5.')).toEqual([6, 7]);
    expect(levelsOf("Accessible avec une expérience, sans diplôme. Un Bac+2 en facilite l'accès.")).toEqual([
      5,
    ]);
  });

  test('is an advantage of something else than the diploma, which is left alone', () => {
    expect(levelsOf("Accessible avec un Bac+2. La pratique de l'anglais est un atout.")).toEqual([5]);
    expect(levelsOf('Accessible avec un Bac+2, une expérience est un atout.')).toEqual([5]);
  });

  test('is a step towards another diploma', () => {
    expect(levelsOf('Accessible avec un Master complété par un Doctorat.')).toEqual([8]);
    expect(
      levelsOf("Accessible avec un Diplôme d'expertise comptable, accessible après une Licence."),
    ).toEqual([7]);
    expect(levelsOf('Accessible avec un Bac+2 complété par une expérience professionnelle.')).toEqual([5]);
  });
});

describe('access without diploma', () => {
  test.each([
    'Accessible sans diplôme ni expérience professionnelle.',
    'Accessible sans diplôme ou expérience.',
    'Accessible sans qualification.',
    'Accessible avec ou sans diplôme.',
    "L'accès n'est pas conditionné par la détention d'un diplôme.",
    "Aucun diplôme spécifique n'est requis pour accéder à ce métier.",
    'Cet emploi est accessible à tous les niveaux de qualification.',
    'Accessible sans diplôme, mais une expérience auprès des enfants est un atout.',
  ])('is free: %s', (sentence) => {
    expect(withoutDiplomaOf(sentence)).toBe('yes');
  });

  test.each([
    'Accessible avec une expérience professionnelle dans le secteur sans diplôme particulier.',
    'Accessible sans diplôme, mais avec une expérience dans le commerce.',
    "Accessible sans diplôme spécifique, à condition de justifier d'une expérience en couture.",
    'Accessible sans qualification mais avec expérience.',
  ])('asks for experience: %s', (sentence) => {
    expect(withoutDiplomaOf(sentence)).toBe('with-experience');
  });

  test.each([
    'Ce métier ne peut s’exercer sans qualification.',
    "Aucune certification n'est obligatoire réglementairement pour exercer ce métier.",
    'Accessible avec un Master.',
  ])('is not said: %s', (sentence) => {
    expect(withoutDiplomaOf(sentence)).toBe('unknown');
  });

  test('a sentence that ROME cuts over two rows is one sentence', () => {
    expect(
      withoutDiplomaOf('Accessible avec une expérience (scierie, ...', '), sans diplôme particulier.'),
    ).toBe('with-experience');
  });

  test('one free way in is enough', () => {
    expect(
      withoutDiplomaOf('Accessible avec une expérience, sans diplôme.', 'Accessible sans diplôme.'),
    ).toBe('yes');
  });
});

describe('where it comes from', () => {
  test('the theme says "yes" where the text is silent', () => {
    expect(deriveAccess(['Un permis de conduire est exigé.'], true)).toEqual({
      levels: [],
      withoutDiploma: 'yes',
      sources: ['rome-theme-017'],
    });
  });

  test('the theme wins over a text that asks for experience', () => {
    expect(
      deriveAccess(['Accessible avec un CAP.', 'Accessible avec une expérience, sans diplôme.'], true),
    ).toEqual({
      levels: [3],
      withoutDiploma: 'yes',
      sources: ['rome-access-text', 'rome-theme-017'],
    });
  });

  test('a text that says nothing of the access is no source', () => {
    expect(deriveAccess(["La pratique de l'anglais est exigée."], false)).toEqual({
      levels: [],
      withoutDiploma: 'unknown',
      sources: [],
    });
    expect(deriveAccess([], false).sources).toEqual([]);
  });
});

describe('a state diploma of doctor of health', () => {
  const isHealthDoctorate = (text: string) => deriveAccess([text], false).healthDoctorate ?? false;

  test('is told from other ways to level 7', () => {
    expect(
      isHealthDoctorate("Accessible avec un Diplôme d'État de docteur en médecine et un DES (Bac + 11)."),
    ).toBe(true);
    expect(isHealthDoctorate("Accessible avec un Diplôme d'État de vétérinaire (Bac +6).")).toBe(true);
    expect(isHealthDoctorate("Accessible avec un Master ou un Diplôme d'État de docteur en pharmacie.")).toBe(
      false,
    );
    expect(isHealthDoctorate('Accessible avec un Doctorat en biologie.')).toBe(false);
    expect(isHealthDoctorate('Accessible sans diplôme.')).toBe(false);
  });
});

describe('a level asked for another job', () => {
  test.each([
    [
      'Accessible du CAP au Bac+3. Un diplôme de niveau Bac+5 est nécessaire pour exercer en tant que conservateur.',
      [3, 4, 5, 6],
    ],
    ["Accessible avec un CAP. Un Master est nécessaire pour la restauration d'ouvrages.", [3]],
    ['Accessible avec un Doctorat en médecine. Un niveau Bac + 2 est requis pour les délégués.', [7]],
    [
      "Accessible avec un Bac. Pour ceux visant des postes plus spécialisés, un diplôme d'ingénieur est recommandé.",
      [4],
    ],
  ])('does not count: %s', (text, levels) => {
    expect(levelsOf(text)).toEqual(levels);
  });

  test('but the diploma asked to exercise the job itself does', () => {
    expect(levelsOf('Accessible avec un Master, nécessaire pour exercer en tant que préfet.')).toEqual([7]);
  });
});

test('the brevet de capitaine of the merchant navy is a level 7', () => {
  expect(
    levelsOf('Accessible avec un Brevet de capitaine de de première classe de la navigation maritime.'),
  ).toEqual([7]);
});
