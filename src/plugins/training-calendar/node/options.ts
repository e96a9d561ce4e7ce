import {Joi} from '@docusaurus/utils-validation';
import {parseDuration} from '../../../content/dates';
import {WEEK_STARTS, type WeekStart} from '../domain/weeks';

export interface CalendarOptions {
  /** How far a series runs that names no end, from the day of the build: `18 months`. */
  horizon: string;
  /** The first column of the calendar. */
  weekStartsOn: WeekStart;
}

export const DEFAULT_OPTIONS: CalendarOptions = {horizon: '18 months', weekStartsOn: 'sunday'};

const EXPECTED = 'is to be a duration such as "18 months", "1 year" or "90 days"';

const schema = Joi.object<CalendarOptions>({
  horizon: Joi.string()
    .custom((text: string) => {
      const unit = parseDuration(text)?.unit;
      if (!unit || unit === 'min' || unit === 'hour') throw new Error(EXPECTED);
      return text;
    })
    .message(`"horizon" ${EXPECTED}`)
    .default(DEFAULT_OPTIONS.horizon),
  weekStartsOn: Joi.string()
    .valid(...WEEK_STARTS)
    .default(DEFAULT_OPTIONS.weekStartsOn),
});

interface Validation {
  validate(schema: Joi.ObjectSchema<CalendarOptions>, options: Partial<CalendarOptions>): CalendarOptions;
  options: Partial<CalendarOptions>;
}

export function validateOptions({validate, options}: Validation): CalendarOptions {
  return validate(schema, options);
}
