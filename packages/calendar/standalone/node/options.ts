import {DEFAULT_DISTRICT} from '@deskbook/content/district';
import {districtSchema} from '@deskbook/content/schemas/district';
import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';
import type * as z from 'zod';

export interface Options {
  /** The zone of all times that don't name one */
  timeZone: string;
  /** The calendar's first column */
  weekStartsOn: 'sunday' | 'monday';
  /** How far a series without an end runs */
  horizon: string;
  /** Whom to ask about a session, if its page doesn't say how to register by e-mail */
  contact?: {name: string; email: string; phone?: string};
}

export const DEFAULT_OPTIONS: Options = {
  timeZone: 'UTC',
  weekStartsOn: DEFAULT_DISTRICT.calendar.week_starts_on,
  horizon: DEFAULT_DISTRICT.calendar.horizon,
};

const {time_zone, calendar, help_desk} = districtSchema.shape;
const {horizon, week_starts_on} = calendar.unwrap().shape;

/** Accepts what the schema of `district.yml` accepts. */
function like(schema: z.ZodType) {
  return Joi.any().custom((given, helpers) => {
    const {success, error} = schema.safeParse(given);
    if (success) return given;
    const {message, expected} = (error.issues[0] as z.core.$ZodIssueCustom).params as Record<string, string>;
    return helpers.message({custom: `${String(message).replace('%s', '{{#label}}')}; expected ${expected}`});
  });
}

const SCHEMA = Joi.object<Options>({
  timeZone: like(time_zone).default(DEFAULT_OPTIONS.timeZone),
  weekStartsOn: like(week_starts_on).default(DEFAULT_OPTIONS.weekStartsOn),
  horizon: like(horizon).default(DEFAULT_OPTIONS.horizon),
  contact: Joi.object({
    name: Joi.string().allow('').default(''),
    email: like(help_desk.shape.email).required(),
    phone: Joi.string(),
  }),
});

export function validateOptions({validate, options}: OptionValidationContext<Partial<Options>, Options>): Options {
  return validate(SCHEMA, options) as Options;
}
