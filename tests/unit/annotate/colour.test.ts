import { describe, expect, it } from 'vitest';
import { isReddish, luminance, parseColour } from '../../../lib/annotate/colour';

describe('computed colours', () => {
  it.each([
    ['rgb(255, 0, 0)', { r: 1, g: 0, b: 0, alpha: 1 }],
    ['rgba(0, 0, 0, 0.5)', { r: 0, g: 0, b: 0, alpha: 0.5 }],
    ['rgb(255 255 255 / 25%)', { r: 1, g: 1, b: 1, alpha: 0.25 }],
    ['color(srgb 1 0.5 0 / 0.1)', { r: 1, g: 0.5, b: 0, alpha: 0.1 }],
    ['oklch(0.5 0.1 20)', { r: 0.5, g: 0.5, b: 0.5, alpha: 1 }],
    ['lab(50 10 10)', { r: 0.5, g: 0.5, b: 0.5, alpha: 1 }],
  ])('%s', (text, colour) => expect(parseColour(text)).toEqual(colour));

  it('knows nothing of other texts', () => {
    expect(parseColour('none')).toBeUndefined();
    expect(parseColour('hsl(var(--x))')).toBeUndefined();
  });

  it.each([
    ['rgb(217, 48, 38)', true],
    ['rgb(245, 108, 108)', true],
    ['rgb(255, 138, 128)', true],
    ['rgb(212, 107, 8)', true],
    ['rgb(90, 90, 90)', false],
    ['rgb(38, 79, 156)', false],
    ['rgb(0, 128, 0)', false],
    ['rgb(255, 240, 200)', false],
  ])('%s reads as a complaint: %s', (text, red) => expect(isReddish(parseColour(text)!)).toBe(red));

  it('tells a dark page from a light one', () => {
    expect(luminance(parseColour('rgb(20, 20, 20)')!)).toBeLessThan(0.18);
    expect(luminance(parseColour('rgb(245, 246, 247)')!)).toBeGreaterThan(0.18);
  });
});
