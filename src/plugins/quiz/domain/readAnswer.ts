import type {Diagnostic} from '../../../content/problems';
import type {Task} from './authored';
import {normalizeText} from './normalizeText';
import {decoded} from './sourceText';

const PLAIN_NUMBER = /^[-+\u2212]?\d+(?:[.,]\d+)?$/;
/** `1,000` may be a thousand or one. */
const AMBIGUOUS = /^[-+\u2212]?\d{1,3},\d{3}$/;
/** Digits with nothing but spaces, points and commas between them. */
const LOOKS_LIKE_A_NUMBER = /^[-+\u2212]?\d[\d\s.,'\u2019]*$/;
const TOLERANCE = /\u00b1|\+\s*\/?\s*-/;
const QUOTED = /^["\u201c\u201d](.*)["\u201c\u201d]$/s;

/**
 * Reads the text after `Answer:`.
 *
 * @param written Markdown: every text that is right with `|` between them, or one number, or a number and how far off
 *   an answer may be; text in double quotes is text
 */
export function readAnswer(written: string): Task | Diagnostic {
  const alternatives = written.split(/(?<!\\)\|/).map(decoded);
  const empty = alternatives.find((alternative) => normalizeText(unquoted(alternative)) === '');
  if (empty !== undefined) {
    return {
      message: alternatives.length === 1 ? 'this answer is empty' : 'one of these answers is empty',
      found: `Answer: ${written.trim()}`.trim(),
      expected: 'every correct spelling, with | between them',
      fix:
        alternatives.length === 1 ? 'Answer: the correct words' : `Answer: ${alternatives.filter(Boolean).join(' | ')}`,
    };
  }
  const openQuote = alternatives.find((text) => /^["\u201c]/.test(text) !== /.["\u201d\u201c]$/.test(text));
  if (openQuote) {
    return {
      message: 'this answer has an unmatched quote',
      found: openQuote,
      expected: 'quotes on both sides, or none',
      fix: `Answer: "${openQuote.replace(/["\u201c\u201d]/g, '')}"`,
    };
  }
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined && isNumeric(only)) return readNumber(only);
  if (alternatives.some(isNumeric)) {
    return {
      message: 'this answer mixes numbers and words',
      found: `Answer: ${written.trim()}`,
      expected: 'one number, with a tolerance if needed; or words, with quotes around numbers that are meant as text',
      fix: `Answer: ${alternatives.map((text) => (isNumeric(text) ? `"${text}"` : text)).join(' | ')}`,
    };
  }
  return {type: 'short-text', accepted: alternatives.map(unquoted)};
}

function isNumeric(text: string): boolean {
  return !QUOTED.test(text) && (LOOKS_LIKE_A_NUMBER.test(text) || TOLERANCE.test(text));
}

function readNumber(text: string): Task | Diagnostic {
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

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1]?.trim() ?? text;
}
