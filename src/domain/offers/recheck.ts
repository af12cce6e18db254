// When the link to a public service is to be checked again: services change their addresses without a word.
import type { OfficialService } from '#schemas/official-service.ts';

export type Checked = Pick<OfficialService, 'checked' | 'opened' | 'recheck'>;

/** The day from which it is due, as "2027-05-23": so many months after it was last read or opened. */
export function recheckOn({ checked, opened, recheck }: Checked): string {
  const [year = 0, month = 1, day = 1] = lastOf(checked, opened).split('-').map(Number);
  const months = year * 12 + (month - 1) + recheck;
  const [dueYear, dueMonth] = [Math.floor(months / 12), months % 12];
  // The 31st of a month that has 30 days is its last day, not the first of the next one.
  return [dueYear, pad(dueMonth + 1), pad(Math.min(day, lastDayOf(dueYear, dueMonth)))].join('-');
}

/** Those that are due first, then by the day on which they will be. `today` as "2026-11-23". */
export function sortByRecheck<Service extends Checked>(
  services: readonly Service[],
  today: string,
): readonly { readonly service: Service; readonly due: string; readonly isDue: boolean }[] {
  return services
    .map((service) => ({ service, due: recheckOn(service), isDue: recheckOn(service) <= today }))
    .toSorted((a, b) => a.due.localeCompare(b.due));
}

/** `month` from 0. */
function lastDayOf(year: number, month: number): number {
  if (month !== 1) return [3, 5, 8, 10].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const lastOf = (checked: string, opened: string | null) =>
  opened !== null && opened > checked ? opened : checked;

const pad = (value: number) => String(value).padStart(2, '0');
