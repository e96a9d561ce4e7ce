import {gzipSync} from 'node:zlib';
import {type DOMWindow, JSDOM} from 'jsdom';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {inlineScript} from '../../inlineScript';
import {moveInCell, moveInGrid} from '../grid';

const SCRIPT = inlineScript('calendar/index');

const dayCell = (date: string, sessions = 0) => `<td><p><a href="#day-${date}">${date}</a>
  <b data-from="${date}T00:00" hidden>Today</b></p>
  <ul>${'<li><a href="/docs/listen-basics/">LISTEN basics</a></li>'.repeat(sessions)}</ul></td>`;

const week = (first: number, busy: number) => {
  const days = Array.from({length: 7}, (_, index) => new Date(Date.UTC(2026, 11, first + index)).toISOString());
  const cells = days.map((day, index) => dayCell(day.slice(0, 10), index === busy ? 2 : 0));
  return `<tr><th><a href="#week-${days[0]?.slice(0, 10)}">Week</a></th>${cells.join('')}</tr>`;
};

const PAGE = `
  <a href="#__docusaurus_skipToContent_fallback" data-island="calendar">Skip to main content</a>
  <main>
    <section id="week-2026-12-06"><button type="button" name="today" value="week">Today</button>
      <section id="day-2026-12-08"></section></section>
    <div data-clock="America/New_York"><i data-now="2026-12-08" hidden></i><i data-now="2026-12-09"></i></div>
    <section>
      <nav><a href="/calendar/2026-11/#month" rel="prev">November 2026</a><a href="/calendar/2027-01/#month" rel="next">January 2027</a></nav>
      <table data-grid="2026-12"><tbody>${[week(-1, 0), week(6, 3), week(13, -1), week(20, -1), week(27, -1)].join('')}</tbody></table>
    </section>
  </main>`;

interface Given {
  hash?: string;
  on?: string;
  keptDay?: string;
}

/** A page of the calendar, read on a day, on which the script has just been loaded. */
function open({hash = '', on = '2026-12-08', keptDay}: Given = {}): DOMWindow {
  const {window} = new JSDOM(`<!doctype html><html lang="en"><body>${PAGE}`, {
    url: `https://staff.example.org/calendar/2026-12/${hash}`,
    runScripts: 'outside-only',
  });
  // jsdom lays nothing out.
  window.Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  if (keptDay) window.sessionStorage.setItem('deskbook:day', keptDay);
  // The page has a clock of its own.
  vi.useFakeTimers({now: new Date(`${on}T12:00:00`), toFake: ['Date']});
  (window as unknown as {Date: DateConstructor}).Date = Date;
  window.eval(SCRIPT);
  return window;
}

afterEach(() => vi.useRealTimers());

const focused = ({document}: DOMWindow) => document.activeElement?.querySelector('p')?.textContent?.slice(0, 10);
const stops = ({document}: DOMWindow) =>
  [...document.querySelectorAll<HTMLElement>('table [tabindex="0"]')].map((cell) => cell.textContent?.slice(0, 10));

function press(window: DOMWindow, ...keys: string[]): void {
  for (const key of keys) {
    const {activeElement} = window.document;
    activeElement?.dispatchEvent(new window.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  }
}

describe("the calendar's pages", () => {
  const current = ({document}: DOMWindow) => document.querySelector('[aria-current]')?.textContent;

  it('mark the current day', () => {
    expect(current(open({hash: '#day-2026-12-08'}))).toBe('2026-12-08');
    expect(current(open())).toBeUndefined();
  });

  it('find the week of any of its days', () => {
    expect(open({hash: '#week-2026-12-08'}).location.hash).toBe('#week-2026-12-06');
    expect(open({hash: '#week-2026-12-06'}).location.hash).toBe('#week-2026-12-06');
    expect(open({hash: '#week-2026-13-99'}).location.hash).toBe('#week-2026-13-99');
  });

  it('link from a week to the current one', () => {
    const window = open({hash: '#week-2026-11-29', on: '2026-12-08'});
    window.document.querySelector<HTMLElement>('[name=today]')?.click();
    expect(window.location.hash).toBe('#week-2026-12-08');
  });

  it("draw the current time on its day, by the calendar's clock", () => {
    vi.stubEnv('TZ', 'UTC');
    const {document} = open({on: '2026-12-08'});
    const [today, tomorrow] = document.querySelectorAll<HTMLElement>('[data-now]');
    expect([today?.hidden, tomorrow?.hidden]).toEqual([false, true]);
    expect(today?.style.getPropertyValue('--now')).toBe('7');
    expect(today?.dataset.time).toMatch(/^7:00\sAM$/);
  });

  it("focus the skip link's target, keep the address, and enter the month by arrow key", () => {
    const window = open({hash: '#week-2026-12-06'});
    const {document} = window;
    press(window, 'ArrowDown');
    expect(document.activeElement).toBe(document.body);
    document.querySelector<HTMLElement>('[data-island=calendar]')?.click();
    expect(document.activeElement?.localName).toBe('main');
    expect(window.location.hash).toBe('#week-2026-12-06');
    press(window, 'a', 'ArrowDown');
    expect(focused(window)).toBe('2026-12-08');
    press(window, 'ArrowRight');
    expect(focused(window)).toBe('2026-12-09');
  });
});

describe('the month', () => {
  it.each([
    ['today', '2026-12-08', '2026-12-08'],
    ['the first day with a session', '2027-03-08', '2026-12-09'],
  ])('is a grid with one tab stop, starting on %s', (_, on, day) => {
    const window = open({on});
    expect(window.document.querySelector('table')?.getAttribute('role')).toBe('grid');
    expect(stops(window)).toEqual([day]);
  });

  it('is navigated by arrows; Enter goes into a day and Escape out of it', () => {
    const window = open();
    window.document.querySelector<HTMLElement>('table [tabindex="0"]')?.focus();
    press(window, 'ArrowRight', 'Enter', 'ArrowDown');
    expect(window.document.activeElement?.textContent).toBe('LISTEN basics');
    press(window, 'Escape', 'ArrowUp');
    expect(focused(window)).toBe('2026-12-02');
    expect(stops(window)).toEqual(['2026-12-02']);
  });

  it('continues in the next month on the same day, or on its last one', async () => {
    const window = open({on: '2026-12-31'});
    const turned = vi.fn();
    window.document.querySelector('[rel=next]')?.addEventListener('click', turned);
    window.document.querySelector<HTMLElement>('table [tabindex="0"]')?.focus();
    press(window, 'PageDown');
    expect(turned).toHaveBeenCalledOnce();
    for (const keptDay of [window.sessionStorage['deskbook:day'], '32']) {
      const next = open({keptDay});
      await vi.waitUntil(() => next.document.readyState === 'complete');
      expect(focused(next)).toBe('2026-12-31');
    }
  });
});

describe("the month's keys", () => {
  const at = {row: 1, column: 3};
  const last = {row: 4, column: 7};

  it.each([
    ['ArrowRight', {row: 1, column: 4}],
    ['ArrowLeft', {row: 1, column: 2}],
    ['ArrowDown', {row: 2, column: 3}],
    ['ArrowUp', {row: 0, column: 3}],
    ['Home', {row: 1, column: 0}],
    ['End', {row: 1, column: 7}],
    ['PageDown', 'next'],
    ['PageUp', 'prev'],
    ['a', null],
  ])('move with %s to %j', (key, to) => {
    expect(moveInGrid({key, ctrlKey: false}, at, last)).toEqual(to);
  });

  it('stop at the edges and reach the corners', () => {
    expect(moveInGrid({key: 'ArrowUp', ctrlKey: false}, {row: 0, column: 0}, last)).toEqual({row: 0, column: 0});
    expect(moveInGrid({key: 'ArrowRight', ctrlKey: false}, last, last)).toEqual(last);
    expect(moveInGrid({key: 'Home', ctrlKey: true}, at, last)).toEqual({row: 0, column: 0});
    expect(moveInGrid({key: 'End', ctrlKey: true}, at, last)).toEqual(last);
  });

  it("move through a cell's links", () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => moveInCell(key, 1, 3))).toEqual([
      2,
      0,
      0,
      2,
      null,
    ]);
  });
});

it('the script is small', () => {
  expect(gzipSync(SCRIPT, {level: 9}).byteLength).toBeLessThan(1950);
});
