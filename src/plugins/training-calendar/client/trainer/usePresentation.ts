import {useEffect, useMemo, useState} from 'react';
import {useStorage} from '../../../../browser/useStorage';
import {keyOf} from '../../../../learning/client/trainerKeys';
import {
  afterSettingBack,
  beginItemAnew,
  goTo,
  isPresentation,
  newPresentation,
  type Presentation,
  presentedAt,
  startOrPause,
} from '../../domain/trainer/presentation';
import type {AgendaItem} from '../../domain/trainer/trainerSession';

/** How often the clock is looked at, and how often that is written down, in milliseconds. */
const TICK = 250;
const NOTE = 5000;
/** Steps smaller than this are the machine keeping its clock right. */
const TOLERANCE = 1000;

/** The timer of one date's agenda. It is kept, so that a reload or a crash loses no time. */
export function usePresentation(slug: string, date: string, agenda: readonly AgendaItem[]) {
  const {storage} = useStorage();
  const key = keyOf(slug, date, 'presentation');
  const hand = useMemo(() => {
    const read = (): Presentation => {
      const kept = storage.read(key, isPresentation);
      return kept && kept.item < agenda.length ? kept : newPresentation(Date.now());
    };
    const change = (act: (state: Presentation, now: number) => Presentation) =>
      storage.write(key, act(read(), Date.now()));
    return {read, change};
  }, [storage, key, agenda]);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    // By itself a clock doesn't run back, not even while this page was closed.
    let {seenAt} = hand.read();
    const look = () => {
      const wall = Date.now();
      if (wall < seenAt - TOLERANCE) hand.change((state) => afterSettingBack(state, wall, seenAt + TICK));
      seenAt = wall;
      setNow(wall);
    };
    const note = () => {
      if (hand.read().runningSince !== null) hand.change((state, wall) => ({...state, seenAt: wall}));
    };
    look();
    const timers = [setInterval(look, TICK), setInterval(note, NOTE)];
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', note);
    return () => {
      timers.forEach(clearInterval);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', note);
    };
  }, [hand]);
  const state = hand.read();
  return {
    /** Index of the current item. */
    item: state.item,
    /** Null where the agenda has become shorter than what was kept. */
    shown: presentedAt(state, agenda, now),
    /** The instant, in milliseconds. */
    now,
    storage: storage.state(),
    startOrPause: () => hand.change(startOrPause),
    move: (by: number) => hand.change((before, wall) => goTo(before, before.item + by, agenda.length, wall)),
    beginItemAnew: () => hand.change(beginItemAnew),
    startOver: () => hand.change((_, wall) => newPresentation(wall)),
  };
}
