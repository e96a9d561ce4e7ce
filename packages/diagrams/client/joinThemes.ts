import type {Theme} from '../domain/appearance';
import {type Drawing, ID_SLOT} from '../domain/drawing';
import {joinColors} from './joinColors';
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

/** One drawing for both themes if only its colors differ, as they usually do; or else two. */
export function joinThemes(light: Rendering, dark: Rendering, document: Document): Drawing {
  const day = prepare(light, document);
  const night = prepare(dark, document);
  const both = joinColors(day, night);
  return {width: Math.ceil(light.width), svg: both ?? showIn('light', day) + showIn('dark', night)};
}

function showIn(theme: Theme, svg: string): string {
  return svg.replaceAll(ID_SLOT, `${ID_SLOT}${theme.charAt(0)}`).replace('<svg ', `<svg class="diagram-${theme}" `);
}

/** Sets the size in advance, so nothing moves. Hides the drawing from screen readers, which read the box around it. */
function prepare({id, svg, width, height}: Rendering, document: Document): string {
  const container = document.createElement('div');
  container.innerHTML = svg;
  const drawing = container.querySelector('svg');
  if (!drawing) throw new Error('Mermaid gave no drawing');
  slimDrawing(drawing);
  for (const name of drawing.getAttributeNames()) {
    if (!['id', 'viewBox', 'preserveAspectRatio'].includes(name)) drawing.removeAttribute(name);
  }
  drawing.setAttribute('width', String(Math.ceil(width)));
  drawing.setAttribute('height', String(Math.ceil(height)));
  drawing.setAttribute('style', `min-width:${Math.floor(width * SMALLEST_SCALE)}px`);
  drawing.setAttribute('aria-hidden', 'true');
  return drawing.outerHTML
    .replaceAll(/><\/(?:path|rect|circle|ellipse|line|polygon|polyline|stop|use|image)>/g, '/>')
    .replaceAll(id, ID_SLOT);
}
