import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from './ics.ts';

const event: CalendarEvent = {
  uid: 'second-year-2027@example.org',
  title: 'Stage de 2de ; deux semaines, en juin',
  note: 'Ligne 1\nLigne 2 \\',
  from: '2027-06-14',
  end: '2027-07-01',
  isTentative: true,
  checked: '2026-11-23',
};

test('an event of whole days is written, its text escaped', () => {
  const lines = writeCalendar('Stages', 'Site', [event]).split('\r\n');
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Site//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Stages',
    'BEGIN:VEVENT',
    'UID:second-year-2027@example.org',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;VALUE=DATE:20270614',
    'DTEND;VALUE=DATE:20270701',
    'SUMMARY:Stage de 2de \\; deux semaines\\, en juin',
    'DESCRIPTION:Ligne 1\\nLigne 2 \\\\',
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    .filter((each) => !/[\r\n\\;,]/.test(each));
  fc.assert(
    fc.property(text, (title) => {
      const calendar = writeCalendar('Stages', 'Site', [{ ...event, title }]);
      for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(calendar.replaceAll('\r\n ', '')).toContain(`\r\nSUMMARY:${title}\r\n`);
    }),
  );
});
