import type {SvgElement} from './parseSvg';

interface Label {
  words: string;
  x: number;
  y: number;
}

/** Maximum distance of a label from its disc's center. */
const MAX_DISTANCE = 40;

/** Maximum distance of a label's second line below its first. */
const MAX_LINE_DISTANCE = 20;

/** Maps part numbers to names: each numbered disc takes the nearest label. */
export function readParts(root: SvgElement): Record<string, string> {
  const labels = labelsIn(root);
  const groups = elementsIn(root, 'g').filter((group) => classesOf(group).includes('number'));
  return Object.fromEntries(
    groups.flatMap((group) => {
      const numbers = elementsIn(group, 'text').map(textOf);
      return elementsIn(group, 'circle').flatMap((disc, index) => {
        const label = nearest(labels, numberIn(disc, 'cx'), numberIn(disc, 'cy'));
        const number = numbers[index];
        return number && label ? [[number, label.words] as const] : [];
      });
    }),
  );
}

/** Collects text without a class. Text with a class is a note, or printed on the machine. */
function labelsIn(root: SvgElement): Label[] {
  const labels: Label[] = [];
  let bottom = 0;
  for (const text of elementsIn(root, 'text').filter((each) => classesOf(each).length === 0)) {
    const [x, y] = [numberIn(text, 'x'), numberIn(text, 'y')];
    const last = labels.at(-1);
    if (last && last.x === x && y > bottom && y <= bottom + MAX_LINE_DISTANCE) last.words += ` ${textOf(text)}`;
    else labels.push({words: textOf(text), x, y});
    bottom = y;
  }
  return labels;
}

function nearest(labels: readonly Label[], x: number, y: number): Label | undefined {
  const distance = (label: Label) => Math.hypot(label.x - x, label.y - y);
  return labels.filter((label) => distance(label) <= MAX_DISTANCE).toSorted((a, b) => distance(a) - distance(b))[0];
}

function elementsIn({children}: SvgElement, name: string): SvgElement[] {
  return children.filter((child): child is SvgElement => typeof child !== 'string' && child.name === name);
}

function classesOf({attributes}: SvgElement): string[] {
  return attributes.get('class')?.split(/\s+/) ?? [];
}

function numberIn({attributes}: SvgElement, name: string): number {
  return Number(attributes.get(name) ?? 0);
}

function textOf({children}: SvgElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
