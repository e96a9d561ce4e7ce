import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it, vi} from 'vitest';
import {inlineScript} from '../../inlineScript';

const TOOLS = inlineScript('tools/index');
const KEY = 'deskbook:ticks:/docs/load-paper/';
const PAGE = `
  <ol class="tick-list">
    <li><label>1<input type="checkbox" form="ticks" data-tick="open"></label></li>
    <li><label>2<input type="checkbox" form="ticks" data-tick="load"></label></li>
    <li><label>3<input type="checkbox" form="ticks" data-tick="close"></label></li>
  </ol>
  <form id="ticks"><b data-tick-count="{done} of {total} steps done">0 of 3 steps done</b><button type="reset" data-tool="clear">Clear</button></form>
  <button type="button" data-tool="print">Print</button>
  <button type="button" data-tool="copy"><span>Copy the link</span></button>`;

interface Given {
  kept?: string | undefined;
  body?: string;
  clipboard?: (text: string) => Promise<void>;
}

/** A page on which the tools have just been loaded. */
function open({kept, body = PAGE, clipboard}: Given = {}): DOMWindow {
  const {window} = new JSDOM(`<!doctype html><html lang="en"><body>${body}`, {
    url: 'https://staff.example.org/docs/load-paper/?found=roll#steps',
    runScripts: 'outside-only',
  });
  if (kept) window.localStorage.setItem(KEY, kept);
  Object.assign(window.navigator, {clipboard: clipboard && {writeText: clipboard}});
  Object.assign(window, {print: vi.fn(), prompt: vi.fn()});
  window.eval(TOOLS);
  return window;
}

const boxes = ({document}: DOMWindow) => [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];
const ticked = (window: DOMWindow) => boxes(window).flatMap(({checked, dataset}) => (checked ? dataset.tick : []));
const count = ({document}: DOMWindow) => document.querySelector('[data-tick-count]')?.textContent;
const click = ({document}: DOMWindow, selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const kept = ({localStorage}: DOMWindow) => JSON.parse(localStorage.getItem(KEY) ?? 'null')?.done ?? null;

/** The old command: what it answers, and what it would put on the clipboard. */
function letCopy({document, Event}: DOMWindow, answer: boolean): string[] {
  const written: string[] = [];
  const execCommand = () => {
    const clipboardData = {setData: (_: string, text: string) => written.push(text)};
    if (answer) document.dispatchEvent(Object.assign(new Event('copy', {cancelable: true}), {clipboardData}));
    return answer;
  };
  Object.assign(document, {execCommand});
  return written;
}

const later = () => new Promise((done) => setTimeout(done, 5));

describe('checkboxes', () => {
  it('are saved for the page as they change, and counted', () => {
    const window = open();
    click(window, '[data-tick=load]');
    expect(kept(window)).toEqual(['load']);
    expect(count(window)).toBe('1 of 3 steps done');
    click(window, '[data-tick=load]');
    expect(kept(window)).toBeNull();
  });

  it('are restored, except for changed steps', () => {
    const window = open({kept: '{"done":["open","how it was called before"]}'});
    expect(ticked(window)).toEqual(['open']);
    expect(count(window)).toBe('1 of 3 steps done');
  });

  it('keep what was checked before the tools have loaded', () => {
    const body = PAGE.replace('data-tick="close"', 'data-tick="close" checked');
    const window = open({body, kept: '{"done":["open"]}'});
    expect(kept(window)).toEqual(['open', 'close']);
  });

  it('are cleared by one click', async () => {
    const window = open({kept: '{"done":["open","load"]}'});
    click(window, '[data-tool=clear]');
    await later();
    expect(ticked(window)).toEqual([]);
    expect(kept(window)).toBeNull();
    expect(count(window)).toBe('0 of 3 steps done');
  });

  const finished = (on: Date) => {
    const at = {open: 0, load: +on, close: 0};
    return JSON.stringify({done: Object.keys(at), at});
  };
  const RUN = `<span data-tick-run></span>${PAGE}`;

  it.each([
    ['are there for the rest of the day on which all is done', RUN, new Date(), 3],
    ['are gone on another day, where one does it again', RUN, new Date(0), 0],
    ['stay where one does it once', PAGE, new Date(0), 3],
  ])('%s', (_, body, on, left) => {
    expect(ticked(open({body, kept: finished(on)}))).toHaveLength(left);
  });

  it.each(['', '[]', 'null', '{"done":7}', '{"do'])('start cleared if %j is saved', (text) => {
    expect(ticked(open({kept: text}))).toEqual([]);
  });

  it('work if storage is blocked', () => {
    const {window} = new JSDOM(`<!doctype html><body>${PAGE}`, {runScripts: 'outside-only'});
    expect(() => window.localStorage).toThrow();
    window.eval(TOOLS);
    click(window, '[data-tick=load]');
    expect(ticked(window)).toEqual(['load']);
    expect(count(window)).toBe('1 of 3 steps done');
  });

  it('follow another tab', () => {
    const window = open({kept: '{"done":["open"]}'});
    window.localStorage.setItem(KEY, '{"done":["close"]}');
    window.dispatchEvent(new window.Event('storage'));
    expect(ticked(window)).toEqual(['close']);
  });

  it('are handled once, however often the tools load', () => {
    const window = open();
    window.eval(TOOLS);
    click(window, '[data-tool=print]');
    expect(window.print).toHaveBeenCalledOnce();
  });
});

describe('the button that copies the link', () => {
  it("copies the page's plain address, and says so for a while", async () => {
    const written: string[] = [];
    const window = open({clipboard: async (text) => void written.push(text)});
    click(window, '[data-tool=copy] span');
    await later();
    expect(written).toEqual(['https://staff.example.org/docs/load-paper/']);
    expect(window.document.querySelector('[data-copied=true]')?.textContent).toBe('Copy the link');
  });

  it('falls back to the older API on plain HTTP', async () => {
    const window = open();
    const written = letCopy(window, true);
    click(window, '[data-tool=copy]');
    await later();
    expect(written).toEqual(['https://staff.example.org/docs/load-paper/']);
    expect(window.document.querySelector('[data-copied=true]')).not.toBeNull();
    expect(String(window.getSelection())).toBe('');
  });

  it('shows the address if nothing can be copied', async () => {
    const window = open();
    click(window, '[data-tool=copy]');
    await later();
    expect(window.prompt).toHaveBeenCalledWith('Copy the link', 'https://staff.example.org/docs/load-paper/');
  });
});

describe('the button that copies code', () => {
  const CODE = `<div data-copy><pre><code><b>a</b>: 1\n\n\t&lt;b&gt;</code></pre><button data-tool="copy">Copy</button></div>`;
  const TEXT = 'a: 1\n\n\t<b>';
  const outcome = ({document}: DOMWindow) => document.querySelector('button')?.dataset.copied;

  it('copies the source, says so and becomes ready again', async () => {
    const written: string[] = [];
    const window = open({body: CODE, clipboard: async (text) => void written.push(text)});
    const over = vi.spyOn(window, 'setTimeout');
    click(window, 'button');
    await later();
    expect(written).toEqual([TEXT]);
    expect(outcome(window)).toBe('true');
    for (const [act] of over.mock.calls) (act as () => void)();
    expect(outcome(window)).toBeUndefined();
  });

  it.each([
    ['on a plain http address', undefined],
    ['where the clipboard refuses', async () => Promise.reject(new Error('NotAllowedError'))],
  ])('copies by a selection %s, and leaves nothing selected', async (_, clipboard) => {
    const window = open({body: CODE, ...(clipboard && {clipboard})});
    const written = letCopy(window, true);
    click(window, 'button');
    await later();
    expect(written).toEqual([TEXT]);
    expect(outcome(window)).toBe('true');
    expect(String(window.getSelection())).toBe('');
  });

  it.each([
    ['the old command fails too', (window: DOMWindow) => void letCopy(window, false)],
    ['the browser has lost the old command', () => {}],
  ])('selects the code if %s', async (_, prepare) => {
    const window = open({body: CODE});
    prepare(window);
    click(window, 'button');
    await later();
    expect(outcome(window)).toBe('false');
    expect(String(window.getSelection())).toBe(TEXT);
    expect(window.prompt).not.toHaveBeenCalled();
  });
});

describe('a quiz that is due', () => {
  it.each([
    ['is named', '2020-01-01T00:00:00.000Z', 'Due: Holds', '/my-training/'],
    ['is not named before its time', '9999-01-01T00:00:00.000Z', 'Find a session', '/calendar/'],
  ])('%s by a link on the home page', (_, due, text, href) => {
    const body = '<a href="/calendar/" data-due="/my-training/" data-words="Due:">Find a session</a>';
    const {window} = new JSDOM(`<!doctype html>${body}`, {url: 'https://a.example/', runScripts: 'outside-only'});
    window.localStorage.setItem('deskbook:due', JSON.stringify([{id: 'q', title: 'Holds', due}]));
    window.eval(TOOLS);
    const link = window.document.querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([text, href]);
  });
});

describe("a learning path's checkboxes", () => {
  it('are left to its own script', () => {
    const window = open({body: '<div data-path-id="a"><input type="checkbox" data-tick="load" checked></div>'});
    expect(kept(window)).toBeNull();
  });
});
