/** A line to the reader, and the machine at its end. */
export interface Line {
  name: string;
  kilobitsPerSecond: number;
  /** From a request to the first of its answer, in milliseconds. */
  roundTrip: number;
}

export const LINES: readonly Line[] = [
  {name: 'slow line', kilobitsPerSecond: 400, roundTrip: 400},
  {name: 'fast 3G', kilobitsPerSecond: 1600, roundTrip: 150},
];

/** How many times slower the reader's machine is than this one. */
export const SLOWER = 4;

export function describeLine({name, kilobitsPerSecond, roundTrip}: Line): string {
  return `${name} (${kilobitsPerSecond} kbit/s, ${roundTrip} ms, CPU ÷ ${SLOWER})`;
}
