import { type CalendarEvent, calendarOf } from './ical';

const event: CalendarEvent = {
  uid: 'slot-1@coopera.example',
  day: '2026-12-03',
  from: '09:30',
  until: '12:30',
  title: 'Prix; devis, marge \\ TVA',
  place: 'Bruxelles, salle Horta',
  description: 'Apportez :\nun devis\r\nune facture',
  url: 'https://coopera.example/formations/1',
};
const at = new Date('2026-11-24T09:00:00Z');
const written = (more: Partial<CalendarEvent> = {}) => calendarOf('Mes formations', [{ ...event, ...more }], at);
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('a calendar of RFC 5545', () => {
  it('tells Belgian time, with the rules of its zone', () => {
    expect(unfolded(written())).toEqual(
      expect.arrayContaining([
        'TZID:Europe/Brussels',
        'DTSTART;TZID=Europe/Brussels:20261203T093000',
        'DTEND;TZID=Europe/Brussels:20261203T123000',
        'DTSTAMP:20261124T090000Z',
      ]),
    );
  });

  it('escapes what has a meaning of its own', () => {
    expect(unfolded(written())).toEqual(
      expect.arrayContaining([
        'SUMMARY:Prix\\; devis\\, marge \\\\ TVA',
        'LOCATION:Bruxelles\\, salle Horta',
        'DESCRIPTION:Apportez :\\nun devis\\nune facture',
      ]),
    );
  });

  it('never lets a title add lines of its own', () =>
    expect(unfolded(written({ title: 'x\r\nATTENDEE:mailto:x@y' })).filter((line) => line.startsWith('ATT'))).toEqual(
      [],
    ));

  it('folds at 75 bytes, never inside a character', () => {
    const title = 'é'.repeat(120);
    const lines = written({ title }).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded(written({ title }))).toContain(`SUMMARY:${title}`);
  });

  it('ends every line with CR and LF, and keeps its blocks in pairs', () => {
    const text = written();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const open = unfolded(text).filter((line) => line.startsWith('BEGIN:')).length;
    expect(unfolded(text).filter((line) => line.startsWith('END:'))).toHaveLength(open);
  });

  it('says that a session is cancelled', () =>
    expect(unfolded(written({ isCancelled: true }))).toContain('STATUS:CANCELLED'));
});
