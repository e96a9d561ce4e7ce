import type {TextForm} from '../foreignTexts';

/** One item of a GIFT file. Empty lines separate items. */
export type GiftItem =
  | {type: 'category'; line: number; path: string}
  | {type: 'description'; line: number; text: GiftText}
  | {type: 'fault'; line: number; why: string}
  | GiftQuestion;

export interface GiftQuestion {
  type: 'question';
  line: number;
  id: string | undefined;
  tags: string[];
  name: string | undefined;
  before: GiftText;
  /** null if the answers are at the end */
  after: string | null;
  answers: GiftAnswers;
  general: GiftText | undefined;
}

export interface GiftText {
  text: string;
  form: TextForm;
}

export type GiftAnswers =
  | {type: 'essay'}
  | {type: 'true-false'; isTrue: boolean; wrong: GiftText | undefined; right: GiftText | undefined}
  | {type: 'number'; answers: GiftNumber[]}
  | {type: 'match'; pairs: {left: GiftText; right: string}[]}
  | {type: 'text'; answers: GiftAnswer[]}
  | {type: 'choice'; answers: GiftAnswer[]}
  /** Not in GIFT's format, such as the ordering of Moodle's plugin. */
  | {type: 'unknown'; why: string};

export interface GiftAnswer {
  /** Whether it's marked with `=` instead of `~`. */
  isRight: boolean;
  /** In percent; undefined if not given. */
  weight: number | undefined;
  content: GiftText;
  feedback: GiftText | undefined;
}

interface NumberRange {
  value: number;
  tolerance: number;
}

export interface GiftNumber extends Omit<GiftAnswer, 'content'>, NumberRange {}

/** Parses a GIFT file item by item, so an unreadable one doesn't affect the others. */
export function parseGift(source: string): GiftItem[] {
  return chunksOf(source).map(parseChunk);
}

interface Chunk {
  line: number;
  /** Without comments. */
  text: string;
  comments: string[];
}

function chunksOf(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, written] of lines.entries()) {
    const trimmed = written.trim();
    const isCategory = trimmed.startsWith('$CATEGORY:');
    if (trimmed === '' || isCategory) open = null;
    if (trimmed === '') continue;
    if (open === null) {
      open = {line: index + 1, text: '', comments: []};
      chunks.push(open);
    }
    if (trimmed.startsWith('//')) open.comments.push(trimmed);
    else addLine(open, written, index + 1);
    if (isCategory) open = null;
  }
  return chunks.filter(({text}) => text.trim() !== '');
}

/** An item's line is where its text begins, after comments. */
function addLine(chunk: Chunk, written: string, line: number): void {
  if (chunk.text === '') Object.assign(chunk, {line, text: written});
  else chunk.text += `\n${written}`;
}

function parseChunk({line, text, comments}: Chunk): GiftItem {
  const category = /^\s*\$CATEGORY:(.*)$/.exec(text)?.[1];
  if (category !== undefined) return {type: 'category', line, path: category.trim()};
  try {
    return parseQuestion(text.trim(), comments.join('\n'), line);
  } catch (error) {
    if (!(error instanceof GiftFault)) throw error;
    return {type: 'fault', line: line + error.lines, why: error.message};
  }
}

class GiftFault extends Error {
  constructor(
    message: string,
    /** Lines after the first line of the item. */
    readonly lines = 0,
  ) {
    super(message);
  }
}

function parseQuestion(text: string, comments: string, line: number): GiftItem {
  const named = /^::((?:\\.|(?!::)[^\\])*)::/s.exec(text);
  const rest = text.slice(named?.[0].length ?? 0);
  const from = find(rest, '{');
  if (from < 0) {
    if (find(rest, '}') >= 0) throw new GiftFault('It has a } without a {.', linesTo(rest, find(rest, '}')));
    return {type: 'description', line, text: textOf(rest, 'moodle')};
  }
  const to = find(rest, '}', from);
  if (to < 0)
    throw new GiftFault('Its { has no } before the next empty line.', linesTo(text, text.length - rest.length + from));
  const before = textOf(rest.slice(0, from), 'moodle');
  const after = rest.slice(to + 1).trim();
  const second = find(after, '{');
  if (second >= 0)
    throw new GiftFault(
      'It has a second {, and a question in GIFT has only one. Write \\{ for a brace.',
      linesTo(rest, to + 1 + second),
    );
  const written = rest.slice(from + 1, to);
  const general = findAll(written, '####');
  const answers = general < 0 ? written : written.slice(0, general);
  return {
    type: 'question',
    line,
    id: /\[id:([^\n]+?)\]/.exec(comments)?.[1]?.trim(),
    tags: [...comments.matchAll(/\[tag:([^\n]+?)\]/g)].flatMap(([, tag]) => tag ?? []),
    name: named ? decoded(named[1] ?? '').trim() : undefined,
    before,
    after: after === '' ? null : textOf(after, before.form).text,
    answers: answersOf(answers.trim(), before.form),
    general: general < 0 ? undefined : textOf(written.slice(general + 4), before.form),
  };
}

function answersOf(written: string, form: TextForm): GiftAnswers {
  if (written === '') return {type: 'essay'};
  if (written.startsWith('>'))
    return {type: 'unknown', why: 'GIFT has no {> … }. If it is an ordering question, export it from Moodle as XML.'};
  if (written.startsWith('#')) return numbersOf(written.slice(1), form);
  const [head = '', ...comments] = splitAt(written, '#');
  if (/^(?:t|true|f|false)$/i.test(head.trim())) {
    const [wrong, right] = comments.map((comment) => optional(comment, form));
    return {type: 'true-false', isTrue: /^t/i.test(head.trim()), wrong, right};
  }
  const pieces = piecesOf(written);
  if (pieces.length === 0) return {type: 'text', answers: [answerOf(`=${written}`, form)]};
  if (pieces.every((piece) => piece.startsWith('=') && findAll(piece, '->') >= 0)) return matchOf(pieces, form);
  const answers = pieces.map((piece) => answerOf(piece, form));
  return answers.every(({isRight}) => isRight) ? {type: 'text', answers} : {type: 'choice', answers};
}

/** Splits text before each `=` or `~`. */
function piecesOf(written: string): string[] {
  const starts = positionsOf(written, (character) => character === '=' || character === '~');
  if (starts.length > 0 && written.slice(0, starts[0]).trim() !== '')
    throw new GiftFault('Its answers have text before the first = or ~.');
  return starts.map((start, place) => written.slice(start, starts[place + 1]).trim());
}

function answerOf(piece: string, form: TextForm): GiftAnswer {
  const [, mark, weight, rest = ''] = /^([=~])\s*(?:%([^%]*)%)?(.*)$/s.exec(piece) ?? [];
  const [content = '', ...feedback] = splitAt(rest, '#');
  return {
    isRight: mark === '=',
    weight: weight === undefined ? undefined : percentOf(weight),
    content: textOf(content, form),
    feedback: feedback.length > 0 ? optional(feedback.join('#'), form) : undefined,
  };
}

function percentOf(written: string): number {
  const percent = Number(written.replace(',', '.'));
  if (written.trim() === '' || Number.isNaN(percent)) throw new GiftFault(`%${written}% is not a percentage.`);
  return percent;
}

function matchOf(pieces: readonly string[], form: TextForm): GiftAnswers {
  return {
    type: 'match',
    pairs: pieces.map((piece) => {
      const arrow = findAll(piece, '->');
      return {
        left: textOf(piece.slice(1, arrow), form),
        right: decoded(piece.slice(arrow + 2))
          .replace(/\s+/g, ' ')
          .trim(),
      };
    }),
  };
}

function numbersOf(written: string, form: TextForm): GiftAnswers {
  const pieces = piecesOf(/^\s*[=~]/.test(written) ? written : `=${written}`);
  return {
    type: 'number',
    answers: pieces.flatMap((piece): GiftNumber[] => {
      const {content, ...answer} = answerOf(piece, form);
      const range = rangeOf(content.text);
      // `~` without a number catches all other answers, to give them feedback.
      if (!range && content.text.replace('*', '') === '') return [];
      if (!range) throw new GiftFault(`"${content.text}" is not a number.`);
      return [{...answer, ...range}];
    }),
  };
}

const NUMBER = String.raw`\s*([-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?)\s*`;
const SPAN = new RegExp(`^${NUMBER}\\.\\.${NUMBER}$`, 'i');
const NEAR = new RegExp(`^${NUMBER}(?::${NUMBER})?$`, 'i');

function rangeOf(text: string): NumberRange | undefined {
  const [, from, to] = SPAN.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [low, high] = [numberOf(from), numberOf(to)];
    return {value: rounded((low + high) / 2), tolerance: rounded((high - low) / 2)};
  }
  const [, value, tolerance = '0'] = NEAR.exec(text) ?? [];
  if (value === undefined) return undefined;
  return {value: numberOf(value), tolerance: numberOf(tolerance)};
}

/** Removes floating-point noise from the sum of two decimals. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

const FORM = /^\s*\[(html|markdown|plain|moodle)\]/;

function textOf(written: string, usual: TextForm): GiftText {
  const [mark = '', named] = FORM.exec(written) ?? [];
  const form = (named as TextForm | undefined) ?? usual;
  const text = written.slice(mark.length).trim();
  // In these formats, line breaks that matter are written as `\\n`.
  const isLoose = form === 'moodle' || form === 'plain';
  return {text: decoded(isLoose ? text.replace(/\s*\n\s*/g, ' ') : text), form};
}

function optional(written: string, form: TextForm): GiftText | undefined {
  return written.trim() === '' ? undefined : textOf(written, form);
}

function decoded(written: string): string {
  return written.replace(/\\([\\:#={}~n])/g, (_, character) => (character === 'n' ? '\n' : character));
}

/** Finds characters that aren't escaped with a backslash. */
function positionsOf(written: string, isMeant: (character: string, at: number) => boolean): number[] {
  const positions: number[] = [];
  for (let at = 0; at < written.length; at++) {
    if (written[at] === '\\') at++;
    else if (isMeant(written[at] as string, at)) positions.push(at);
  }
  return positions;
}

function find(written: string, character: string, from = 0): number {
  return positionsOf(written, (other, at) => other === character && at >= from)[0] ?? -1;
}

function findAll(written: string, characters: string): number {
  return positionsOf(written, (_, at) => written.startsWith(characters, at))[0] ?? -1;
}

function splitAt(written: string, character: string): string[] {
  const at = positionsOf(written, (other) => other === character);
  return [-1, ...at].map((start, place) => written.slice(start + 1, at[place]));
}

function linesTo(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
