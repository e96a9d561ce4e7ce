import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../components/formats';
import {useDateInHand} from '../../../client/trainer/dateInHand';
import {wallClock} from '../../../domain/trainer/agendaTimes';
import type {PresentedItem} from '../../../domain/trainer/presentation';

const MINUTE = 60_000;
/** Who presents further from the date than this is rehearsing. */
const SAME_DAY = 12 * 60 * MINUTE;

interface Props {
  /** In milliseconds. */
  now: number;
  shown: PresentedItem;
}

/** The time of day, and when the session will end if all that is left takes as long as planned. */
export default function EndTime({now, shown}: Props): ReactNode {
  const {date} = useDateInHand();
  const formats = useFormats();
  const wallOf = wallClock(date.timeZone);
  const late = Math.round((shown.endsAt - Date.parse(date.endsAt)) / MINUTE);
  const isToday = Math.abs(shown.endsAt - Date.parse(date.endsAt)) < SAME_DAY;
  const values = {now: formats.time(wallOf(now)), end: formats.time(wallOf(shown.endsAt))};
  const times = translate({id: 'trainer.present.times', message: '{now} · agenda ends at {end}'}, values);
  if (!isToday || late === 0) return <p>{times}</p>;
  const words = formats.counted(
    Math.abs(late),
    late > 0
      ? translate({id: 'trainer.present.late', message: '{count} minute late|{count} minutes late'})
      : translate({id: 'trainer.present.early', message: '{count} minute early|{count} minutes early'}),
  );
  return <p>{`${times}, ${words.replaceAll(' ', '\u00a0')}`}</p>;
}
