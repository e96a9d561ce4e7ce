import {type EditorView, ViewPlugin, WidgetType} from '@codemirror/view';
import {mermaidConfig} from '@deskbook/diagrams/domain/appearance';
import {element} from '../element';

/** The debounce after a keystroke, in milliseconds. */
const PAUSE = 300;

/** A rendered diagram with a button to edit its source. */
export class DiagramWidget extends WidgetType {
  constructor(
    private readonly source: string,
    private readonly depth: number,
    private readonly isEdited: boolean,
  ) {
    super();
  }

  override eq(other: DiagramWidget): boolean {
    return other.source === this.source && other.depth === this.depth && other.isEdited === this.isEdited;
  }

  override toDOM(view: EditorView): HTMLElement {
    const drawing = element('div', {class: 'text-drawing'});
    const edit = element(
      'button',
      {
        type: 'button',
        class: 'text-button',
        onclick: () => {
          const line = view.state.doc.lineAt(view.posAtDOM(dom)).number;
          view.dispatch({selection: {anchor: view.state.doc.line(line + 1).from}, scrollIntoView: true});
          view.focus();
        },
      },
      'Edit diagram',
    );
    const dom = element(
      'div',
      {class: 'text-widget text-diagram', style: `--depth: ${this.depth}`},
      drawing,
      ...(this.isEdited ? [] : [edit]),
    );
    draw(drawing, this.source, view);
    drawing.addEventListener(REDRAW, () => draw(drawing, drawing.dataset.source ?? '', view));
    return dom;
  }

  override updateDOM(dom: HTMLElement, view: EditorView, from: DiagramWidget): boolean {
    if (from.isEdited !== this.isEdited || from.depth !== this.depth) return false;
    const drawing = dom.querySelector<HTMLElement>('.text-drawing');
    if (drawing) draw(drawing, this.source, view, PAUSE);
    return true;
  }

  override get estimatedHeight(): number {
    return 240;
  }
}

/** Shows the last drawing until the next is ready, so the page doesn't jump while somebody types. */
function draw(drawing: HTMLElement, source: string, view: EditorView, pause = 0) {
  drawing.dataset.source = source;
  setTimeout(async () => {
    if (drawing.dataset.source !== source) return;
    const outcome = await drawDiagram(source);
    if (drawing.dataset.source !== source) return;
    if ('svg' in outcome) {
      drawing.innerHTML = outcome.svg;
      drawing.querySelector('svg')?.setAttribute('role', 'img');
    } else {
      drawing.replaceChildren(element('p', {class: 'text-trouble'}, `This can't be drawn yet: ${outcome.trouble}`));
    }
    view.requestMeasure();
  }, pause);
}

type Outcome = {svg: string} | {trouble: string};

let count = 0;

/** Renders a diagram. Mermaid is large, so it loads with the first one. */
async function drawDiagram(source: string): Promise<Outcome> {
  try {
    const {default: mermaid} = await import('mermaid');
    const isDark = document.documentElement.dataset.theme === 'dark';
    mermaid.initialize(mermaidConfig(isDark ? 'dark' : 'light'));
    await mermaid.parse(source);
    count += 1;
    const {svg} = await mermaid.render(`text-diagram-${count}`, source);
    return {svg};
  } catch (error) {
    return {trouble: firstLine(error)};
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]?.replace(/:$/, '.') ?? '';
}

/** The event that tells a drawing to use new colors. */
export const REDRAW = 'deskbook-redraw';

/** Diagrams contain the theme's colors, so they're redrawn when the theme changes. */
export const redrawDiagrams = ViewPlugin.define(({dom}) => {
  const observer = new MutationObserver(() => {
    for (const drawing of dom.querySelectorAll('.text-drawing')) drawing.dispatchEvent(new Event(REDRAW));
  });
  observer.observe(document.documentElement, {attributeFilter: ['data-theme']});
  return {destroy: () => observer.disconnect()};
});
