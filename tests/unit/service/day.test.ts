import { afterEach, expect, it } from 'vitest';
import { localDay } from '../../../lib/service/day';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('is the date where the user is, not the one in Greenwich', () => {
  process.env.TZ = 'Asia/Shanghai';
  expect(localDay('2026-03-31T17:30:00.000Z')).toBe('2026-04-01');
  process.env.TZ = 'America/New_York';
  expect(localDay('2026-04-01T01:30:00.000Z')).toBe('2026-03-31');
});
