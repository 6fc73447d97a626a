/**
 * Writes calendars of RFC 5545: the few lines that our events need. Written here because no library for it is among our
 * dependencies, and one would bring its own idea of time zones.
 */
export interface CalendarEvent {
  /** Stable: a calendar that reads it again changes the event in place of adding one. */
  uid: string;
  day: string;
  /** Belgian time: "09:30". */
  from: string;
  until: string;
  title: string;
  place: string;
  description: string;
  url: string;
  isCancelled?: boolean;
}

const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Brussels',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** @param writtenAt the instant that the events were written, for their DTSTAMP */
export function calendarOf(name: string, events: readonly CalendarEvent[], writtenAt: Date): string {
  const stamp = `${writtenAt.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coopera//Formations//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Brussels',
    ...ZONE,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const linesOf = (event: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;TZID=Europe/Brussels:${localTime(event.day, event.from)}`,
  `DTEND;TZID=Europe/Brussels:${localTime(event.day, event.until)}`,
  `SUMMARY:${escaped(event.title)}`,
  `LOCATION:${escaped(event.place)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `URL:${event.url}`,
  `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
];

const localTime = (day: string, time: string): string => `${day.replace(/-/g, '')}T${time.replace(':', '')}00`;

/** TEXT of section 3.3.11: backslash, comma, semicolon and new line are escaped; other control characters are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const LIMIT = 75;

/** Lines of at most 75 bytes; a character is never cut in two (section 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > LIMIT) {
      pieces.push(piece);
      piece = '';
      size = 1; // the space that begins a continuation
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n ');
}
