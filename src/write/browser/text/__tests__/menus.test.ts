// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {insertQuestion, QUESTIONS, type QuestionType} from '../commands/templates';
import {insertionsFor} from '../menus/insertions';
import {makeRoving} from '../menus/roving';
import {matching} from '../menus/slashMenu';
import type {TextEditorOptions} from '../options';
import {edit} from './caret';

const names = (options: Partial<TextEditorOptions>, words: string) =>
  matching(insertionsFor(options as TextEditorOptions), words).map(({name}) => name);

describe('what can be inserted', () => {
  it('is found by its name first, and by other words for it', () => {
    expect(names({}, 'st')).toEqual(['Step']);
    expect(names({}, 'caution')).toEqual(['Warning']);
    expect(names({}, 'ta')).toEqual(['Table', 'Checklist item']);
    expect(names({}, 'xyz')).toEqual([]);
  });

  it('depends on the page', () => {
    expect(names({}, 'question')).toEqual([]);
    expect(names({kind: 'quiz'}, 'question')).toHaveLength(Object.keys(QUESTIONS).length);
    expect(names({}, 'agenda')).toEqual([]);
    expect(names({addAgendaItem: () => {}}, 'agenda')).toEqual(['Agenda item']);
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

  it.each(Object.keys(QUESTIONS) as QuestionType[])('of the type "%s" has an answer', (type) => {
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
