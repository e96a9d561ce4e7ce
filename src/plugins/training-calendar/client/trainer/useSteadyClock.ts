import {useEffect, useRef, useState} from 'react';

/** How often the clock is looked at, in milliseconds. */
const TICK = 250;
/** Steps smaller than this are the machine keeping its clock right. */
const TOLERANCE = 1000;

/**
 * The instant, in milliseconds; checked again as soon as a tab that slept comes back.
 *
 * @param onSetBack called when the clock shows less than the time that has really passed
 */
export function useSteadyClock(onSetBack: (now: number, expected: number) => void): number {
  const [now, setNow] = useState(Date.now);
  const setBack = useRef(onSetBack);
  setBack.current = onSetBack;
  useEffect(() => {
    let last = {wall: Date.now(), passed: performance.now()};
    const look = () => {
      const next = {wall: Date.now(), passed: performance.now()};
      const expected = last.wall + next.passed - last.passed;
      last = next;
      // A clock set forward looks the same as a computer that slept.
      if (next.wall < expected - TOLERANCE) setBack.current(next.wall, expected);
      setNow(next.wall);
    };
    const timer = setInterval(look, TICK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
