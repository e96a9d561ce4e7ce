import type {Theme} from '../domain/appearance';
import {type Drawing, ID_SLOT} from '../domain/drawing';
import {slimDrawing} from './slimDrawing';

/** The renderer's result for one diagram in one theme. */
export interface Rendering {
  id: string;
  svg: string;
  /** In CSS pixels */
  width: number;
  height: number;
}

/** Mermaid's 16 px letters are hard to read below this scale, so wider diagrams scroll. */
const SMALLEST_SCALE = 0.8;

export function joinThemes(light: Rendering, dark: Rendering, document: Document): Drawing {
  const svg = [prepare(light, 'light', document), prepare(dark, 'dark', document)].join('');
  return {width: Math.ceil(light.width), svg};
}

/** Sets the size in advance, so nothing moves. Hides the drawing from screen readers, which read the box around it. */
function prepare({id, svg, width, height}: Rendering, theme: Theme, document: Document): string {
  const container = document.createElement('div');
  container.innerHTML = svg;
  const drawing = container.querySelector('svg');
  if (!drawing) throw new Error('Mermaid gave no drawing');
  slimDrawing(drawing);
  for (const name of drawing.getAttributeNames()) {
    if (!['id', 'viewBox', 'preserveAspectRatio'].includes(name)) drawing.removeAttribute(name);
  }
  drawing.setAttribute('class', `diagram-${theme}`);
  drawing.setAttribute('width', String(Math.ceil(width)));
  drawing.setAttribute('height', String(Math.ceil(height)));
  drawing.setAttribute('style', `min-width:${Math.floor(width * SMALLEST_SCALE)}px`);
  drawing.setAttribute('aria-hidden', 'true');
  return drawing.outerHTML
    .replaceAll(/><\/(?:path|rect|circle|ellipse|line|polygon|polyline|stop|use|image)>/g, '/>')
    .replaceAll(id, `${ID_SLOT}${theme.charAt(0)}`);
}
