import { describe, expect, test } from 'vitest';
import { simulate } from '#domain/apprenticeship/simulate.ts';
import { NO_CHOICE, type Simulation } from '#domain/apprenticeship/simulation.ts';
import { ruleBook } from '../../tests/support/rules.ts';
import {
  describeChart,
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
      'Contrat d’apprentissage de 24 mois à partir de septembre 2026, à 17 ans : 504,10 € brut par mois au début, 952,18 € à la fin, au moins.',
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
    const [aid] = writeEmployerLines(simulation, answer);
    expect(plain(aid?.text ?? '')).toBe(
      'À vérifier : l’aide n’est pas connue pour ces dates. Demandez à l’Opco de l’employeur. Dernier jour connu pour commencer un contrat avec aide : le 31 décembre 2026.',
    );
  });

  test('leaves open only what is open for this contract', () => {
    const count = (part: Partial<Simulation>) => {
      const { simulation, answer } = ask(part);
      return writeUnknowns(simulation, answer).length;
    };
    const known = count({ start: '2026-04', months: 6 });
    expect(count({})).toBe(known + 1);
    expect(count({ months: 37 })).toBe(known + 2);
    expect(count({ start: '2026-04', months: 6, lastPay: 400 })).toBe(known + 1);
    expect(count({ start: '2026-04', months: 6, age: 22 })).toBe(known + 1);
    expect(count({ start: '2026-04', months: 6, age: 22, branchMinimum: 1500 })).toBe(known);
  });
});
