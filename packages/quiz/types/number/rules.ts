import {isWithin} from '@deskbook/records/domain/grading/grade';
import {incompleteReasonOfText} from '../../domain/parts';
import type {Rules} from '../../domain/rules';
import {text} from '../text/rules';

/** Correct is anything from `value - tolerance` to `value + tolerance`, inclusive. */
export interface NumberKey {
  value: number;
  tolerance: number;
}

/** The value is the text as typed. */
export const number: Rules<object, NumberKey, string> = {
  empty: text.empty,
  isValue: text.isValue,
  fits: text.fits,
  inFields: text.inFields,
  incompleteReason: (typed) =>
    incompleteReasonOfText(typed) ?? (numberReadings(typed).length === 0 ? 'unreadable' : null),
  /** All or nothing: correct if any reading of the text is within the tolerance. */
  grade: (typed, {value, tolerance}) =>
    Number(numberReadings(typed).some((reading) => isWithin(reading, value, tolerance))),
};

const FULL_WIDTH = /[\uff0b-\uff19]/g;
const MINUS = /[\u2212\u2013\ufe63]/g;

/** A sign and a currency in either order, digits with separators, and a unit without digits. */
const TYPED =
  /^(?<before>[+-]?\s*(?:[a-z]{0,3}\p{Sc})?\s*[+-]?)\s*(?<digits>[.,]?\d(?:[\d.,'’ ]*\d)?[.,]?)(?<unit>\D*)$/iu;

/** Plain digits, or groups of three with one kind of separator; then decimals. */
const POINT = /^(?:\d+|[1-9]\d{0,2}([,'’ ])\d{3}(?:\1\d{3})*)?(?:\.(\d*))?$/;
const COMMA = /^(?:\d+|[1-9]\d{0,2}([.'’ ])\d{3}(?:\1\d{3})*)?(?:,(\d*))?$/;

/**
 * Returns what a typed number may mean, in either decimal notation: `1,5` is 1.5; `1,234` is 1234 or 1.234. Ignores a
 * currency before it and a unit after it (`$5`, `32 °C`). Empty if it isn't exactly one number.
 */
export function numberReadings(typed: string): number[] {
  const plain = typed.replace(FULL_WIDTH, toAscii).replace(MINUS, '-').replace(/\s/g, ' ').trim();
  const {before = '', digits = ''} = TYPED.exec(plain)?.groups ?? {};
  const signs = before.replace(/[^+-]/g, '');
  if (digits === '' || signs.length > 1) return [];
  const sign = signs === '-' ? -1 : 1;
  const readings = [readDigits(digits, POINT, '.'), readDigits(digits, COMMA, ',')];
  return [...new Set(readings.filter((value) => value !== undefined).map((value) => sign * value))];
}

function readDigits(digits: string, notation: RegExp, decimal: string): number | undefined {
  if (!notation.test(digits)) return undefined;
  const [whole = '', decimals = ''] = digits.split(decimal);
  return Number(`${whole.replace(/\D/g, '')}.${decimals}0`);
}

function toAscii(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
