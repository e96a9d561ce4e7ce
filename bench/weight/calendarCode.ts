import {CALENDAR_CODE_LIMIT} from './budget';
import type {Transfer} from './bytes';
import {kilobytes} from './formatTable';

/** What the calendar adds to the scripts of a site. */
export interface CalendarCode {
  /** How many generated pages the site has. */
  pages: number;
  /** The scripts that the calendar's first page runs and no other measured page does. */
  bytes: number;
  /** What it says of its sessions, which grows with them; it comes on top. */
  data: number;
  /** What the other measured pages run of the chunk that the calendar's pages share. */
  elsewhere: number;
  otherPages: number;
}

const CALENDAR_CHUNK = /\/calendar[.-][^/]*$/;

/**
 * @param scripts what each page has run when it was awake, by what is measured with it; one of them is `calendar`
 * @param isData whether a script holds facts and no code, by its path
 */
export function calendarCodeOf(
  scripts: ReadonlyMap<string, readonly Transfer[]>,
  isData: (path: string) => boolean,
  pages: number,
): CalendarCode {
  const others = [...scripts].filter(([page]) => page !== 'calendar').map(([, ran]) => ran);
  const known = new Set(others.flat().map(({path}) => path));
  const own = (scripts.get('calendar') ?? []).filter(({path}) => CALENDAR_CHUNK.test(path) || !known.has(path));
  return {
    pages,
    bytes: sum(own.filter(({path}) => !isData(path))),
    data: sum(own.filter(({path}) => isData(path))),
    elsewhere: sum(others.flat().filter(({path}) => CALENDAR_CHUNK.test(path))),
    otherPages: others.length,
  };
}

/** Docusaurus makes a script of each file of facts, which holds nothing else. */
export function holdsData(script: string): boolean {
  return /^[^{]*\{\d+\(\w+\)\{\w+\.exports=JSON\.parse\(/.test(script);
}

function sum(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, {bytes}) => total + bytes, 0);
}

export function isCalendarTooHeavy({bytes, elsewhere}: CalendarCode): boolean {
  return bytes > CALENDAR_CODE_LIMIT || elsewhere > 0;
}

export function describeCalendarCode(code: CalendarCode): string {
  const {pages, bytes, data, elsewhere, otherPages} = code;
  return [
    isCalendarTooHeavy(code) ? 'OVER: ' : '',
    `${pages} pages: ${kilobytes(bytes)} kB of scripts that only the calendar runs`,
    ` (at most ${kilobytes(CALENDAR_CODE_LIMIT)} kB), and ${kilobytes(data)} kB of session data;`,
    ` the ${otherPages} other pages run ${elsewhere} bytes of the calendar's code`,
  ].join('');
}
