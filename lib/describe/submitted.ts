/** Whether a page says that an order has been handed in. */

const SAYS =
  /(?:提交|上报|申请)成功|(?:已|成功)提交|(?:已|正在)进入.{0,8}审|(?:等待|提交至|正在进行).{0,8}审|^.{0,8}(?:初审|审核)中/;

/** `notices` are the short texts of a page without a form. */
export const tellsOfEnd = (notices: readonly string[] = []): boolean => notices.some((n) => SAYS.test(n));
