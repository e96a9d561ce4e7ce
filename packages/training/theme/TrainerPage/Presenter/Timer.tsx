import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {useCurrentDate} from '../../../client/trainer/currentDate';
import {wallClock} from '../../../domain/trainer/agendaTimes';
import {formatTimer, type PresentedItem} from '../../../domain/trainer/presentation';
import styles from './styles.module.css';

/** Large enough to read from the last row. The color's meaning is also in words. */
export default function Timer({shown}: {shown: PresentedItem}): ReactNode {
  return (
    <div className={styles.timer}>
      <p className={styles.state}>{stateWords(shown)}</p>
      <p role="timer" className={styles.time}>
        {formatTimer(shown.remaining)}
      </p>
    </div>
  );
}

function stateWords({pace, isPaused}: PresentedItem): string {
  if (isPaused) return translate({id: 'trainer.state.paused', message: 'Paused'});
  return {
    waiting: translate({id: 'trainer.state.waiting', message: 'Not started'}),
    fine: translate({id: 'trainer.state.fine', message: 'Time left'}),
    soon: translate({id: 'trainer.state.soon', message: 'Almost over'}),
    over: translate({id: 'trainer.state.over', message: 'Over by'}),
  }[pace];
}

/** Returns what a screen reader announces: changes only, not every second. */
export function usePaceWords(shown: PresentedItem | null): string {
  const [said, setSaid] = useState('');
  const before = useRef('');
  const words = shown ? announce(shown) : '';
  useEffect(() => {
    const isFirst = before.current === '';
    before.current = words;
    // Screen readers already read the initial text when the view opens.
    if (!isFirst) setSaid(words);
  }, [words]);
  return said;
}

function announce({current: {title}, pace, isPaused}: PresentedItem): string {
  if (isPaused) return translate({id: 'trainer.said.paused', message: '{item}: paused'}, {item: title});
  return {
    waiting: translate({id: 'trainer.said.waiting', message: '{item}: not started'}, {item: title}),
    fine: translate({id: 'trainer.said.now', message: 'Now: {item}'}, {item: title}),
    soon: translate({id: 'trainer.said.soon', message: '{item}: a minute is left'}, {item: title}),
    over: translate({id: 'trainer.said.over', message: '{item}: time is up'}, {item: title}),
  }[pace];
}

const MINUTE = 60_000;
/** Presenting further from the date than this is a rehearsal. */
const SAME_DAY = 12 * 60 * MINUTE;

interface EndProps {
  /** In milliseconds */
  now: number;
  shown: PresentedItem;
}

/** The time of day, and when the session will end if all remaining items take as long as planned. */
export function EndTime({now, shown}: EndProps): ReactNode {
  const {date} = useCurrentDate();
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
