/** Whether a page says that an order has been handed in. Reads only. */

const SAYS =
  /(?:提交|上报|申请)成功|(?:已|成功)提交|(?:已|正在)进入.{0,8}审|(?:等待|提交至|正在进行).{0,8}审|^.{0,8}(?:初审|审核)中/;
/** Places where a page says how something ended: headings, results, notices. */
const PLACES =
  'h1,h2,h3,h4,[role=heading],[role=alert],[role=status],[class*=result i],[class*=success i],[class*=title i]';
/** A notice is short; a long text only talks about handing in. */
const LONGEST = 60;
const MANY = 200;

/** True where a short, shown notice says so. Only asked where the page has no filing form. */
export const saysSubmitted = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLElement>(PLACES)].slice(0, MANY).some((el) => {
    const text = el.textContent?.trim() ?? '';
    return text.length <= LONGEST && SAYS.test(text) && el.offsetHeight > 0;
  });
