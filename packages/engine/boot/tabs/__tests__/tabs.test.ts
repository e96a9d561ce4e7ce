import {gzipSync} from 'node:zlib';
import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it, vi} from 'vitest';
import {inlineScript} from '../../inlineScript';
import {bootScript} from '../../template';

const INLINE = inlineScript('tabs/inline');
const ISLAND = inlineScript('tabs/index');
const KEY = 'deskbook:tab:system';

/** As `theme/Tabs` writes them. */
function tabsOf(names: readonly string[], attributes = ''): string {
  const tabs = names.map(
    (name, at) =>
      `<button type="button" role="tab" value="${name}" aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}">${name}</button>`,
  );
  const panels = names.map((name) => `<div role="tabpanel" aria-label="${name}">In ${name}</div>`);
  return `<section data-tabs="" ${attributes}><div role="tablist" data-island="tabs">${tabs.join('')}</div>
    <script>${INLINE}</script><div>${panels.join('')}</div></section>`;
}

const ALONE = tabsOf(['windows', 'mac', 'linux']);
const GROUP = 'data-tabs="system"';
const grouped = (...names: string[]) => tabsOf(names).replace('data-tabs=""', GROUP);

interface Given {
  body?: string;
  search?: string;
  kept?: string;
  withIsland?: boolean;
}

function open({body = ALONE, search = '', kept, withIsland = true}: Given = {}): DOMWindow {
  const {window} = new JSDOM(`<!doctype html><body>${body}`, {
    url: `https://staff.example.org/docs/print/${search}`,
    runScripts: 'dangerously',
    beforeParse(page) {
      if (kept) page.localStorage.setItem(KEY, kept);
      page.scrollBy = vi.fn();
      Object.assign(page, {CSS: {escape: (text: string) => text}});
    },
  });
  if (withIsland) window.eval(ISLAND);
  return window;
}

const tab = ({document}: DOMWindow, name: string, group = 0) =>
  document.querySelectorAll<HTMLButtonElement>(`[value=${name}]`)[group] as HTMLButtonElement;
const chosen = ({document}: DOMWindow) =>
  Array.from(document.querySelectorAll<HTMLButtonElement>('[aria-selected=true]'), ({value}) => value);
const stops = ({document}: DOMWindow) =>
  Array.from(document.querySelectorAll<HTMLButtonElement>('[role=tab][tabindex="0"]'), ({value}) => value);
const shown = ({document}: DOMWindow) =>
  Array.from(document.querySelectorAll('[role=tabpanel]:not([hidden])'), ({textContent}) => textContent);

function press({document, KeyboardEvent}: DOMWindow, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more});
  document.activeElement?.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('tabs', () => {
  it('show one panel, whose tab is the only tab stop', async () => {
    const window = open({withIsland: false});
    await undefined;
    expect([chosen(window), stops(window), shown(window)]).toEqual([['windows'], ['windows'], ['In windows']]);
  });

  it('hide the others so that the browser can search them', async () => {
    const window = open({withIsland: false});
    await undefined;
    const [, hidden] = window.document.querySelectorAll('[role=tabpanel]');
    // jsdom has no such value: it is true there, as in older browsers.
    expect((hidden as HTMLElement).hidden).toBe(true);
    hidden?.dispatchEvent(new window.Event('beforematch', {bubbles: true}));
    expect([chosen(window), shown(window)]).toEqual([['mac'], ['In mac']]);
  });

  it('change on click before the island has loaded', () => {
    const window = open({withIsland: false});
    tab(window, 'mac').click();
    expect([chosen(window), stops(window), shown(window)]).toEqual([['mac'], ['mac'], ['In mac']]);
  });

  it.each([
    ['ArrowRight', 'windows', 'mac'],
    ['ArrowRight', 'linux', 'windows'],
    ['ArrowLeft', 'mac', 'windows'],
    ['ArrowLeft', 'windows', 'linux'],
    ['Home', 'linux', 'windows'],
    ['End', 'windows', 'linux'],
  ])('move with %s from %s to %s before the island has loaded', (key, from, to) => {
    const window = open({withIsland: false});
    tab(window, from).focus();
    expect(press(window, key)).toBe(true);
    expect(window.document.activeElement).toBe(tab(window, to));
    expect(chosen(window)).toEqual([to]);
  });

  it('ignore other keys and browser shortcuts', () => {
    const window = open();
    tab(window, 'windows').focus();
    expect(press(window, 'a')).toBe(false);
    expect(press(window, 'ArrowRight', {altKey: true})).toBe(false);
    expect(chosen(window)).toEqual(['windows']);
  });

  it('inside a tab are independent', async () => {
    const inner = tabsOf(['chrome', 'edge']);
    const window = open({body: tabsOf(['windows', 'mac']).replace('In windows', inner)});
    tab(window, 'edge').click();
    await undefined;
    expect(chosen(window)).toEqual(['windows', 'edge']);
    expect(window.document.querySelector('[role=tabpanel] [role=tabpanel]:not([hidden])')?.textContent).toBe('In edge');
  });
});

describe('grouped tabs', () => {
  const TWO = grouped('windows', 'mac') + ALONE + grouped('mac', 'windows') + grouped('windows', 'linux');

  it('change together if they share a tab', () => {
    const window = open({body: TWO});
    tab(window, 'mac').click();
    expect(chosen(window)).toEqual(['mac', 'windows', 'mac', 'windows']);
  });

  it('are saved and restored as the page is parsed', async () => {
    const window = open({body: TWO});
    tab(window, 'mac').click();
    expect(window.localStorage.getItem(KEY)).toBe('mac');
    const later = open({body: TWO, kept: 'mac', withIsland: false});
    await undefined;
    expect(shown(later)).toEqual(['In mac', 'In windows', 'In mac', 'In windows']);
  });

  it("without a group aren't saved", () => {
    const window = open();
    tab(window, 'mac').click();
    expect(window.localStorage).toHaveLength(0);
  });

  it("show the page's default if the saved name doesn't exist", () => {
    expect(chosen(open({body: grouped('windows', 'mac'), kept: 'vms'}))).toEqual(['windows']);
  });

  it('keep the used tab in place on the screen', () => {
    const window = open({body: TWO});
    const tops = [300, 240];
    tab(window, 'mac').getBoundingClientRect = () => ({top: tops.shift()}) as DOMRect;
    tab(window, 'mac').click();
    expect(window.scrollBy).toHaveBeenCalledExactlyOnceWith({top: -60, behavior: 'instant'});
  });
});

describe('tabs in the address', () => {
  const body = tabsOf(['windows', 'mac'], 'data-query="system"');

  it('override the saved one', () => {
    const window = open({body: body.replace('data-tabs=""', GROUP), search: '?system=mac', kept: 'windows'});
    expect(chosen(window)).toEqual(['mac']);
  });

  it('are written to the address, and the rest stays', () => {
    const window = open({body, search: '?found=a#steps'});
    tab(window, 'mac').click();
    expect(window.location.href).toBe('https://staff.example.org/docs/print/?found=a&system=mac#steps');
  });
});

it("leave room for every page's scripts in 2,000 bytes", () => {
  // Docusaurus's own for the theme takes 160.
  expect(gzipSync([bootScript(), INLINE].join('\n'), {level: 9}).byteLength).toBeLessThan(1840);
});
