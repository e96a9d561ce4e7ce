import type {EditorView} from '@codemirror/view';
import {element} from '../element';
import {editorOptions} from '../options';
import {linkAt, removeLink, setLink} from './linkAt';
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
