import type {Diagnostic} from '@deskbook/text/problems/problems';
import type {Authoring} from '../../domain/authoring';
import {unquoted} from '../../domain/sourceText';
import type {NumberKey} from './rules';

interface NumberTask extends NumberKey {
  type: 'number';
}

export const number: Authoring<NumberTask, object, NumberKey> = {
  form: {readLine},
  parts: ({value, tolerance}) => [String(value), String(tolerance)],
  publish: ({value, tolerance}) => ({question: {}, key: {value, tolerance}}),
  keyHtml: ({value, tolerance}) => `<p class="right">${value}${tolerance > 0 ? ` ± ${tolerance}` : ''}</p>`,
};

const PLAIN_NUMBER = /^[-+\u2212]?\d+(?:[.,]\d+)?$/;
/** `1,000` may be a thousand or one. */
const AMBIGUOUS = /^[-+\u2212]?\d{1,3},\d{3}$/;
/** Digits with only spaces, points, commas and apostrophes between them. */
const LOOKS_LIKE_A_NUMBER = /^[-+\u2212]?\d[\d\s.,'\u2019]*$/;
const TOLERANCE = /\u00b1|\+\s*\/?\s*-/;

/** Reads a number, or a number and its tolerance. */
function readLine(texts: readonly string[], written: string): NumberTask | Diagnostic | undefined {
  const [only = '', ...others] = texts;
  if (others.length === 0 && isNumeric(only)) return readNumber(only);
  if (!texts.some(isNumeric)) return undefined;
  return {
    message: 'this answer mixes numbers and words',
    found: `Answer: ${written.trim()}`,
    expected: 'one number, with a tolerance if needed; or words, with quotes around numbers that are meant as text',
    fix: `Answer: ${texts.map((text) => (isNumeric(text) ? `"${text}"` : text)).join(' | ')}`,
  };
}

/** Returns whether a text after `Answer:` is read as a number. */
export function isNumeric(text: string): boolean {
  return unquoted(text) === text && (LOOKS_LIKE_A_NUMBER.test(text) || TOLERANCE.test(text));
}

function readNumber(text: string): NumberTask | Diagnostic {
  const [value = '', tolerance, ...more] = text.split(TOLERANCE).map((part) => part.trim());
  if (!isPlain(value) || more.length > 0) return noNumber(text, value);
  if (tolerance === undefined) return {type: 'number', value: numberOf(value), tolerance: 0};
  if (!isPlain(tolerance) || numberOf(tolerance) < 0) {
    return {
      message: 'the tolerance of this answer is not a number',
      found: tolerance || 'nothing',
      expected: 'how far off an answer may be: a number, 0 or more',
      fix: `Answer: ${value} \u00b1 1`,
    };
  }
  return {type: 'number', value: numberOf(value), tolerance: numberOf(tolerance)};
}

function noNumber(text: string, value: string): Diagnostic {
  const digits = value.replace(/[^\d.-]/g, '');
  return {
    message: 'this answer is not a plain number',
    found: text,
    expected: 'digits without spaces or thousands separators, such as 1000 or 2.5; or text in quotes',
    fix: TOLERANCE.test(text) ? 'Answer: 32 \u00b1 2' : `Answer: ${PLAIN_NUMBER.test(digits) ? digits : `"${text}"`}`,
  };
}

function isPlain(text: string): boolean {
  return PLAIN_NUMBER.test(text) && !AMBIGUOUS.test(text);
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.').replace('\u2212', '-'));
}
