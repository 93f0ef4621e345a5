/** Brings label texts to one form. */

const OPTIONAL = /\((?:必填|选填|可选|非必填|必选|单选|多选|可多选|必须|optional|required)[^)]*\)/g;
const PROMPT =
  /^(?:请(?:您)?)?(?:如实|正确|准确|完整|继续|先|在此)*(?:输入|填写|选择|录入|提供|填入|键入)(?:一个|您的?|你的?|贵单位的?|本人的?|该)*/;
const ADJECTIVES = /^(?:真实|有效|常用|完整|正确|详细|准确|合法)的/;
/** 与主办单位证件上一致的名称 */
const SAME_AS = /^与(.*?)(证件)?(?:上)?(?:的信息)?(?:保持)?(?:一致|相同|一样)的(.*)$/;

/** 按照证件填写住所, 营业执照上的公司名称: the paper that a text is copied from. */
const COPIED_FROM =
  /^(?:请?(?:按照?|依照|依据|根据|参照))?(?:您?所?持?的?)?(?:(?:营业执照|执照|身份证|证明文件|证件|证书|证照)[/或和]?)+(?:上?所?(?:示|显示|登记|载明|记载|标注|印|写)?的|上?(?:如实|正确|完整)?(?:填写|输入|录入)(?:的)?)+(.{2,})$/;
const OF_PAPER = /^(?:地址|住址|住所|号码?|编号)/;

/** NFKC, lower case, no blanks, no marks, no 请输入; conservative: no word of the label is lost. */
export function normalise(text: string): string {
  const flat = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, '')
    .replace(OPTIONAL, '')
    .replace(
      /^\(?(?:\d{1,2}(?:\.\d{1,2})+[.、)]?|\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}[、.)])(?=\D)|^[①-⑳]/,
      '',
    )
    // Portals call the same person either.
    .replace(/责任人/g, '负责人')
    .replace(/[*:?!。,，;"“”'「」【】[\]…•·|]+/g, '')
    .replace(/^[-—>]+|[-—>]+$/g, '');
  const asked = flat.replace(PROMPT, '').replace(ADJECTIVES, '');
  const copied = COPIED_FROM.exec(asked)?.[1];
  if (copied) return OF_PAPER.test(copied) ? `证件${copied}` : copied;
  const same = SAME_AS.exec(asked);
  if (!same) return asked || flat;
  const [, whose, document = '', what = ''] = same;
  return `${whose}${OF_PAPER.test(what) ? document : ''}${what}`;
}

/** Spelt words of an id, a name or an English label: unitName → "unit name". */
export const spell = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.:*/\s]+/g, ' ')
    .trim()
    .toLowerCase();

export const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
