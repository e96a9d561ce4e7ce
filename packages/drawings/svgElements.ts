import type {SvgElement} from './parseSvg';

export function isElement(child: SvgElement | string): child is SvgElement {
  return typeof child !== 'string';
}

export function elementsIn({children}: SvgElement, name?: string): SvgElement[] {
  return children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The elements inside of one, at any depth, in the order of the file. */
export function elementsUnder(element: SvgElement): SvgElement[] {
  return elementsIn(element).flatMap((child) => [child, ...elementsUnder(child)]);
}

export function classesOf({attributes}: SvgElement): string[] {
  return attributes.get('class')?.split(/\s+/).filter(Boolean) ?? [];
}

export function numberIn({attributes}: SvgElement, name: string, otherwise = 0): number {
  return Number(attributes.get(name) ?? otherwise) || 0;
}

export function textOf({children}: SvgElement): string {
  return children
    .map((child) => (isElement(child) ? textOf(child) : decoded(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

const LAST_CODE_POINT = 0x10ffff;

/** Text in a file is escaped. */
export function decoded(text: string): string {
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (all, name, decimal, hexadecimal) => {
    if (name) return NAMED[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : all;
  });
}
