import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import type {SeriesFacts} from '../../domain/seriesFacts';

/** `Every 2 weeks on Wednesday (6 dates, 1 canceled)` */
export function describeSeries(series: SeriesFacts, formats: Formats): string {
  return [rhythm(series, formats), days(series, formats), end(series, formats)].filter(Boolean).join(' ');
}

function rhythm({every, interval = 1}: SeriesFacts, {counted}: Formats): string {
  const forms = {
    day: translate({id: 'series.days', message: 'Every day|Every {count} days'}),
    week: translate({id: 'series.weeks', message: 'Every week|Every {count} weeks'}),
    month: translate({id: 'series.months', message: 'Every month|Every {count} months'}),
  };
  return counted(interval, forms[every]);
}

function days({on}: SeriesFacts, formats: Formats): string {
  if (!on) return '';
  const named = formats.list(on.map((day) => dayName(day, formats)));
  return translate(
    {id: 'series.on', message: 'on {days}', description: 'Days of a series, such as: on Tuesday'},
    {days: named},
  );
}

function dayName(day: string, formats: Formats): string {
  if (/^\d+$/.test(day)) return translate({id: 'series.dayOfMonth', message: 'day {day}'}, {day});
  const [first = '', weekday] = day.split(' ');
  if (!weekday) return formats.weekday(first);
  const ordinals: Record<string, string> = {
    '1st': translate({id: 'series.first', message: 'the first {weekday}'}, {weekday: formats.weekday(weekday)}),
    '2nd': translate({id: 'series.second', message: 'the second {weekday}'}, {weekday: formats.weekday(weekday)}),
    '3rd': translate({id: 'series.third', message: 'the third {weekday}'}, {weekday: formats.weekday(weekday)}),
    '4th': translate({id: 'series.fourth', message: 'the fourth {weekday}'}, {weekday: formats.weekday(weekday)}),
    '5th': translate({id: 'series.fifth', message: 'the fifth {weekday}'}, {weekday: formats.weekday(weekday)}),
    last: translate({id: 'series.last', message: 'the last {weekday}'}, {weekday: formats.weekday(weekday)}),
  };
  return ordinals[first] ?? day;
}

function end({count, cancelled, postponed, until}: SeriesFacts, formats: Formats): string {
  if (count) {
    const counts = [
      formats.counted(count, translate({id: 'series.count', message: '{count} date|{count} dates'})),
      cancelled && translate({id: 'series.cancelled', message: '{count} canceled'}, {count: cancelled}),
      postponed && translate({id: 'series.postponed', message: '{count} postponed'}, {count: postponed}),
    ];
    return `(${counts.filter(Boolean).join(', ')})`;
  }
  if (until) return translate({id: 'series.until', message: 'until {date}'}, {date: formats.date(until)});
  return '';
}
