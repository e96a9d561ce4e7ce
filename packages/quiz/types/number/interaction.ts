import {isWithin} from '@deskbook/records/domain/grading/grade';
import {RANGE} from '@deskbook/records/domain/responses';
import type {Interaction} from '../../domain/interaction';
import {type NumberKey, numberReadings} from './rules';

export const number: Interaction<NumberKey, string> = {
  type: 'numeric',
  /** Of several readings, such as those of `1,234`, the one that counted. */
  response: (typed, {value, tolerance}) => {
    const readings = numberReadings(typed);
    return decimal(readings.find((reading) => isWithin(reading, value, tolerance)) ?? readings[0] ?? 0);
  },
  correct: ({value, tolerance}) => [`${decimal(value - tolerance)}${RANGE}${decimal(value + tolerance)}`],
};

/** At most seven decimals, as SCORM allows, and never as `1e-7`. */
function decimal(value: number): string {
  const fixed = Math.abs(value) < 1e21 ? value.toFixed(7) : String(BigInt(Math.round(value)));
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '').replace(/^-0$/, '0') : fixed;
}
