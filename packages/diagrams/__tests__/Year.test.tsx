import {JSDOM} from 'jsdom';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {SHOW_MONTH} from '../client/showMonth';
import Year from '../theme/Year';

afterEach(() => vi.useRealTimers());

/** The strip of a year from October on, read on a day. */
function strip(entries: unknown, on = '2026-12-16'): HTMLElement[] {
  const html = renderToStaticMarkup(
    <Year first={10} entries={JSON.stringify(entries)}>
      <ul />
    </Year>,
  );
  const {window} = new JSDOM(html, {runScripts: 'outside-only'});
  vi.useFakeTimers({now: new Date(`${on}T12:00:00`), toFake: ['Date']});
  (window as unknown as {Date: DateConstructor}).Date = Date;
  window.eval(SHOW_MONTH);
  return [...(window.document.querySelector('[aria-hidden]') as HTMLElement).children] as HTMLElement[];
}

describe('the strip of a year', () => {
  it('has twelve months, and marks the one in which it is read', () => {
    const months = (on: string) => strip([], on).map((month) => month.textContent.replace('Now', ''));
    expect(months('2026-12-16').join(' ')).toBe('Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep');
    const marked = (on: string) =>
      strip([], on)
        .filter((month) => month.querySelector('[data-month]:not([hidden])'))
        .map((month) => month.textContent);
    expect(marked('2026-12-31')).toEqual(['DecNow']);
    expect(marked('2028-01-01')).toEqual(['JanNow']);
  });

  it('has the number of each entry in its months, up to the end of the strip', () => {
    const entries = [{from: 10, to: 10}, null, {from: 3, to: 5}, {from: 8, to: 11}];
    const numbers = strip(entries).slice(12);
    expect(numbers.map((entry) => [entry.textContent, entry.style.gridColumn])).toEqual([
      ['1', '1 / 2'],
      ['3', '6 / 9'],
      ['4', '11 / 13'],
    ]);
  });
});
