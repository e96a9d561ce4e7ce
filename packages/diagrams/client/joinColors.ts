import {tokenFor} from '../domain/appearance';
import {ID_SLOT} from '../domain/drawing';

const COLOR = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl)a?\([^()]*\)/gi;

/**
 * Returns a drawing that has the colors of the page: those of the style sheet by its custom properties, others by
 * properties of the drawing's own. Returns undefined if the two renderings differ in more than colors.
 *
 * @param light as text, in which ids begin with `ID_SLOT`
 */
export function joinColors(light: string, dark: string): string | undefined {
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
