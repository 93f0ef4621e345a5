/** What stands in a widget in place of an answer. Pure. */

const HINT =
  /^[-=\s]*(请?先?(选择|输入|填写(?!新)|选取|搜索)|全部|不限|select|choose|please|加载中|loading|暂无|无(匹配)?(数据|结果)|no (data|result)|not found)/i;

/** A text that stands for "nothing chosen yet" or "no data", never an answer. */
export const isHint = (text: string): boolean => {
  const t = text.normalize('NFKC').trim();
  return !/[\p{L}\p{N}]/u.test(t) || (HINT.test(t) && t.length < 30);
};
