import {WEEKDAYS} from '@deskbook/text/dates/weekdays';
import {onceForEach} from '@deskbook/text/onceForEach';
import {pluralForm} from '@deskbook/text/pluralForm';

/** Formats dates, times, amounts and counts in the reader's language. Dates have no time zone. */
export interface Formats {
  /** `December 3, 2026` from `2026-12-03` */
  date(date: string): string;
  /** `Dec 3, 2026` */
  shortDate(date: string): string;
  /** `Dec 3` */
  shortDayOfMonth(date: string): string;
  /** `Thursday, December 3, 2026` */
  longDate(date: string): string;
  /** `Dec` */
  shortMonth(date: string): string;
  /** `December 2026` from `2026-12` */
  month(month: string): string;
  /** `December 3` */
  dayOfMonth(date: string): string;
  /** `Thu` */
  shortWeekday(date: string): string;
  /** `10:00 AM` from a wall time `2026-12-03 10:00` */
  time(wallTime: string): string;
  /** `10 AM` from a wall time */
  hour(wallTime: string): string;
  /** `Thu, Dec 3, 10:00 AM` from a wall time */
  dateAndTime(wallTime: string): string;
  /** `Thu, Dec 3, 10:00 AM` in a time zone, from an instant */
  instant(instant: string, timeZone: string): string;
  /** `Central Time`, a zone's name without daylight-saving time */
  zone(timeZone: string, instant: string): string;
  /** `$412.50` from cents, or `$412` if amounts are whole */
  money(cents: number, isWhole?: boolean): string;
  /** `$29K` from cents */
  shortMoney(cents: number): string;
  /** `5,000` */
  number(number: number): string;
  /** `80%` from 80 */
  percent(percent: number): string;
  /** `3 sessions` from 3 and `{count} session|{count} sessions` */
  counted(count: number, forms: string): string;
  /** `Tuesday` from `tue` */
  weekday(day: string): string;
  /** `a, b and c` */
  list(words: readonly string[]): string;
}

/**
 * Creates the formats for a locale. Node and browsers put different spaces before AM and PM, so these are made plain.
 * Memoized, because creating them is slow.
 */
export const formatsFor = onceForEach((locale): Formats => {
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
    return (date: string) => plainSpaces(format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)));
  };
  const clock = new Intl.DateTimeFormat(locale, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  const hour = new Intl.DateTimeFormat(locale, {hour: 'numeric', timeZone: 'UTC'});
  const number = new Intl.NumberFormat(locale);
  const [currency, wholeCurrency] = [{}, {maximumFractionDigits: 0}].map(
    (digits) => new Intl.NumberFormat(locale, {style: 'currency', currency: 'USD', ...digits}),
  ) as [Intl.NumberFormat, Intl.NumberFormat];
  const shortCurrency = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    notation: 'compact',
    maximumSignificantDigits: 2,
  });
  const weekdayName = day({weekday: 'long'});
  const monthName = day({month: 'long', year: 'numeric'});
  const list = new Intl.ListFormat(locale, {type: 'conjunction'});
  // Looking up plural rules is slow, and a register may count a thousand times.
  const countedIn = onceForEach((forms) => onceForEach((count) => pluralForm(locale, Number(count), forms)));
  const zoneOf = onceForEach((timeZone) => new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'longGeneric'}));
  const instantIn = onceForEach(
    (timeZone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
      }),
  );
  return {
    date: day({dateStyle: 'long'}),
    shortDate: day({dateStyle: 'medium'}),
    shortDayOfMonth: day({month: 'short', day: 'numeric'}),
    longDate: day({dateStyle: 'full'}),
    shortMonth: day({month: 'short'}),
    month: (month) => monthName(`${month}-01`),
    dayOfMonth: day({month: 'long', day: 'numeric'}),
    shortWeekday: day({weekday: 'short'}),
    time: (wallTime) => plainSpaces(clock.format(asIfInUtc(wallTime))),
    hour: (wallTime) => plainSpaces(hour.format(asIfInUtc(wallTime))),
    dateAndTime: (wallTime) => plainSpaces(instantIn('UTC').format(asIfInUtc(wallTime))),
    instant: (instant, timeZone) => plainSpaces(instantIn(timeZone).format(new Date(instant))),
    zone: (timeZone, instant) =>
      zoneOf(timeZone)
        .formatToParts(new Date(instant))
        .find(({type}) => type === 'timeZoneName')?.value ?? timeZone,
    percent: (percent) => new Intl.NumberFormat(locale, {style: 'percent'}).format(percent / 100),
    number: (value) => number.format(value),
    money: (cents, isWhole) => (isWhole ? wholeCurrency : currency).format(cents / 100),
    shortMoney: (cents) => (cents < 100_000 ? wholeCurrency : shortCurrency).format(cents / 100),
    counted: (count, forms) => countedIn(forms)(`${count}`),
    // 2024 began on a Monday.
    weekday: (name) => weekdayName(`2024-01-0${WEEKDAYS.indexOf(name) + 1}`),
    list: (words) => list.format(words),
  };
});

function asIfInUtc(wallTime: string): Date {
  return new Date(`${wallTime.replace(' ', 'T')}:00Z`);
}

function plainSpaces(text: string): string {
  return text.replace(/[\u202f\u00a0\u2009]/g, ' ');
}
