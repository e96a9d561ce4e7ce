import {addToDate, parseWallTime} from '@deskbook/text/dates/dates';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {namedDates, STATUSES_OF_DATES} from './occurrences';
import type {Page} from './page';
import {datesOfSeries} from './recurrence';
import {placeOfField, type Scheduled, scheduledIn} from './scheduled';

/** How far to check a series without an end. */
const HORIZON = {amount: 3, unit: 'year'} as const;

/** Checks that a series starts on one of its days, and that it excepts, cancels and moves only its own dates. */
export function checkSeriesDates(pages: readonly Page[]): Problem[] {
  return scheduledIn(pages).flatMap((scheduled) =>
    [diagnosticsOf(scheduled)].flat().map(({at, ...diagnostic}) => problemAt(placeOfField(scheduled, at), diagnostic)),
  );
}

type Finding = Diagnostic & {at: YamlPath};

function diagnosticsOf({data: {repeats, start}}: Scheduled): Finding | Finding[] {
  const first = parseWallTime(start)?.date;
  if (!repeats || !first) return [];
  const far = addToDate(first, HORIZON);
  const dates = datesOfSeries(repeats, first, far);
  if (dates.length === 0) return {at: ['repeats'], message: 'the series has no date', expected: 'a day before its end'};
  if (!dates.includes(first)) {
    return {
      at: ['start'],
      message: 'the first date is not on a day of its series',
      found: start,
      expected: `a start on ${dates[0]}, or another "on"`,
      fix: `start: ${dates[0]} ${start.slice(11)}`,
    };
  }
  if (dates.every((date) => repeats.except?.includes(date))) {
    const message = '"except" removes every date of the series';
    return {at: ['repeats', 'except'], message, expected: 'at least one date that is left'};
  }
  const named: [YamlPath, string][] = [
    ...(repeats.except ?? []).map((date, index): [YamlPath, string] => [['repeats', 'except', index], date]),
    ...STATUSES_OF_DATES.flatMap((field) =>
      namedDates(repeats[field]).map((date, index): [YamlPath, string] => [
        ['repeats', field, Array.isArray(repeats[field]) ? index : date],
        date,
      ]),
    ),
    ...Object.keys(repeats.moved ?? {}).map((date): [YamlPath, string] => [['repeats', 'moved', date], date]),
  ];
  return named
    .filter(([, date]) => date <= far && !dates.includes(date))
    .map(([at, date]) => ({
      at,
      message: `${date} is not a date of the series`,
      found: date,
      expected: `one of its dates, such as ${nearestDates(date, dates).join(' or ')}`,
    }));
}

function nearestDates(date: string, dates: readonly string[]): string[] {
  const before = dates.filter((each) => each < date).slice(-1);
  const after = dates.filter((each) => each > date).slice(0, 1);
  return [...before, ...after];
}
