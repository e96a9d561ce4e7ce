import {useFormats} from '@deskbook/ui/components/formats';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import {type MonthView, useAddresses} from './addresses';

interface Props {
  month: string;
  /** The view in which to open another month */
  view: MonthView;
  /** For a day: the next day on the page that has sessions */
  nextDay?: string | undefined;
}

/** Says when the next sessions are, if a month or day has none. */
export default function NextOnes({month, view, nextDay}: Props): ReactNode {
  const addresses = useAddresses();
  const formats = useFormats();
  const next = useFrame().months.find((each) => each.month > month && each.count > 0)?.month;
  if (nextDay) {
    const date = <a href={addresses.day(nextDay)}>{formats.dayOfMonth(nextDay)}</a>;
    return (
      <Translate id="calendar.day.next" values={{date}}>
        {'The next ones are on {date}.'}
      </Translate>
    );
  }
  if (!next) return null;
  return (
    <Translate
      id="calendar.month.next"
      values={{month: <a href={`${addresses.month(next)}#${view}`}>{formats.month(next)}</a>}}
    >
      {'The next ones are in {month}.'}
    </Translate>
  );
}
