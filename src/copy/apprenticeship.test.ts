import { describe, expect, test } from 'vitest';
import { simulate } from '#domain/apprenticeship/simulate.ts';
import { NO_CHOICE, type Simulation } from '#domain/apprenticeship/simulation.ts';
import { ruleBook } from '../../tests/support/rules.ts';
import {
  describeChart,
  payCopy,
  writeComparisonLines,
  writeEmployerCase,
  writeEmployerLines,
  writeReason,
  writeSpan,
  writeSummary,
  writeUnknowns,
} from './apprenticeship.ts';

/** Ordinary spaces in place of those that do not break, to be read. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function ask(part: Partial<Simulation>) {
  const simulation: Simulation = { ...NO_CHOICE, age: 17, birthMonth: 11, start: '2026-09', ...part };
  const answer = simulate(ruleBook, simulation);
  if (answer === null) throw new Error('the table knows this day');
  return { simulation, answer };
}

describe('the pay in words', () => {
  test('says the start, the end and each change', () => {
    const { simulation, answer } = ask({});
    expect(plain(writeSummary(simulation, answer))).toBe(
      'Contrat d’apprentissage de 24 mois à partir de septembre 2026, à 17 ans : 504,10 € brut par mois au début, 952,18 € à la fin, au moins, au Smic de 2026.',
    );
    expect(plain(describeChart(answer))).toBe(
      '504,10 € en septembre 2026, puis 802,82 € à partir de décembre 2026, puis 952,18 € à partir de septembre 2027.',
    );
    expect(answer.periods.map((period) => plain(writeSpan(period)))).toEqual([
      'Septembre 2026 à novembre 2026 (3 mois)',
      'Décembre 2026 à août 2027 (9 mois)',
      'Septembre 2027 à août 2028 (12 mois)',
    ]);
  });

  test.each([
    [{}, '27 % du Smic, 17 ans, taux de 1re année'],
    [{ age: 22, branchMinimum: 2000 }, '53 % du minimum de la branche, 22 ans, taux de 1re année'],
    [{ sameLevelYears: 2, months: 12, age: 18 }, '66 % (51 + 15 points) du Smic, 18 ans, taux de 2e année'],
    [{ licencePro: true, age: 20 }, '51 % du Smic, 20 ans, taux de 2e année'],
    [{ lastPay: 900 }, 'Dernier salaire gardé'],
    [
      { contract: 'professionalisation', age: 30, branchMinimum: 2400 },
      '85 % du minimum de la branche, 30 ans',
    ],
  ] as const)('of %o is: %s', (part, words) => {
    const { answer, simulation } = ask(part);
    expect(
      answer.periods.slice(0, 1).map((period) => plain(writeReason(period, simulation.contract))),
    ).toEqual([words]);
  });

  test('of a year that is not known is to be checked, and the aid is given no amount', () => {
    const { simulation, answer } = ask({ start: '2027-09' });
    expect(writeUnknowns(simulation, answer)[0]).toContain('à vérifier');
    expect(plain(payCopy.total(answer))).toMatch(/ brut, au Smic de 2026\.$/);
    expect(plain(writeComparisonLines(answer)[2]?.text ?? '')).toContain('Montant de 2026 : à vérifier.');
    const [aid] = writeEmployerLines(simulation, answer);
    expect(plain(aid?.text ?? '')).toBe(
      'À vérifier : l’aide n’est pas connue pour ces dates. Demandez à l’Opco de l’employeur. Dernier jour connu pour commencer un contrat avec aide : le 31 décembre 2026.',
    );
  });

  test('that is wholly known names no SMIC and no year', () => {
    const { simulation, answer } = ask({ start: '2026-04', months: 6 });
    expect(writeSummary(simulation, answer)).toMatch(/au moins\.$/);
    expect(payCopy.total(answer)).toMatch(/brut\.$/);
    expect(writeComparisonLines(answer)[2]?.text).toMatch(/C’est un minimum\.$/);
  });

  test('of the aid says on which employer and on which diploma it rests', () => {
    const rests = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask(part);
      return writeEmployerCase(simulation, answer, 250);
    };
    expect(rests({})).toBe(
      'Pour un employeur privé de moins de 250 salariés et un diplôme de niveau 3 (CAP).',
    );
    expect(rests({ employer: 'large', level: 4 })).toBe(
      'Pour un employeur privé de 250 salariés ou plus et un diplôme de niveau 4 (bac professionnel, BP).',
    );
    expect(rests({ employer: 'public', licencePro: true })).toBe(
      'Pour un employeur public et un diplôme de niveau 6 (licence professionnelle).',
    );
  });

  test('writes the month at which the pay changes as one says it', () => {
    const { simulation, answer } = ask({ start: '2026-10', birthMonth: 3 });
    expect(plain(writeSummary(simulation, answer))).toContain('à partir d’octobre 2026');
    expect(plain(describeChart(answer))).toContain('à partir d’avril 2027');
  });

  test('of the aid says that it is the most, and which part of it a short contract gives', () => {
    const lines = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask(part);
      return writeEmployerLines(simulation, answer).map(({ name, text, rule }) => [
        plain(name),
        plain(text),
        rule?.id,
      ]);
    };
    expect(lines({ months: 6 }).slice(0, 2)).toEqual([
      [
        payCopy.aid,
        'Au plus 2 500 €, pour 6 mois de contrat. Pour un an, ce serait 5 000 €.',
        'employer-aid-small-3-4-2026-03',
      ],
      [payCopy.aidPart, 'L’aide est comptée selon le nombre de jours du contrat.', 'employer-aid-whole'],
    ]);
    expect(lines({})[0]?.[1]).toBe('Au plus 5 000 €.');
    expect(lines({ start: '2026-03', level: 5 }).slice(0, 2)).toEqual([
      [
        `${payCopy.aid}, contrat signé avant le 8 mars 2026`,
        'Aucune pour un contrat signé à cette date.',
        'employer-aid-small-5-2026-01',
      ],
      [
        `${payCopy.aid}, contrat signé à partir du 8 mars 2026`,
        'Au plus 4 500 €.',
        'employer-aid-small-5-2026-03',
      ],
    ]);
  });

  test('warns of an age or a length that the law does not foresee', () => {
    const unknowns = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask(part);
      return plain(writeUnknowns(simulation, answer).join(' '));
    };
    expect(unknowns({ age: 45 })).toContain('jusqu’à 29 ans');
    expect(unknowns({ months: 48 })).toContain(
      'au plus 36 mois, ou 48 mois avec une reconnaissance de handicap',
    );
    expect(unknowns({ contract: 'professionalisation', age: 15 })).toContain('à partir de 16 ans');
    expect(unknowns({ contract: 'professionalisation', months: 48 })).toContain('au plus 36 mois');
    expect(unknowns({ sameLevelYears: 2, months: 12 })).toContain('demandent un nouveau diplôme');
    expect(unknowns({ sameLevelYears: 2, months: 13 })).toContain('d’un an au plus');
    expect(unknowns({ sameLevelYears: 2, months: 12, age: 30 })).toContain('À partir de 26 ans');
  });

  test('never ignores the minimum of the branch in silence', () => {
    const branch = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask({ start: '2026-04', months: 6, ...part });
      return plain(writeUnknowns(simulation, answer).join(' '));
    };
    const pro = { contract: 'professionalisation', age: 22 } as const;
    expect(branch({ ...pro, branchMinimum: 2400 })).toContain(
      'Avant 26 ans, la loi compte le taux sur le Smic',
    );
    for (const branchMinimum of [null, 2400]) {
      expect(branch({ ...pro, branchMinimum })).toContain('peut prévoir une paie plus élevée');
    }
    expect(branch({ branchMinimum: 2400 })).toContain('Avant 21 ans');
    expect(branch({ age: 22, branchMinimum: 2400 })).not.toContain('branche');
  });

  test('never ignores a licence professionnelle in silence', () => {
    const licence = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask({ licencePro: true, ...part });
      return plain(writeUnknowns(simulation, answer).join(' '));
    };
    expect(licence({ contract: 'professionalisation' })).toContain(
      'licence professionnelle ne vaut que pour le contrat d’apprentissage',
    );
    expect(licence({})).not.toContain('licence');
  });

  test('leaves open only what is open for this contract', () => {
    const count = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask(part);
      return writeUnknowns(simulation, answer).length;
    };
    const known = count({ start: '2026-04', months: 6 });
    expect(count({})).toBe(known + 1);
    expect(count({ months: 37 })).toBe(known + 3);
    expect(count({ start: '2026-04', months: 6, lastPay: 400 })).toBe(known + 1);
    expect(count({ start: '2026-04', months: 6, age: 22 })).toBe(known + 1);
    expect(count({ start: '2026-04', months: 6, age: 22, branchMinimum: 1500 })).toBe(known);
  });
});
