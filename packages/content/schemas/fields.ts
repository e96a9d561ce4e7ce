import {
  DATE,
  DURATION,
  FISCAL_YEAR,
  isDate,
  MOMENT,
  parseDuration,
  parseWallTime,
  WALL_TIME,
} from '@deskbook/text/dates/dates';
import {isMailAddress, MAIL_ADDRESS} from '@deskbook/text/mailAddress';
import type {Names} from '@deskbook/text/names';
import {nearestFirst, oneOf} from '@deskbook/text/nearest';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';
import {parse} from 'yaml';
import * as z from 'zod';
import {editorHints, type JsonSchema, withInput} from './editorHints';
import {list, orMap, record} from './shapes';
import {
  COMMON_ZONES,
  suggestDate,
  suggestDuration,
  suggestFiscalYear,
  suggestWallTime,
  suggestZone,
} from './suggestions';

/** Why a field refuses a value. `schemaProblems.ts` adds the position and the field's name. */
export interface ValueIssue {
  /** Follows the field's name: `is not a valid date`. `%s` is replaced with the name. */
  message: string;
  expected: string;
  /** What to type instead. */
  fix?: string;
  /** Whether the value should have been a key of district.yml. */
  isName?: boolean;
}

type Refuse = (message: string, more?: Partial<Omit<ValueIssue, 'message'>>) => never;

/**
 * A field with a single value. YAML scalars arrive as text, so each field parses its own.
 *
 * @param expected what is allowed, for the author
 * @param example shown as the fix if the field is missing or holds a list or map, and in editors
 * @param hints for editors, which also get numbers and booleans from YAML: a pattern only applies to text
 * @param read returns the parsed value, or refuses it
 */
export function scalarField<T>(
  expected: string,
  example: string,
  hints: RegExp | JsonSchema,
  read: (text: string, refuse: Refuse) => T,
) {
  return z
    .any()
    .transform((given: YamlValue | undefined, context): T => {
      const refuse: Refuse = (message, more) => {
        context.addIssue({code: 'custom', message, params: {message, expected, ...more}});
        return z.NEVER;
      };
      if (given === undefined) return refuse('%s is missing', {fix: example});
      if (given === '') return refuse('%s is empty', {fix: example});
      if (typeof given !== 'string') {
        return refuse(`%s holds ${Array.isArray(given) ? 'a list' : 'a map'}`, {fix: example});
      }
      return read(given.trim(), refuse);
    })
    .register(editorHints, {
      examples: [parse(example)],
      errorMessage: `Expected ${expected}`,
      ...(hints instanceof RegExp ? {type: 'string', pattern: hints.source} : hints),
    });
}

/** The types that YAML may give to text on one line. */
export const SCALAR: JsonSchema = {type: ['string', 'number']};

/** Any text, on one or more lines. */
export function text(example: string) {
  return scalarField('text', example, SCALAR, (given) => given);
}

export function sentence(example: string) {
  return withInput('sentence', text(example));
}

export function pageOrText(example: string) {
  return withInput('page', text(example));
}

/** Text, or `null`, which turns the feature off in Docusaurus. */
export function nullableText(example: string) {
  return scalarField('text or null', example, {type: ['string', 'number', 'null']}, (given) => given);
}

export function date() {
  return withInput(
    'date',
    scalarField('a date, YYYY-MM-DD', '2026-12-03', DATE, (given, refuse) =>
      isDate(given) ? given : refuse('%s is not a valid date', {fix: suggestDate(given)}),
    ),
  );
}

export function fiscalYear() {
  const expected = 'a fiscal year such as 2026-27, or 2027 if yours begins in January';
  const hints: JsonSchema = {type: ['string', 'integer'], pattern: FISCAL_YEAR.source};
  return scalarField(expected, '2026-27', hints, (given, refuse) =>
    FISCAL_YEAR.test(given) ? given : refuse('%s is not a fiscal year', {fix: suggestFiscalYear(given)}),
  );
}

export function datesWithReasons(example: string) {
  const reasons = record(text(example), '2026-12-03', DATE).superRefine((given, context) => {
    for (const day of Object.keys(given).filter((key) => !isDate(key))) {
      const refusal = {message: '%s is not a valid date', expected: 'a date, YYYY-MM-DD, before the reason'};
      context.addIssue({code: 'custom', path: [day], message: refusal.message, params: refusal});
    }
  });
  return orMap(list(date()), reasons);
}

/** `2026-12-03 10:00`. A `T` in the middle becomes a space. */
export function wallTime() {
  return withInput(
    'date-time',
    scalarField('a date and a time of day, YYYY-MM-DD HH:MM', '2026-12-03 10:00', WALL_TIME, (given, refuse) =>
      parseWallTime(given)
        ? given.replace('T', ' ')
        : refuse('%s is not a date with a time', {fix: suggestWallTime(given)}),
    ),
  );
}

export function dateOrWallTime() {
  const expected = 'a date, YYYY-MM-DD, or with a time of day, YYYY-MM-DD HH:MM';
  return withInput(
    'date-or-time',
    scalarField(expected, '2026-12-03', MOMENT, (given, refuse) =>
      isDate(given) || parseWallTime(given)
        ? given.replace('T', ' ')
        : refuse('%s is not a valid date', {fix: suggestDate(given)}),
    ),
  );
}

export function duration(example = '6 months') {
  const expected = 'a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year';
  return withInput(
    'duration',
    scalarField(expected, example, DURATION, (given, refuse) =>
      parseDuration(given) ? given : refuse('%s is not a length of time', {fix: suggestDuration(given, example)}),
    ),
  );
}

const SHORT_DURATION = /^\d{1,4} ?(min|minute|hour)s?$/;

/** A duration of fixed length in minutes, for things within a day. */
export function shortDuration(example = '90 min') {
  const expected = 'a length of time in minutes or hours, such as 45 min or 2 hours';
  return withInput(
    'short-duration',
    scalarField(expected, example, SHORT_DURATION, (given, refuse) => {
      if (SHORT_DURATION.test(given) && parseDuration(given)) return given;
      const meant = suggestDuration(given, example);
      return refuse('%s is not a length of time within a day', {fix: /min|hour/.test(meant) ? meant : example});
    }),
  );
}

const LENGTH = /^(\d{1,3}(?:\.\d{1,2})?) ?(in|ft|cm)$/;
const INCHES: Readonly<Record<string, number>> = {in: 1, ft: 12, cm: 1 / 2.54};

/** A length in space such as `6 in`, parsed to inches. */
export function measure(example = '6 in') {
  return scalarField('a length such as 6 in, 4.5 ft or 15 cm', example, LENGTH, (given, refuse) => {
    const [, number, unit = ''] = LENGTH.exec(given) ?? [];
    const inches = Number(number) * (INCHES[unit] ?? 0);
    const digits = /^\d+(?:\.\d+)?/.exec(given)?.[0];
    return inches > 0 ? inches : refuse('%s is not a length', {fix: digits ? `${digits} in` : example});
  });
}

const YES_OR_NO: JsonSchema = {
  type: ['boolean', 'string'],
  pattern: '^(?:[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$',
  examples: ['yes', 'no'],
};

export function yesNo() {
  return withInput(
    'yes-no',
    scalarField('yes or no', 'yes', YES_OR_NO, (given, refuse) => {
      if (/^(yes|true)$/i.test(given)) return true;
      if (/^(no|false)$/i.test(given)) return false;
      return refuse('%s must be yes or no', {fix: 'yes'});
    }),
  );
}

const WHOLE = /^-?\d+$/;

export function wholeNumber(from: number, to: number, example = String(Math.max(from, 1))) {
  const hints: JsonSchema = {type: ['integer', 'string'], minimum: from, maximum: to, pattern: WHOLE.source};
  return withInput(
    'number',
    scalarField(`a whole number from ${from} to ${to}`, example, hints, (given, refuse) => {
      const number = WHOLE.test(given) ? Number(given) : Number.NaN;
      return number >= from && number <= to ? number : refuse('%s is not a number in this range');
    }),
  );
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

export function decimal() {
  return withInput(
    'number',
    scalarField('a number', '1', {type: ['number', 'string'], pattern: DECIMAL.source}, (given, refuse) =>
      DECIMAL.test(given) ? Number(given) : refuse('%s is not a number'),
    ),
  );
}

const AMOUNT = /^(\d{1,12})(?:\.(\d{2}))?$/;

/** An amount such as `412.50`, parsed to cents. */
export function money() {
  const expected = 'an amount such as 412.50, without a currency sign or thousands separator';
  const hints: JsonSchema = {type: ['number', 'string'], pattern: AMOUNT.source, examples: [1200]};
  return withInput(
    'money',
    scalarField(expected, '412.50', hints, (given, refuse) => {
      const [, whole, cents = '00'] = AMOUNT.exec(given) ?? [];
      if (whole) return Number(whole) * 100 + Number(cents);
      const digits = given.replace(/[^\d.]/g, '');
      return refuse('%s is not an amount of money', {fix: /^\d{1,12}(\.\d{2})?$/.test(digits) ? digits : undefined});
    }),
  );
}

export function oneOfWords<const W extends readonly string[]>(words: W) {
  return scalarField(oneOf('', words), words[0] ?? '', listed(words), (given, refuse): W[number] =>
    words.includes(given)
      ? given
      : refuse(`%s cannot be ${JSON.stringify(given)}`, {fix: nearestFirst(given, words)[0]}),
  );
}

/** Words as YAML reads them: `true` and a key such as `404` aren't text. */
function listed(words: readonly string[]): JsonSchema {
  return {enum: words.map((word) => parse(word))};
}

/**
 * A key of a map in district.yml or another data file.
 *
 * @param example a realistic key, for editors if none is known
 */
export function keyOf(known: readonly string[], example: string, file = 'district.yml') {
  const hints =
    known.length > 0 ? listed(known) : {...SCALAR, examples: [example], errorMessage: `Expected a key of ${file}`};
  return scalarField(oneOf('', known), known[0] ?? '', hints, (given, refuse) => {
    if (known.includes(given)) return given;
    const expected = known.length > 0 ? oneOf(given, known) : `a key of ${file}, which lists none yet`;
    const fix = nearestFirst(given, known)[0];
    return refuse(`%s ${JSON.stringify(given)} is not in ${file}`, {expected, fix, isName: true});
  });
}

export const personKey = ({people}: Names) => withInput('people', keyOf(people, 'support-technician'));
export const roleKey = ({roles}: Names) => withInput('roles', keyOf(roles, 'circulation'));
export const systemKey = ({systems}: Names) => withInput('systems', keyOf(systems, 'listen'));
export const branchKey = ({branches}: Names) => withInput('branches', keyOf(branches, 'downtown'));
export const fundKey = ({funds}: Names) => withInput('funds', keyOf(funds, 'general'));
export const workplaceKey = ({workplaces}: Names) => withInput('workplaces', keyOf(workplaces, 'desk'));

/** Another page, by relative path, slug or title. `references.ts` resolves it. */
export function page(example = '../procedures/load-receipt-paper.md') {
  const expected = 'the title of a page, its slug, or its path relative to this one, ending in .md';
  return withInput(
    'page',
    scalarField(expected, example, SCALAR, (given, refuse) =>
      /\.mdx?$/.test(given) || !LIKE_A_PATH.test(given)
        ? given
        : refuse('%s is not the path of a page', {fix: given.endsWith('/') ? undefined : withEnding(given)}),
    ),
  );
}

const LIKE_A_PATH = /^\.{0,2}\/|\/$|\.mdx?[#?]|\0/;

/** `load-paper` and `load-paper.md#step-2` both mean `load-paper.md`. */
function withEnding(path: string): string {
  return path.replace(/(\.mdx?)?(?:[#?].*)?$/, (_end, ending = '.md') => ending);
}

/** No regex flags, so editors can use the pattern too. */
const WEB_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]+\.?[^\s]*$/;

export function url() {
  return scalarField(
    'a web address that begins with https:// or http://',
    'https://example.org/',
    WEB_ADDRESS,
    (given, refuse) => {
      if (isWebAddress(given)) return given;
      const whole = `https://${given}`;
      return refuse('%s is not a web address', {fix: isWebAddress(whole) ? whole : undefined});
    },
  );
}

export function email() {
  return scalarField('an e-mail address', 'helpdesk@example.org', MAIL_ADDRESS, (given, refuse) =>
    isMailAddress(given) ? given : refuse('%s is not an e-mail address'),
  );
}

/** An IANA time zone. Abbreviations and offsets are refused, because they ignore daylight-saving time. */
export function timeZone() {
  const hints = {type: 'string', pattern: `^UTC$|${AREAS.source}`, examples: COMMON_ZONES} as const;
  return scalarField('an IANA time zone such as America/Chicago', 'America/Chicago', hints, (given, refuse) =>
    isIanaZone(given) ? given : refuse('%s is not an IANA time zone', {fix: suggestZone(given)}),
  );
}

export function isWebAddress(given: string): boolean {
  return WEB_ADDRESS.test(given) && URL.canParse(given);
}

const AREAS = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w+/-]+$/;

function isIanaZone(given: string): boolean {
  if (given !== 'UTC' && !AREAS.test(given)) return false;
  try {
    new Intl.DateTimeFormat('en', {timeZone: given});
    return true;
  } catch {
    return false;
  }
}
