/** Labels whose exact words no list holds: one case per field, so that a change shows what it breaks. */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../lib/recognise/lookup';
import { WORDINGS } from './wordings';

/** The meaning in one word; the code of the SMS page is nobody's field on a form, its mobile is the person's. */
const shortOf = (label: string): string => {
  const { keys, nobody, region, validity } = meaningOf(label);
  if (nobody) return 'nobody';
  if (region) return 'region';
  if (validity) return 'validity';
  const own = [...keys.keys()].filter((k) => !k.startsWith('sms.m')).sort();
  return own.join(' ').replace(/^entityManager\.(\w+) siteManager\.\1$/, 'person.$1') || 'nobody';
};

describe('wordings of labels', () => {
  it.each(Object.entries(WORDINGS))('%s', (meaning, labels) => {
    expect(labels.map((l) => `${l}: ${shortOf(l)}`)).toEqual(labels.map((l) => `${l}: ${meaning}`));
  });
});
