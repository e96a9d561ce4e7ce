import type {ChangeSpec} from '@codemirror/state';
import {type EditorView, WidgetType} from '@codemirror/view';
import {capitalized} from '@deskbook/text/strings';
import {element} from '../element';
import type {Box} from '../language/boxes';
import {leaveBlock} from '../look/focusBlock';
import {structure} from '../look/structure';

/** The first line of a box while the caret is in it: a type menu and a title field. */
export class BoxControls extends WidgetType {
  constructor(
    private readonly type: string,
    private readonly title: string,
  ) {
    super();
  }

  override eq(other: BoxControls): boolean {
    return other.type === this.type && other.title === this.title;
  }

  override toDOM(view: EditorView): HTMLElement {
    const kind = element('select', {
      'aria-label': 'Kind of box',
      onchange: () => change(view, dom, setType(kind.value)),
    });
    kind.append(...Object.entries(namesWith(this.type)).map(([type, name]) => element('option', {value: type}, name)));
    const title = element('input', {
      type: 'text',
      'aria-label': 'Title of the box',
      placeholder: `Title, if not “${nameOfBox(this.type)}”`,
      oninput: () => change(view, dom, setTitle(title.value)),
    });
    const remove = element(
      'button',
      {type: 'button', class: 'text-button', onclick: () => removeBox(view, dom)},
      'Remove box',
    );
    const dom = element(
      'span',
      {
        class: 'text-box-controls',
        onkeydown: (event: KeyboardEvent) => {
          if (!/^(?:Enter|Escape|ArrowDown|ArrowUp)$/.test(event.key) || event.target !== title) return;
          event.preventDefault();
          leaveBlock(view, boxAt(view, dom)?.opening, event.key === 'ArrowUp' ? 'before' : 'after');
        },
      },
      kind,
      title,
      remove,
    );
    show(dom, this.type, this.title);
    return dom;
  }

  override updateDOM(dom: HTMLElement): boolean {
    show(dom, this.type, this.title);
    return true;
  }
}

function show(dom: HTMLElement, type: string, title: string) {
  const [kind, field] = [dom.querySelector('select'), dom.querySelector('input')];
  if (kind) kind.value = type;
  if (field && escapeTitle(field.value) !== title) field.value = title.replace(/\\([[\]])/g, '$1');
}

/** Keeps a type the author wrote by hand among the choices. */
function namesWith(type: string): Record<string, string> {
  return {...BOX_NAMES, [type]: nameOfBox(type)};
}

function boxAt(view: EditorView, dom: HTMLElement): Box | undefined {
  const at = view.posAtDOM(dom);
  return view.state.field(structure).boxes.find(({opening}) => opening.from <= at && at <= opening.to);
}

function change(view: EditorView, dom: HTMLElement, changeOf: (box: Box) => ChangeSpec) {
  const box = boxAt(view, dom);
  if (box) view.dispatch({changes: changeOf(box), userEvent: 'input.type'});
}

function setType(type: string): (box: Box) => ChangeSpec {
  return ({typeRange}) => ({...typeRange, insert: type});
}

function setTitle(title: string): (box: Box) => ChangeSpec {
  return ({titleRange}) => ({...titleRange, insert: title === '' ? '' : `[${escapeTitle(title)}]`});
}

function escapeTitle(title: string): string {
  return title.replace(/[[\]]/g, '\\$&');
}

/** Removes a box and keeps its content. */
function removeBox(view: EditorView, dom: HTMLElement) {
  const box = boxAt(view, dom);
  if (!box) return;
  const {doc} = view.state;
  const lines = [box.opening, box.closing].flatMap((fence) => (fence ? [doc.lineAt(fence.from)] : []));
  const changes = lines.map(({from, to, number}) => {
    const isBlankBelow = number < doc.lines && doc.line(number + 1).text.trim() === '';
    return {from, to: Math.min(doc.length, isBlankBelow ? doc.line(number + 1).to + 1 : to + 1)};
  });
  view.dispatch({changes, selection: {anchor: lines[0]?.from ?? 0}, userEvent: 'delete'});
  view.focus();
}

/** Labels of the site's box types. */
const BOX_NAMES = {note: 'Note', tip: 'Tip', info: 'Info', warning: 'Warning', danger: 'Danger'} as const;

const OTHERS: Readonly<Record<string, string>> = {...BOX_NAMES, quiz: 'Self-check'};

/** Returns the label of a box without a title. */
export function nameOfBox(type: string): string {
  return OTHERS[type] ?? capitalized(type);
}
