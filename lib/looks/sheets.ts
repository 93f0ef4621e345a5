/**
 * The card of a finding and the toast after a fill as data: worked out in the background, built node by node in the
 * page. Pure.
 */
import type { Finding, Severity } from '../schema/filing';
import { ICONS, type IconName } from './icons';
import { say } from './say';
import { type Language, type Words, wordsFor } from './words';

/** What a button does; `fix` to `all` and `undo` change something. */
export type Act = 'fix' | 'ignore' | 'muteSite' | 'muteRule' | 'rule' | 'next' | 'close' | 'first' | 'undo';

/** A text, or tag, attributes (`act`: what pressing it does) and what is in it. */
export type Piece =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...pieces: Piece[]];

export interface Sheet {
  /** Its name, and what a screen reader is told. */
  label: string;
  pieces: readonly Piece[];
}

export interface CardRequest {
  finding: Pick<Finding, 'ruleId' | 'severity' | 'message' | 'sources' | 'conflict' | 'fix'>;
  /** The page's own label of the field. */
  label: string;
  index: number;
  total: number;
}

/** Beyond the finding: why the reviewers ask for it, how many of the sources say so. */
export interface CardDetails {
  why?: string;
  agreeing?: number;
  total?: number;
}

export interface ToastRequest {
  filled: number;
  /** Fields left to the user (由您填写). */
  needsYou?: number | undefined;
  /** Shows 撤销填写. */
  canUndo?: boolean | undefined;
  counts: Record<Severity, number>;
}

const MAX_SOURCES = 3;
const MAX_SQUARES = 8;

const isPiece = (piece: Piece | false | undefined | ''): piece is Piece => !!piece;
const piece = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...pieces: readonly (Piece | false | undefined)[]
): Piece => [tag, attributes, ...pieces.filter(isPiece)];
export const icon = (name: IconName): Piece =>
  piece('svg', { viewBox: '0 0 16 16', class: name, 'aria-hidden': 'true' }, ...ICONS[name]);
const button = (act: Act, kind: string, ...pieces: readonly Piece[]): Piece =>
  piece('button', { class: kind, type: 'button', act }, ...pieces);
const shut = (words: Words): Piece =>
  piece('button', { class: 'x', type: 'button', act: 'close', 'aria-label': words.close }, icon('close'));

/** The user's words stand in “ ” and are marked. */
const marked = (message: string): Piece[] =>
  message
    .split(/(“[^”]*”)/)
    .flatMap((part) =>
      part.startsWith('“') && part.endsWith('”') ? ['“', piece('mark', {}, part.slice(1, -1)), '”'] : [part],
    );

const squares = (words: Words, agreeing: number, total: number): Piece => {
  const label = say(words.evidence, agreeing, total);
  const boxes = Array.from({ length: Math.min(total, MAX_SQUARES) }, (_, i) =>
    piece('u', i < agreeing ? { class: 'y' } : {}),
  );
  return piece('span', {}, piece('i', { class: 'ev', role: 'img', 'aria-label': label }, ...boxes), label);
};

const facts = (words: Words, { sources, conflict }: CardRequest['finding'], details: CardDetails): Piece => {
  const row = (term: string, ...pieces: readonly Piece[]) => [
    piece('dt', {}, term),
    piece('dd', {}, ...pieces),
  ];
  const lines = sources
    .slice(0, MAX_SOURCES)
    .map(({ document, section, date }) =>
      piece(
        'span',
        {},
        [document, section].filter(Boolean).join(' '),
        date && ' ',
        date && piece('time', {}, date),
      ),
    );
  const rest = sources.length - MAX_SOURCES;
  return piece(
    'dl',
    {},
    ...(details.why ? row(words.why, details.why) : []),
    ...(conflict ? row(words.differ, conflict) : []),
    ...row(
      words.sources,
      ...(details.total ? [squares(words, details.agreeing ?? 0, details.total)] : []),
      ...lines,
      ...(rest > 0 ? [piece('span', {}, say(words.moreSources, rest))] : []),
      button('rule', 'act act--q', words.rule),
    ),
  );
};

/** Why, sources with dates, fix, put aside. */
export const cardSheet = (
  { finding, label, index, total }: CardRequest,
  details: CardDetails,
  language: Language,
): Sheet => {
  const words = wordsFor(language);
  const severity = words.severity[finding.severity];
  return {
    label: `${label}，${severity}`,
    pieces: [
      piece(
        'header',
        {},
        piece('b', {}, icon(finding.severity), severity),
        piece('i', {}, say(words.position, index, total)),
        total > 1 && button('next', 'act act--q', words.next),
        shut(words),
      ),
      piece('p', { class: 'say' }, ...marked(finding.message)),
      facts(words, finding, details),
      piece(
        'footer',
        {},
        finding.fix && button('fix', 'act', finding.fix.label),
        button('ignore', 'act act--q', words.ignore),
        button('muteSite', 'act act--q', words.muteSite),
        button('muteRule', 'act act--q', words.muteRule),
      ),
    ],
  };
};

/** What a fill did, once. */
export const toastSheet = (
  { filled, needsYou = 0, canUndo, counts }: ToastRequest,
  language: Language,
): Sheet => {
  const words = wordsFor(language);
  const open = counts.error + counts.warning + needsYou;
  const label = say(open ? words.filledOpen : words.filled, filled, open);
  const tally = (name: IconName, word: string, count: number) =>
    count > 0 && piece('span', { class: name }, icon(name), `${word} ${count}`);
  return {
    label,
    pieces: [
      piece('p', { class: 't' }, icon('brand'), label, shut(words)),
      piece(
        'p',
        { class: 'l' },
        tally('error', words.severity.error, counts.error),
        tally('warning', words.severity.warning, counts.warning),
        tally('info', words.severity.info, counts.info),
        tally('you', words.needsYou, needsYou),
      ),
      piece(
        'p',
        { class: 'a' },
        counts.error + counts.warning + counts.info > 0 && button('first', 'act', words.first),
        canUndo && button('undo', 'act act--q', words.undo),
      ),
    ],
  };
};
