// Days as texts such as 2027-06-14: reads those of feeds and spreadsheets, and counts from one to another.
const MS_PER_DAY = 86_400_000;

/** "2027-06-14T08:00:00Z", "2027-06-14 08:00" or "14/06/2027" -> "2027-06-14". `null`: no day of the calendar. */
export function toDay(text: string): string | null {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.+\-ZUTC ]*)?$/.exec(text) ?? [];
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const found = iso ?? (year && month && day && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found !== undefined && isDay(found) ? found : null;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // "2027-02-30" is read as March 2nd, or not at all.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The last day of so many months that begin on this one: 2027-09-01 and 12 -> 2028-08-31. */
export function lastDayOfMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return addDays(date.toISOString().slice(0, 10), -1);
}

/** Monday to Friday of an ISO week, "2027-W24" or "2027W24". `null`: no such week. */
export function toWeek(text: string): { from: string; to: string } | null {
  const [, year, week] = /^(\d{4})-?W(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined || Number(week) < 1 || Number(week) > 53) return null;
  // January 4th is always in the first week.
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, -((new Date(fourth).getUTCDay() + 6) % 7));
  const from = addDays(monday, (Number(week) - 1) * 7);
  // A year of 52 weeks has no 53rd: its Thursday is in the next one.
  return addDays(from, 3).startsWith(year) ? { from, to: addDays(from, 4) } : null;
}
