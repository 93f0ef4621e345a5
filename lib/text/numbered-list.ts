/** The head of a point: 1、 2. 3) （4） 五、 ⑥ 七是 第八， */
const HEAD =
  /(?:^|[\s；;。，,：:])(?:\d{1,2}[、.．)）](?!\d)|[（(]\d{1,2}[)）]|[一二三四五六七八九十](?:、|是)|第[一二三四五六七八九十](?:个|点|条)?(?:问题)?(?:是|[，,、：:]))|[①-⑳]/g;

/** The points of a numbered list in the writer's own words; [] for a text that is no list. */
export const numberedPoints = (text: string): string[] => {
  const heads = [...text.matchAll(HEAD)];
  if (heads.length < 2) return [];
  return heads.map((head, n) =>
    text
      .slice(head.index + head[0].length, heads[n + 1]?.index)
      .replace(/[\s；;。，,]+$/, '')
      .trim(),
  );
};
