import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  pickedCompletion,
} from '@codemirror/autocomplete';
import {EditorState, type Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {isVerbatim} from '../commands/paragraphs';
import {icon} from '../element';
import {editorOptions} from '../options';
import {ICONS} from './icons';
import {type Insertion, insertionsFor} from './insertions';

interface Choice extends Completion {
  insertion: Insertion;
}

/** A slash at the beginning of a line or behind a blank lists what can be inserted; words behind it filter the list. */
export const slashMenu: Extension = [
  autocompletion({
    override: [findInsertions],
    // What is found is there at once, so no key of a fast typist is early: Enter would begin a new line.
    activateOnTypingDelay: 0,
    interactionDelay: 0,
    icons: false,
    tooltipClass: () => 'text-slash-menu',
    addToOptions: [{position: 20, render: (choice) => icon(ICONS[(choice as Choice).insertion.icon])}],
  }),
  EditorState.phrases.of({Completions: 'What to insert'}),
  EditorView.updateListener.of(({view, state}) => {
    if (completionStatus(state) === 'active') requestAnimationFrame(() => makeListReachable(view));
  }),
];

/** A list that scrolls has to be reachable by the keyboard, whatever else its options can be chosen with. */
function makeListReachable(view: EditorView) {
  view.dom.querySelector('.text-slash-menu > ul')?.setAttribute('tabindex', '0');
}

function findInsertions({state, pos}: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const typed = /(?:^|[\s>])\/([\w-]*)$/.exec(line.text.slice(0, pos - line.from));
  if (!typed || isVerbatim(state, pos)) return null;
  const [, words = ''] = typed;
  const options = matching(insertionsFor(state.facet(editorOptions)), words).map(
    (insertion): Choice => ({label: insertion.name, detail: insertion.hint, insertion, apply}),
  );
  return {
    from: pos - words.length - 1,
    options,
    filter: false,
    update: (_result, _from, _to, context) => findInsertions(context),
  };
}

/** Those whose name begins so, then those with such a word. */
export function matching(insertions: readonly Insertion[], words: string): Insertion[] {
  const wanted = words.toLowerCase();
  const begins = ({name}: Insertion) => name.toLowerCase().startsWith(wanted);
  const hasWord = ({name, keywords}: Insertion) =>
    ` ${name} ${keywords}`.toLowerCase().replaceAll(':', '').includes(` ${wanted}`);
  const first = insertions.filter(begins);
  return [...first, ...insertions.filter((each) => !first.includes(each) && hasWord(each))];
}

function apply(view: EditorView, choice: Completion, from: number, to: number) {
  view.dispatch({changes: {from, to}, annotations: pickedCompletion.of(choice), userEvent: 'input.complete'});
  (choice as Choice).insertion.run(view);
}
