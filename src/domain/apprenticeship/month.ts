// Months as "2026-09", counted: the domain knows no clock and no calendar.

export const MONTHS_A_YEAR = 12;

/** Months since year 0; `null` for anything that is not a month of four-digit year. */
export function countMonths(month: string): number | null {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  return year === undefined ? null : Number(year) * MONTHS_A_YEAR + Number(number) - 1;
}

export function writeMonth(count: number): string {
  const year = Math.floor(count / MONTHS_A_YEAR);
  return `${String(year).padStart(4, '0')}-${String((count % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}
