import type {DrawingFault} from './drawingFault';
import {joined} from './joined';
import type {SvgElement} from './parseSvg';
import {type Box, boxesIn, middleOf, type Point, strokesOf, type Transforms, union, withOwn} from './shapeBox';
import {classesOf, elementsIn, elementsUnder, numberIn, textOf} from './svgElements';
import {wordBoxesIn} from './wordBoxes';

/** What a drawing numbers and names. */
export interface Part {
  /** The group's id in the file: `tray-2`. Empty for a disc whose part has no group. */
  id: string;
  /** Its number in the drawing: `3`. */
  number: string;
  /** The label beside its disc: `Tray 2`. */
  name: string;
  /** Where it is, in units of the viewBox, with all transforms applied. */
  box: Box;
  /** Both pieces of a part that is in two places, such as a lever at each side. */
  pair?: readonly [Box, Box];
  /** About where words are printed on it. */
  words?: readonly Box[];
  /** The end of its leader on the machine (or the middle of the box). */
  target: Point;
  /** The middle of its disc. */
  disc: Point;
}

/** The attribute that makes a group a part. */
export const NUMBER = 'data-number';

export function isPart({name, attributes}: SvgElement): boolean {
  return name === 'g' && attributes.has(NUMBER);
}

/** Reads the parts in the order of their discs, and what is wrong with them. */
export function readParts(root: SvgElement): {parts: Part[]; faults: DrawingFault[]} {
  const discs = discsIn(root);
  const groups = groupsIn(root, []);
  const parts = discs.flatMap((disc) => {
    const group = groups.find(({number}) => number === disc.number);
    return disc.name === '' ? [] : [partOfDisc(disc, group, root)];
  });
  return {parts, faults: [...faultsOfGroups(groups, discs), ...faultsOfDiscs(discs, groups)]};
}

function partOfDisc(disc: Disc, group: Group | undefined, root: SvgElement): Part {
  const {number, name, middle} = disc;
  const end = leaderEnd(root, middle);
  const boxes = group ? boxesIn(group.element, group.outside, finder(root)) : [];
  const box = union(boxes) ?? {...(end ?? middle), width: 0, height: 0};
  const pair = pairIn(boxes);
  const words = group ? wordBoxesIn(group.element, group.outside) : [];
  return {
    ...{id: group?.id ?? '', number, name, box, target: end ?? middleOf(box), disc: middle},
    ...(pair && {pair}),
    ...(words.length > 0 && {words}),
  };
}

function pairIn(boxes: readonly Box[]): [Box, Box] | null {
  const [one, other, ...more] = joined(boxes);
  return one && other && more.length === 0 && areAlike(one, other) ? [one, other] : null;
}

function areAlike(one: Box, other: Box): boolean {
  return Math.abs(one.width - other.width) < 2 && Math.abs(one.height - other.height) < 2;
}

export function finder(root: SvgElement): (id: string) => SvgElement | undefined {
  const byId = new Map(elementsUnder(root).flatMap((each) => withId(each)));
  return (id) => byId.get(id);
}

function withId(element: SvgElement): [string, SvgElement][] {
  const id = element.attributes.get('id');
  return id === undefined ? [] : [[id, element]];
}

interface Group {
  id: string;
  number: string;
  element: SvgElement;
  /** What its parents are transformed by. */
  outside: Transforms;
}

function groupsIn(parent: SvgElement, outside: Transforms): Group[] {
  return elementsIn(parent).flatMap((element) => [
    ...(isPart(element) ? [groupOf(element, outside)] : []),
    ...groupsIn(element, withOwn(element, outside)),
  ]);
}

function groupOf(element: SvgElement, outside: Transforms): Group {
  const [id = '', number = ''] = ['id', NUMBER].map((name) => element.attributes.get(name));
  return {id, number, element, outside};
}

interface Disc {
  number: string;
  /** Empty without a label near it. */
  name: string;
  middle: Point;
  offset: number;
}

function discsIn(root: SvgElement): Disc[] {
  const labels = labelsIn(root);
  return elementsIn(root, 'g')
    .filter((group) => classesOf(group).includes('number'))
    .flatMap((group) => {
      const numbers = elementsIn(group, 'text').map(textOf);
      return elementsIn(group, 'circle').flatMap((circle, index) => {
        const middle = {x: numberIn(circle, 'cx'), y: numberIn(circle, 'cy')};
        const number = numbers[index];
        const name = nearest(labels, middle)?.words ?? '';
        return number ? [{number, name, middle, offset: circle.offset}] : [];
      });
    });
}

interface Label extends Point {
  words: string;
}

/** Maximum distance of a label from its disc's center. */
const MAX_DISTANCE = 40;

/** Maximum distance of a label's second line below its first. */
const MAX_LINE_DISTANCE = 20;

/** Text without a class, outside of groups. Text with a class is a note, or printed on the machine. */
export function isLabel(element: SvgElement): boolean {
  return element.name === 'text' && classesOf(element).length === 0;
}

function labelsIn(root: SvgElement): Label[] {
  const labels: Label[] = [];
  let bottom = 0;
  for (const text of elementsIn(root).filter(isLabel)) {
    const [x, y] = [numberIn(text, 'x'), numberIn(text, 'y')];
    const last = labels.at(-1);
    if (last && last.x === x && y > bottom && y <= bottom + MAX_LINE_DISTANCE) last.words += ` ${textOf(text)}`;
    else labels.push({words: textOf(text), x, y});
    bottom = y;
  }
  return labels;
}

function nearest(labels: readonly Label[], {x, y}: Point): Label | undefined {
  const distance = (label: Label) => Math.hypot(label.x - x, label.y - y);
  return labels.filter((label) => distance(label) <= MAX_DISTANCE).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A leader begins at the edge of its disc, whose radius is 12, and not always exactly there. */
const EDGE = {from: 9, to: 15};

function leaderEnd(root: SvgElement, disc: Point): Point | undefined {
  const strokes = elementsIn(root)
    .filter((element) => classesOf(element).includes('leader'))
    .flatMap((leader) => strokesOf(leader, []));
  return strokes.find(({start}) => {
    const distance = Math.hypot(start.x - disc.x, start.y - disc.y);
    return distance >= EDGE.from && distance <= EDGE.to;
  })?.end;
}

const IS_NUMBER = /^\d{1,3}$/;

function faultsOfGroups(groups: readonly Group[], discs: readonly Disc[]): DrawingFault[] {
  return groups.flatMap((group, index) => {
    const {id, number, element} = group;
    const found = `<g ${NUMBER}="${number}">`;
    const at = {offset: element.offset, found};
    if (!IS_NUMBER.test(number)) {
      return [
        {...at, message: 'numbers a part without a number', expected: 'the number of its disc', fix: `${NUMBER}="3"`},
      ];
    }
    if (id === '') {
      const fix = `<g id="feed-button" ${NUMBER}="${number}">`;
      return [{...at, message: `does not name part ${number}`, expected: 'an id that says what it is', fix}];
    }
    const earlier = groups.slice(0, index);
    if (earlier.some((other) => other.number === number)) return [twice(at, `numbers two parts ${number}`)];
    if (earlier.some((other) => other.id === id)) return [twice(at, `calls two parts "${id}"`)];
    const disc = discs.find((each) => each.number === number);
    if (!disc) return [{...at, message: `has no disc for part ${number}`, ...ofDiscs(discs)}];
    return disc.name === '' ? [{...at, message: `has no name beside disc ${number}`, ...NAMELESS}] : [];
  });
}

const NAMELESS = {expected: 'one or two words of <text> next to it', fix: '<text x="342" y="36">Tray 2</text>'};

const twice = (at: {offset: number; found: string}, message: string): DrawingFault => ({
  ...at,
  message,
  expected: 'one group for each part',
  fix: 'put all shapes of a part into one <g>',
});

function ofDiscs(discs: readonly Disc[]): Pick<DrawingFault, 'expected' | 'fix'> {
  const numbers = discs.map(({number}) => number).join(', ');
  const fix = 'correct the number, or draw its disc in <g class="number">';
  return {expected: numbers === '' ? 'a disc with its number' : `one of: ${numbers}`, fix};
}

function faultsOfDiscs(discs: readonly Disc[], groups: readonly Group[]): DrawingFault[] {
  return discs.flatMap(({number, offset}, index) => {
    const found = `disc ${number}`;
    if (discs.slice(0, index).some((other) => other.number === number)) {
      const expected = 'one disc for each number';
      return [{offset, found, message: `has two discs ${number}`, expected, fix: 'correct one of the numbers'}];
    }
    // A drawing without any parts still names the lights of a table.
    if (groups.length === 0 || groups.some((group) => group.number === number)) return [];
    const expected = 'a group around the shapes of each numbered part';
    const fix = `<g id="feed-button" ${NUMBER}="${number}">`;
    return [{offset, found, severity: 'warning', message: `has no part ${number}, only its disc`, expected, fix}];
  });
}
