import {gapInText} from '../../domain/gap';
import type {Rules} from '../../domain/rules';
import {text} from '../text/rules';
import {isWithin, numberReadings} from './numberReadings';

/** Right is what lies between `value - tolerance` and `value + tolerance`, both included. */
export interface NumberKey {
  value: number;
  tolerance: number;
}

/** As typed. */
export const number: Rules<object, NumberKey, string> = {
  empty: text.empty,
  isValue: text.isValue,
  fits: text.fits,
  inFields: text.inFields,
  gap: (typed) => gapInText(typed) ?? (numberReadings(typed).length === 0 ? 'no-number' : null),
  /** All or nothing, right if any reading of what was typed is within the tolerance. */
  grade: (typed, {value, tolerance}) =>
    Number(numberReadings(typed).some((reading) => isWithin(reading, value, tolerance))),
};
