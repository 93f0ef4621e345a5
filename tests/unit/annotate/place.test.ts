import { describe, expect, it } from 'vitest';
import { choosePlace, estimateWidth, placeCard } from '../../../lib/annotate/place';

describe('where the message goes', () => {
  const field = { width: 360 };
  it('below when the page leaves a gap', () => {
    expect(choosePlace({ below: 360, spot: 'right', right: 300 }, field)).toEqual({
      mark: 'right',
      message: 'below',
      width: 360,
    });
  });
  it('right when there is none but room for 160 px', () => {
    expect(choosePlace({ below: 0, spot: 'right', right: 200 }, field).message).toBe('right');
    expect(choosePlace({ below: 0, spot: 'right', right: 159 }, field).message).toBe('none');
  });
  it('never right of a mark that had to squeeze in', () => {
    expect(choosePlace({ below: 0, spot: 'tight', right: 300 }, field).message).toBe('none');
  });
  it('starts the line with the mark where the right is taken', () => {
    expect(choosePlace({ below: 360, spot: 'corner', right: 0 }, field)).toEqual({
      mark: 'line',
      message: 'below',
      width: 338,
    });
  });
  it('leaves the mark out rather than put it on an input', () => {
    expect(choosePlace({ below: 0, spot: 'none', right: 0 }, field).mark).toBe('none');
  });
});

describe('where the card goes', () => {
  const card = { width: 336, height: 200 };
  const view = { width: 1160, height: 700 };
  const overlaps = (field: { x: number; y: number; width: number; height: number }, size = view) => {
    const { x, y } = placeCard(field, card, size);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    return (
      x < field.x + field.width &&
      field.x < x + card.width &&
      y < field.y + field.height &&
      field.y < y + card.height
    );
  };
  it.each([
    ['in the middle', { x: 300, y: 300, width: 360, height: 32 }],
    ['at the right edge', { x: 780, y: 300, width: 360, height: 32 }],
    ['at the bottom right', { x: 780, y: 660, width: 360, height: 32 }],
    ['full width at the top', { x: 8, y: 4, width: 1140, height: 32 }],
    ['full width at the bottom', { x: 8, y: 660, width: 1140, height: 32 }],
  ])('beside the field %s, not over it', (_, field) => {
    expect(overlaps(field)).toBe(false);
  });
  it('stays in a frame smaller than itself as far as possible', () => {
    expect(placeCard({ x: 10, y: 10, width: 200, height: 30 }, card, { width: 300, height: 150 })).toEqual({
      x: 8,
      y: 8,
    });
  });
});

it('estimates square Han and narrow Latin', () => {
  expect(estimateWidth('网站')).toBe(24);
  expect(estimateWidth('http://')).toBeLessThan(60);
});
