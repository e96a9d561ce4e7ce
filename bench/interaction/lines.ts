/** The reader's connection. */
export interface Line {
  name: string;
  kilobitsPerSecond: number;
  /** Milliseconds from a request to the first byte of its response. */
  roundTrip: number;
}

export const LINES: readonly Line[] = [
  {name: 'slow line', kilobitsPerSecond: 400, roundTrip: 400},
  {name: 'fast 3G', kilobitsPerSecond: 1600, roundTrip: 150},
];

/** CPU slowdown of the reader's machine relative to this one. */
export const CPU_SLOWDOWN = 4;

export function describeLine({name, kilobitsPerSecond, roundTrip}: Line): string {
  return `${name} (${kilobitsPerSecond} kbit/s, ${roundTrip} ms, CPU ÷ ${CPU_SLOWDOWN})`;
}
