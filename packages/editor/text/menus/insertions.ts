import type {EditorView} from '@codemirror/view';
import {QUESTION_FORMS, type QuestionType} from '@deskbook/content/templates/questionForms';
import {toggleBlank} from '../commands/marks';
import {toggleHeading} from '../commands/paragraphs';
import {insertBox, insertDiagram, insertQuestion, insertSelfCheck, insertTable} from '../commands/templates';
import {addItem, addSubstep} from '../commands/toggleItems';
import {askForLink} from '../links/askForLink';
import {focusBlock} from '../look/focusBlock';
import {isInQuiz} from '../look/structure';
import {announce, type TextEditorOptions} from '../options';
import {choosePictures} from '../pictures/addPictures';
import type {IconName} from './icons';

/** An entry of the toolbar, its menu and the slash menu. */
export interface Insertion {
  name: string;
  hint: string;
  icon: IconName;
  /** Other search terms for it. */
  keywords: string;
  run(view: EditorView): unknown;
}

const PARTS: readonly Insertion[] = [
  {
    name: 'Heading',
    hint: 'Begins a section',
    icon: 'heading',
    keywords: 'title section header',
    run: (view) => toggleHeading(view, 2),
  },
  {
    name: 'Subheading',
    hint: 'Begins a part of a section',
    icon: 'subheading',
    keywords: 'title section header smaller',
    run: (view) => toggleHeading(view, 3),
  },
  {
    name: 'Step',
    hint: 'The next number of a list',
    icon: 'step',
    keywords: 'numbered list number 1 ordered',
    run: (view) => addItem(view, 'step'),
  },
  {
    name: 'Substep',
    hint: 'A line within a step',
    icon: 'substep',
    keywords: 'nested indent detail',
    run: addSubstep,
  },
  {
    name: 'Bullet',
    hint: 'A list without numbers',
    icon: 'bullet',
    keywords: 'list point item unordered',
    run: (view) => addItem(view, 'bullet'),
  },
  {
    name: 'Checklist item',
    hint: 'A box to check off',
    icon: 'check',
    keywords: 'checkbox task todo tick',
    run: (view) => addItem(view, 'check'),
  },
  {
    name: 'Note',
    hint: 'A box with something good to know',
    icon: 'note',
    keywords: 'box info callout',
    run: (view) => insertBox(view, 'note'),
  },
  {
    name: 'Tip',
    hint: 'A box with something that helps',
    icon: 'tip',
    keywords: 'box hint callout advice',
    run: (view) => insertBox(view, 'tip'),
  },
  {
    name: 'Warning',
    hint: 'A box that is read before the step',
    icon: 'warning',
    keywords: 'box caution danger callout careful',
    run: (view) => insertBox(view, 'warning'),
  },
  {
    name: 'Table',
    hint: 'Rows and columns',
    icon: 'table',
    keywords: 'grid rows columns cells',
    run: (view) => {
      insertTable(view);
      requestAnimationFrame(() => focusBlock(view, view.state.selection.main.head));
    },
  },
  {
    name: 'Picture',
    hint: 'Of a machine, or from this device',
    icon: 'picture',
    keywords: 'image photo screenshot drawing part machine',
    run: choosePictures,
  },
  {
    name: 'Link to a page',
    hint: 'Found by its title',
    icon: 'link',
    keywords: 'url address web hyperlink',
    run: askForLink,
  },
  {
    name: 'Diagram',
    hint: 'Boxes and arrows',
    icon: 'diagram',
    keywords: 'flowchart chart drawing mermaid',
    run: insertDiagram,
  },
];

const QUESTION_TYPES = Object.keys(QUESTION_FORMS) as QuestionType[];

const questions = (name: string, insert: typeof insertQuestion) =>
  QUESTION_TYPES.map(
    (type): Insertion => ({
      name: `${name}: ${lowerFirst(type)}`,
      hint: QUESTION_FORMS[type].hint,
      icon: 'question',
      keywords: 'question quiz ask answer choice',
      run: (view) => insert(view, type),
    }),
  );

/** For the sentence of a question; elsewhere a blank would stay plain text. */
const BLANK: Insertion = {
  name: 'Blank to fill in',
  hint: 'Leaves the selected words out of the sentence',
  icon: 'blank',
  keywords: 'gap missing words cloze',
  run: (view) => {
    if (isInQuiz(view.state, view.state.selection.main.head)) toggleBlank(view);
    else view.state.facet(announce)('A blank needs a question around it: insert one first.');
  },
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Posts can't have self-checks. */
function takesSelfChecks({kind, path}: TextEditorOptions): boolean {
  return kind !== 'quiz' && path.startsWith('docs/');
}

/** Returns the available insertions for a page. */
export function insertionsFor(options: TextEditorOptions): readonly Insertion[] {
  const {kind, addAgendaItem} = options;
  return [
    ...(kind === 'quiz' ? [...questions('Question', insertQuestion), BLANK] : []),
    ...PARTS,
    ...(addAgendaItem
      ? [
          {
            name: 'Agenda item',
            hint: 'One of the facts of the session',
            icon: 'agenda' as const,
            keywords: 'schedule minutes topic program',
            run: addAgendaItem,
          },
        ]
      : []),
    ...(takesSelfChecks(options) ? [...questions('Self-check', insertSelfCheck), BLANK] : []),
  ];
}
