import type {CSSProperties} from 'react';
import type {Span} from '../../domain/lanes';
import type {DayAxis, OnAxis} from '../../domain/timeAxis';

/** Places on the time axis as custom properties, in hours. The style sheet decides which views are drawn by them. */
type Places = Readonly<Record<`--${string}`, string | number>>;

const styleOf = (places: Places) => places as CSSProperties;
const inHours = (minutes: number) => Number((minutes / 60).toFixed(3));

/** A day without a session is narrower, and one where many overlap is wider. */
export function weekStyle({from, to}: Span, days: readonly DayAxis[]): CSSProperties {
  const columns = days.map(({lanes}) => `minmax(0,${lanes === 0 ? 0.7 : Math.max(1, lanes * 0.9)}fr)`);
  return styleOf({'--from': inHours(from), '--to': inHours(to), '--columns': columns.join(' ')});
}

/** @param place of the day in its week */
export function columnStyle(
  place: number,
  {hours, scale}: Pick<DayAxis, 'hours' | 'scale'> = {hours: null, scale: 1},
): CSSProperties {
  return styleOf({
    '--day': place + 1,
    ...(hours && {'--day-from': inHours(hours.from), '--day-to': inHours(hours.to)}),
    ...(scale > 1 && {'--day-scale': Number(scale.toFixed(2))}),
  });
}

export function sessionStyle({span: {from, to}, inWeek, inDay}: OnAxis): CSSProperties {
  return styleOf({
    '--at': inHours(from),
    '--for': inHours(to - from),
    ...(inWeek.lanes > 1 && {'--lane': inWeek.lane, '--lanes': inWeek.lanes}),
    ...(inDay.lanes > 1 && {'--day-lane': inDay.lane, '--day-lanes': inDay.lanes}),
  });
}
