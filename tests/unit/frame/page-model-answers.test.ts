// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPageModel } from '../../../lib/frame/page-model';
import type { Understanding } from '../../../lib/protocol/check-calls';

const answerWith = (taught?: string): Understanding => ({
  descriptions: [],
  parts: [],
  recognition: { matches: [], unassigned: [] },
  isForm: false,
  ...(taught ? { taught } : {}),
});

/** A page with one box whose questions are answered by hand, in the order they were asked. */
const opened = () => {
  document.body.innerHTML = '<form><label for="a">单位名称</label><input id="a"></form>';
  const asked: ((answer: Understanding) => void)[] = [];
  const model = createPageModel(document, {
    isTouched: () => false,
    recognise: () => new Promise((ok) => asked.push(ok)),
  });
  const answer = async (taught?: string) => {
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    asked.shift()?.(answerWith(taught));
  };
  return { model, asked, answer };
};

describe('answers about the boxes of a page', () => {
  it('are asked for once while the page stays the same', async () => {
    const { model, asked, answer } = opened();
    const first = model.rescan();
    await answer('entity.name挂靠方');
    await first;
    await model.rescan();
    expect(asked).toHaveLength(0);
    expect(model.taught).toBe('entity.name挂靠方');
  });

  it('that were under way when a lesson was forgotten are asked for again', async () => {
    const { model, answer } = opened();
    const first = model.rescan();
    await expect.poll(() => model.scan).toBeDefined();
    model.forget();
    await answer('entity.name挂靠方');
    await answer();
    await first;
    expect(model.taught).toBeUndefined();
  });
});
