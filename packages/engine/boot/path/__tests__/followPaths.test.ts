import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {inlineScript} from '../../inlineScript';

const SCRIPT = inlineScript('path/index');
const PATH = 'training/paths/first-week';
const URL = 'https://staff.example.org/docs/training/paths/first-week/';

const step = (id: string, proof = '') =>
  `<li><input type="checkbox" form="ticks" data-tick="${id}" data-tick-share="60" data-tick-step='${proof || '{}'}'>
  <svg><path d="M ${id}"/></svg><span data-tick-title><a href="/${id}/">${id}</a></span>
  <span data-tick-note>Page, ${id}</span><b data-tick-how>Done</b><b data-tick-day></b></li>`;

const WORDS = {
  total: 'Total: {parts}',
  left: 'Left: {parts}',
  minutes: '{count} minute|{count} minutes',
  hours: '{count} hour|{count} hours',
};
const HOW = {read: 'Done', passed: 'Passed', signed: 'Signed', confirmed: 'Confirmed', attended: 'Self-reported'};

/** Two groups: a page, a quiz and a session; a page to sign, and a topic. */
const PAGE = `
  <div data-path-id="${PATH}" data-tick-words='${JSON.stringify(HOW)}'>
    <p data-tick-sum='${JSON.stringify(WORDS)}'></p>
    <b data-tick-count="{done} of {total}">0 of 5</b>
    <i data-tick-of="load"></i><i data-tick-of="basics"></i><i data-tick-of="class"></i><i data-tick-of="privacy"></i>
    <div data-tick-next><svg><path d="old"/></svg><a href="/load/">load</a>, <span data-tick-note></span><a class="go" href="/load/"></a></div>
    <section data-tick-scope><b data-tick-count="{done} of {total}">0 of 3</b>
      <ol>${step('load')}${step('basics', '{"kind":"quiz"}')}${step('class', '{"kind":"session","session":"class"}')}</ol></section>
    <section data-tick-scope><b data-tick-count="{done} of {total}">0 of 2</b>
      <ol>${step('privacy', '{"kind":"signed","again":"2027-02-01"}')}
      <li><input type="checkbox" data-tick="Greet"><span data-tick-title>Greet</span></li></ol></section>
    <form id="ticks"><button type="reset">Clear</button></form>
  </div>`;

function open(kept: Record<string, unknown> = {}, body = PAGE, isBlocked = false): DOMWindow {
  const {window} = new JSDOM(`<!doctype html><html lang="en"><body>${body}`, {url: URL, runScripts: 'outside-only'});
  for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(key, JSON.stringify(value));
  if (isBlocked) Object.defineProperty(window, 'localStorage', {get: () => null});
  Object.assign(window, {scrollBy: () => {}});
  window.eval(SCRIPT);
  return window;
}

const boxes = ({document}: DOMWindow) => [...document.querySelectorAll<HTMLInputElement>('[data-tick]')];
const checked = (window: DOMWindow) => boxes(window).flatMap((box) => (box.checked ? box.dataset.tick : []));
const locked = (window: DOMWindow) => boxes(window).flatMap((box) => (box.disabled ? box.dataset.tick : []));
const click = ({document}: DOMWindow, selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const words = (window: DOMWindow, id: string) =>
  window.document.querySelector(`[data-tick="${id}"]`)?.closest('li')?.querySelector('[data-tick-how]')?.textContent;
const keysOf = ({localStorage}: DOMWindow) => Object.keys(localStorage).sort();
const later = () => new Promise((done) => setTimeout(done, 5));

const PASSED = {
  'deskbook:1::result:basics:a1': {passed: true, purpose: 'whole', finishedAt: '2026-11-09T12:00:00.000Z'},
};
const ROBIN = {'deskbook:person': {name: 'Robin'}};
const record = (id: string, how = 'read', at = '2026-11-09T12:00:00.000Z') => ({
  type: 'step',
  path: PATH,
  step: id,
  how,
  at,
  is_self_reported: true,
});

describe("a learning path's steps", () => {
  it('are saved as records of the current person, and deleted when unchecked', () => {
    const window = open(ROBIN);
    click(window, '[data-tick=load]');
    click(window, '[data-tick=class]');
    const keptOf = (id: string) => JSON.parse(`${window.localStorage.getItem(`deskbook:1:Robin:step:${PATH}:${id}`)}`);
    expect(keptOf('load')).toMatchObject({...record('load'), at: expect.any(String)});
    expect(keptOf('class')).toMatchObject({how: 'attended', is_self_reported: true});
    expect(words(window, 'class')).toBe('Self-reported');
    click(window, '[data-tick=load]');
    expect(keysOf(window)).toEqual([`deskbook:1:Robin:step:${PATH}:class`, 'deskbook:person']);
  });

  it("are never someone else's", () => {
    const kept = {[`deskbook:1:Ada:step:${PATH}:load`]: record('load')};
    expect(checked(open({...ROBIN, ...kept}))).toEqual([]);
    expect(checked(open(kept))).toEqual([]);
    expect(checked(open({'deskbook:person': {name: 'Ada'}, ...kept}))).toEqual(['load']);
  });

  it('are checked and locked with proof', () => {
    const window = open({
      ...ROBIN,
      'deskbook:1:Robin:result:basics:a1': {passed: true, purpose: 'whole', finishedAt: '2026-11-09T12:00:00.000Z'},
      'deskbook:1:Robin:confirmed:class:2026-12-03': {
        session: 'class',
        date: '2026-12-03',
        at: '2026-12-04T12:00:00.000Z',
      },
      'deskbook:1:Robin:receipt:privacy:v1': {
        type: 'receipt',
        page: 'privacy',
        title: 'Privacy',
        version: 'v1',
        at: '2027-02-03T12:00:00.000Z',
      },
    });
    expect(checked(window)).toEqual(['basics', 'class', 'privacy']);
    expect(locked(window)).toEqual(['basics', 'class', 'privacy']);
    expect(['basics', 'class', 'privacy'].map((id) => words(window, id))).toEqual(['Passed', 'Confirmed', 'Signed']);
    click(window, 'button');
    expect(checked(window)).toEqual([]);
  });

  it('are open after a failed quiz, after a review, and if a page has changed since it was signed', () => {
    const at = '2026-11-09T12:00:00.000Z';
    const window = open({
      'deskbook:1::result:basics:a1': {passed: false, purpose: 'whole', finishedAt: at},
      'deskbook:1::result:basics:a2': {passed: true, purpose: 'review', finishedAt: at},
      'deskbook:1::receipt:privacy:v1': {type: 'receipt', page: 'privacy', title: 'Privacy', version: 'v1', at},
    });
    expect(checked(window)).toEqual([]);
    expect(locked(window)).toEqual(['basics', 'privacy']);
  });

  it("don't include quizzes and pages to sign that were only checked, as earlier versions allowed", () => {
    const ticks = ['basics', 'privacy'].map((id) => [`deskbook:1::step:${PATH}:${id}`, record(id)]);
    expect(checked(open(Object.fromEntries(ticks)))).toEqual([]);
  });

  it('are done on every path that has them, and cleared there too', () => {
    const elsewhere = 'deskbook:1::step:other:load';
    const window = open({[elsewhere]: {...record('load'), path: 'other'}});
    expect(checked(window)).toEqual(['load']);
    click(window, '[data-tick=load]');
    expect(checked(window)).toEqual([]);
    expect(window.localStorage.getItem(elsewhere)).toBeNull();
  });

  it('that were read count as done if their page was signed', () => {
    const receipt = {type: 'receipt', page: 'load', title: 'Load', version: 'v1', at: '2026-11-09T12:00:00.000Z'};
    const window = open({'deskbook:1::receipt:load:v1': receipt});
    expect([checked(window), words(window, 'load')]).toEqual([['load'], 'Signed']);
  });

  it('are all cleared at once, except those with proof', async () => {
    const window = open({
      [`deskbook:1::step:${PATH}:load`]: record('load'),
      'deskbook:1::step:other:else': {...record('else'), path: 'other'},
      ...PASSED,
    });
    click(window, 'button');
    await later();
    expect(checked(window)).toEqual(['basics']);
    expect(keysOf(window)).toEqual(['deskbook:1::result:basics:a1', 'deskbook:1::step:other:else']);
  });

  it('checked before the script has loaded are saved', () => {
    const window = open({}, PAGE.replace('data-tick="load"', 'data-tick="load" checked'));
    expect(keysOf(window)).toEqual([`deskbook:1::step:${PATH}:load`]);
  });

  it("saved by an earlier version become the current person's", () => {
    const ticks = {done: ['/load/', 'Greet', '/gone/'], at: {'/load/': Date.parse('2026-11-09T12:00:00.000Z')}};
    const window = open({...ROBIN, 'deskbook:ticks:/docs/training/paths/first-week/': ticks});
    expect(checked(window)).toEqual(['load', 'Greet']);
    expect(JSON.parse(`${window.localStorage.getItem(`deskbook:1:Robin:step:${PATH}:load`)}`)).toEqual(record('load'));
    expect(window.localStorage.getItem('deskbook:ticks:/docs/training/paths/first-week/')).toBeNull();
  });

  it('last until the page is closed if storage is blocked', () => {
    const window = open({}, PAGE, true);
    click(window, '[data-tick=load]');
    expect(checked(window)).toEqual(['load']);
  });
});

describe("a learning path's progress", () => {
  const stateOf = ({document}: DOMWindow) => ({
    counts: Array.from(document.querySelectorAll('[data-tick-count]'), ({textContent}) => textContent),
    cells: Array.from(document.querySelectorAll('[data-tick-of]'), (cell) => cell.hasAttribute('data-done')),
    sum: document.querySelector<HTMLElement>('[data-tick-sum]:not([hidden])')?.textContent,
    next: document.querySelector<HTMLElement>('[data-tick-next]:not([hidden])')?.textContent?.trim(),
    to: document.querySelector('[data-tick-next] a')?.getAttribute('href'),
    icon: document.querySelector('[data-tick-next] path')?.getAttribute('d'),
    kind: document.querySelector<HTMLElement>('[data-tick-next]')?.dataset.tickNext,
    isNext: Array.from(document.querySelectorAll('[data-tick-of]'), (cell) => cell.hasAttribute('data-next')),
  });

  it('counts all steps and those of each group, fills the cells, sums up what is left, and names the next step', () => {
    const window = open({[`deskbook:1::step:${PATH}:load`]: record('load')});
    expect(stateOf(window)).toEqual({
      counts: ['1 of 5', '1 of 3', '0 of 2'],
      cells: [true, false, false, false],
      sum: 'Left: 3 hours',
      next: 'basics, Page, basics',
      to: '/basics/',
      icon: 'M basics',
      kind: '60',
      isNext: [false, true, false, false],
    });
  });

  it('shows the day a step was done, with the year if it was another one', () => {
    const window = open({[`deskbook:1::step:${PATH}:load`]: record('load', 'read', '2020-11-09T12:00:00.000Z')});
    const days = () => Array.from(window.document.querySelectorAll('[data-tick-day]'), ({textContent}) => textContent);
    expect(days()).toEqual([' Nov 9, 2020', '', '', '']);
    click(window, '[data-tick=load]');
    click(window, '[data-tick=class]');
    const today = new Date().toLocaleDateString('en', {month: 'short', day: 'numeric'});
    expect(days()).toEqual(['', '', ` ${today}`, '']);
  });

  it('shows a topic without a link, and no sum when everything is done', () => {
    const receipt = {type: 'receipt', page: 'privacy', title: 'Privacy', version: 'v1', at: '2027-02-03T12:00:00.000Z'};
    const window = open({...PASSED, 'deskbook:1::receipt:privacy:v1': receipt});
    for (const id of ['load', 'class']) click(window, `[data-tick=${id}]`);
    expect(stateOf(window)).toMatchObject({next: 'Greet,', to: null});
    click(window, '[data-tick=Greet]');
    expect(stateOf(window)).toMatchObject({sum: undefined, cells: [true, true, true, true]});
  });
});

describe("a learning path's dates", () => {
  const WITHIN = {within: 'Finish within 30 days', due: 'Due {date}', overdue: 'Overdue since {date}'};
  const HEAD = `<b data-paper="name"></b><b data-paper="day"></b><b data-paper="supervisor"></b>
    <span data-due-in="30 days" data-words='${JSON.stringify(WITHIN)}'>Finish within 30 days</span>`;
  const datesOf = (start?: string) => {
    const starts = start && {'deskbook:1:Robin:start:other': {type: 'start', path: 'other', on: start}};
    const {document} = open({...ROBIN, ...starts}, HEAD + PAGE);
    return Array.from(document.querySelectorAll('[data-paper], [data-due-in]'), ({textContent}) => textContent);
  };

  it('are counted from the first start date, on any path', () => {
    expect(datesOf('2999-01-01')).toEqual(['Robin', 'January 1, 2999', '', 'Due January 31, 2999']);
    expect(datesOf('2020-01-01')).toEqual(['Robin', 'January 1, 2020', '', 'Overdue since January 31, 2020']);
    expect(datesOf()).toEqual(['Robin', '', '', 'Finish within 30 days']);
  });
});

describe('the learning path on the home page', () => {
  const HOME = `<div data-paths="/api/paths.json"><a href="/first/">First week</a><progress max="3" value="0"></progress>
    <span data-words="{done} of {total} done">3 steps</span><span><span data-next="Next:" data-done="All done">First:</span> <a href="/a/">a</a></span></div>`;
  const steps = [
    {id: 'a', kind: 'read', title: 'A', to: '/a/'},
    {id: 'Greet', kind: 'read', title: 'Greet', to: null},
    {id: 'c', kind: 'quiz', title: 'C', to: '/c/'},
  ];
  const paths = [
    {id: 'first', url: '/first/', title: 'First week', steps: steps.slice(0, 1)},
    {id: 'second', url: '/second/', title: 'Second week', steps},
  ];
  const tick = (path: string, id: string, at = '2026-11-09T12:00:00.000Z') => ({
    [`deskbook:1:Robin:step:${path}:${id}`]: {...record(id, 'read', at), path},
  });
  const pass = {
    'deskbook:1:Robin:result:c:1': {passed: true, purpose: 'whole', finishedAt: '2026-11-09T12:00:00.000Z'},
  };

  async function home(kept: Record<string, unknown>, fetch: () => Promise<unknown>): Promise<string[]> {
    const {window} = new JSDOM(`<!doctype html><body>${HOME}`, {url: 'https://a.example/', runScripts: 'outside-only'});
    for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(key, JSON.stringify(value));
    Object.assign(window, {fetch});
    window.eval(SCRIPT);
    await later();
    const {value, max} = window.document.querySelector('progress') as HTMLProgressElement;
    const shown = [...window.document.querySelectorAll('a:not([hidden]), div > span')];
    const links = window.document.querySelectorAll('a:not([hidden])');
    return [
      ...shown.map(({textContent}) => textContent?.trim() ?? ''),
      ...Array.from(links, (link) => link.getAttribute('href') ?? ''),
      `${value}/${max}`,
    ];
  }

  const answer = async () => ({json: async () => ({paths})});
  const UNCHANGED = ['First week', '3 steps', 'First: a', 'a', '/first/', '/a/', '0/3'];

  it('is the one whose step the current person completed last', async () => {
    const kept = {...ROBIN, ...tick('first', 'a', '2026-11-08T12:00:00.000Z'), ...tick('second', 'a'), ...pass};
    expect(await home(kept, answer)).toEqual([
      ...['Second week', '2 of 3 done', 'Next: Greet', 'Greet'],
      ...['/second/', '/second/', '2/3'],
    ]);
  });

  it('says when everything is done', async () => {
    const kept = {...ROBIN, ...tick('second', 'a'), ...tick('second', 'Greet'), ...pass};
    expect(await home(kept, answer)).toEqual(['Second week', '3 of 3 done', 'All done', '/second/', '3/3']);
  });

  it('stays unchanged for someone else, and without a response', async () => {
    expect(await home(tick('second', 'a'), answer)).toEqual(UNCHANGED);
    const fail = async () => Promise.reject(new Error('offline'));
    expect(await home({...ROBIN, ...tick('second', 'a')}, fail)).toEqual(UNCHANGED);
  });
});
