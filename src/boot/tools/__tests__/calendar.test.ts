import {resolve} from 'node:path';
import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it, vi} from 'vitest';
import {inlineScript} from '../../template';

const TOOLS = inlineScript(resolve(__dirname, '../../../..'), 'tools/index.ts');
const PAGE = `
  <a href="#__docusaurus_skipToContent_fallback" data-tool="skip">Skip to main content</a>
  <main>
    <button type="button" data-tool="today" value="week">Today</button>
    <a href="/calendar/2027-01/">January 2027</a>
    <section><button type="button" data-enter-grid hidden></button>
      <a data-tool="day" href="/calendar/2026-12/#day-2026-12-08">8</a>
      <a data-tool="day" href="/calendar/2026-12/#day-2026-12-09">9</a>
    </section>
    <section id="week-2026-12-06"><section id="day-2026-12-08"></section></section>
  </main>`;

/** A page of the calendar on which the tools have just been loaded. */
function open(hash = ''): DOMWindow {
  const {window} = new JSDOM(`<!doctype html><body>${PAGE}`, {
    url: `https://staff.example.org/calendar/2026-12/${hash}`,
    runScripts: 'outside-only',
  });
  // jsdom lays nothing out.
  window.Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  window.eval(TOOLS);
  return window;
}

const current = ({document}: DOMWindow) => document.querySelector('[aria-current]')?.textContent;

describe('the pages of the calendar', () => {
  it('mark the day in view', () => {
    expect(current(open('#day-2026-12-08'))).toBe('8');
    expect(current(open())).toBeUndefined();
  });

  it('find the week of any of its days', () => {
    expect(open('#week-2026-12-08').location.hash).toBe('#week-2026-12-06');
    expect(open('#week-2026-12-06').location.hash).toBe('#week-2026-12-06');
    expect(open('#week-2026-13-99').location.hash).toBe('#week-2026-13-99');
  });

  it('give the focus to the page that is skipped to, keep the address, and enter the month by an arrow key', () => {
    const window = open('#week-2026-12-06');
    const {document} = window;
    let entered = 0;
    document.querySelector('[data-enter-grid]')?.addEventListener('click', () => entered++);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new window.KeyboardEvent('keydown', {key, bubbles: true}));
    press('ArrowDown');
    expect(entered).toBe(0);
    document.querySelector<HTMLElement>('[data-tool=skip]')?.click();
    expect(document.activeElement?.localName).toBe('main');
    expect(window.location.hash).toBe('#week-2026-12-06');
    press('a');
    press('ArrowDown');
    expect(entered).toBe(1);
  });

  it('hand the arrows that came before the month was there to the day that gets the focus', async () => {
    const window = open();
    const {document} = window;
    const keys: string[] = [];
    const [day] = document.querySelectorAll<HTMLElement>('[data-tool=day]');
    day?.addEventListener('keydown', ({key}) => keys.push(key));
    document.querySelector<HTMLElement>('[data-tool=skip]')?.click();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) {
      document.activeElement?.dispatchEvent(new window.KeyboardEvent('keydown', {key, bubbles: true}));
    }
    day?.focus();
    await vi.waitFor(() => expect(keys).toEqual(['ArrowRight', 'ArrowDown']));
  });

  it('lead from a week to this week', () => {
    const window = open('#week-2026-12-06');
    vi.useFakeTimers({now: new Date('2026-12-08T12:00:00'), toFake: ['Date']});
    // The page has a clock of its own.
    (window as unknown as {Date: DateConstructor}).Date = Date;
    window.location.hash = '';
    window.document.querySelector<HTMLElement>('[data-tool=today]')?.click();
    vi.useRealTimers();
    expect(window.location.hash).toBe('#week-2026-12-08');
  });
});
