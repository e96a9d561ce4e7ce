import {keyOf} from '@deskbook/records/client/trainerKeys';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {type RefObject, useEffect, useMemo, useState} from 'react';
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

export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [isFull, setIsFull] = useState(false);
  const [isPossible, setIsPossible] = useState(true);
  useEffect(() => {
    const look = () => setIsFull(document.fullscreenElement !== null);
    setIsPossible(document.fullscreenEnabled === true);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = () => {
    const act = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen();
    act?.catch(() => setIsPossible(false));
  };
  return {isFull, isPossible, toggle};
}

/** Whether the screen stays on, or why it doesn't. */
export type ScreenState = 'kept on' | 'needs https' | 'not known' | 'refused';

/** Keeps the screen on while a component is mounted. The browser releases the lock when the tab is hidden. */
export function useWakeLock(): ScreenState | null {
  const [state, setState] = useState<ScreenState | null>(null);
  useEffect(() => {
    if (!('wakeLock' in navigator)) return setState(window.isSecureContext ? 'not known' : 'needs https');
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const release = () => lock?.release().catch(() => {});
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const asked = await navigator.wakeLock.request('screen');
        release();
        lock = asked;
        if (isOver) return void release();
        // The browser also releases it when the battery is low.
        asked.addEventListener('release', () => lock === asked && !isOver && setState('refused'));
        setState('kept on');
      } catch {
        setState('refused');
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      release();
    };
  }, []);
  return state;
}
