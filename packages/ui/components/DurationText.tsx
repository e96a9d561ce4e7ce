import {type Duration, type DurationUnit, parseDuration} from '@deskbook/text/dates/dates';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from './formats';

/** Formats `15 min` as `15 minutes` and `180 min` as `3 hours`, in the reader's language. */
export default function DurationText({duration}: {duration: string}): ReactNode {
  return useDurations()(duration);
}

export function useDurations(): (duration: string) => string {
  const {counted} = useFormats();
  return (duration) => {
    const parsed = parseDuration(duration);
    if (!parsed) return duration;
    const {amount, unit} = inHours(parsed);
    return counted(amount, pluralsOf(unit));
  };
}

function inHours({amount, unit}: Duration): Duration {
  return unit === 'min' && amount % 60 === 0 ? {amount: amount / 60, unit: 'hour'} : {amount, unit};
}

function pluralsOf(unit: DurationUnit): string {
  return {
    min: translate({id: 'duration.minutes', message: '{count} minute|{count} minutes'}),
    hour: translate({id: 'duration.hours', message: '{count} hour|{count} hours'}),
    day: translate({id: 'duration.days', message: '{count} day|{count} days'}),
    week: translate({id: 'duration.weeks', message: '{count} week|{count} weeks'}),
    month: translate({id: 'duration.months', message: '{count} month|{count} months'}),
    year: translate({id: 'duration.years', message: '{count} year|{count} years'}),
  }[unit];
}
