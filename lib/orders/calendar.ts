/** Deadlines as an iCalendar file (RFC 5545), to be imported into any calendar. */

export interface CalendarEvent {
  /** Stable: importing the file again moves the event instead of doubling it. */
  uid: string;
  title: string;
  text: string;
  /** ISO date for a whole day, ISO time for a moment. */
  at: string;
  /** Minutes before `at` at which the calendar reminds. */
  alarmBefore: number;
}

const LINE_OCTETS = 75;
const octets = (character: string): number => new TextEncoder().encode(character).length;

/** §3.1: no line longer than 75 octets, a continuation begins with a blank; never inside a character. */
const fold = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join('\r\n');
};

/** §3.3.11: backslash, semicolon, comma and line breaks; other control characters have no place in a text. */
const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[;,]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are refused by RFC 5545
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** 20261122T081500Z of an ISO time. */
const utc = (iso: string): string => new Date(iso).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
const day = (date: string): string => date.replace(/-/g, '');
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const when = (at: string): string[] =>
  /^\d{4}-\d{2}-\d{2}$/.test(at)
    ? [`DTSTART;VALUE=DATE:${day(at)}`, `DTEND;VALUE=DATE:${day(dayAfter(at))}`]
    : [`DTSTART:${utc(at)}`];

const eventLines = (event: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(event.uid)}`,
  `DTSTAMP:${utc(stamp)}`,
  ...when(event.at),
  `SUMMARY:${escapeText(event.title)}`,
  ...(event.text ? [`DESCRIPTION:${escapeText(event.text)}`] : []),
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(event.title)}`,
  `TRIGGER:-PT${event.alarmBefore}M`,
  'END:VALARM',
  'END:VEVENT',
];

/**
 * The text of a calendar file.
 * @param stamp ISO time at which it is made (DTSTAMP)
 */
export const calendarText = (events: readonly CalendarEvent[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Filing Assistant//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map((line) => fold(line))
    .join('\r\n');
