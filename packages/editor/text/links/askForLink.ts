import {syntaxTree} from '@codemirror/language';
import {type EditorState, StateField, type TransactionSpec} from '@codemirror/state';
import {type EditorView, showTooltip, type Tooltip} from '@codemirror/view';
import {element} from '../element';
import {enclosing} from '../language/language';
import {editorOptions} from '../options';
import {createPageField} from './pageField';

/** Asks in a dialog for the page or URL to link the words at the caret to, like Ctrl+K in Word. */
export function askForLink(view: EditorView): boolean {
  const link = linkAt(view.state);
  const {findPages, path} = view.state.facet(editorOptions);
  const words = element('input', {type: 'text', autocomplete: 'off'});
  words.value = link.words;
  const pages = createPageField({
    findPages,
    path,
    address: link.address,
    onChoose: (title) => {
      if (words.value.trim() === '') words.value = title;
    },
  });
  const button = (label: string, onclick: () => void) =>
    element('button', {type: 'button', class: 'button button--secondary', onclick}, label);
  const form = element(
    'form',
    {
      method: 'dialog',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        const address = pages.address();
        if (address === '') pages.focus();
        else close(setLink(link, words.value.trim() || pages.title() || address, address));
      },
    },
    element('h2', {id: 'text-link-title'}, link.address ? 'Change the link' : 'Link to a page'),
    pages.dom,
    element('label', {}, 'Words to show', words),
    element(
      'div',
      {class: 'buttons'},
      button('Cancel', () => close()),
      ...(link.address ? [button('Remove link', () => close(removeLink(link)))] : []),
      element(
        'button',
        {type: 'submit', class: 'button button--primary'},
        link.address ? 'Change link' : 'Insert link',
      ),
    ),
  );
  const dialog = element(
    'dialog',
    {class: 'dialog', 'aria-labelledby': 'text-link-title', onclose: () => close()},
    form,
  );
  let isOpen = true;
  view.dom.closest('.text-editor')?.append(dialog);
  dialog.showModal();
  pages.focus();
  return true;

  function close(spec?: ReturnType<typeof setLink>) {
    if (!isOpen) return;
    isOpen = false;
    dialog.remove();
    if (spec) view.dispatch(spec);
    view.focus();
  }
}

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

interface LinkAtCaret {
  from: number;
  to: number;
  words: string;
  address: string;
}

/** Returns the link at the caret, or the range that would become one. */
export function linkAt(state: EditorState): LinkAtCaret {
  const {from, to, head} = state.selection.main;
  const link =
    enclosing(syntaxTree(state).resolveInner(head, -1), /^Link$/) ??
    enclosing(syntaxTree(state).resolveInner(head, 1), /^Link$/);
  const [start, end] = link?.getChildren('LinkMark') ?? [];
  const url = link?.getChild('URL');
  if (link && start && end && url) {
    return {
      from: link.from,
      to: link.to,
      words: state.sliceDoc(start.to, end.from),
      address: state.sliceDoc(url.from, url.to),
    };
  }
  const word = from === to ? state.wordAt(head) : null;
  const range = word ?? {from, to};
  return {from: range.from, to: range.to, words: state.sliceDoc(range.from, range.to).trim(), address: ''};
}

export function setLink({from, to}: LinkAtCaret, words: string, address: string): TransactionSpec {
  const insert = `[${escapeWords(words)}](${writeAddress(address)})`;
  return {
    changes: {from, to, insert},
    selection: {anchor: from + insert.length},
    userEvent: 'input',
    scrollIntoView: true,
  };
}

export function removeLink({from, to, words}: LinkAtCaret): TransactionSpec {
  return {changes: {from, to, insert: words}, selection: {anchor: from + words.length}, userEvent: 'input'};
}

/** Escapes brackets if they're unbalanced, since they'd end the link text. */
function escapeWords(words: string): string {
  const open = words.split('[').length;
  const isBalanced = open === words.split(']').length;
  return isBalanced ? words : words.replace(/(?<!\\)[[\]]/g, '\\$&');
}

function writeAddress(address: string): string {
  const trimmed = address.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(trimmed)) return `mailto:${trimmed}`;
  if (/^[\w-]+(\.[\w-]+)*\.(?:com|edu|gov|net|org|us)(?:[/?#]|$)/i.test(trimmed)) return `https://${trimmed}`;
  return /[\s()]/.test(trimmed) ? `<${trimmed}>` : trimmed;
}
