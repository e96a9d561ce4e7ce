import {beforeEach, describe, expect, it, vi} from 'vitest';
import {holdEvents} from '../holdEvents';
import {replayEvents} from '../replayEvents';
import {find, openPage, press} from './pageOfItsOwn';

const PAGE = `
  <button type="button" id="menu">Menu</button>
  <button type="button" id="theme">Theme</button>
  <ul role="tablist"><li role="tab" tabindex="0" id="mac">Mac</li><li role="tab" tabindex="-1" id="linux">Linux</li></ul>
  <a href="#steps" id="link">Steps</a>
  <form action="/pages/"><button type="submit" id="find">Find</button></form>
  <details><summary id="summary">Machines</summary>Four</details>`;

describe('what a reader does before the app is there', () => {
  let release: () => Promise<void>;
  let done: string[];
  const load = vi.fn();

  beforeEach(() => {
    const {window} = openPage(PAGE);
    // jsdom goes nowhere: no form is sent.
    window.addEventListener('submit', (event) => event.preventDefault());
    load.mockReset();
    holdEvents(load);
    release = replayEvents();
    done = [];
    listen();
  });

  /** Writes down which event came to which control, as React's root would. */
  const listen = () => {
    for (const type of ['click', 'keydown']) {
      document.body.addEventListener(type, (event) => {
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
        done.push(`${type}${key} ${(event.target as Element).id}`);
      });
    }
  };
  const awaken = () => {
    document.documentElement.dataset.hasHydrated = 'true';
    return release();
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
    await release();
    expect(done).toEqual(['click menu']);
  });

  it('acts at once when the app is there', async () => {
    await awaken();
    find('#menu').click();
    press(find('#mac'), 'Enter');
    expect(done).toEqual(['click menu', 'keydown Enter mac']);
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

  it('is held for the keys of tabs', async () => {
    expect(press(find('#mac'), 'ArrowRight').defaultPrevented).toBe(true);
    expect(press(find('#mac'), 'Tab').defaultPrevented).toBe(false);
    expect(done).toEqual(['keydown Tab mac']);
    await awaken();
    expect(done).toEqual(['keydown Tab mac', 'keydown ArrowRight mac']);
  });

  it('is not held for the keys of a button: the click that follows is', () => {
    expect(press(find('#menu'), 'Enter').defaultPrevented).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it('follows the focus with keys: an arrow moves it, Enter chooses what it moved to', async () => {
    find('#mac').focus();
    find('#mac').addEventListener('keydown', ({key}) => key === 'ArrowRight' && find('#linux').focus());
    press(find('#mac'), 'ArrowRight');
    press(find('#mac'), 'Enter');
    await awaken();
    expect(done).toEqual(['keydown ArrowRight mac', 'keydown Enter linux']);
  });

  it('meets controls that were made anew, and gives them the focus back', async () => {
    find('#linux').focus();
    find('#linux').click();
    document.body.innerHTML = PAGE;
    await awaken();
    expect(done).toEqual(['click linux']);
    expect(document.activeElement?.id).toBe('linux');
  });

  it('gives the focus back to a control that was made anew, though nothing was done to it', async () => {
    find('#mac').focus();
    document.body.innerHTML = PAGE;
    await awaken();
    expect(document.activeElement?.id).toBe('mac');
  });

  it('gives the focus to no control that has lost it by itself', async () => {
    find('#mac').focus();
    find('#mac').blur();
    await awaken();
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves the focus where the reader has gone since', async () => {
    find('#linux').focus();
    find('#linux').click();
    document.body.innerHTML = PAGE;
    find('#link').focus();
    await awaken();
    expect(document.activeElement?.id).toBe('link');
  });

  it('is forgotten for a control that is no longer there', async () => {
    find('#menu').click();
    find('#theme').click();
    document.body.innerHTML = '<button type="button" id="theme">Theme</button>';
    await awaken();
    expect(done.at(-1)).toBe('click theme');
  });

  it('meets, event by event, what the one before has made', async () => {
    find('#menu').addEventListener('click', () => queueMicrotask(() => done.push('menu is drawn')));
    find('#menu').click();
    find('#theme').click();
    await awaken();
    expect(done).toEqual(['click menu', 'menu is drawn', 'click theme']);
  });
});
