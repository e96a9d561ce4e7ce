import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {type DurationUnit, parseDuration} from '../content/dates';

/** `15 minutes` from `15 min`, in the reader's language. */
export default function DurationText({duration}: {duration: string}): ReactNode {
  return useDurations()(duration);
}

export function useDurations(): (duration: string) => string {
  const {selectMessage} = usePluralForm();
  return (duration) => {
    const parsed = parseDuration(duration);
    if (!parsed) return duration;
    return selectMessage(parsed.amount, pluralsOf(parsed.unit)).replace('{count}', String(parsed.amount));
  };
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
