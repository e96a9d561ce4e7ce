// @vitest-environment jsdom

import {jsonSchemaOf, schemaOfKind} from '@deskbook/content/editors/schemaFiles';
import type {Kind} from '@deskbook/content/schemas/index';
import {postSchema} from '@deskbook/content/schemas/post';
import type {Problem} from '@deskbook/text/problems/problems';
import {act, useState} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Choices, PageInfo} from '../../api';
import {FactsForm, type NewItem} from '../FactsForm';

const NAMES = {
  people: ['clerk', 'trainer'],
  roles: ['circulation', 'reference'],
  systems: ['listen'],
  branches: ['downtown', 'riverside'],
  funds: ['general'],
  workplaces: ['desk'],
};

const CHOICES: Choices = {
  branches: {downtown: 'Downtown', riverside: 'Riverside'},
  rooms: {downtown: {lab: 'Training lab'}, riverside: {study: 'Study room'}},
  places: {downtown: ['Reference desk', 'Lobby']},
  people: {clerk: 'Circulation clerk', trainer: 'Training librarian'},
  roles: {circulation: 'Circulation', reference: 'Reference'},
  systems: {listen: 'LISTEN'},
  funds: {general: 'General Fund'},
  workplaces: {desk: 'At the desk'},
  authors: {ann: 'Ann Oakes', ben: 'Ben'},
  tags: ['printing', 'desk'],
  closed: {downtown: {'2027-01-05': 'Inventory'}},
};

const PATH = 'docs/procedures/load-paper.md';
const PAGES: PageInfo[] = [
  ['docs/procedures/load-paper.md', 'Load receipt paper'],
  ['docs/equipment/receipt-printer.md', 'Receipt printer'],
  ['docs/equipment/label-printer.md', 'Label printer'],
].map(([path, title]) => ({
  path: path as string,
  title: title as string,
  kind: null,
  address: null,
  draft: null,
  others: [],
}));

let root: Root;
let text: string;

type AnyKind = Kind | 'post' | null;

interface HostProps {
  kind: AnyKind;
  start: string;
  problems: readonly Problem[];
  newItem?: NewItem | undefined;
}

const schemaOf = (kind: AnyKind) =>
  kind === 'post' ? jsonSchemaOf(postSchema(['ann', 'ben'])) : kind && schemaOfKind(kind, NAMES);

function Host({kind, start, problems, newItem}: HostProps) {
  const [now, setText] = useState(start);
  text = now;
  return (
    <FactsForm
      text={now}
      schema={schemaOf(kind)}
      choices={CHOICES}
      pages={PAGES}
      path={PATH}
      problems={problems}
      today="2026-11-28"
      newItem={newItem}
      onChange={setText}
    />
  );
}

const open = (kind: AnyKind, lines: readonly string[], problems: readonly Problem[] = [], newItem?: NewItem) => {
  const start = ['---', ...(kind && kind !== 'post' ? [`kind: ${kind}`] : []), ...lines, '---', ''].join('\n');
  act(() => root.render(<Host kind={kind} start={start} problems={problems} newItem={newItem} />));
};
const written = () => text.split('\n').filter((line) => line !== '---' && !line.startsWith('kind:') && line !== '');

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** What a screen reader calls an element. */
function nameOf(element: Element): string {
  const {id} = element;
  const label = (id && document.querySelector(`label[for="${id}"]`)) || element.closest('label');
  const own = element.matches('fieldset') ? element.querySelector('legend') : element;
  const name = element.getAttribute('aria-label') ?? label?.textContent ?? own?.textContent ?? '';
  return name.replaceAll(/\s+/g, ' ').trim();
}

function find<E extends Element = HTMLInputElement>(selector: string, name: string): E {
  const found = [...document.querySelectorAll<E>(selector)].filter((element) => nameOf(element) === name);
  expect(found.map(nameOf), `${selector} "${name}"`).toHaveLength(1);
  return found[0] as E;
}

const button = (name: string) => find<HTMLButtonElement>('button', name);
const press = (name: string) => act(() => button(name).click());

function type(name: string, value: string, selector = 'input, textarea, select') {
  const field = find(selector, name);
  act(() => {
    // React overrides the setter of the element itself.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', {bubbles: true}));
  });
  return field;
}

describe('the form of facts', () => {
  it('asks for what is required first, and says what each fact means', () => {
    open('procedure', ['description: Put in a roll.', 'title: Load paper']);
    const labels = [...document.querySelectorAll('label, legend')].map(({textContent}) => textContent);
    expect(labels.slice(0, 5)).toEqual([
      'Title (required)',
      'Owner (required)',
      'Last reviewed on (required)',
      'Review every (required)',
      'Description',
    ]);
    const owner = find<HTMLSelectElement>('select', 'Owner (required)');
    expect(document.getElementById(owner.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Who keeps the page accurate',
    );
    expect([...owner.options].map(({text: name}) => name)).toEqual([
      'Choose …',
      'Circulation clerk',
      'Training librarian',
    ]);
  });

  it('changes one line', () => {
    open('procedure', ['title: "Load paper" # short', 'owner: clerk', 'time_needed: 15 min', 'interrupts_service: no']);
    type('Title (required)', 'Load a roll');
    type('Owner (required)', 'trainer');
    type('Time needed', '1');
    type('Time needed: unit', 'hour');
    type('Interrupts service', 'yes');
    type('Last reviewed on (required)', '2026-11-28');
    expect(written()).toEqual([
      'title: "Load a roll" # short',
      'owner: trainer',
      'last_reviewed_on: 2026-11-28',
      'time_needed: 1 hour',
      'interrupts_service: yes',
    ]);
  });

  it('adds facts, and takes them out', () => {
    open('procedure', ['title: Load paper']);
    type('Search the facts that a page of this kind can have', 'how long it takes');
    press('Time neededHow long it takes');
    type('Time needed', '20');
    expect(written()).toEqual(['title: Load paper', 'time_needed: 20 min']);
    press('Remove Time needed');
    expect(written()).toEqual(['title: Load paper']);
  });

  it('ticks keys', () => {
    open('procedure', ['title: Load paper', 'audience: [reference]']);
    act(() => find('input[type=checkbox]', 'Circulation').click());
    expect(written()).toEqual(['title: Load paper', 'audience: [reference, circulation]']);
    act(() => find('input[type=checkbox]', 'Circulation').click());
    act(() => find('input[type=checkbox]', 'Reference').click());
    expect(written()).toEqual(['title: Load paper']);
  });

  it('adds, moves and removes what is in a list', () => {
    open('equipment', ['title: Printer', 'units:', '  - asset_tag: "01" # old', '    branch: downtown']);
    press('Add to Units');
    expect(document.activeElement?.id).toBe('fact-units-1');
    expect(written()).toHaveLength(4);
    type('Asset tag (required)', '02', '#fact-units-1 input');
    type('Branch (required)', 'riverside', '#fact-units-1 select');
    press('Move Units 2 up');
    expect(written().slice(1)).toEqual([
      'units:',
      '  - asset_tag: 02',
      '    branch: riverside',
      '  - asset_tag: "01" # old',
      '    branch: downtown',
    ]);
    press('Remove Units 1');
    expect(written().slice(1)).toEqual(['units:', '  - asset_tag: "01" # old', '    branch: downtown']);
  });

  it("offers the places of a machine's branch, and takes any other location", () => {
    open('equipment', ['title: Printer', 'units:', '  - {asset_tag: "1", branch: downtown, location: Roof}']);
    const location = document.querySelector<HTMLInputElement>('#fact-units-0-location');
    const offered = document.getElementById(location?.getAttribute('list') ?? '');
    expect([...(offered?.querySelectorAll('option') ?? [])].map(({value}) => value)).toEqual([
      'Reference desk',
      'Lobby',
    ]);
    expect(location?.value).toBe('Roof');
  });

  it('offers no places for a branch without a plan', () => {
    open('equipment', ['title: Printer', 'units:', '  - {asset_tag: "1", branch: riverside, location: Roof}']);
    expect(document.querySelector('#fact-units-0-location')?.hasAttribute('list')).toBe(false);
  });

  it('opens a list with an empty line, and writes nothing before something is typed', () => {
    open('procedure', ['title: Load paper']);
    press('TagsWords that group pages; they are listed at the bottom');
    expect(document.activeElement?.id).toBe('fact-tags-0');
    expect(written()).toEqual(['title: Load paper']);
    const suggestions = document.getElementById(find('input', 'Tags 1').getAttribute('list') ?? '');
    expect([...(suggestions?.querySelectorAll('option') ?? [])].map(({value}) => value)).toEqual(['printing', 'desk']);
    type('Tags 1', 'desk');
    expect(written()).toEqual(['title: Load paper', 'tags: [desk]']);
    press('Add to Tags');
    press('Remove Tags 2');
    press('Remove Tags 1');
    expect(written()).toEqual(['title: Load paper', 'tags: []']);
    expect(document.querySelector('#fact-tags input')).toBeNull();
  });

  it('loses an item that is empty when it is left', () => {
    open('procedure', ['title: Load paper', 'tags: [desk, printing]']);
    type('Tags 1', '');
    expect(written().at(-1)).toBe('tags: ["", printing]');
    act(() => find('input', 'Tags 1').focus());
    act(() => button('Remove Tags 1').focus());
    expect(written().at(-1)).toBe('tags: ["", printing]');
    act(() => find('input', 'Title (required)').focus());
    expect(written().at(-1)).toBe('tags: [printing]');
  });

  it('opens an item of a list on demand', () => {
    open('session', ['title: LISTEN', 'agenda:', '  - 10 min: Welcome'], [], {list: 'agenda'});
    expect(document.activeElement?.id).toBe('fact-agenda-1');
    type('Minutes (required)', '20', '#fact-agenda-1 input');
    type('Title (required)', 'Practice', '#fact-agenda-1 input');
    expect(written().slice(1)).toEqual(['agenda:', '  - 10 min: Welcome', '  - minutes: 20', '    title: Practice']);
    press('Remove Agenda 2');
    expect(written().slice(1)).toEqual(['agenda:', '  - 10 min: Welcome']);
    expect(document.getElementById('fact-agenda-1')).toBeNull();
  });

  it('calls a fund by its name', () => {
    open('purchase', ['title: Printers', 'fund: general']);
    const fund = find<HTMLSelectElement>('select', 'Fund');
    expect(fund.selectedOptions[0]?.text).toBe('General Fund');
  });

  it('finds a page by its title', () => {
    open('procedure', ['title: Load paper', 'equipment: [../equipment/label-printer.md]']);
    const field = find('input[role=combobox]', 'Equipment 1');
    expect(field.value).toBe('Label printer');
    type('Equipment 1', 'rec');
    const key = (name: string) =>
      act(() => void field.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true})));
    expect([...document.querySelectorAll('[role=option]')].map(({textContent}) => textContent)).toEqual([
      'Receipt printer',
    ]);
    key('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe('fact-equipment-0-list-0');
    key('Enter');
    expect(written()).toEqual(['title: Load paper', 'equipment: [../equipment/receipt-printer.md]']);
    expect(field.value).toBe('Receipt printer');
  });

  it('shows problems at their fact, with a button that fixes them', () => {
    const problem = {file: PATH, severity: 'error', expected: null, fix: null} as const;
    open(
      'procedure',
      ['title: Load paper', 'review_in: 6 mnths'],
      [
        {
          ...problem,
          line: 4,
          column: 12,
          message: '"review_in" is not a length of time',
          found: '6 mnths',
          replacement: '6 months',
        },
        {...problem, line: 2, column: 1, message: '"owner" is missing', found: null},
      ],
    );
    const owner = find('select', 'Owner (required)');
    expect(owner.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('fact-owner-problems')?.textContent).toContain('"Owner" is missing');
    press('Fix it: 6 months');
    expect(written()).toEqual(['title: Load paper', 'review_in: 6 months']);
  });

  it('does not call a fact wrong that only needs a look', () => {
    open(
      'procedure',
      ['title: Load paper', 'last_reviewed_on: 2025-10-01', 'review_in: 1 year'],
      [
        {
          ...{file: PATH, line: 4, column: 19, severity: 'warning', fix: null},
          ...{found: '2025-10-01', expected: 'a review every 1 year'},
          message: 'this page was due for review on 2026-10-01',
        },
      ],
    );
    const field = find('input', 'Last reviewed on (required)');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(field.closest('.fact')?.classList.contains('warned')).toBe(true);
    expect(document.getElementById('fact-last_reviewed_on-problems')?.textContent).toBe(
      "Please check: This page was due for review on October 1, 2026. If it's still right, choose More > Reviewed today.",
    );
  });

  it('of a page without a kind has a title and a description', () => {
    open(null, []);
    type('Title', 'About us');
    type('Description', 'Who we are');
    expect(written()).toEqual(['title: About us', 'description: Who we are']);
    expect(document.querySelector('details')).toBeNull();
  });

  it('of a post has its day, its authors by name, and its tags', () => {
    open('post', ['title: New switches']);
    const offered = [...document.querySelectorAll('.add-fact strong')].map(({textContent}) => textContent);
    expect(offered).toEqual(['Description', 'Date', 'Authors', 'Tags', 'Unlisted', 'Visibility']);
    press('AuthorsWho wrote it');
    act(() => find('input[type=checkbox]', 'Ann Oakes').click());
    press('DateThe day of the post; the one in the name of its file, if left out');
    type('Date', '2026-12-03');
    press('TagsWords that group posts');
    type('Tags 1', 'desk');
    expect(written()).toEqual(['title: New switches', 'date: 2026-12-03', 'authors: [ann]', 'tags: [desk]']);
  });

  it('shows what a post says of an author in its own words', () => {
    open('post', ['title: New switches', 'authors: {name: Ann}']);
    type('Name', 'Ben');
    expect(written()).toEqual(['title: New switches', 'authors: {name: Ben}']);
  });

  it('leaves alone what cannot be read', () => {
    open('procedure', ['title: Load: paper: now']);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('on line 3');
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('a series', () => {
  const SESSION = ['title: LISTEN', 'start: 2026-12-01 10:00', 'duration: 90 min', 'branch: downtown'];
  const dates = () =>
    [...document.querySelectorAll('.series li > span:first-child')].map(({textContent}) => textContent);

  it('shows its next dates, and the days on which the branch is closed', () => {
    open('session', [...SESSION, 'repeats: {every: week, on: tue, count: 6}']);
    expect(dates().slice(0, 2)).toEqual(['Tue, Dec 1, 2026, 10:00 AM', 'Tue, Dec 8, 2026, 10:00 AM']);
    expect(document.querySelector('.series .warning')?.textContent).toBe(' Closed: Inventory');
  });

  it('has an end once a date is chosen for it, and none when it is emptied', () => {
    open('session', [...SESSION, 'repeats: {every: week, on: tue}']);
    const added = [...find<HTMLSelectElement>('select', 'Add to Repeats').options].map(({value}) => value);
    expect(added).toEqual(['', 'interval', 'until', 'count', 'except', 'full']);
    type('Add to Repeats', 'until');
    expect(document.activeElement?.id).toBe('fact-repeats-until');
    expect(written().at(-1)).toBe('repeats: {every: week, on: tue}');
    type('Until', '2027-01-05');
    expect(written().at(-1)).toBe('repeats: {every: week, on: tue, until: 2027-01-05}');
    type('Until', '');
    expect(written().at(-1)).toBe('repeats: {every: week, on: tue}');
    press('Remove Until');
    expect(document.getElementById('fact-repeats-until')).toBeNull();
  });

  it('cancels, moves and restores a date', () => {
    open('session', [...SESSION, 'repeats: {every: month, on: 1st tue, count: 3}']);
    press('Cancel Tue, Jan 5, 2027, 10:00 AM');
    expect(document.activeElement).toBe(find('input', 'Reason, for readers'));
    type('Reason, for readers', 'Inventory');
    press('Cancel this date');
    expect(document.activeElement?.textContent).toBe('Undo Tue, Jan 5, 2027, 10:00 AM');
    press('Move Tue, Feb 2, 2027, 10:00 AM');
    press('Keep it as it is');
    expect(document.activeElement?.textContent).toBe('Move Tue, Feb 2, 2027, 10:00 AM');
    press('Move Tue, Feb 2, 2027, 10:00 AM');
    expect(document.activeElement).toBe(find('input', 'New date'));
    type('New date', '2027-02-03');
    press('Move this date');
    expect(document.activeElement?.textContent).toBe('Undo Wed, Feb 3, 2027, 10:00 AM');
    expect(written().at(-1)).toBe(
      'repeats: {every: month, on: 1st tue, count: 3, cancelled: {2027-01-05: Inventory}, moved: {2027-02-02: 2027-02-03 10:00}}',
    );
    press('Undo Wed, Feb 3, 2027, 10:00 AM');
    press('Undo Tue, Jan 5, 2027, 10:00 AM');
    expect(document.activeElement?.textContent).toBe('Cancel Tue, Jan 5, 2027, 10:00 AM');
    expect(written().at(-1)).toBe('repeats: {every: month, on: 1st tue, count: 3}');
  });

  const groups = () => [...document.querySelectorAll('legend')].map(({textContent}) => textContent);

  it('shows dates that were moved or canceled only in their list', () => {
    const changes = 'cancelled: {2027-01-05: Ill}, moved: {2027-02-02: 2027-02-03 10:00}';
    open('session', [...SESSION, `repeats: {every: month, on: 1st tue, ${changes}}`]);
    expect(dates()).toContain('Wed, Feb 3, 2027, 10:00 AM');
    expect(groups()).not.toContain('Cancelled');
    expect(groups()).not.toContain('Moved');
  });

  it('shows what else is different on a date', () => {
    open('session', [...SESSION, 'repeats: {every: month, on: 1st tue, moved: {2027-02-02: {branch: riverside}}}']);
    expect(groups()).toContain('Moved');
  });
});
