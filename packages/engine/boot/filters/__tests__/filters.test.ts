import {gzipSync} from 'node:zlib';
import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {inlineScript} from '../../inlineScript';

const SCRIPT = inlineScript('filters/index');

const PAGE = `
  <form id="filters" data-words="words.json">
    <input name="text">
      <select name="branch"><option value="">Any</option><option>downtown</option><option>riverside</option></select>
      <select name="system"><option value="">Any</option><option>listen</option><option>win</option></select>
      <select name="role"><option value="">Any</option><option>circulation</option><option>reference</option></select>
  </form>
  <main><a href="?role=circulation" data-role="circulation">Circulation</a> <a href="?role=reference" data-role="reference">Reference</a></main>
  <p role="status" data-all="4 pages" data-some="{shown} of 4 pages" data-role="{shown} of 4 pages for {role}" data-none="No pages match.">4 pages</p>
  <button type="reset" form="filters" hidden>Show all</button>
  <a href="/search/" data-elsewhere hidden>Search</a>
  <ul>
    <li id="chip-a"><a href="#a">A</a> <b data-size="a">3</b></li>
    <li id="chip-b"><a href="#b">B</a> <b data-size="b">1</b></li>
  </ul>
  <section>
    <h2 id="a">A <b data-size="a">3</b></h2>
    <ul>
      <li data-system=""><a href="/everywhere/">Everywhere</a></li>
      <li data-system="listen" data-branch="downtown" data-role="circulation"><a href="/downtown/">Downtown</a></li>
      <li data-system="listen
win" data-branch="downtown
riverside" data-role="circulation
reference"><a href="/both/">Both</a> <b hidden>Next</b></li>
    </ul>
  </section>
  <section>
    <h2 id="b">B <b data-size="b">1</b></h2>
    <ul><li data-system=""><a href="/docs/printer/">Receipt printer</a> <p>The small one at the Café. 図書館</p></li></ul>
  </section>`;

const CALENDAR = `
  <details>
    <form id="filters" data-pages="^/calendar(/[^.]*)?$">
      <input name="text">
      <select name="branch"><option value="">Any</option><option>downtown</option><option>riverside</option></select>
      <select name="role"><option value="">Any</option><option>circulation</option></select>
    </form>
  </details>
  <p role="status" data-some="{shown} of {all}" data-everyone="{shown} of {all}, {everyone} for all" data-none="None."></p>
  <button type="reset" form="filters" hidden>Show all</button>
  <main data-views>
    <a href="#month">Month</a> <a href="/calendar/2027-01/#month">January</a> <a href="/calendar/2027-02">February</a>
    <a href="/calendar/all.ics">File</a> <a href="/docs/listen/">Page</a>
    <table><td>
      <a><i data-mark="0">1</i><i data-mark="1">2</i></a>
      <ul>
        <li data-system data-branch="downtown" data-role="circulation"><a href="/docs/listen/">LISTEN</a></li>
        <li data-system data-branch="riverside"><a href="/docs/printers/">Printers</a></li>
      </ul>
    </td></table>
    <ul class="elsewhere"><li data-system data-branch="riverside">Drill</li></ul>
  </main>`;

interface Given {
  body?: string;
  query?: string;
  /** What a reader has typed before the script is there. */
  typed?: string;
  /** What the file of words has; null where it does not come. */
  words?: Readonly<Record<string, string>> | null;
}

async function open({
  body = PAGE,
  query = '',
  typed = '',
  words = {'/docs/printer/': 'slip 0123'},
}: Given = {}): Promise<DOMWindow> {
  const {window} = new JSDOM(`<!doctype html><html data-arriving><body>${body}`, {
    url: `https://staff.example.org/procedures/${query}`,
    runScripts: 'outside-only',
  });
  // jsdom lays nothing out.
  window.Element.prototype.getClientRects = function () {
    return (this.matches('.elsewhere') ? [] : [{}]) as unknown as DOMRectList;
  };
  field(window, 'text').value = typed;
  const load = async () => (words ? {json: async () => words} : Promise.reject(new TypeError()));
  // jsdom has no screen.
  Object.assign(window, {fetch: load, matchMedia: () => new window.EventTarget()});
  window.eval(SCRIPT);
  await later();
  return window;
}

const later = () => new Promise((done) => setTimeout(done, 5));
const field = ({document}: DOMWindow, name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement;
const textsOf = (window: DOMWindow, selector: string) =>
  [...window.document.querySelectorAll(selector)].map(({textContent}) => textContent?.trim().split(/\s/)[0]);
const shown = (window: DOMWindow) => textsOf(window, '[data-system]:not([hidden])');
const said = ({document}: DOMWindow) => document.querySelector('[role=status]')?.textContent;
const clear = ({document}: DOMWindow) => document.querySelector('[type=reset]') as HTMLButtonElement;

function ask(window: DOMWindow, asked: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(asked)) field(window, name).value = value;
  field(window, 'text').dispatchEvent(new window.Event('input', {bubbles: true}));
}

it('what is folded is open while a filter is on, unless the reader opened it', async () => {
  const window = await open({
    body: `${PAGE}<details data-fold></details><details data-fold open></details><details></details>`,
  });
  const areOpen = () => [...window.document.querySelectorAll('details')].map((details) => details.open);
  expect(areOpen()).toEqual([false, true, false]);
  ask(window, {branch: 'riverside'});
  expect(areOpen()).toEqual([true, true, false]);
  ask(window, {branch: 'downtown'});
  ask(window, {branch: ''});
  expect(areOpen()).toEqual([false, true, false]);
});

describe('a filtered list', () => {
  it.each([
    [{}, ['Everywhere', 'Downtown', 'Both', 'Receipt']],
    [{branch: 'riverside'}, ['Everywhere', 'Both', 'Receipt']],
    [{role: 'reference'}, ['Everywhere', 'Both', 'Receipt']],
    [{system: 'listen'}, ['Downtown', 'Both']],
    [{system: 'listen', branch: 'riverside', role: 'circulation', text: 'both'}, ['Both']],
    [{system: 'win', text: 'downtown'}, []],
  ])('has the rows that match %j', async (asked, rows) => {
    const window = await open();
    ask(window, asked);
    expect(shown(window)).toEqual(rows);
  });

  it.each(['receipt', 'SMALL rec', '  slip   0123 ', 'receipt-printer', '"receipt"', 'cafe', '図書'])(
    'matches parts of words, in any order, case and script: %j',
    async (text) => {
      const window = await open();
      ask(window, {text});
      expect(shown(window)).toEqual(['Receipt']);
    },
  );

  it.each([
    [{text: 'lost & found'}, '/search/?q=lost+%26+found'],
    [{text: 'receipt'}, null],
    [{branch: 'riverside', system: 'win', role: 'reference', text: ''}, null],
  ])('offers a search for words that no row has: %j', async (asked, address) => {
    const window = await open();
    ask(window, asked);
    const offer = window.document.querySelector('[data-elsewhere]:not([hidden])');
    expect(offer?.getAttribute('href') ?? null).toBe(address && `https://staff.example.org${address}`);
  });

  it("doesn't match hidden text in a row", async () => {
    const window = await open();
    ask(window, {text: 'next'});
    expect(shown(window)).toEqual([]);
  });

  it('must match all words, and is complete without letters', async () => {
    const window = await open();
    ask(window, {text: 'receipt scanner'});
    expect(shown(window)).toEqual([]);
    ask(window, {text: ' ?! '});
    expect(shown(window)).toHaveLength(4);
  });

  it('says how many rows and which groups are left', async () => {
    const window = await open();
    ask(window, {system: 'listen'});
    expect(said(window)).toBe('2 of 4 pages');
    expect(textsOf(window, '[data-size=a]')).toEqual(['2', '2']);
    expect(window.document.getElementById('chip-b')?.hidden).toBe(true);
    expect(window.document.getElementById('b')?.parentElement?.hidden).toBe(true);

    ask(window, {text: 'nothing'});
    expect(said(window)).toBe('No pages match.');
  });

  it('says which role it is for, also in links of roles', async () => {
    const window = await open({query: '?role=reference'});
    expect(said(window)).toBe('3 of 4 pages for reference');
    expect(textsOf(window, '[aria-current=true]')).toEqual(['Reference']);
    ask(window, {role: ''});
    expect(textsOf(window, '[aria-current=true]')).toEqual([]);
  });

  it('is complete again when the filters are cleared', async () => {
    const window = await open({query: '?system=listen'});
    expect(clear(window).hidden).toBe(false);
    clear(window).click();
    await later();
    expect(shown(window)).toHaveLength(4);
    expect(said(window)).toBe('4 pages');
    expect(clear(window).hidden).toBe(true);
    expect(window.location.search).toBe('');
  });
});

describe('the address', () => {
  it('fills in the filters and ends the wait', async () => {
    const window = await open({query: '?system=listen&other=1'});
    expect(shown(window)).toEqual(['Downtown', 'Both']);
    expect(field(window, 'system').value).toBe('listen');
    expect(window.document.documentElement.dataset.arriving).toBeUndefined();
  });

  it('may have unknown filters', async () => {
    const window = await open({query: '?text=both&role=constructor'});
    expect(shown(window)).toEqual(['Both']);
  });

  it.each(['receipt printer', 'a&b=c?d#e', '100 %', 'Größe + Maß'])('has the words %j', async (text) => {
    const window = await open();
    ask(window, {text});
    expect(new URLSearchParams(window.location.search).get('text')).toBe(text);
    expect(field(await open({query: window.location.search}), 'text').value).toBe(text);
  });

  it('yields to text typed before the script has loaded', async () => {
    const window = await open({query: '?system=listen&text=jam', typed: 'both'});
    expect(shown(window)).toEqual(['Both']);
    expect(window.location.search).toBe('?text=both&system=listen');
  });

  it('is followed on Back', async () => {
    const window = await open({query: '?system=listen'});
    window.history.pushState(null, '', '?text=receipt');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(shown(window)).toEqual(['Receipt']);
    expect(window.location.search).toBe('?text=receipt');
  });

  it('keeps its hash, as do other fields', async () => {
    const window = await open({query: '#a'});
    expect(window.location.href).toMatch(/\/procedures\/#a$/);
    const other = window.document.body.appendChild(window.document.createElement('input'));
    window.history.replaceState(null, '', '?kept=yes');
    other.dispatchEvent(new window.Event('input', {bubbles: true}));
    expect(window.location.search).toBe('?kept=yes');
  });
});

describe('a page with several views', () => {
  it('counts visible rows, and those for everyone if a role is selected', async () => {
    const window = await open({body: CALENDAR});
    expect(said(window)).toBe('');
    ask(window, {branch: 'riverside'});
    expect(said(window)).toBe('1 of 2');
    ask(window, {branch: '', role: 'circulation'});
    expect(said(window)).toBe('2 of 2, 1 for all');
  });

  it('hides the marks of hidden rows', async () => {
    const week =
      '<div data-week><i data-mark="0">3</i><i data-mark="1">4</i><b data-system data-branch="riverside"></b><b data-system data-branch="downtown"></b></div>';
    const window = await open({body: CALENDAR + week, query: '?branch=riverside'});
    expect(textsOf(window, '[data-mark]:not([hidden])')).toEqual(['2', '3']);
  });

  it('passes the filters on to its other pages', async () => {
    const {document} = await open({body: CALENDAR, query: '?branch=riverside'});
    expect([...document.querySelectorAll('main > a')].map((link) => link.getAttribute('href'))).toEqual([
      '#month',
      'https://staff.example.org/calendar/2027-01/?branch=riverside#month',
      'https://staff.example.org/calendar/2027-02?branch=riverside',
      '/calendar/all.ics',
      '/docs/listen/',
    ]);
  });

  it('expands collapsed filters if the address has any', async () => {
    const isOpen = ({document}: DOMWindow) => document.querySelector('details')?.open;
    expect(isOpen(await open({body: CALENDAR, query: '?branch=riverside'}))).toBe(true);
    expect(isOpen(await open({body: CALENDAR, query: '?other=1'}))).toBe(false);
  });
});

it('the script is small', async () => {
  expect(gzipSync(SCRIPT, {level: 9}).byteLength).toBeLessThan(1400);
});
