import {type Theme, tokenFor} from '../domain/appearance';
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

const COLOR = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl)a?\([^()]*\)/gi;

/**
 * Returns a drawing that has the colors of the page: those of the style sheet by its custom properties, others by
 * properties of the drawing's own. Returns undefined if the two renderings differ in more than colors.
 *
 * @param light as text, in which ids begin with `ID_SLOT`
 */
function joinColors(light: string, dark: string): string | undefined {
  const nights = dark.match(COLOR) ?? [];
  if (light.replaceAll(COLOR, '#') !== dark.replaceAll(COLOR, '#')) return undefined;
  const own = new Map<string, string>();
  let place = -1;
  const svg = light.replaceAll(COLOR, (day) => {
    place++;
    const night = nights[place] ?? day;
    if (day === night) return day;
    const token = tokenFor(day, night);
    if (token) return `var(${token})`;
    const pair = `${day} ${night}`;
    if (!own.has(pair)) own.set(pair, `--c${own.size}`);
    return `var(${own.get(pair)})`;
  });
  if (own.size === 0) return svg;
  const colors = (pick: 0 | 1) => [...own].map(([pair, name]) => `${name}:${splitPair(pair)[pick]}`).join(';');
  const style = `<style>#${ID_SLOT}{${colors(0)}}@media screen{[data-theme=dark] #${ID_SLOT}{${colors(1)}}}</style>`;
  return svg.replace(/^<svg[^>]*>/, (start) => start + style);
}

/** Colors may have spaces in their brackets. */
function splitPair(pair: string): [day: string, night: string] {
  const [day = '', night = ''] = pair.match(COLOR) ?? [];
  return [day, night];
}
