import {type EditorState, StateField} from '@codemirror/state';
import {type EditorView, showTooltip, type Tooltip} from '@codemirror/view';
import {element} from '../element';
import {askForLink} from './askForLink';
import {linkAt, removeLink} from './linkAt';

/** A tooltip below the link at the caret, with its target and actions. */
export const linkTip = StateField.define<Tooltip | null>({
  create: tipAt,
  update(tip, {docChanged, selection, state}) {
    if (!docChanged && !selection) return tip;
    const next = tipAt(state);
    // Keep the tooltip of the same link, so it doesn't lose focus.
    return tip && next && !docChanged && tip.pos === next.pos ? tip : next;
  },
  provide: (field) => showTooltip.from(field),
});

function tipAt(state: EditorState): Tooltip | null {
  const link = state.selection.main.empty && linkAt(state);
  if (!link || link.address === '') return null;
  return {pos: link.from, above: false, create: (view) => ({dom: drawTip(view, link.address)})};
}

function drawTip(view: EditorView, address: string): HTMLElement {
  const button = (name: string, title: string, onclick: () => void) =>
    element('button', {type: 'button', class: 'text-button', title, onclick}, name);
  return element(
    'div',
    {class: 'text-link-tip', role: 'group', 'aria-label': 'Link'},
    element('span', {class: 'text-hint'}, address),
    button('Change link', 'Change link (Ctrl+K)', () => askForLink(view)),
    button('Remove link', 'Remove link', () => {
      view.dispatch(removeLink(linkAt(view.state)));
      view.focus();
    }),
  );
}
