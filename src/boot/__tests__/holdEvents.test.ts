import {beforeEach, describe, expect, it, vi} from 'vitest';
import {holdEvents} from '../holdEvents';
import {replayEvents} from '../replayEvents';
import {find, openPage} from './pageOfItsOwn';

const PAGE = `
  <button type="button" id="menu">Menu</button>
  <button type="button" id="theme">Theme</button>
  <a href="#steps" id="link">Steps</a>
  <form action="/pages/"><button type="submit" id="find">Find</button></form>
  <details><summary id="summary">Machines</summary>Four</details>`;

describe('what a reader does before the app is there', () => {
  let done: string[];
  const load = vi.fn();

  beforeEach(() => {
    const {window} = openPage(PAGE);
    // jsdom goes nowhere: no form is sent.
    window.addEventListener('submit', (event) => event.preventDefault());
    load.mockReset();
    holdEvents(load);
    done = [];
    listen();
  });

  /** Writes down which event came to which control, as React's root would. */
  const listen = () => {
    document.body.addEventListener('click', ({target}) => done.push(`click ${(target as Element).id}`));
  };
  const awaken = () => {
    document.documentElement.dataset.hasHydrated = 'true';
    return replayEvents();
  };

  it('is held: nothing acts, and the app is loaded', () => {
    find('#menu').click();
    expect(done).toEqual([]);
    expect(load).toHaveBeenCalledOnce();
    expect(find('#menu').getAttribute('aria-busy')).toBe('true');
  });

  it('is done then: each once, in order', async () => {
    find('#menu').click();
    find('#theme').click();
    find('#menu').click();
    await awaken();
    expect(done).toEqual(['click menu', 'click theme', 'click menu']);
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });

  it('is not done twice', async () => {
    find('#menu').click();
    await awaken();
    await replayEvents();
    expect(done).toEqual(['click menu']);
  });

  it('acts at once when the app is there', async () => {
    await awaken();
    find('#menu').click();
    expect(done).toEqual(['click menu']);
    expect(load).not.toHaveBeenCalled();
  });

  it.each(['link', 'find', 'summary'])('is left to the browser where it can do it itself: #%s', (id) => {
    const event = new (document.defaultView as typeof window).MouseEvent('click', {bubbles: true, cancelable: true});
    find(`#${id}`).dispatchEvent(event);
    expect(done).toEqual([`click ${id}`]);
    expect(event.defaultPrevented).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it('keeps the modifiers and the place of a click', async () => {
    const {MouseEvent} = document.defaultView as typeof window;
    const seen = vi.fn();
    find('#menu').addEventListener('click', ({shiftKey, clientX, clientY}) => seen({shiftKey, clientX, clientY}));
    find('#menu').dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, shiftKey: true, clientX: 30, clientY: 40}),
    );
    await awaken();
    expect(seen).toHaveBeenCalledExactlyOnceWith({shiftKey: true, clientX: 30, clientY: 40});
  });

  it('meets, event by event, what the one before has made', async () => {
    find('#menu').addEventListener('click', () => queueMicrotask(() => done.push('menu is drawn')));
    find('#menu').click();
    find('#theme').click();
    await awaken();
    expect(done).toEqual(['click menu', 'menu is drawn', 'click theme']);
  });
});
