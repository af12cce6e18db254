// Writes a calendar of whole days (iCalendar, RFC 5545), to be added to that of a phone.

export interface CalendarEvent {
  /** Stable: the same event, changed, replaces the one that a calendar has. */
  readonly uid: string;
  readonly title: string;
  readonly note: string;
  /** First day. */
  readonly from: string;
  /** The day after the last: so ends an event of whole days. */
  readonly end: string;
  /** Not announced by an official text yet. */
  readonly isTentative: boolean;
  /** Day on which it was last checked. */
  readonly checked: string;
}

const CRLF = '\r\n';
/** Octets of a line, its end left out. */
const LONGEST_LINE = 75;

export function writeCalendar(name: string, product: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Not in the RFC, but what every calendar shows as its name.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, title, note, from, end, isTentative, checked }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${toDigits(checked)}T000000Z`,
      `DTSTART;VALUE=DATE:${toDigits(from)}`,
      `DTEND;VALUE=DATE:${toDigits(end)}`,
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
