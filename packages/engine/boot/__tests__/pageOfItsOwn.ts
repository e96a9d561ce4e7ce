import {type DOMWindow, JSDOM} from 'jsdom';
import {onTestFinished, vi} from 'vitest';

/** What the boot script takes from the global scope of a page. */
const GLOBALS = [
  'document',
  'location',
  'navigator',
  'addEventListener',
  'Event',
  'Element',
  'HTMLElement',
  'KeyboardEvent',
  'MutationObserver',
] as const;

/**
 * A page of its own for a test, in the place of the global one: the boot script adds listeners that it never takes
 * away, and tests share their process.
 */
export function openPage(body: string, head = ''): DOMWindow {
  const {window} = new JSDOM(
    `<!doctype html><html data-has-hydrated="false"><head>${head}</head><body>${body}</body>`,
    {
      url: 'https://staff.example.org/docs/holds/',
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
    window.close();
  });
  for (const name of GLOBALS) {
    const value = window[name];
    vi.stubGlobal(name, name === 'addEventListener' ? window.addEventListener.bind(window) : value);
  }
  return window;
}

/** The one element that a selector names. */
export function find(selector: string): HTMLElement {
  const [element, another] = document.querySelectorAll<HTMLElement>(selector);
  if (!element || another) throw new Error(`${selector} names ${another ? 'several elements' : 'nothing'}`);
  return element;
}

/** As a click or a key comes from a reader: it bubbles and can be prevented. */
export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  return event;
}
