import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../lib/orders/calendar';

const STAMP = '2026-11-22T08:15:30.123Z';
const event = { uid: 'o-1-sms@x', title: '短信核验', text: '', at: '2026-12-31', alarmBefore: 10_080 };
const unfold = (text: string) => text.replace(/\r\n /g, '');
const lines = (text: string) => unfold(text).split('\r\n');

describe('calendar file (RFC 5545)', () => {
  it('a day has VALUE=DATE and ends the day after; a moment is in UTC', () => {
    const text = calendarText([event, { ...event, uid: 'b', at: '2026-11-23T06:20:00.000Z' }], STAMP);
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'UID:o-1-sms@x',
        'DTSTAMP:20261122T081530Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'DTSTART:20261123T062000Z',
        'TRIGGER:-PT10080M',
        'END:VCALENDAR',
      ]),
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });
  it('every line ends with CRLF and has 75 octets at most, no character is cut', () => {
    const title = '新疆维吾尔自治区巴音郭楞蒙古自治州若羌县某某农牧业专业合作社联合社😀'.repeat(3);
    const text = calendarText([{ ...event, title, text: 'x'.repeat(300) }], STAMP);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(lines(text)).toContain(`SUMMARY:${title}`);
  });
  it('escapes text, and no value can add a line of its own', () => {
    const text = calendarText(
      [{ ...event, title: 'a,b;c\\d\r\nEND:VEVENT\nX\u0007\rY', text: '一，二' }],
      STAMP,
    );
    expect(lines(text)).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\\nX\\nY');
    expect(lines(text).filter((l) => l === 'END:VEVENT')).toHaveLength(1);
    expect(lines(text)).toContain('DESCRIPTION:一，二');
  });
  it('the same deadlines give the same events whenever they are written', () => {
    const other = calendarText([event], '2027-01-01T00:00:00Z');
    expect(other.replace(/DTSTAMP:.*/g, '')).toBe(calendarText([event], STAMP).replace(/DTSTAMP:.*/g, ''));
  });
});
