import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bootScript} from '../template';

const BOOT = bootScript();
const ISLANDS = JSON.stringify({
  tools: ['/island-tools.js'],
  search: ['/island-runtime.js', '/island-search.js'],
});

interface Reader {
  body?: string;
  search?: string;
  saveData?: boolean;
  prerendering?: boolean;
}

/** A page as it is sent, with the boot script in its head, as one reader's browser opens it. */
function open({body = '', search = '', saveData = false, prerendering = false}: Reader): DOMWindow {
  const head = `<meta name="deskbook-islands" content='${ISLANDS}'><script>${BOOT}</script>`;
  const {window} = new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, {
    url: `https://staff.example.org/procedures/${search}`,
    runScripts: 'dangerously',
    beforeParse(page) {
      Object.assign(page.navigator, {connection: {saveData}});
      Object.assign(page.document, {prerendering});
    },
  });
  return window;
}

const whenParsed = ({document}: DOMWindow) =>
  new Promise<void>((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve());
  });
const happen = (window: DOMWindow, type: string, selector: string) =>
  window.document.querySelector(selector)?.dispatchEvent(new window.Event(type, {bubbles: true, cancelable: true}));

const scriptsOf = ({document}: DOMWindow) => [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
const askedFor = (window: DOMWindow) => scriptsOf(window).map(({src}) => new URL(src).pathname);

describe('an island', () => {
  const PAGE = `
    <button type="button" data-tool="print">Print</button>
    <span data-tool="tick"><label>1<input type="checkbox" data-tick="a"></label></span>
    <form action="/search/"><input type="search" data-island="search"></form>
    <button type="button" id="own">An author's own</button> <a href="/docs/">Docs</a>`;
  const TOOLS = ['/island-tools.js'];
  const SEARCH = ['/island-runtime.js', '/island-search.js'];

  it.each([
    ['pointerover', 'button', TOOLS],
    ['focusin', 'button', TOOLS],
    ['click', 'button', TOOLS],
    ['pointerover', 'label', TOOLS],
    ['focusin', '[data-tick]', TOOLS],
    ['pointerover', '[type=search]', SEARCH],
    ['focusin', '[type=search]', SEARCH],
    ['click', '[type=search]', SEARCH],
  ])('is loaded by %s on a %s, alone and once', (type, selector, scripts) => {
    const window = open({body: PAGE});
    happen(window, type, selector);
    happen(window, 'click', selector);
    expect(askedFor(window)).toEqual(scripts);
  });

  it.each([
    ['click', '#own'],
    ['pointerover', 'a'],
    ['click', 'a'],
    ['scroll', 'body'],
  ])('is not loaded by %s on %s', async (type, selector) => {
    const window = open({body: PAGE});
    await whenParsed(window);
    happen(window, type, selector);
    expect(askedFor(window)).toEqual([]);
  });

  it('is loaded only by actions, with data saver', () => {
    const window = open({body: PAGE, saveData: true});
    happen(window, 'pointerover', '[type=search]');
    happen(window, 'focusin', '[type=search]');
    expect(askedFor(window)).toEqual([]);
    happen(window, 'input', '[type=search]');
    expect(askedFor(window)).toEqual(SEARCH);
    happen(window, 'pointerdown', '[data-tool=print]');
    expect(askedFor(window)).toEqual([...SEARCH, ...TOOLS]);
  });

  it('replays a click from before it loaded, unchanged', async () => {
    const window = open({body: PAGE});
    const field = window.document.querySelector('[type=search]') as HTMLInputElement;
    field.dispatchEvent(new window.MouseEvent('click', {bubbles: true, detail: 1}));
    expect(field.getAttribute('aria-busy')).toBe('true');
    const clicks: number[] = [];
    field.addEventListener('click', ({detail}) => clicks.push(detail));
    for (const script of scriptsOf(window)) script.dispatchEvent(new window.Event('load'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(clicks).toEqual([1]);
    expect(field.getAttribute('aria-busy')).toBeNull();
  });

  it('replays early clicks in order, once per button, and leaves none busy', async () => {
    const window = open({
      body: '<div data-island="search"><button id="up"></button><button id="check"></button></div>',
    });
    for (const selector of ['#up', '#check', '#up']) happen(window, 'click', selector);
    const pressed: string[] = [];
    for (const button of window.document.querySelectorAll('button')) {
      expect(button.getAttribute('aria-busy')).toBe('true');
      button.addEventListener('click', () => pressed.push(button.id));
    }
    for (const script of scriptsOf(window)) script.dispatchEvent(new window.Event('load'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(pressed).toEqual(['up', 'check']);
    expect(window.document.querySelector('[aria-busy]')).toBeNull();
  });

  it.each([
    ['deskbook:ticks:/procedures/', 1],
    ['deskbook:ticks:/elsewhere/', 0],
  ])('is loaded at once if this browser has checked boxes for the page: %s', async (key, count) => {
    const window = open({body: PAGE});
    window.localStorage.setItem(key, '{"done":["a"]}');
    await whenParsed(window);
    expect(scriptsOf(window)).toHaveLength(count);
  });

  it('is loaded for stored data only once a prerendered page is shown', async () => {
    const window = open({body: '<div data-island="search" data-kept=":a:"></div>', prerendering: true});
    await whenParsed(window);
    window.localStorage.setItem('deskbook:found:a:', '{}');
    window.document.dispatchEvent(new window.Event('prerenderingchange'));
    expect(scriptsOf(window)).toHaveLength(2);
  });

  it.each([
    ['it', 'deskbook:1:Robin:receipt:a:b', 2],
    ['nothing of it', 'deskbook:1:Robin:receipt:other:b', 0],
  ])('is loaded at once if this browser stores %s', async (_, key, count) => {
    const window = open({body: '<div data-island="search" data-kept=":receipt:a:"></div>'});
    window.localStorage.setItem(key, '{}');
    await whenParsed(window);
    expect(scriptsOf(window)).toHaveLength(count);
  });
});

describe("an island that is the page's purpose", () => {
  it.each([
    ['at once where it says so', {body: '<main data-island="search" data-load></main>'}, true],
    [
      'at once where it says so, with a query too',
      {body: '<main data-island="search" data-load></main>', search: '?a=1'},
      true,
    ],
    [
      'for a query where it says so',
      {body: '<main data-island="search" data-load="?"></main>', search: '?text=a'},
      true,
    ],
    ['not without a query there', {body: '<main data-island="search" data-load="?"></main>'}, false],
    ['not where it does not say so', {body: '<main data-island="search"></main>', search: '?text=a'}, false],
  ])('is loaded %s', async (_, reader, loads) => {
    const window = open(reader);
    await whenParsed(window);
    expect(scriptsOf(window).length > 0).toBe(loads);
  });

  it("isn't loaded while the page is prerendered, but when it is shown", async () => {
    const window = open({body: '<main data-island="search" data-load></main>', prerendering: true});
    await whenParsed(window);
    expect(scriptsOf(window)).toEqual([]);
    window.document.dispatchEvent(new window.Event('prerenderingchange'));
    expect(askedFor(window)).toEqual(['/island-runtime.js', '/island-search.js']);
  });
});

describe('content shown for a while', () => {
  it('is decided when the page has been parsed', async () => {
    const window = open({
      body: '<p id="past" data-until="2000-01-01T00:00Z"></p><p id="since" hidden data-from="2000-01-01T00:00Z"></p>',
    });
    await whenParsed(window);
    const hidden = (id: string) => (window.document.getElementById(id) as HTMLElement).hidden;
    expect([hidden('past'), hidden('since')]).toEqual([true, false]);
  });
});
