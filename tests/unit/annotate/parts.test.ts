import { describe, expect, it } from 'vitest';
import { markOf } from '../../../lib/looks/parts';
import { STYLE } from '../../../lib/looks/style';

describe('what stands at a field all the time costs the page nothing with every key', () => {
  it('has no form controls: autofill looks through those with every key', () => {
    const parts = JSON.stringify(markOf('zh-CN'));
    expect(parts).not.toMatch(/\["(?:button|input|select|textarea|output)"/);
    expect(parts.match(/"role":"button","tabindex":"-1"/g)).toHaveLength(2);
  });

  it('has no positioned boxes inside: every frame looks through those', () => {
    const rules = [...STYLE.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
    const inside = rules.filter(([, names]) => /^\s*\.(?:edge|mark|msg|do|more|n)\b/.test(names!));
    expect(inside.length).toBeGreaterThan(9);
    for (const [, names, body] of inside) expect(body, names).not.toMatch(/position:|transform:|opacity:/);
  });
});
