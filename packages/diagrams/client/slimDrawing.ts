import {slimStyles} from './slimStyles';

/** Elements such as <marker> that draw nothing until another element references them */
const DEFINITIONS = 'marker, filter, linearGradient, radialGradient, clipPath, pattern, symbol';
const NUMBERS = [
  'd',
  'points',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'viewBox',
];
const WITHOUT_EFFECT = /^(?:\s*;?\s*|translate\(0, ?0\))$/;

/**
 * Removes what readers don't see: unused styles, Mermaid's internal marks, and digits beyond a hundredth of a pixel.
 * Modifies the element and saves about half of its bytes.
 */
export function slimDrawing(svg: Element): void {
  for (const named of svg.querySelectorAll(':scope > title, :scope > desc')) named.remove();
  removeEmptyLabels(svg);
  const css = slimStyles(svg);
  removeUnused(svg);
  scopeIds(svg);
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    slimClasses(element, css);
    slimAttributes(element, css);
  }
  removeEmptyGroups(svg);
}

/** Mermaid gives every arrow a label, even an empty one. */
function removeEmptyLabels(svg: Element): void {
  for (const label of svg.querySelectorAll('foreignObject[width="0"]')) label.remove();
  for (const rect of svg.querySelectorAll('rect')) if (rect.attributes.length === 0) rect.remove();
}

function removeUnused(svg: Element): void {
  for (const definition of svg.querySelectorAll(DEFINITIONS)) {
    if (definition.id && !svg.outerHTML.includes(`#${definition.id}`)) definition.remove();
  }
}

/** Removes unreferenced ids, and prefixes the others with the drawing's own, because two drawings share a page. */
function scopeIds(svg: Element): void {
  for (const element of svg.querySelectorAll('[id]')) {
    const {id} = element;
    const referring = [...svg.querySelectorAll('*')].flatMap(({attributes}) =>
      [...attributes].filter(({value}) => value === `#${id}` || value.includes(`url(#${id})`)),
    );
    if (referring.length === 0) element.removeAttribute('id');
    else if (!id.startsWith(svg.id)) {
      const scoped = `${svg.id}-${id}`;
      element.id = scoped;
      for (const attribute of referring) attribute.value = attribute.value.replace(`#${id}`, `#${scoped}`);
    }
  }
}

function slimClasses(element: Element, css: string): void {
  const used = [...element.classList].filter((name) => css.includes(`.${name}`));
  if (used.length > 0) element.setAttribute('class', used.join(' '));
  else element.removeAttribute('class');
}

function slimAttributes(element: Element, css: string): void {
  for (const {name, value} of [...element.attributes]) {
    const isMark = (name.startsWith('data-') && !css.includes(`[${name}`)) || name.startsWith('xmlns');
    if (isMark || (WITHOUT_EFFECT.test(value) && ['style', 'transform', 'class'].includes(name))) {
      element.removeAttribute(name);
    } else if (NUMBERS.includes(name)) {
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
      );
    }
  }
}

/** Goes from the inside out, because a group may contain only empty ones. */
function removeEmptyGroups(svg: Element): void {
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    if (group.childNodes.length === 0 && !group.id) group.remove();
  }
}
