import {type EditorView, WidgetType} from '@codemirror/view';
import {mayHaveCallouts} from '@deskbook/drawings/calloutsFile';
import {element} from '../element';
import {REST_AFTER} from '../look/attention';
import {leaveBlock} from '../look/focusBlock';
import {structure} from '../look/structure';
import {editorOptions} from '../options';
import {escapeWords, unescapeWords} from './pictureWords';

/** A picture with a field for its alt text. */
export class PictureWidget extends WidgetType {
  constructor(
    private readonly description: string,
    private readonly url: string,
    private readonly depth: number,
  ) {
    super();
  }

  override eq(other: PictureWidget): boolean {
    return other.description === this.description && other.url === this.url && other.depth === this.depth;
  }

  override toDOM(view: EditorView): HTMLElement {
    const {pictureAddress, namePlaces} = view.state.facet(editorOptions);
    const [address = '', parts] = this.url.split('#');
    const image = element('img', {
      src: pictureAddress(this.url),
      alt: '',
      onload: () => view.requestMeasure(),
      onerror: () => image.replaceWith(element('p', {class: 'text-trouble'}, `The picture ${this.url} isn't there.`)),
    });
    const field = element('textarea', {
      rows: '1',
      placeholder: parts ? 'The names of its parts' : 'Describe the picture',
      oninput: () => this.write(view, dom, field.value),
      onfocus: () => dom.classList.add('text-describing'),
      onblur: () => setTimeout(() => stopDescribing(dom), REST_AFTER),
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === 'Escape' || goesBeyond(event, field)) {
          event.preventDefault();
          leaveBlock(view, blockAt(view, dom), event.key === 'ArrowUp' ? 'before' : 'after');
        }
      },
    });
    field.value = unescapeWords(this.description);
    const remove = element(
      'button',
      {type: 'button', class: 'text-button', onclick: () => this.remove(view, dom)},
      'Remove picture',
    );
    const label = element('label', {}, 'What does it show? ', field);
    const name = element(
      'button',
      {type: 'button', class: 'text-button', onclick: () => namePlaces?.(address, field.value)},
      'Name places …',
    );
    const shown = element('p', {class: 'text-hint'}, `Readers see this part: ${parts?.replaceAll(',', ', ')}`);
    const dom = element(
      'div',
      {class: 'text-widget text-picture', style: `--depth: ${this.depth}`},
      image,
      ...(parts ? [shown] : []),
      element(
        'div',
        {class: 'text-description'},
        label,
        ...(namePlaces && mayHaveCallouts(address) && !isElsewhere(address) ? [name] : []),
        remove,
      ),
    );
    // A view of parts has their names.
    markEmpty(dom, parts ?? this.description);
    return dom;
  }

  override updateDOM(dom: HTMLElement, _view: EditorView, from: PictureWidget): boolean {
    if (from.url !== this.url || from.depth !== this.depth) return false;
    const field = dom.querySelector('textarea');
    const words = unescapeWords(this.description);
    if (field && escapeWords(field.value) !== this.description) field.value = words;
    markEmpty(dom, this.url.split('#')[1] ?? this.description);
    return true;
  }

  override get estimatedHeight(): number {
    return 300;
  }

  private write(view: EditorView, dom: HTMLElement, words: string) {
    const block = blockAt(view, dom);
    if (block) view.dispatch({changes: {...block.description, insert: escapeWords(words)}, userEvent: 'input.type'});
  }

  private remove(view: EditorView, dom: HTMLElement) {
    const block = blockAt(view, dom);
    if (!block) return;
    const to = Math.min(block.to + 1, view.state.doc.length);
    view.dispatch({changes: {from: block.from, to}, selection: {anchor: block.from}, userEvent: 'delete'});
    view.focus();
  }
}

function blockAt(view: EditorView, dom: HTMLElement) {
  const at = view.posAtDOM(dom);
  return view.state.field(structure).pictures.find(({from, to}) => from <= at && at <= to);
}

/** Whether an arrow key would leave the field. */
function goesBeyond({key}: KeyboardEvent, {value, selectionStart}: HTMLTextAreaElement): boolean {
  return (key === 'ArrowUp' && selectionStart === 0) || (key === 'ArrowDown' && selectionStart === value.length);
}

/** Shows alt text problems again once the author leaves the picture. */
function stopDescribing(dom: HTMLElement) {
  if (!dom.contains(document.activeElement)) dom.classList.remove('text-describing');
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);
}

function markEmpty(dom: HTMLElement, description: string) {
  dom.classList.toggle('text-undescribed', description.trim() === '');
}
