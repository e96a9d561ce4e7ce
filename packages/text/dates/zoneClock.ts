/**
 * Converts between wall times and instants, both in milliseconds. A wall time is counted as if its clock were in UTC.
 */
export interface ZoneClock {
  /** A wall time in a skipped hour moves forward; one that occurs twice means the first. */
  instantOf(wall: number): number;
  wallOf(instant: number): number;
}

/** A constant UTC offset from an instant until the next span. */
interface Span {
  from: number;
  offset: number;
}

const SECOND = 1000;
const DAY = 86_400_000;
const clocks = new Map<string, ZoneClock>();

/**
 * Returns the clock of an IANA time zone. Looks up each year's transitions once: asking Intl for every time of every
 * session makes large calendars slow.
 */
export function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone) ?? createClock(zone);
  clocks.set(zone, known);
  return known;
}

function createClock(zone: string): ZoneClock {
  const readOffset = offsetReader(zone);
  const years = new Map<number, Span[]>();
  const offsetAt = (instant: number): number => {
    const year = new Date(instant).getUTCFullYear();
    const spans = years.get(year) ?? spansOf(year, readOffset);
    years.set(year, spans);
    return spans.findLast(({from}) => from <= instant)?.offset ?? 0;
  };
  return {
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf(wall) {
      // No offset is a whole day, and no zone changes its clocks twice within two days.
      const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
      const isShown = (offset: number) => offsetAt(wall - offset) === offset;
      return wall - (isShown(before) || !isShown(after) ? before : after);
    },
  };
}

/** Finds a year's offset changes day by day, then to the second. */
function spansOf(year: number, readOffset: (instant: number) => number): Span[] {
  const [start, end] = [year, year + 1].map((each) => new Date(0).setUTCFullYear(each, 0, 1)) as [number, number];
  const spans: Span[] = [{from: start, offset: readOffset(start)}];
  for (let day = start; day < end; day += DAY) {
    const offset = readOffset(day + DAY);
    const current = spans.at(-1)?.offset;
    if (offset !== current) spans.push({from: firstWith(offset, day, readOffset), offset});
  }
  return spans;
}

/** Returns the first second with the new offset in the day after an instant. */
function firstWith(offset: number, from: number, readOffset: (instant: number) => number): number {
  let [before, after] = [from, from + DAY];
  while (after - before > SECOND) {
    const middle = before + Math.floor((after - before) / 2 / SECOND) * SECOND;
    if (readOffset(middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/** Reads offsets in milliseconds, positive east of Greenwich, from `GMT-05:00` or plain `GMT`. */
function offsetReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'});
  return (instant) => {
    const [, sign, ...clock] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(format.format(instant)) ?? [];
    const [hours = 0, minutes = 0, seconds = 0] = clock.map((digits) => Number(digits ?? 0));
    return ((hours * 60 + minutes) * 60 + seconds) * (sign === '-' ? -SECOND : SECOND);
  };
}
