import type {EditorState} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import type {Box} from '../language/boxes';
import {structure} from '../look/structure';
import {insertBlock} from './insertBlock';
import {isVerbatim} from './paragraphs';

export type BoxType = 'note' | 'tip' | 'warning';

/** Puts a box around the selected paragraphs, or inserts an empty one at the caret. */
export function insertBox(view: EditorView, type: BoxType): boolean {
  const {state} = view;
  const {main} = state.selection;
  if (main.empty) return insertBlock(view, `:::${type}\n\n‸\n\n:::`);
  const {doc} = state;
  const [first, last] = [doc.lineAt(main.from), doc.lineAt(main.to)];
  const indent = /^[ \t]*/.exec(first.text)?.[0] ?? '';
  const follows = first.number > 1 && doc.line(first.number - 1).text.trim() !== '';
  view.dispatch({
    changes: [
      {from: first.from, insert: `${follows ? '\n' : ''}${indent}:::${type}\n\n`},
      {from: last.to, insert: `\n\n${indent}:::`},
    ],
    userEvent: 'input',
  });
  view.focus();
  return true;
}

export const insertTable = (view: EditorView) => insertBlock(view, '|     |     |\n| --- | --- |\n|     |     |');

export const insertDiagram = (view: EditorView) =>
  insertBlock(
    view,
    `\`\`\`mermaid
flowchart TD
  accTitle: ‸What the diagram shows‸
  accDescr: Say in a sentence what follows from what.
  A{"A question?"} -->|Yes| B["What to do"]
  A -->|No| C["What else to do"]
\`\`\``,
  );

/** Templates for the lines after a question's heading, by question type. */
export const QUESTIONS = {
  'One correct answer': {
    hint: 'Readers choose one',
    form: '- [x] The correct answer\n- [ ] A mistake that people make\n  > Say why it is wrong.',
  },
  'Several correct answers': {
    hint: 'Readers choose all that are right',
    form: '- [x] A correct answer\n- [x] Another correct answer\n- [ ] A mistake that people make',
  },
  'True or false': {hint: 'Two answers', form: '- [x] True\n- [ ] False\n  > Say why it is wrong.'},
  'Put in order': {
    hint: 'Write the steps in the right order',
    form: '1. What comes first\n2. What comes next\n3. What comes last',
  },
  Match: {
    hint: 'Pairs, in a table',
    form: '| What you see | What it means |\n| --- | --- |\n| One thing | Its meaning |\n| Another thing | Its meaning |',
  },
  'Short text': {hint: 'Readers type a word', form: 'Answer: the word | another word for it'},
  Number: {hint: 'Readers type a number', form: 'Answer: 5'},
  'Fill in the blanks': {
    hint: 'A sentence with words left out',
    form: 'Write a sentence. Readers fill in [[these words]].',
  },
} as const;

export type QuestionType = keyof typeof QUESTIONS;

/** Adds a question for readers to the self-check at the caret, or in a new one. */
export function insertSelfCheck(view: EditorView, type: QuestionType): boolean {
  if (selfCheckAt(view.state)) return insertQuestion(view, type);
  return insertBlock(view, `:::quiz\n\n${questionOf(view, type)}\n\n:::`);
}

function selfCheckAt(state: EditorState): Box | undefined {
  const {head} = state.selection.main;
  const {boxes} = state.field(structure);
  return boxes.find(({type, opening, to}) => type === 'quiz' && opening.from <= head && head <= to);
}

/** Adds a question after the one at the caret. */
export function insertQuestion(view: EditorView, type: QuestionType): boolean {
  const {doc, selection} = view.state;
  const closing = selfCheckAt(view.state)?.closing;
  const last = closing ? doc.lineAt(closing.from).number - 1 : doc.lines;
  let number = Math.min(last, doc.lineAt(selection.main.head).number);
  while (number < last && !isQuestion(view, number + 1)) number += 1;
  const end = doc.line(number);
  view.dispatch({selection: {anchor: end.to}});
  return insertBlock(view, questionOf(view, type));
}

function questionOf({state}: EditorView, type: QuestionType): string {
  const id = freeId(state.doc.toString());
  return `## ‸What do you ask?‸ {#${id}}\n\n${QUESTIONS[type].form}\n\n> Explain the correct answer.`;
}

function isQuestion(view: EditorView, number: number): boolean {
  const line = view.state.doc.line(number);
  return /^##[ \t]/.test(line.text) && !isVerbatim(view.state, line.from);
}

/** Question ids are URL fragments and storage keys for readers' answers, so they must be unique. */
function freeId(text: string): string {
  let number = (text.match(/\{#/g)?.length ?? 0) + 1;
  while (text.includes(`{#question-${number}}`)) number += 1;
  return `question-${number}`;
}
