import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import {EditorState, type Extension, Transaction} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {isVerbatim} from '../commands/paragraphs';
import {icon} from '../element';
import {editorOptions} from '../options';
import {ICONS} from './icons';
import {type Insertion, insertionsFor} from './insertions';

interface Choice extends Completion {
  insertion: Insertion;
}

/** A slash at the start of a line or after a space lists the insertions; words after it filter the list. */
export const slashMenu: Extension = [
  autocompletion({
    override: [findInsertions],
    // Results are instant, so accept keys at once: otherwise a fast typist's Enter would start a new line.
    activateOnTypingDelay: 0,
    interactionDelay: 0,
    icons: false,
    tooltipClass: () => 'text-slash-menu',
    addToOptions: [{position: 20, render: (choice) => icon(ICONS[(choice as Choice).insertion.icon])}],
  }),
  EditorState.phrases.of({Completions: 'What to insert'}),
  EditorView.updateListener.of(({view, state, startState, transactions}) => {
    if (completionStatus(state) === 'active') requestAnimationFrame(() => makeListReachable(view));
    // What others have published in the lines around closes the list. Its author is still typing.
    const isMerged = transactions.some((each) => each.docChanged && each.annotation(Transaction.remote));
    if (isMerged && completionStatus(startState) && !completionStatus(state)) setTimeout(() => startCompletion(view));
  }),
];

/** A scrollable list must be focusable by keyboard for accessibility. */
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

/** Returns insertions whose name starts with the words, then those with a matching word. */
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
