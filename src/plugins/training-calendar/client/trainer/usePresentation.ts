import {useEffect, useMemo} from 'react';
import {useStorage} from '../../../../browser/useStorage';
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
import {keyOf} from './keptThings';
import {useSteadyClock} from './useSteadyClock';

/** How often it is written down that the clock was looked at, in milliseconds. */
const NOTE = 5000;
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
  const now = useSteadyClock((wall, expected) => hand.change((state) => afterSettingBack(state, wall, expected)));
  useEffect(() => {
    // While this page was closed, the clock cannot have run back by itself.
    const {seenAt, runningSince} = hand.read();
    if (runningSince !== null && Date.now() < seenAt - TOLERANCE) {
      hand.change((state, wall) => afterSettingBack(state, wall, state.seenAt));
    }
    const note = () => {
      if (hand.read().runningSince !== null) hand.change((state, wall) => ({...state, seenAt: wall}));
    };
    const timer = setInterval(note, NOTE);
    addEventListener('pagehide', note);
    return () => {
      clearInterval(timer);
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
