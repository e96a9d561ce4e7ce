import {type EditorSelection, type EditorState, type Extension, StateEffect, StateField} from '@codemirror/state';
import {EditorView, ViewPlugin} from '@codemirror/view';

/** The state that decides where marks show. */
interface Attention {
  /** True while the mouse is in use: showing marks then would move lines, and the next click would miss. */
  isHeld: boolean;
  hasFocus: boolean;
  selection: EditorSelection;
}

const hold = StateEffect.define();
const rest = StateEffect.define<{hasFocus: boolean}>();
const setFocus = StateEffect.define<{hasFocus: boolean}>();

/** Where the author is working, updated after the mouse comes to rest. */
export const attention = StateField.define<Attention>({
  create: ({selection}) => ({isHeld: false, hasFocus: false, selection}),
  update(value, {effects, changes, docChanged, newSelection}) {
    let {isHeld, hasFocus} = value;
    for (const effect of effects) {
      if (effect.is(hold)) isHeld = true;
      if (effect.is(rest)) isHeld = false;
      if (effect.is(rest) || (effect.is(setFocus) && !isHeld)) hasFocus = effect.value.hasFocus;
    }
    const selection = !isHeld ? newSelection : docChanged ? value.selection.map(changes) : value.selection;
    const isSame = isHeld === value.isHeld && hasFocus === value.hasFocus && selection === value.selection;
    return isSame ? value : {isHeld, hasFocus, selection};
  },
});

/** In milliseconds: another press within this time may be part of a double or triple click. */
export const REST_AFTER = 600;

class MouseWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly page: Document;

  constructor(private readonly view: EditorView) {
    this.page = view.dom.ownerDocument;
    // Anywhere in the page: leaving a table cell must not move the text that is clicked either.
    this.page.addEventListener('mousedown', this.press, true);
    this.page.addEventListener('keydown', this.rest, true);
    this.page.addEventListener('mouseup', this.release);
    this.page.addEventListener('dragend', this.release);
  }

  destroy() {
    clearTimeout(this.timer);
    this.page.removeEventListener('mousedown', this.press, true);
    this.page.removeEventListener('keydown', this.rest, true);
    this.page.removeEventListener('mouseup', this.release);
    this.page.removeEventListener('dragend', this.release);
  }

  private readonly press = () => {
    clearTimeout(this.timer);
    if (!this.view.state.field(attention).isHeld) this.view.dispatch({effects: hold.of(null)});
  };

  private readonly release = () => {
    clearTimeout(this.timer);
    if (this.view.state.field(attention).isHeld) this.timer = setTimeout(this.rest, REST_AFTER);
  };

  private readonly rest = () => {
    clearTimeout(this.timer);
    const {view} = this;
    if (view.state.field(attention).isHeld) view.dispatch({effects: rest.of({hasFocus: view.hasFocus})});
  };
}

/** Calls back when the mouse comes to rest, so what it left can be closed. */
export function onRest(run: (view: EditorView) => void): Extension {
  return EditorView.updateListener.of(({view, state, startState}) => {
    if (startState.field(attention).isHeld && !state.field(attention).isHeld) run(view);
  });
}

export const followAttention: Extension = [
  attention,
  ViewPlugin.fromClass(MouseWatch),
  EditorView.focusChangeEffect.of((_state, hasFocus) => setFocus.of({hasFocus})),
];

/** Whether the caret is in a range, so that its marks show. */
export function showsMarks(state: EditorState, from: number, to: number): boolean {
  const {hasFocus, selection} = state.field(attention);
  return hasFocus && touches(selection, from, to);
}

/** Whether a selection touches a range. */
export function touches({ranges}: EditorSelection, from: number, to: number): boolean {
  return ranges.some((range) => range.from <= to && range.to >= from);
}
