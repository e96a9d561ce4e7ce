// @vitest-environment jsdom
import {history, historyKeymap, standardKeymap} from '@codemirror/commands';
import {type EditorView, keymap, runScopeHandlers} from '@codemirror/view';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {removeMark, startParagraph, toggleHeading} from '../commands/paragraphs';
import {insertQuestion} from '../commands/templates';
import {lineLooks} from '../look/lines';
import {open} from './caret';

const KEYS = [
  // Each key is undone by itself.
  history({newGroupDelay: 0}),
  lineLooks,
  keymap.of([
    {key: 'Enter', run: startParagraph},
    {key: 'Backspace', run: removeMark},
    ...historyKeymap,
    ...standardKeymap,
  ]),
];

type Act = (view: EditorView) => unknown;

/** Presses a key, such as `End` or `Shift+ArrowRight`; a single character is typed. */
const press =
  (key: string): Act =>
  (view) => {
    if (key.length === 1) return view.dispatch(view.state.replaceSelection(key), {userEvent: 'input.type'});
    const [name = '', ...modifiers] = key.split('+').reverse();
    const [shiftKey, ctrlKey] = [modifiers.includes('Shift'), modifiers.includes('Control')];
    return runScopeHandlers(view, new KeyboardEvent('keydown', {key: name, shiftKey, ctrlKey}), 'editor');
  };

const keys = (names: string) => names.split(' ').map((name) => press(name === 'Space' ? ' ' : name));

/** Runs commands on a text in which `‸` is the caret, and marks the caret or both ends of the selection. */
function edited(text: string, ...acts: Act[]): string {
  const view = open(text, {kind: 'quiz'}, KEYS);
  for (const act of acts) act(view);
  const {main} = view.state.selection;
  const written = view.state.doc.toString();
  view.destroy();
  const marked = `${written.slice(0, main.to)}‸${written.slice(main.to)}`;
  return main.empty ? marked : `${marked.slice(0, main.from)}‸${marked.slice(main.from)}`;
}

/** Blanks at the end of a line are no part of a text. */
const withoutIds = (text: string) => text.replace(/ ?\{#[^{}]*\}$/gm, '').replace(/[ \t]+(?=‸?$)/gm, '');

describe('the id at the end of a title', () => {
  it('is never before the caret', () => {
    expect(edited('## ‸Old‸ {#a}\n', ...keys('W h a t Space i s Space i t ?'))).toBe('## What is it?‸ {#a}\n');
    expect(edited('## O‸ld {#a}\n', press('End'))).toBe('## Old‸ {#a}\n');
    expect(edited('## Old {#a}\n‸x', press('ArrowLeft'))).toBe('## Old‸ {#a}\nx');
    expect(edited('## Old‸ {#a}\nx', press('ArrowRight'))).toBe('## Old {#a}\n‸x');
    expect(edited('## Old‸ {#a}\n\nx', press('Shift+ArrowRight'))).toBe('## Old‸ {#a}\n‸\nx');
    expect(edited('## O‸ld {#a}', press('Control+End'), press('!'))).toBe('## Old!‸ {#a}');
    expect(edited('## ‸{#a}\n', ...keys('a Space b'))).toBe('## a b‸ {#a}\n');
  });

  it('stays there when the title is split, joined or taken out', () => {
    expect(edited('## Old‸ {#a}\n', press('Enter'), press('x'))).toBe('## Old {#a}\n\nx‸\n');
    expect(edited('## O‸ld {#a}\n', press('Enter'))).toBe('## O {#a}\n\n‸ld\n');
    expect(edited('## Old {#a}\n\n‸x', press('Backspace'))).toBe('## Old‸x {#a}');
    expect(edited('## Old‸ {#a}\nx', press('Delete'))).toBe('## Old‸x {#a}');
    expect(edited('## O‸ld {#a}\n\n## Ne‸w {#b}\n', press('Backspace'))).toBe('## O‸w {#a}\n');
    expect(edited('## ‸O‸ {#a}\n', press('Backspace'), press('N'))).toBe('## N‸ {#a}\n');
  });

  it('goes with its heading', () => {
    expect(edited('## ‸Old {#a}\n', press('Backspace'))).toBe('‸Old\n');
    expect(edited('## ‸O‸ {#a}\n', press('Backspace'), press('Backspace'))).toBe('‸\n');
    expect(edited('‸## Old {#a}\n\n‸x', press('Backspace'))).toBe('‸x');
    expect(edited('## O‸ld {#a}\n', (view) => toggleHeading(view, 3))).toBe('### O‸ld {#a}\n');
  });

  it('comes back with it', () => {
    const title = '## ‸Old {#a}\n';
    expect(edited(title, press('Backspace'), press('Control+z'))).toBe(title);
    expect(edited('## Old‸ {#a}\n', press('Enter'), press('Control+z'))).toBe('## Old‸ {#a}\n');
  });

  it('is passed over by an author who types it', () => {
    expect(edited('## Old‸\n', ...keys('Space { # a } !'))).toBe('## Old!‸ {#a}\n');
  });

  it('is nothing that a title without one would notice, whatever keys are pressed', () => {
    const key = fc.constantFrom(
      ...['a', 'Space', '?', 'Enter', 'Backspace', 'Delete', 'Home', 'End', 'Control+Home', 'Control+End', 'Control+z'],
      ...['ArrowLeft', 'ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+End'],
    );
    const texts = fc.constantFrom('## ‸ {#a}', '## Wh‸at {#a}', '# One‸ {#a}\n## Two {#b}\n', '> ## Q‸ {#a}\n> text\n');
    const insertion = fc.boolean();
    const presses = fc.array(key, {maxLength: 20});
    fc.assert(
      fc.property(texts, insertion, presses, (text, inserts, names) => {
        const before: Act[] = inserts ? [(view) => insertQuestion(view, 'Number')] : [];
        const acts = [...before, ...names.flatMap(keys)];
        expect(withoutIds(edited(text, ...acts))).toBe(withoutIds(edited(text.replace(/ \{#[^{}]*\}/g, ''), ...acts)));
      }),
      {numRuns: 200},
    );
  });
});
