// @vitest-environment jsdom
import {acceptCompletion, completionStatus} from '@codemirror/autocomplete';
import type {EditorView} from '@codemirror/view';
import {QUESTION_FORMS, type QuestionType} from '@deskbook/content/templates/questionForms';
import {describe, expect, it, vi} from 'vitest';
import {insertQuestion, insertSelfCheck} from '../commands/templates';
import {replaceText} from '../document/originalText';
import {insertionsFor} from '../menus/insertions';
import {makeRoving} from '../menus/roving';
import {matching, slashMenu} from '../menus/slashMenu';
import type {TextEditorOptions} from '../options';
import {edit, open} from './caret';

const names = (options: Partial<TextEditorOptions>, words: string) =>
  matching(insertionsFor({path: 'docs/procedures/a.md', ...options} as TextEditorOptions), words).map(({name}) => name);

describe('what can be inserted', () => {
  it('is found by its name first, and by other words for it', () => {
    expect(names({}, 'st')).toEqual(['Step']);
    expect(names({}, 'caution')).toEqual(['Warning']);
    expect(names({}, 'ta')).toEqual(['Table', 'Checklist item']);
    expect(names({}, 'xyz')).toEqual([]);
  });

  it('depends on the page', () => {
    const types = Object.keys(QUESTION_FORMS).length;
    expect(names({kind: 'quiz'}, 'question')).toHaveLength(types);
    expect(names({kind: 'quiz'}, 'self')).toEqual([]);
    expect(names({}, 'self')).toHaveLength(types);
    expect(names({path: 'blog/news.md'}, 'question')).toEqual([]);
    expect(names({}, 'agenda')).toEqual([]);
    expect(names({addAgendaItem: () => {}}, 'agenda')).toEqual(['Agenda item']);
  });
});

describe('the list behind a slash', () => {
  const type = (view: EditorView, text: string) => {
    const {head} = view.state.selection.main;
    const selection = {anchor: head + text.length};
    view.dispatch({changes: {from: head, insert: text}, selection, userEvent: 'input.type'});
  };

  it('keeps up with the fastest typist', async () => {
    const view = open('‸', {}, slashMenu);
    type(view, '/');
    await vi.waitFor(() => expect(completionStatus(view.state)).toBe('active'));
    for (const letter of 'step') type(view, letter);
    expect(acceptCompletion(view)).toBe(true);
    expect(view.state.doc.toString()).toBe('1. ');
    view.destroy();
  });
});

describe('the list behind a slash, while others publish', () => {
  it.each([
    ['the line above', 'Open it.\n\n/he\n'],
    ['a line right below', 'Open the lid.\n\n/he\nClose the lid.\n'],
  ])('stays open when they change %s', async (_, merged) => {
    const view = open('Open the lid.\n\n‸\n', {}, slashMenu);
    for (const letter of '/he') view.dispatch({...view.state.replaceSelection(letter), userEvent: 'input.type'});
    await vi.waitFor(() => expect(completionStatus(view.state)).toBe('active'));
    view.dispatch(replaceText(view.state, merged));
    await vi.waitFor(() => expect(completionStatus(view.state)).toBe('active'));
    expect(acceptCompletion(view)).toBe(true);
    expect(view.state.doc.toString()).toBe(merged.replace('/he', '## '));
    view.destroy();
  });
});

describe('a blank', () => {
  const blank = (options: Partial<TextEditorOptions>) =>
    insertionsFor({path: 'docs/quizzes/a.md', ...options} as TextEditorOptions).find(({name}) => /^Blank/.test(name));

  it('is made of the selected words of a question, and unmade', () => {
    const make = blank({kind: 'quiz'})?.run as (view: EditorView) => unknown;
    const view = open('It is ‸red‸.', {kind: 'quiz'});
    make(view);
    expect(view.state.doc.toString()).toBe('It is [[red]].');
    make(view);
    expect(view.state.doc.toString()).toBe('It is red.');
    view.destroy();
  });

  it('is made only where it is filled in', () => {
    const make = blank({})?.run as (view: EditorView) => unknown;
    expect(edit('It is ‸red‸.', make)).toBe('It is ‸red‸.');
    expect(edit(':::quiz\n\nIt is ‸red‸.\n\n:::', make)).toBe(':::quiz\n\nIt is [[‸red‸]].\n\n:::');
    expect(blank({path: 'blog/news.md'})).toBeUndefined();
  });
});

describe('a question', () => {
  it('comes after the one at the caret, with an id of its own', () => {
    expect(
      edit('## One? {#question-2}\n\nAns‸wer: 1\n\n## Two? {#b}\n\nAnswer: 2\n', (view) =>
        insertQuestion(view, 'Number'),
      ),
    ).toBe(
      '## One? {#question-2}\n\nAnswer: 1\n\n## ‸What do you ask?‸ {#question-3}\n\nAnswer: 5\n\n> Explain the correct answer.\n\n## Two? {#b}\n\nAnswer: 2\n',
    );
  });

  const QUESTION = '## ‸What do you ask?‸ {#question-1}\n\nAnswer: 5\n\n> Explain the correct answer.';

  it('in a page of another kind is in a self-check', () => {
    expect(edit('Words‸\n\nMore\n', (view) => insertSelfCheck(view, 'Number'))).toBe(
      `Words\n\n:::quiz\n\n${QUESTION}\n\n:::\n\nMore\n`,
    );
  });

  it('joins the self-check that the caret is in', () => {
    const before = ':::quiz\n\n## One? {#one}\n\nAnswer: 1';
    const caret = before.replace('One?', 'O‸ne?');
    const second = QUESTION.replace('question-1', 'question-2');
    const after = `${before}\n\n${second}\n\n:::\n\nMore\n`;
    expect(edit(`${caret}\n\n:::\n\nMore\n`, (view) => insertSelfCheck(view, 'Number'))).toBe(after);
    expect(edit(`${caret}\n:::\n\nMore\n`, (view) => insertSelfCheck(view, 'Number'))).toBe(after);
  });

  it.each(Object.keys(QUESTION_FORMS) as QuestionType[])('of the type "%s" has an answer', (type) => {
    expect(edit('‸', (view) => insertQuestion(view, type))).toMatch(/\[x\]|^1\. |\| --- \||Answer:|\[\[/m);
  });
});

describe('a toolbar', () => {
  it('is one stop for Tab, and arrow keys go along it', () => {
    document.body.innerHTML = '<div><button>A</button><button>B</button><button>C</button></div>';
    const toolbar = document.body.firstElementChild as HTMLElement;
    makeRoving(toolbar);
    const buttons = Array.from(toolbar.querySelectorAll('button'));
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    buttons[0]?.focus();
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('B');
    press('End');
    expect(document.activeElement?.textContent).toBe('C');
    press('ArrowRight');
    expect(document.activeElement?.textContent).toBe('A');
    press('ArrowLeft');
    expect(buttons.map(({tabIndex}) => tabIndex)).toEqual([-1, -1, 0]);
  });
});
