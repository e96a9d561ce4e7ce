import {JSDOM} from 'jsdom';
import {expect, it, onTestFinished, vi} from 'vitest';
import {inlineScript} from '../template';

const SCRIPT = inlineScript('registers/index');

const row = (tag: string, cost: string, due = '') => `<tr><th>${tag}</th><td>${cost}</td><td>${due}</td></tr>`;

const partLinks = (current: number) =>
  [1, 2].map((part) => `<a href="/office/boxes/${part}/" ${part === current ? 'aria-current="page"' : ''}>${part}</a>`);

const pageOf = (rows: readonly string[], {foot = '', after = ''} = {}) => `
  <div data-as-of="2026-11-28">
    <search>
      <form data-filters="table-boxes">
        <input name="text">
        <select name="tag"><option value=""></option><option>B2</option><option>B10</option></select>
      </form>
      <p role="status" data-all="Showing all {all}" data-some="Showing {shown} of {all}" data-none="Nothing here matches."
        data-loading="Getting the rest" data-failed="It did not load."></p>
    </search>
    <table id="table-boxes" data-register>
      <thead><tr><th data-key="tag">Tag</th><th data-key="cost">Cost</th><th data-key="due">Due</th></tr></thead>
      <tbody>${rows.join('')}</tbody>
      <tfoot>${foot}</tfoot>
    </table>
  </div>
  ${after}`;

/** Runs the island on a page; `fetched` answers for the other pages of the list. */
function openRegister(body: string, {query = '', fetched = vi.fn()} = {}) {
  const {window} = new JSDOM(`<html lang="en">${body}`, {
    url: `https://staff.example.org/office/boxes/${query}`,
    runScripts: 'outside-only',
  });
  onTestFinished(() => window.close());
  Object.assign(window, {fetch: fetched, CSS: {escape: (text: string) => text}});
  window.eval(SCRIPT);
  const {document} = window;
  return {
    tags: () =>
      [...document.querySelectorAll<HTMLElement>('tbody tr:not([hidden]) > th')].map(({textContent}) => textContent),
    status: () => document.querySelector('[role=status]')?.textContent,
    sortBy: (label: string) =>
      [...document.querySelectorAll('button')].find(({textContent}) => textContent === label)?.click(),
    choose: (name: string, value: string) => {
      const field = document.querySelector<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new window.Event('input', {bubbles: true}));
    },
    address: () => window.location.search,
    find: (selector: string) => document.querySelector<HTMLElement>(selector),
  };
}

const BOXES = [
  row('B10', '$1,200.00', '<time datetime="2027-01-02">Jan 2, 2027</time>'),
  row('B2', '$99.90', '<time datetime="2026-12-31">Dec 31, 2026</time>'),
  row('B1', ''),
];

it('numbers, amounts and dates are sorted by value, and empty cells come last', async () => {
  const register = openRegister(pageOf(BOXES));
  register.sortBy('Tag');
  await vi.waitFor(() => expect(register.tags()).toEqual(['B1', 'B2', 'B10']));
  register.sortBy('Cost');
  await vi.waitFor(() => expect(register.tags()).toEqual(['B2', 'B10', 'B1']));
  register.sortBy('Cost');
  await vi.waitFor(() => expect(register.tags()).toEqual(['B10', 'B2', 'B1']));
  register.sortBy('Due');
  await vi.waitFor(() => expect(register.tags()).toEqual(['B2', 'B10', 'B1']));
  expect(register.address()).toBe('?sort=due');
});

it('the address of a filtered and sorted list restores it', async () => {
  const register = openRegister(pageOf(BOXES), {query: '?text=b&sort=tag'});
  await vi.waitFor(() => expect(register.tags()).toEqual(['B1', 'B2', 'B10']));
  expect(register.status()).toBe('Showing 3 of 3');
});

it('the total is the exact sum of the visible rows', async () => {
  const foot = '<tr><th>Total</th><td>$1,299.90</td><td></td></tr>';
  const register = openRegister(pageOf(BOXES, {foot}));
  register.choose('tag', 'B2');
  await vi.waitFor(() => expect(register.find('tfoot td')?.textContent).toBe('$99.90'));
  register.choose('tag', '');
  await vi.waitFor(() => expect(register.find('tfoot td')?.textContent).toBe('$1,299.90'));
});

const split = (current: number, rows: readonly string[]) =>
  pageOf(rows, {after: `<nav data-parts>${partLinks(current).join('')}</nav>`});

it('a list on several pages is fetched, joined in order, and then filtered', async () => {
  const fetched = vi.fn(async () => ({ok: true, text: async () => split(2, [row('B2', '$1.00')])}));
  const register = openRegister(split(1, [row('B10', '$2.00')]), {fetched});
  register.choose('text', 'b');
  expect(register.status()).toBe('Getting the rest');
  await vi.waitFor(() => expect(register.tags()).toEqual(['B10', 'B2']));
  await vi.waitFor(() => expect(register.status()).toBe('Showing 2 of 2'));
  expect(register.find('[data-parts]')?.hidden).toBe(true);
  register.choose('text', 'b2');
  await vi.waitFor(() => expect(register.tags()).toEqual(['B2']));
  expect(fetched.mock.calls).toEqual([['https://staff.example.org/office/boxes/2/']]);
});

it('if a page fails to load, the list stays with a message, and the next try requests it again', async () => {
  const fetched = vi.fn(async () => ({ok: false, statusText: 'Service Unavailable'}));
  const register = openRegister(split(1, [row('B10', '$2.00')]), {fetched});
  register.choose('text', 'nothing');
  await vi.waitFor(() => expect(register.status()).toBe('It did not load.'));
  expect(register.tags()).toEqual(['B10']);
  register.choose('text', 'nothing at all');
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
});
