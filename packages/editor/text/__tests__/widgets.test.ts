// @vitest-environment jsdom
import {EditorView} from '@codemirror/view';
import type {Problem} from '@deskbook/text/problems/problems';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {drawWords} from '../look/drawWords';
import {mountTextEditor} from '../mountTextEditor';
import type {TextEditor, TextEditorOptions} from '../options';

const host = document.createElement('div');
let editor: TextEditor | undefined;

/** jsdom lays nothing out. */
beforeEach(() => {
  document.body.replaceChildren(host);
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

afterEach(() => {
  editor?.destroy();
  host.replaceChildren();
});

function mount(text: string, options: Partial<TextEditorOptions> = {}) {
  const onChange = vi.fn();
  editor = mountTextEditor(host, {
    text,
    path: 'docs/procedures/a.md',
    onChange,
    findPages: async () => [],
    addPicture: async () => ({url: 'a-1.png'}),
    pictureAddress: (url) => `/write/file/${url}`,
    convertPaste: (html) => html,
    ...options,
  });
  return {editor, onChange};
}

function problem(facts: Partial<Problem>): Problem {
  return {
    file: 'docs/procedures/a.md',
    line: 1,
    column: 1,
    severity: 'error',
    message: 'this word is wrong',
    found: null,
    expected: null,
    fix: null,
    ...facts,
  };
}

describe('words of a cell', () => {
  it('are drawn without their marks', () => {
    const box = document.createElement('div');
    box.append(drawWords('**Press** `a` and [*call*](b.md)<br>\\*now*', (url) => url));
    expect(box.innerHTML).toBe(
      '<strong>Press</strong> <code>a</code> and <span class="text-link" title="b.md"><em>call</em></span><br>*now*',
    );
  });
});

describe('the text', () => {
  it('is named, and its parts are drawn', () => {
    mount('## Steps\n\n- [ ] Look\n\n|a|b|\n|-|-|\n|c|d|\n\n![Lever](img/a.png)\n');
    expect(host.querySelector('[role=textbox]')?.getAttribute('aria-label')).toBe('Text of the page');
    const cells = Array.from(host.querySelectorAll('.text-cell'), (cell) => cell.getAttribute('aria-label'));
    expect(cells).toEqual(['Heading of column 1', 'Heading of column 2', 'a, row 1', 'b, row 1']);
    expect(host.querySelector('.text-picture img')?.getAttribute('src')).toBe('/write/file/img/a.png');
  });

  it('is ticked off, and told to the byte', () => {
    const {onChange} = mount('One\r\n\r\n- [ ] Look\r\n');
    host.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith('One\r\n\r\n- [x] Look\r\n');
  });

  it('has a way to name places in photographs, with the description as it was typed', () => {
    const namePlaces = vi.fn();
    const button = () => [...host.querySelectorAll('button')].find(({textContent}) => textContent === 'Name places …');
    mount('![](img/a.jpg#lid:up,tray)\n', {namePlaces});
    expect(host.textContent).toContain('Readers see this part: lid:up, tray');
    const field = host.querySelector<HTMLTextAreaElement>('.text-picture textarea');
    if (field) field.value = 'The [front]';
    field?.dispatchEvent(new Event('input'));
    button()?.click();
    expect(namePlaces).toHaveBeenCalledWith('img/a.jpg', 'The [front]');
    for (const url of ['b.svg', 'https://example.org/a.jpg']) {
      editor?.destroy();
      mount(`![](${url})\n`, {namePlaces});
      expect(button()).toBeUndefined();
    }
  });

  it('has pictures whose description is a field', () => {
    const {onChange} = mount('![](img/a.png)\n');
    const field = host.querySelector<HTMLTextAreaElement>('.text-picture textarea');
    if (!field) throw new Error('no field');
    field.value = 'The [green] lever';
    field.dispatchEvent(new Event('input'));
    expect(onChange).toHaveBeenLastCalledWith('![The \\[green\\] lever](img/a.png)\n');
  });

  it('comes in from elsewhere without being told back', () => {
    const {editor: mounted, onChange} = mount('One\n');
    mounted.setText('One\r\nTwo\r\n');
    expect([mounted.getText(), onChange.mock.calls]).toEqual(['One\r\nTwo\r\n', []]);
  });
});

describe('Tab in a table', () => {
  const tab = () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true}));
  const editedCell = () => {
    const cell = EditorView.findFromDOM(document.activeElement as HTMLElement);
    if (!cell) throw new Error('no cell is edited');
    return cell;
  };

  it('selects the words of the next cell, so that typing replaces them', () => {
    const {onChange} = mount('|a|b|\n|-|-|\n|c|**d** e|\n');
    host.querySelector<HTMLElement>('[aria-label="a, row 1"]')?.focus();
    tab();
    const {state} = editedCell();
    expect(state.sliceDoc(state.selection.main.from, state.selection.main.to)).toBe('**d** e');
    editedCell().dispatch(state.replaceSelection('New'), {userEvent: 'input.type'});
    expect(onChange).toHaveBeenLastCalledWith('|a|b|\n|-|-|\n|c|New|\n');
    tab();
    expect(editedCell().state.selection.main.empty).toBe(true);
    expect(host.querySelectorAll('tr')).toHaveLength(3);
  });
});

describe('problems', () => {
  it('are below their line with what to do, and fixed by a button', () => {
    const {editor: mounted, onChange} = mount('One wrog word\n');
    mounted.setProblems([problem({column: 5, found: 'wrog', expected: 'wrong', fix: 'wrong', replacement: 'wrong'})]);
    const note = host.querySelector('.text-problem');
    expect(note?.textContent).toBe('Problem: This word is wrong.FoundwrogExpectedwrongWritewrongFix it');
    note?.querySelector('button')?.click();
    expect(onChange).toHaveBeenLastCalledWith('One wrong word\n');
  });

  it('cannot be fixed by a button once the word has changed', () => {
    const {editor: mounted} = mount('One other word\n');
    mounted.setProblems([problem({column: 5, found: 'wrog', replacement: 'wrong', severity: 'warning'})]);
    expect(host.querySelector('.text-problem')?.textContent).toBe('Please check: This word is wrong.Foundwrog');
  });

  it('show no marks that the text hides', () => {
    const {editor: mounted} = mount('## What is red?\n\nAnswer: the light\n', {kind: 'quiz'});
    mounted.setProblems([
      problem({message: 'this question has no id', found: '## What is red?', fix: '## What is red? {#red}'}),
    ]);
    expect(host.querySelector('.text-problem')?.textContent).toBe(
      "Problem: This question has no hidden name yet, under which readers' answers are kept.",
    );
  });

  it('of a picture wait until nobody describes it any more', () => {
    vi.useFakeTimers();
    mount('![](img/a.png)\n');
    const picture = host.querySelector('.text-picture');
    const field = picture?.querySelector('textarea');
    field?.focus();
    expect(picture?.matches('.text-describing')).toBe(true);
    field?.blur();
    expect(picture?.matches('.text-describing')).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(picture?.matches('.text-describing')).toBe(false);
    vi.useRealTimers();
  });

  it('are below the table that they are in', () => {
    const {editor: mounted} = mount('|a|\n|-|\n|b|\n\nText');
    mounted.setProblems([problem({line: 3})]);
    expect(host.querySelector('.text-table')?.nextElementSibling?.classList.contains('text-problem')).toBe(true);
  });
});
