import {JSDOM} from 'jsdom';
import {expect, it, onTestFinished, vi} from 'vitest';
import {inlineScript} from '../inlineScript';

const SCRIPT = inlineScript('registers/index');

const row = (tag: string, cost: string, due = '') => `<tr><th>${tag}</th><td>${cost}</td><td>${due}</td></tr>`;

const option = (value: string) => `<option value="${value}">${value}</option>`;
const ORDERS = ['', 'tag', '-tag', 'cost', '-cost', 'due', '-due'];

const pageOf = (body: string, {foot = ''} = {}) => `
  <div data-as-of="2026-11-28">
    <search>
      <form data-filters="table-boxes">
        <input name="text">
        <select name="tag"><option value=""></option><option>B2</option><option>B10</option></select>
        <select name="sort">${ORDERS.map(option).join('')}</select>
      </form>
      <p role="status" data-all="Showing all {all}" data-some="Showing {shown} of {all}" data-none="Nothing here matches."></p>
    </search>
    <table id="table-boxes" data-register>
      <thead><tr><th data-key="tag">Tag</th><th data-key="cost">Cost</th><th data-key="due">Due</th></tr></thead>
      ${body}
      <tfoot>${foot}</tfoot>
    </table>
  </div>`;

const bodyOf = (...rows: string[]) => `<tbody>${rows.join('')}</tbody>`;

/** Runs the island on a page. */
function openRegister(body: string, {query = ''} = {}) {
  const {window} = new JSDOM(`<html lang="en">${body}`, {
    url: `https://staff.example.org/office/boxes/${query}`,
    runScripts: 'outside-only',
  });
  onTestFinished(() => window.close());
  window.eval(SCRIPT);
  const {document} = window;
  return {
    tags: () =>
      [...document.querySelectorAll<HTMLElement>('tbody:not([hidden]) tr:not([hidden], [data-group]) > th')].map(
        ({textContent}) => textContent,
      ),
    status: () => document.querySelector('[role=status]')?.textContent,
    sortBy: (label: string) =>
      [...document.querySelectorAll('button')].find(({textContent}) => textContent === label)?.click(),
    choose: (name: string, value: string) => {
      const field = document.querySelector<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new window.Event('input', {bubbles: true}));
    },
    address: () => window.location.search,
    all: (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)],
    find: (selector: string) => document.querySelector<HTMLElement>(selector),
  };
}

const BOXES = bodyOf(
  row('B10', '$1,200.00', '<time datetime="2027-01-02">Jan 2, 2027</time>'),
  row('B2', '$99.90', '<time datetime="2026-12-31">Dec 31, 2026</time>'),
  row('B1', ''),
);

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

const group = (name: string, total: string, ...rows: string[]) =>
  bodyOf(
    `<tr data-group><th>${name} <span data-size>${rows.length}</span></th><td>${total}</td><td></td></tr>`,
    ...rows,
  );
const GROUPS =
  group('Red', '$3', row('B10', '$2'), row('B2', '$1')) + group('Blue', '$6', row('B1', '$5'), row('B3', '$1'));

it('a column is sorted up, then down across groups, then listed in its groups again', () => {
  const register = openRegister(pageOf(GROUPS));
  register.sortBy('Tag');
  expect(register.tags()).toEqual(['B1', 'B2', 'B3', 'B10']);
  register.sortBy('Tag');
  expect(register.tags()).toEqual(['B10', 'B3', 'B2', 'B1']);
  expect(register.address()).toBe('?sort=-tag');
  register.sortBy('Tag');
  expect(register.find('[aria-sort]')).toBeNull();
  expect(register.tags()).toEqual(['B10', 'B2', 'B1', 'B3']);
  expect(register.address()).toBe('');
});

it('a list is sorted by a field, which follows the headings', () => {
  const register = openRegister(pageOf(GROUPS));
  register.choose('sort', '-cost');
  expect(register.tags()).toEqual(['B1', 'B10', 'B2', 'B3']);
  expect(register.find('[data-key=cost]')?.getAttribute('aria-sort')).toBe('descending');
  register.sortBy('Due');
  expect(register.find('[name=sort]')).toHaveProperty('value', 'due');
});

it('a group says how many of its rows are shown and their total, and goes if it has none', () => {
  const register = openRegister(pageOf(GROUPS));
  register.choose('tag', 'B10');
  const [red, blue] = register.all('tbody');
  expect(red?.querySelector('[data-group]')?.textContent).toBe('Red 1$2');
  expect(blue?.hidden).toBe(true);
  register.choose('tag', '');
  expect(red?.querySelector('[data-group]')?.textContent).toBe('Red 2$3');
  expect(blue?.hidden).toBe(false);
});

it('other tables are sorted on their own', () => {
  const other =
    '<table data-register><thead><tr><th data-key="n">N</th></tr></thead><tbody><tr><th>2</th></tr><tr><th>1</th></tr></tbody></table>';
  const register = openRegister(`${pageOf(BOXES)}${other}`);
  register.sortBy('N');
  expect(register.tags().slice(-2)).toEqual(['1', '2']);
  expect(register.address()).toBe('');
});

it('a count says how many rows there are on another day than the build’s, in words, and its bar is as high', () => {
  const counts = `<p><span data-count="tag=B10" data-forms="{count} box is late|{count} boxes are late">9 boxes are late</span>
    <span data-count="tag=B3" data-forms="{count} box|{count} boxes">1 box</span></p>
    <table data-bars style="--most: 1"><tr><td style="--n: 9"><span data-count="tag=B2">9</span></td></tr></table>`;
  const register = openRegister(counts + pageOf(BOXES));
  const [late, none] = register.all('[data-forms]');
  expect(late?.textContent).toBe('1 box is late');
  expect(late?.hasAttribute('data-none')).toBe(false);
  expect(none?.textContent).toBe('0 boxes');
  expect(none?.hasAttribute('data-none')).toBe(true);
  expect(register.find('td')?.style.getPropertyValue('--n')).toBe('1');
});

it('a list that is folded unfolds when it is filtered', () => {
  const folded = `<details><summary>Boxes</summary>${pageOf(BOXES)}</details>`;
  expect(openRegister(folded).find('details')?.hasAttribute('open')).toBe(false);
  expect(openRegister(folded, {query: '?tag=B2'}).find('details')?.hasAttribute('open')).toBe(true);
});

it('a timeline’s line is at the day of reading, and no farther than its end', () => {
  const timeline = (last: string) => `<div data-timeline="2026-01-01/${last}" style="--today: 0%"></div>`;
  const register = openRegister(timeline('2400-01-01') + timeline('2026-01-03'));
  const [long, past] = register
    .all('[data-timeline]')
    .map(({style}) => Number.parseFloat(style.getPropertyValue('--today')));
  expect(long).toBeGreaterThan(0);
  expect(long).toBeLessThan(100);
  expect(past).toBe(100);
});

it('addresses with former names of columns and values restore the list, too', async () => {
  const page = pageOf(BOXES).replace('<form ', '<form data-formerly="price=cost&No.+10=B10" ');
  const sorted = openRegister(page, {query: '?sort=-price'});
  await vi.waitFor(() => expect(sorted.tags()).toEqual(['B10', 'B2', 'B1']));
  const filtered = openRegister(page, {query: '?tag=No.+10'});
  await vi.waitFor(() => expect(filtered.tags()).toEqual(['B10']));
  const typed = openRegister(page, {query: '?text=price'});
  await vi.waitFor(() => expect(typed.tags()).toEqual([]));
});

const chip = (query: string) => `<a href="?${query}#boxes" data-chip>${query}</a>`;

it('a chip filters the list at once, is marked, and is in the address', async () => {
  const register = openRegister(chip('') + chip('tag=B2') + pageOf(BOXES));
  const [all, second] = register.all('[data-chip]');
  await vi.waitFor(() => expect(all?.getAttribute('aria-current')).toBe('true'));
  second?.click();
  expect(register.tags()).toEqual(['B2']);
  expect(register.address()).toBe('?tag=B2');
  expect(register.all('[data-chip][aria-current]')).toEqual([second]);
  register.choose('tag', 'B10');
  expect(register.all('[data-chip][aria-current]')).toEqual([]);
  all?.click();
  expect(register.tags()).toEqual(['B10', 'B2', 'B1']);
  expect(register.address()).toBe('');
});

it('a heading counts the rows of its group that are in a state, on the day of reading', () => {
  const tally = '<span data-tally="due=Late" hidden><b>0</b> Late</span>';
  const rows = [row('B10', '$2', '<span>Late</span>'), row('B2', '$1', '<span>Late</span>'), row('B1', '$1')];
  const body = bodyOf(`<tr data-group><th>Red <span data-size>3</span>${tally}</th><td></td><td></td></tr>`, ...rows);
  const register = openRegister(pageOf(body));
  expect(register.find('[data-tally]')).toMatchObject({hidden: false, textContent: '2 Late'});
  register.choose('tag', 'B2');
  expect(register.find('[data-tally]')?.textContent).toBe('1 Late');
  register.choose('text', 'B1');
  expect(register.find('[data-tally]')?.hidden).toBe(true);
});
