/** Short texts where a page says how something ended: headings, results, notices. Reads only. */
import { tidy } from '../text/shown';

const PLACES =
  'h1,h2,h3,h4,[role=heading],[role=alert],[role=status],[class*=result i],[class*=success i],[class*=title i]';
/** A notice is short; a long text only talks about something. */
const LONGEST = 60;
const MANY = 200;

/** Only asked where the page has no filing form. */
export const noticesOf = (document: Document): string[] =>
  [...document.querySelectorAll<HTMLElement>(PLACES)].slice(0, MANY).flatMap((el) => {
    const text = tidy(el.textContent);
    return text && text.length <= LONGEST && el.offsetHeight ? text : [];
  });
