// The number of an establishment: 14 digits, of which the last catches a slip of the finger.

/** La Poste, whose establishments are numbered otherwise since they were too many. */
const LA_POSTE = '356000000';

const sumOf = (digits: readonly number[]): number => digits.reduce((sum, digit) => sum + digit, 0);

/** Luhn's key, as Insee has it: each second digit from the right is doubled, and its own digits are added. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const doubled = digits.map((digit, index) =>
    index % 2 === 1 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit,
  );
  return sumOf(doubled) % 10 === 0 || (text.startsWith(LA_POSTE) && sumOf(digits) % 5 === 0);
}
