import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it, vi} from 'vitest';
import {inlineScript} from '../../template';

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

describe('ticks', () => {
  it('are kept for the page as they are made, and counted', () => {
    const window = open();
    click(window, '[data-tick=load]');
    expect(kept(window)).toEqual(['load']);
    expect(count(window)).toBe('1 of 3 steps done');
    click(window, '[data-tick=load]');
    expect(kept(window)).toBeNull();
  });

  it('are restored, and those of steps that have changed are not', () => {
    const window = open({kept: '{"done":["open","how it was called before"]}'});
    expect(ticked(window)).toEqual(['open']);
    expect(count(window)).toBe('1 of 3 steps done');
  });

  it('keep what was ticked before the tools were there', () => {
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

  it.each(['', '[]', 'null', '{"done":7}', '{"do'])('start with none where %j is kept', (text) => {
    expect(ticked(open({kept: text}))).toEqual([]);
  });

  it('work where the storage is blocked', () => {
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

  it('are handled once, however often the tools come', () => {
    const window = open();
    window.eval(TOOLS);
    click(window, '[data-tool=print]');
    expect(window.print).toHaveBeenCalledOnce();
  });
});

describe('the button that copies the link', () => {
  it('copies the address of the page alone, and says so for a while', async () => {
    const written: string[] = [];
    const window = open({clipboard: async (text) => void written.push(text)});
    click(window, '[data-tool=copy] span');
    await later();
    expect(written).toEqual(['https://staff.example.org/docs/load-paper/']);
    expect(window.document.querySelector('[data-copied=true]')?.textContent).toBe('Copy the link');
  });

  it('copies the old way on a plain http address', async () => {
    const window = open();
    const written = letCopy(window, true);
    click(window, '[data-tool=copy]');
    await later();
    expect(written).toEqual(['https://staff.example.org/docs/load-paper/']);
    expect(window.document.querySelector('[data-copied=true]')).not.toBeNull();
    expect(String(window.getSelection())).toBe('');
  });

  it('shows the address where nothing can be copied', async () => {
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

  it('copies the source, says so and is ready again', async () => {
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
  ])('selects the code where %s', async (_, prepare) => {
    const window = open({body: CODE});
    prepare(window);
    click(window, 'button');
    await later();
    expect(outcome(window)).toBe('false');
    expect(String(window.getSelection())).toBe(TEXT);
    expect(window.prompt).not.toHaveBeenCalled();
  });
});

describe('the progress of a learning path', () => {
  const step = (name: string, icon: string) =>
    `<li><input type="checkbox" form="ticks" data-tick="/${name}/" data-tick-share="60"><svg><path d="${icon}"/></svg>
    <span data-tick-title><a href="/${name}/">${name}</a></span><span data-tick-note>Page, ${name}</span><b data-tick-day></b></li>`;
  const WORDS = {
    total: 'Total: {parts}',
    left: 'Left: {parts}',
    minutes: '{count} minute|{count} minutes',
    hours: '{count} hour|{count} hours',
  };
  const PATH = `
    <p data-tick-sum='${JSON.stringify(WORDS)}'></p>
    <b data-tick-count="{done} of {total}">0 of 3</b>
    <i data-tick-of="/a/"></i><i data-tick-of="/b/"></i><i data-tick-of="Greet"></i>
    <div data-tick-next><svg><path d="old"/></svg><a href="/a/">a</a>, <span data-tick-note></span><a class="go" href="/a/"></a></div>
    <section data-tick-scope><b data-tick-count="{done} of {total}">0 of 2</b><ol>${step('a', 'M1')}${step('b', 'M2')}</ol></section>
    <section data-tick-scope><b data-tick-count="{done} of {total}">0 of 1</b>
      <ol><li><input type="checkbox" data-tick="Greet"><span data-tick-title>Greet</span></li></ol></section>`;
  const stateOf = ({document}: DOMWindow) => ({
    counts: Array.from(document.querySelectorAll('[data-tick-count]'), ({textContent}) => textContent),
    cells: Array.from(document.querySelectorAll('[data-tick-of]'), (cell) => cell.hasAttribute('data-done')),
    sum: document.querySelector<HTMLElement>('[data-tick-sum]:not([hidden])')?.textContent,
    next: document.querySelector<HTMLElement>('[data-tick-next]:not([hidden])')?.textContent?.trim(),
    to: document.querySelector('[data-tick-next] a')?.getAttribute('href'),
    go: document.querySelector('.go')?.getAttribute('href'),
    icon: document.querySelector('[data-tick-next] path')?.getAttribute('d'),
    kind: document.querySelector<HTMLElement>('[data-tick-next]')?.dataset.tickNext,
    isNext: Array.from(document.querySelectorAll('[data-tick-of]'), (cell) => cell.hasAttribute('data-next')),
  });

  it('counts all steps and those of each group, fills the cells, adds up what is left, and names the next step', () => {
    const window = open({body: PATH, kept: '{"done":["/a/"]}'});
    expect(stateOf(window)).toEqual({
      counts: ['1 of 3', '1 of 2', '0 of 1'],
      cells: [true, false, false],
      sum: 'Left: 60 minutes',
      next: 'b, Page, b',
      to: '/b/',
      go: '/b/',
      icon: 'M2',
      kind: '60',
      isNext: [false, true, false],
    });
  });

  it('says on which day a step was done, where that is known', () => {
    const on = Date.parse('2026-11-09T12:00');
    const window = open({body: PATH, kept: JSON.stringify({done: ['/a/', '/b/'], at: {'/a/': on}})});
    const days = () => Array.from(window.document.querySelectorAll('[data-tick-day]'), ({textContent}) => textContent);
    expect(days()).toEqual([' Nov 9', '']);
    click(window, '[data-tick="/a/"]');
    click(window, '[data-tick="/b/"]');
    click(window, '[data-tick="/b/"]');
    const today = new Date().toLocaleDateString('en', {month: 'short', day: 'numeric'});
    expect(days()).toEqual(['', ` ${today}`]);
  });

  it('adds up all steps while none is done', () => {
    expect(stateOf(open({body: PATH})).sum).toBe('Total: 2 hours');
  });

  it('names a topic without a link, and has no sum when all is done', () => {
    const window = open({body: PATH, kept: '{"done":["/a/","/b/"]}'});
    expect(stateOf(window)).toMatchObject({next: 'Greet,', to: null, go: null});
    click(window, '[data-tick=Greet]');
    expect(stateOf(window)).toMatchObject({sum: undefined, cells: [true, true, true]});
  });
});

describe('the learning path that was begun', () => {
  const PATH =
    '<div data-tick-home="/"></div><input type="checkbox" data-tick="/a/"><input type="checkbox" data-tick="/b/">';
  const started = ({localStorage}: DOMWindow) => localStorage.getItem('deskbook:ticks:/');

  it('is kept for the home page while it has ticks, the last one first', () => {
    const window = open({body: PATH});
    window.localStorage.setItem('deskbook:ticks:/', '{"done":["/docs/other/","/docs/load-paper/"]}');
    click(window, '[data-tick="/a/"]');
    expect(started(window)).toBe('{"done":["/docs/load-paper/","/docs/other/"]}');
    click(window, '[data-tick="/a/"]');
    expect(started(window)).toBe('{"done":["/docs/other/"]}');
  });

  it('is not kept for a page that is no path', () => {
    const window = open();
    click(window, '[data-tick=load]');
    expect(started(window)).toBeNull();
  });

  const HOME = `<div data-paths="/api/paths.json"><a href="/first/">First week</a><progress max="3" value="0"></progress>
    <span data-words="{done} of {total} done">3 steps</span><span><span data-next="Next:" data-done="All done">First:</span> <a href="/a/">a</a></span></div>`;
  const steps = [
    {title: 'A', to: '/a/'},
    {title: 'Greet', to: null},
    {title: 'C', to: '/c/'},
  ];
  const paths = [
    {url: '/first/', title: 'First week', steps: steps.slice(0, 1)},
    {url: '/second/', title: 'Second week', steps},
  ];

  /** The home page where these are kept, and what its link to a path says once the tools are there. */
  async function home(kept: Record<string, readonly string[]>, fetch: () => Promise<unknown>): Promise<string[]> {
    const {window} = new JSDOM(`<!doctype html><body>${HOME}`, {url: 'https://a.example/', runScripts: 'outside-only'});
    for (const [path, done] of Object.entries(kept)) {
      window.localStorage.setItem(`deskbook:ticks:${path}`, JSON.stringify({done}));
    }
    Object.assign(window, {fetch});
    window.eval(TOOLS);
    await later();
    const {value, max} = window.document.querySelector('progress') as HTMLProgressElement;
    const texts = Array.from(
      window.document.querySelectorAll('a:not([hidden]), div > span'),
      ({textContent}) => textContent?.trim() ?? '',
    );
    const links = Array.from(
      window.document.querySelectorAll('a:not([hidden])'),
      (link) => link.getAttribute('href') ?? '',
    );
    return [...texts, ...links, `${value}/${max}`];
  }

  it.each([
    ['a quiz that is due', '2020-01-01T00:00:00.000Z', 'Due: Holds', '/my-training/'],
    ['what it did for one that is not due yet', '9999-01-01T00:00:00.000Z', 'Find a session', '/calendar/'],
  ])('a link of the home page says %s', (_, due, text, href) => {
    const body = '<a href="/calendar/" data-due="/my-training/" data-words="Due:">Find a session</a>';
    const {window} = new JSDOM(`<!doctype html>${body}`, {url: 'https://a.example/', runScripts: 'outside-only'});
    window.localStorage.setItem('deskbook:due', JSON.stringify([{id: 'q', title: 'Holds', due}]));
    window.eval(TOOLS);
    const link = window.document.querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([text, href]);
  });

  const answer = async () => ({json: async () => ({paths})});

  it('is on the home page, with its count, its bar and the next step', async () => {
    expect(await home({'/': ['/second/'], '/second/': ['/a/', 'Greet', 'gone']}, answer)).toEqual([
      ...['Second week', '2 of 3 done', 'Next: C', 'C'],
      ...['/second/', '/c/', '2/3'],
    ]);
  });

  it('leads to itself where the next step is a topic, and to nothing when all is done', async () => {
    expect(await home({'/': ['/second/'], '/second/': ['/a/']}, answer)).toContain('Next: Greet');
    const finished = await home({'/': ['/first/'], '/first/': ['/a/']}, answer);
    expect(finished).toEqual(['First week', '1 of 1 done', 'All done', '/first/', '1/1']);
  });

  const UNTOUCHED = ['First week', '3 steps', 'First: a', 'a', '/first/', '/a/', '0/3'];

  it.each([
    ['nothing was begun', {'/first/': ['/a/']}, answer],
    ['the path is gone', {'/': ['/gone/'], '/gone/': ['/a/']}, answer],
    ['the file does not come', {'/': ['/first/'], '/first/': ['/a/']}, () => Promise.reject(new Error('offline'))],
  ])('is the link that it was where %s', async (_, kept, fetch) => {
    expect(await home(kept, fetch)).toEqual(UNTOUCHED);
  });
});
