import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {type DOMWindow, JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {inlineScript} from '../../template';

const SCRIPT = inlineScript(resolve(__dirname, '../../../..'), 'filters/index.ts');

const PAGE = `
  <form id="filters">
    <input name="text">
      <select name="branch"><option value="">Any</option><option>downtown</option><option>riverside</option></select>
      <select name="system"><option value="">Any</option><option>listen</option><option>win</option></select>
      <select name="role"><option value="">Any</option><option>circulation</option><option>reference</option></select>
  </form>
  <p role="status" data-all="4 pages" data-some="{shown} of 4 pages" data-none="No pages match.">4 pages</p>
  <button type="reset" form="filters" hidden>Show all</button>
  <ul>
    <li id="chip-a"><a href="#a">A</a> <b data-size="a">3</b></li>
    <li id="chip-b"><a href="#b">B</a> <b data-size="b">1</b></li>
  </ul>
  <section>
    <h2 id="a">A <b data-size="a">3</b></h2>
    <ul>
      <li data-system="">Everywhere</li>
      <li data-system="listen" data-branch="downtown" data-role="circulation">Downtown</li>
      <li data-system="listen win" data-branch="downtown riverside" data-role="circulation reference">Both</li>
    </ul>
  </section>
  <section>
    <h2 id="b">B <b data-size="b">1</b></h2>
    <ul><li data-system=""><a href="/docs/printer/">Receipt printer</a> <i>The small one at the Café. 図書館</i></li></ul>
  </section>`;

interface Given {
  query?: string;
  /** What a reader has typed before the script is there. */
  typed?: string;
  /** What the file of words has; null where it does not come. */
  words?: Readonly<Record<string, string>> | null;
}

async function open({query = '', typed = '', words = {'/docs/printer/': 'slip 0123'}}: Given = {}): Promise<DOMWindow> {
  const {window} = new JSDOM(`<!doctype html><html data-arriving><body>${PAGE}`, {
    url: `https://staff.example.org/procedures/${query}`,
    runScripts: 'outside-only',
  });
  field(window, 'text').value = typed;
  const load = async () => (words ? {json: async () => words} : Promise.reject(new TypeError()));
  Object.assign(window, {fetch: load});
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

describe('a filtered list', () => {
  it.each([
    [{}, ['Everywhere', 'Downtown', 'Both', 'Receipt']],
    [{branch: 'riverside'}, ['Everywhere', 'Both', 'Receipt']],
    [{role: 'reference'}, ['Everywhere', 'Both', 'Receipt']],
    [{system: 'listen'}, ['Downtown', 'Both']],
    [{system: 'listen', branch: 'riverside', role: 'circulation', text: 'both'}, ['Both']],
    [{system: 'win', text: 'downtown'}, []],
  ])('has the rows that fit %j', async (asked, rows) => {
    const window = await open();
    ask(window, asked);
    expect(shown(window)).toEqual(rows);
  });

  it.each(['receipt', 'SMALL rec', '  slip   0123 ', 'receipt-printer', '"receipt"', 'cafe', '図書'])(
    'is asked for parts of words, in any order, case and script: %j',
    async (text) => {
      const window = await open();
      ask(window, {text});
      expect(shown(window)).toEqual(['Receipt']);
    },
  );

  it('needs all words, and is whole where they hold no letter', async () => {
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

  it('is whole again when the filters are cleared', async () => {
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
  it('fills the filters, and ends the wait', async () => {
    const window = await open({query: '?system=listen&other=1'});
    expect(shown(window)).toEqual(['Downtown', 'Both']);
    expect(field(window, 'system').value).toBe('listen');
    expect(window.document.documentElement.dataset.arriving).toBeUndefined();
  });

  it('may hold what no filter knows', async () => {
    const window = await open({query: '?text=both&role=constructor'});
    expect(shown(window)).toEqual(['Both']);
  });

  it.each(['receipt printer', 'a&b=c?d#e', '100 %', 'Größe + Maß'])('holds the words %j', async (text) => {
    const window = await open();
    ask(window, {text});
    expect(new URLSearchParams(window.location.search).get('text')).toBe(text);
    expect(field(await open({query: window.location.search}), 'text').value).toBe(text);
  });

  it('yields to what was typed before the script was there', async () => {
    const window = await open({query: '?system=listen&text=jam', typed: 'both'});
    expect(shown(window)).toEqual(['Both']);
    expect(window.location.search).toBe('?text=both&system=listen');
  });

  it('is followed when the reader goes back', async () => {
    const window = await open({query: '?system=listen'});
    window.history.pushState(null, '', '?text=receipt');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(shown(window)).toEqual(['Receipt']);
    expect(window.location.search).toBe('?text=receipt');
  });

  it('leaves the section in the address alone, and so do other fields', async () => {
    const window = await open({query: '#a'});
    expect(window.location.href).toMatch(/\/procedures\/#a$/);
    const other = window.document.body.appendChild(window.document.createElement('input'));
    window.history.replaceState(null, '', '?kept=yes');
    other.dispatchEvent(new window.Event('input', {bubbles: true}));
    expect(window.location.search).toBe('?kept=yes');
  });
});

it('the script is small', async () => {
  expect(gzipSync(SCRIPT, {level: 9}).byteLength).toBeLessThan(900);
});
