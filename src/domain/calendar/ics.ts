// Writes a calendar of whole days (iCalendar, RFC 5545), to be added to that of a phone.

export interface CalendarEvent {
  /** Stable: the same event, changed, replaces the one that a calendar has. */
  readonly uid: string;
  readonly title: string;
  readonly note: string;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
  /** Not announced by an official text yet. */
  readonly isTentative: boolean;
  /** Day on which it was last checked. */
  readonly checked: string;
}

const CRLF = '\r\n';
/** Octets of a line, its end left out. */
const LONGEST_LINE = 75;
const DAY_MS = 86_400_000;

export function writeCalendar(name: string, product: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Not in the RFC, but what every calendar shows as its name.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, title, note, from, to, isTentative, checked }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${toDigits(checked)}T000000Z`,
      `DTSTART;VALUE=DATE:${toDigits(from)}`,
      // The end of an event of whole days is the day after.
      `DTEND;VALUE=DATE:${toDigits(dayAfter(to))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(note)}`,
      `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
      // Nobody is taken for busy by it.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(fold).join(CRLF) + CRLF;
}

const toDigits = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Never inside a character: a line is cut between two of them. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
