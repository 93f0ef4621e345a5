/** What the background answers to a page that is being filled. Pure; says nothing that the question does not hold. */
import { matchExactly, matchOption } from '../widgets/support/match';
import { means } from '../widgets/support/meaning';
import { monthOver, optionOf } from '../widgets/support/month';
import { valueOfReading } from './back';
import { valueFor } from './fit';
import type { Answer, Question } from './fitting';
import { itemsFor } from './items';
import { showsValue } from './shows';
import { isTaken } from './target';

const numberOf = (text: string): string | undefined => /^\s*0*(\d{1,4})\s*[年月日号]?\s*$/.exec(text)?.[1];

/** 05 in a list of months that says 5 or 5月. */
const sameNumber = ([wanted = '', ...others]: readonly string[], texts: readonly string[]): number => {
  const number = others.length ? undefined : numberOf(wanted);
  return number ? texts.findIndex((t) => numberOf(t) === number) : -1;
};

export const answerTo = (question: Question): Answer => {
  if ('shape' in question) return valueFor(question.value, question.shape, question.keys);
  if ('wanted' in question) {
    const { wanted, texts, exactly } = question;
    return (exactly ? matchExactly : matchOption)(wanted, texts) ?? sameNumber(wanted, texts);
  }
  if ('apart' in question) return monthOver(question.texts, question.apart) ?? -1;
  if ('month' in question) return optionOf(question.month, question.texts);
  if ('taken' in question) return isTaken(question.taken);
  if ('before' in question) return valueOfReading(question.kind, question.before) ?? false;
  if ('items' in question) return itemsFor(question.value, question.kind, question.items);
  const { value, reading, kind } = question;
  return kind ? showsValue(kind, reading, value) : means(value, reading);
};
