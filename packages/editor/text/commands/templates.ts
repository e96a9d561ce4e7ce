import type {EditorState} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {withoutMarks} from '@deskbook/content/templates/fillTemplate';
import {
  EXPLANATION,
  QUESTION_FORMS,
  QUESTION_TITLE,
  type QuestionType,
} from '@deskbook/content/templates/questionForms';
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
  return withoutMarks(`## ‸${QUESTION_TITLE}‸ {#${id}}\n\n${QUESTION_FORMS[type].form}\n\n${EXPLANATION}`);
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
