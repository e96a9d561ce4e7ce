import {slimStyles} from './slimStyles';

/** Elements that draw nothing by themselves and are only referred to. */
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
 * Takes out of a drawing what no reader sees: styles for what is not there, marks for Mermaid's own use, digits
 * beyond a hundredth of a pixel. Changes the element; about half of its bytes go.
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

/** Mermaid gives every arrow a label, written or not. */
function removeEmptyLabels(svg: Element): void {
  for (const label of svg.querySelectorAll('foreignObject[width="0"]')) label.remove();
  for (const rect of svg.querySelectorAll('rect')) if (rect.attributes.length === 0) rect.remove();
}

function removeUnused(svg: Element): void {
  for (const definition of svg.querySelectorAll(DEFINITIONS)) {
    if (definition.id && !svg.outerHTML.includes(`#${definition.id}`)) definition.remove();
  }
}

/** An id is kept if something refers to it, and begins like the drawing's own: two drawings share a page. */
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

/** From the innermost out, since a group may hold only empty ones. */
function removeEmptyGroups(svg: Element): void {
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    if (group.childNodes.length === 0 && !group.id) group.remove();
  }
}
