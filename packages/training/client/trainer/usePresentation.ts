import {keyOf} from '@deskbook/records/client/trainerKeys';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useEffect, useMemo, useState} from 'react';
import {
  afterSettingBack,
  goTo,
  isPresentation,
  newPresentation,
  type Presentation,
  presentedAt,
  restartItem,
  startOrPause,
} from '../../domain/trainer/presentation';
import type {AgendaItem} from '../../domain/trainer/trainerSession';

/** How often to read the clock, and how often to save what it says, in milliseconds. */
const TICK = 250;
const NOTE = 5000;
/** A smaller step back is only the computer adjusting its clock. */
const TOLERANCE = 1000;

/** The timer for one date's agenda. It is saved, so a reload or a crash loses no time. */
export function usePresentation(slug: string, date: string, agenda: readonly AgendaItem[]) {
  const {storage} = useStorage();
  const key = keyOf(slug, date, 'presentation');
  const stored = useMemo(() => {
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
    // A clock that runs backward was set back, even while this page was closed.
    let {seenAt} = stored.read();
    const look = () => {
      const wall = Date.now();
      if (wall < seenAt - TOLERANCE) stored.change((state) => afterSettingBack(state, wall, seenAt + TICK));
      seenAt = wall;
      setNow(wall);
    };
    const note = () => {
      if (stored.read().runningSince !== null) stored.change((state, wall) => ({...state, seenAt: wall}));
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
  }, [stored]);
  const state = stored.read();
  return {
    item: state.item,
    /** null if the agenda is now shorter than the saved state */
    shown: presentedAt(state, agenda, now),
    /** An instant in milliseconds */
    now,
    storage: storage.state(),
    startOrPause: () => stored.change(startOrPause),
    move: (by: number) => stored.change((before, wall) => goTo(before, before.item + by, agenda.length, wall)),
    restartItem: () => stored.change(restartItem),
    startOver: () => stored.change((_, wall) => newPresentation(wall)),
  };
}
