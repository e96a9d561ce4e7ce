import {redo, redoDepth, undo, undoDepth} from '@codemirror/commands';
import {openSearchPanel} from '@codemirror/search';
import type {EditorState} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {isBold, isItalic, toggleBold, toggleItalic} from '../commands/marks';
import {element, icon} from '../element';
import type {TextEditorOptions} from '../options';
import {ICONS, type IconName} from './icons';
import {insertionsFor} from './insertions';
import {createMenu} from './menu';
import {makeRoving} from './roving';

interface Tool {
  name: string;
  /** Shown beside the icon if there's room. */
  word?: string;
  keys?: string;
  icon: IconName;
  run(view: EditorView): unknown;
  isPressed?(state: EditorState): boolean;
  isPossible?(state: EditorState): boolean;
}

/** Insertions with buttons of their own; the rest are in the menu. */
const SHOWN = ['Heading', 'Step', 'Link to a page', 'Picture', 'Table'];

const BEFORE: readonly Tool[] = [
  {name: 'Undo', keys: 'Ctrl+Z', icon: 'undo', run: undo, isPossible: (state) => undoDepth(state) > 0},
  {name: 'Redo', keys: 'Ctrl+Y', icon: 'redo', run: redo, isPossible: (state) => redoDepth(state) > 0},
  {name: 'Bold', keys: 'Ctrl+B', icon: 'bold', run: toggleBold, isPressed: isBold},
  {name: 'Italic', keys: 'Ctrl+I', icon: 'italic', run: toggleItalic, isPressed: isItalic},
];

const FIND: Tool = {name: 'Find', keys: 'Ctrl+F', icon: 'find', run: openSearchPanel};

export interface Toolbar {
  dom: HTMLElement;
  focus(): void;
  update(): void;
}

/**
 * Creates the toolbar above the text.
 *
 * @param page the page's editor
 * @param active the editor with the caret: the page's, or a cell's
 */
export function createToolbar(options: TextEditorOptions, page: () => EditorView, active: () => EditorView): Toolbar {
  const insertions = insertionsFor(options);
  const shown = SHOWN.flatMap((name) => insertions.filter((each) => each.name === name));
  const tools: Tool[] = [
    ...BEFORE,
    ...shown.map((insertion) => ({
      ...insertion,
      word: insertion.name.replace(' to a page', ''),
      ...(insertion.icon === 'link' && {keys: 'Ctrl+K'}),
    })),
  ];
  const buttons = new Map<Tool, HTMLButtonElement>();
  const draw = (tool: Tool) => {
    // In a table cell, formatting and links apply to the cell.
    const isForCells = tool.isPressed !== undefined || tool.icon === 'link';
    const button = element(
      'button',
      {
        type: 'button',
        class: 'text-tool',
        title: tool.keys ? `${tool.name} (${tool.keys})` : tool.name,
        'aria-label': tool.name,
        'aria-pressed': tool.isPressed ? 'false' : undefined,
        // Keep the caret where it is, even in a table cell.
        onmousedown: (event: MouseEvent) => event.preventDefault(),
        onclick: () => {
          if (button.getAttribute('aria-disabled') !== 'true') tool.run(isForCells ? active() : page());
        },
      },
      icon(ICONS[tool.icon]),
      ...(tool.word ? [element('span', {class: 'text-tool-word'}, tool.word)] : []),
    );
    buttons.set(tool, button);
    return button;
  };
  const menu = createMenu('Insert', insertions, page);
  const dom = element(
    'div',
    {class: 'text-toolbar', role: 'toolbar', 'aria-label': 'Text'},
    ...tools.map(draw),
    menu,
    draw(FIND),
  );
  makeRoving(dom);
  dom.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') page().focus();
  });
  return {
    dom,
    focus: () => dom.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus(),
    update: () => {
      for (const [{isPressed, isPossible}, button] of buttons) {
        if (isPressed) button.setAttribute('aria-pressed', String(isPressed(active().state)));
        if (isPossible) button.setAttribute('aria-disabled', String(!isPossible(page().state)));
      }
    },
  };
}
