import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  nextDiagnostic,
  setDiagnostics,
  setDiagnosticsEffect,
} from '@codemirror/lint';
import {type EditorState, type Extension, type Range, StateField, type TransactionSpec} from '@codemirror/state';
import {Decoration, type DecorationSet, EditorView, keymap, WidgetType} from '@codemirror/view';
import {SAMPLE_MESSAGE} from '@deskbook/content/templates/fillTemplate';
import type {Problem} from '@deskbook/text/problems/problems';
import {capitalized} from '@deskbook/text/strings';
import {problemInWords} from '../../domain/problemInWords';
import {element} from '../element';
import {structure} from '../look/structure';
import {announce} from '../options';

interface Marked extends Diagnostic {
  problem: Problem;
}

/** Shows problems below their lines, where they can't be missed, and underlines their ranges. */
export const problemNotes: Extension = [
  linter(null, {tooltipFilter: () => []}),
  keymap.of([{key: 'F8', run: (view) => goToNext(view)}]),
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(notes, transaction) {
      const isNew = transaction.effects.some((effect) => effect.is(setDiagnosticsEffect));
      return isNew || transaction.docChanged ? drawNotes(transaction.state) : notes;
    },
    provide: (field) => EditorView.decorations.from(field),
  }),
];

/** Moves the caret to the next problem and announces it. */
function goToNext(view: EditorView): boolean {
  if (!nextDiagnostic(view)) return false;
  const {main} = view.state.selection;
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    if (from === main.from && to === main.to) view.state.facet(announce)(capitalized(diagnostic.message));
  });
  return true;
}

export function setProblems(state: EditorState, problems: readonly Problem[]): TransactionSpec {
  return setDiagnostics(
    state,
    problems.map((problem): Marked => {
      const {from, to} = placeOf(state, problem);
      return {
        from,
        to,
        severity: problem.severity === 'error' ? 'error' : 'warning',
        message: problemInWords(problem).message,
        markClass: isSample(problem) ? 'text-sample' : '',
        problem,
      };
    }),
  );
}

function isSample({message}: Problem): boolean {
  return message === SAMPLE_MESSAGE;
}

function placeOf({doc}: EditorState, {line: number, column, found}: Problem): {from: number; to: number} {
  const line = doc.line(Math.min(Math.max(1, number), doc.lines));
  const from = Math.min(line.to, line.from + Math.max(0, column - 1));
  const isThere = found !== null && found !== '' && doc.sliceString(from, from + found.length) === found;
  return {from, to: isThere ? from + found.length : line.to};
}

/** Puts notes below their line, or below the whole table, picture or diagram. */
function drawNotes(state: EditorState): DecorationSet {
  const notes: Range<Decoration>[] = [];
  const {tables, pictures, diagrams} = state.field(structure);
  forEachDiagnostic(state, (diagnostic, from, to) => {
    const {problem} = diagnostic as Marked;
    // A new page has sample text everywhere, so it's only marked.
    if (isSample(problem)) return;
    const block = [...tables, ...pictures, ...diagrams].find((each) => each.from <= from && from <= each.to);
    const at = block?.to ?? state.doc.lineAt(from).to;
    const words = state.sliceDoc(from, to);
    notes.push(Decoration.widget({widget: new NoteWidget(problem, words), block: true, side: 2}).range(at));
  });
  return Decoration.set(notes, true);
}

class NoteWidget extends WidgetType {
  constructor(
    private readonly problem: Problem,
    /** The current text of the range. */
    private readonly words: string,
  ) {
    super();
  }

  override eq(other: NoteWidget): boolean {
    return JSON.stringify(other.problem) === JSON.stringify(this.problem) && other.canFix === this.canFix;
  }

  override toDOM(view: EditorView): HTMLElement {
    const {severity} = this.problem;
    const {message, found, expected, fix} = problemInWords(this.problem);
    const name = severity === 'error' ? 'Problem' : 'Please check';
    const facts = [
      ['Found', found],
      ['Expected', expected],
      ['Write', fix],
    ].flatMap(([term, words]) => (words ? [element('dt', {}, term ?? ''), element('dd', {}, words)] : []));
    return element(
      'div',
      {
        class: `text-problem text-problem-${severity === 'error' ? 'error' : 'warning'}`,
        role: 'group',
        'aria-label': name,
      },
      element('p', {}, element('strong', {}, `${name}: `), capitalized(message), '.'),
      ...(facts.length > 0 ? [element('dl', {}, ...facts)] : []),
      ...(this.canFix
        ? [
            element(
              'button',
              {type: 'button', class: 'text-button', onclick: () => fixProblem(view, this.problem)},
              'Fix it',
            ),
          ]
        : []),
    );
  }

  private get canFix(): boolean {
    const {found, replacement} = this.problem;
    return replacement !== undefined && found !== null && this.words.startsWith(found);
  }
}

/** Applies a replacement at the current position of the found text. */
function fixProblem(view: EditorView, problem: Problem) {
  const {found, replacement} = problem;
  let place: number | undefined;
  forEachDiagnostic(view.state, (diagnostic, from) => {
    if ((diagnostic as Marked).problem === problem) place = from;
  });
  if (place === undefined || found === null || replacement === undefined) return;
  view.dispatch({
    changes: {from: place, to: place + found.length, insert: replacement},
    selection: {anchor: place + replacement.length},
    userEvent: 'input',
  });
  view.focus();
}
