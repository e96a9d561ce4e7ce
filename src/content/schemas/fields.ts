import * as z from 'zod';
import {isDate, parseDuration, parseWallTime} from '../dates';
import {nearestFirst, oneOf} from '../nearest';
import type {YamlValue} from '../yamlSource';
import {list, listOrMap, record} from './shapes';
import {suggestDate, suggestDuration, suggestWallTime, suggestZone} from './suggestions';

/** What a field says when it refuses a value; `schemaProblems.ts` gives it its place and the field's name. */
export interface Refusal {
  /** Follows the field's name: `is not a valid date`. `%s` is replaced with the name itself. */
  message: string;
  expected: string;
  /** What to type instead. */
  fix?: string;
  /** Whether a key of district.yml was looked for. */
  isName?: boolean;
}

type Reading<T> = {value: T} | {refused: Refusal};

/**
 * A field of one line. YAML hands over every scalar as text, so a field decides alone what it means.
 *
 * @param expected what may be here, for the author
 * @param example shown as the fix where the field is missing or holds a list or a map
 */
export function line<T>(expected: string, example: string, read: (text: string) => Reading<T>) {
  return z.any().transform((given: YamlValue | undefined, context): T => {
    const refuse = (refusal: Refusal) => {
      context.addIssue({code: 'custom', message: refusal.message, params: {...refusal}});
      return z.NEVER;
    };
    if (given === undefined || given === '') {
      const message = given === undefined ? '%s is missing' : '%s is empty';
      return refuse({message, expected, fix: example});
    }
    if (typeof given !== 'string') {
      const form = Array.isArray(given) ? 'a list' : 'a map';
      return refuse({message: `%s holds ${form}`, expected, fix: example});
    }
    const reading = read(given.trim());
    return 'value' in reading ? reading.value : refuse(reading.refused);
  });
}

/** Any text of one or more lines. */
export function text(example = 'a few words') {
  return line<string>('text', example, (given) => ({value: given}));
}

export function date() {
  const expected = 'a date, YYYY-MM-DD';
  return line<string>('a date, YYYY-MM-DD', '2026-12-03', (given) =>
    isDate(given) ? {value: given} : {refused: {message: '%s is not a valid date', expected, fix: suggestDate(given)}},
  );
}

/** Dates in a list, or in a map with the reason for each. */
export function datesWithReasons(example: string) {
  const [days, reasons] = [list(date()), record(text(example))];
  return listOrMap(
    days,
    z.any().transform((given: YamlValue, context): z.output<typeof reasons> => {
      for (const day of Object.keys(given).filter((key) => !isDate(key))) {
        const params = {message: '%s is not a valid date', expected: 'a date, YYYY-MM-DD, before the reason'};
        context.addIssue({code: 'custom', path: [day], message: params.message, params});
      }
      const result = reasons.safeParse(given);
      if (result.success) return result.data;
      context.issues.push(...result.error.issues.map((issue) => ({...issue, input: given}) as z.core.$ZodRawIssue));
      return z.NEVER;
    }),
  );
}

/** `2026-12-03 10:00`, kept as written but for the `T` in the middle. */
export function wallTime() {
  const expected = 'a date and a time of day, YYYY-MM-DD HH:MM';
  return line<string>(expected, '2026-12-03 10:00', (given) =>
    parseWallTime(given)
      ? {value: given.replace('T', ' ')}
      : {refused: {message: '%s is not a date with a time', expected, fix: suggestWallTime(given)}},
  );
}

/** A date, or a date with a time of day. */
export function dateOrWallTime() {
  const expected = 'a date, YYYY-MM-DD, or with a time of day, YYYY-MM-DD HH:MM';
  return line<string>(expected, '2026-12-03', (given) =>
    isDate(given) || parseWallTime(given)
      ? {value: given.replace('T', ' ')}
      : {refused: {message: '%s is not a valid date', expected, fix: suggestDate(given)}},
  );
}

export function duration(example = '6 months') {
  const expected = 'a length of time such as 45 min, 1 hour, 90 days, 6 months or 1 year';
  return line<string>(expected, example, (given) =>
    parseDuration(given)
      ? {value: given}
      : {refused: {message: '%s is not a length of time', expected, fix: suggestDuration(given, example)}},
  );
}

/** A length of time with fixed minutes: for what happens within a day. */
export function shortDuration(example = '90 min') {
  const expected = 'a length of time in minutes or hours, such as 45 min or 2 hours';
  return line<string>(expected, example, (given) => {
    const parsed = parseDuration(given);
    const meant = suggestDuration(given, example);
    return parsed && (parsed.unit === 'min' || parsed.unit === 'hour')
      ? {value: given}
      : {
          refused: {
            message: '%s is not a length of time within a day',
            expected,
            fix: /min|hour/.test(meant) ? meant : example,
          },
        };
  });
}

export function yesNo() {
  const expected = 'yes or no';
  return line<boolean>(expected, 'yes', (given) => {
    if (/^(yes|true)$/i.test(given)) return {value: true};
    if (/^(no|false)$/i.test(given)) return {value: false};
    return {refused: {message: '%s must be yes or no', expected, fix: 'yes'}};
  });
}

export function wholeNumber({from, to = 1_000_000}: {from: number; to?: number}) {
  const expected = `a whole number from ${from} to ${to}`;
  return line<number>(expected, String(Math.max(from, 1)), (given) => {
    const number = /^-?\d+$/.test(given) ? Number(given) : Number.NaN;
    return number >= from && number <= to
      ? {value: number}
      : {refused: {message: '%s is not a number in this range', expected}};
  });
}

export function decimal() {
  const expected = 'a number';
  return line<number>(expected, '1', (given) =>
    /^-?\d+(\.\d+)?$/.test(given) ? {value: Number(given)} : {refused: {message: '%s is not a number', expected}},
  );
}

/** An amount of money, `412.50`; the value is in cents. */
export function money() {
  const expected = 'an amount such as 412.50, without a currency sign or thousands separator';
  return line<number>(expected, '412.50', (given) => {
    const [, whole, cents = '00'] = /^(\d{1,12})(?:\.(\d{2}))?$/.exec(given) ?? [];
    if (whole) return {value: Number(whole) * 100 + Number(cents)};
    const digits = given.replace(/[^\d.]/g, '');
    const fix = /^\d{1,12}(\.\d{2})?$/.test(digits) ? digits : undefined;
    return {refused: {message: '%s is not an amount of money', expected, fix}};
  });
}

export function oneOfWords<const W extends readonly string[]>(words: W) {
  const expected = oneOf('', words);
  return line<W[number]>(expected, words[0] ?? '', (given) =>
    words.includes(given)
      ? {value: given as W[number]}
      : {refused: {message: `%s cannot be ${JSON.stringify(given)}`, expected, fix: nearestFirst(given, words)[0]}},
  );
}

/** A key of a map in district.yml, or in another file of facts. */
export function keyOf(known: readonly string[], example = known[0] ?? '', file = 'district.yml') {
  return line<string>(oneOf('', known), example, (given) =>
    known.includes(given)
      ? {value: given}
      : {
          refused: {
            message: `%s ${JSON.stringify(given)} is not in ${file}`,
            expected: known.length > 0 ? oneOf(given, known) : `a key of ${file}, which lists none yet`,
            fix: nearestFirst(given, known)[0],
            isName: true,
          },
        },
  );
}

/** Another page: its path relative to this one, its slug or its title; `references.ts` finds it. */
export function page(example = '../procedures/load-receipt-paper.md') {
  const expected = 'the title of a page, its slug, or its path relative to this one, ending in .md';
  return line<string>(expected, example, (given) =>
    /\.mdx?$/.test(given) || !LIKE_A_PATH.test(given)
      ? {value: given}
      : {
          refused: {
            message: '%s is not the path of a page',
            expected,
            fix: given.endsWith('/') ? undefined : withEnding(given),
          },
        },
  );
}

const LIKE_A_PATH = /^\.{0,2}\/|\/$|\.mdx?[#?]|\0/;

/** `load-paper` and `load-paper.md#step-2` both mean `load-paper.md`. */
function withEnding(path: string): string {
  return path.replace(/(\.mdx?)?(?:[#?].*)?$/, (_end, ending = '.md') => ending);
}

export function url() {
  const expected = 'a web address that begins with https:// or http://';
  return line<string>(expected, 'https://example.org/', (given) =>
    isWebAddress(given)
      ? {value: given}
      : {
          refused: {
            message: '%s is not a web address',
            expected,
            fix: isWebAddress(`https://${given}`) ? `https://${given}` : undefined,
          },
        },
  );
}

export function email() {
  const expected = 'an e-mail address';
  return line<string>(expected, 'helpdesk@example.org', (given) =>
    isMailAddress(given) ? {value: given} : {refused: {message: '%s is not an e-mail address', expected}},
  );
}

/** An IANA zone. Abbreviations and offsets are refused: they do not know about daylight-saving time. */
export function timeZone() {
  const expected = 'an IANA time zone such as America/Chicago';
  return line<string>(expected, 'America/Chicago', (given) =>
    isIanaZone(given)
      ? {value: given}
      : {refused: {message: '%s is not an IANA time zone', expected, fix: suggestZone(given)}},
  );
}

export function isWebAddress(given: string): boolean {
  return /^https?:\/\/[^\s/]+\.?[^\s]*$/i.test(given) && URL.canParse(given);
}

export function isMailAddress(given: string): boolean {
  return /^[^\s@<>"?&#%,]+@[^\s@<>"?&#%,]+\.[^\s@<>"?&#%,]+$/.test(given);
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
