import {isDate, parseWallTime} from '@deskbook/text/dates/dates';
import {nearest} from '@deskbook/text/nearest';

const COMMON_ALIASES: Record<string, string> = {
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  'US/Eastern': 'America/New_York',
  'US/Central': 'America/Chicago',
  'US/Mountain': 'America/Denver',
  'US/Pacific': 'America/Los_Angeles',
};

/** Time zones of most districts, the most common first. */
export const COMMON_ZONES = [...new Set(Object.values(COMMON_ALIASES))];

export function suggestZone(given: string): string | undefined {
  const meant = Object.hasOwn(COMMON_ALIASES, given) ? COMMON_ALIASES[given] : undefined;
  return meant ?? nearest(given, Intl.supportedValuesOf('timeZone'));
}

/** Parses a date in another notation; month before day, as US staff write it. */
export function suggestDate(given: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(given);
  const american = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(given);
  const [year, month, day] = iso ? iso.slice(1) : american ? [american[3], american[1], american[2]] : [];
  const date = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : '';
  return isDate(date) ? date : undefined;
}

export function suggestWallTime(given: string): string | undefined {
  const date = suggestDate(given);
  if (!date) return undefined;
  const [, hours = '9', minutes = '00', half = ''] =
    /[ T,]+(\d{1,2})(?::(\d{2}))?(?::\d{2})? ?([ap]m)?/i.exec(given) ?? [];
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  const suggestion = `${date} ${String(hour).padStart(2, '0')}:${minutes}`;
  return parseWallTime(suggestion) ? suggestion : undefined;
}

/** Reads `FY2026-2027` and `2026/27` as `2026-27`. */
export function suggestFiscalYear(given: string): string | undefined {
  const [, first, last] = /(\d{4})\s*[-–/]\s*(?:\d{2})?(\d{2})\b/.exec(given) ?? [];
  return first && last && `${first}-${last}`;
}

export function suggestDuration(given: string, example: string): string {
  const [, amount, unit = ''] = /^(\d{1,4})(?![\d.,])\s*([a-z]*)/i.exec(given) ?? [];
  if (!Number(amount)) return example;
  const long = {m: 'min', h: 'hour', d: 'day', w: 'week', mo: 'month', y: 'year'}[
    unit.toLowerCase().slice(0, unit.toLowerCase().startsWith('mo') ? 2 : 1)
  ];
  const plural = long === 'min' || amount === '1' ? '' : 's';
  return long ? `${amount} ${long}${plural}` : `${amount} ${example.split(' ')[1]}`;
}
