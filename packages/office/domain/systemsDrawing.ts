import type {DrawnSystem, Link, SystemsDrawing} from './register';
import {failingWith, type System} from './systems';

const BOX = {width: 200, height: 88};
const GAP = {x: 32, y: 60};
/** A thin place in a layer, for a line that passes through it */
const PASS = 16;
/** The pixels that a character needs, about */
const CHARACTER = 9.3;
/** More would be too small to read; the list says the same. */
const WIDEST = 1500;

interface Node {
  system: System | null;
  layer: number;
  /** Nodes in the layer above that it needs */
  above: Node[];
  x: number;
}

/** Returns the drawing, or null if nothing depends on anything, or so much that it would be too wide. */
export function drawSystems(
  systems: ReadonlyMap<string, System>,
  linkTo: (system: System) => Link,
): SystemsDrawing | null {
  const needs = directNeeds(systems);
  if (![...needs.values()].some((keys) => keys.length > 0)) return null;
  const layers = layersOf(systems, needs);
  const width = Math.max(...layers.map(widthOf));
  if (width > WIDEST) return null;
  for (const layer of layers) place(layer, width);
  const boxes = layers.flat().flatMap(({system, layer, x}): DrawnSystem[] =>
    system
      ? [
          {
            link: linkTo(system),
            lines: wrapWords(system.name, Math.floor((BOX.width - 20) / CHARACTER)),
            x: x - BOX.width / 2,
            y: topOf(layer),
            followers: failingWith([system.key], systems).length - 1,
          },
        ]
      : [],
  );
  return {
    width,
    height: topOf(layers.length - 1) + BOX.height,
    box: BOX,
    boxes,
    lines: layers
      .flat()
      .filter(({system}) => system)
      .flatMap(linesTo),
  };
}

const topOf = (layer: number) => layer * (BOX.height + GAP.y);

/** What each system needs, without what those need themselves. */
function directNeeds(systems: ReadonlyMap<string, System>): Map<string, string[]> {
  return new Map(
    [...systems.values()].map(({key, dependsOn}) => {
      const known = dependsOn.filter((other) => systems.has(other) && other !== key);
      const isBehind = (other: string) =>
        known.some((nearer) => nearer !== other && failingWith([other], systems).some((each) => each.key === nearer));
      return [key, known.filter((other) => !isBehind(other))];
    }),
  );
}

/** Puts each system below all that it needs. Where it skips layers, its line has a place in each. */
function layersOf(systems: ReadonlyMap<string, System>, needs: ReadonlyMap<string, readonly string[]>): Node[][] {
  const nodes = new Map<string, Node>();
  const nodeOf = (key: string, before: readonly string[]): Node | undefined => {
    const known = nodes.get(key);
    const system = systems.get(key);
    // The check reports circles; here they end.
    if (known || !system || before.includes(key)) return known;
    const above = (needs.get(key) ?? []).flatMap((other) => nodeOf(other, [...before, key]) ?? []);
    const layer = Math.max(-1, ...above.map((each) => each.layer)) + 1;
    const node: Node = {system, layer, above, x: 0};
    nodes.set(key, node);
    return node;
  };
  for (const key of systems.keys()) nodeOf(key, []);
  const drawn = [...nodes.values()].filter(
    (node) => needs.get(node.system?.key ?? '')?.length || hasFollowers(node, nodes),
  );
  const layers: Node[][] = Array.from({length: Math.max(...drawn.map(({layer}) => layer)) + 1}, () => []);
  for (const node of drawn) {
    node.above = node.above.map((each) => passThrough(each, node.layer, layers));
    layers[node.layer]?.push(node);
  }
  return layers;
}

function hasFollowers(node: Node, nodes: ReadonlyMap<string, Node>): boolean {
  return [...nodes.values()].some(({above}) => above.includes(node));
}

/** Returns the node above a layer that a line from a higher one comes through. */
function passThrough(from: Node, to: number, layers: readonly Node[][]): Node {
  let last = from;
  for (let layer = from.layer + 1; layer < to; layer++) {
    last = {system: null, layer, above: [last], x: 0};
    layers[layer]?.push(last);
  }
  return last;
}

const widthOfNode = ({system}: Node) => (system ? BOX.width : PASS);

function widthOf(layer: readonly Node[]): number {
  return layer.reduce((sum, node) => sum + widthOfNode(node), GAP.x * (layer.length - 1));
}

/** Sorts a layer by what is above, and centers it. */
function place(layer: Node[], width: number): void {
  const middle = ({above}: Node) => above.reduce((sum, {x}) => sum + x, 0) / (above.length || 1);
  layer.sort((a, b) => middle(a) - middle(b));
  let left = (width - widthOf(layer)) / 2;
  for (const node of layer) {
    node.x = left + widthOfNode(node) / 2;
    left += widthOfNode(node) + GAP.x;
  }
}

/** Down from what it needs, across halfway, and down to it. */
function linesTo(node: Node): {x: number; y: number}[][] {
  const end = {x: node.x, y: topOf(node.layer)};
  return node.above.map((above) => [...pointsFrom(above), ...across(above, end)]);
}

function pointsFrom(node: Node): {x: number; y: number}[] {
  const [next] = node.above;
  if (node.system || !next) return [{x: node.x, y: topOf(node.layer) + BOX.height}];
  const top = {x: node.x, y: topOf(node.layer)};
  return [...pointsFrom(next), ...across(next, top), {x: node.x, y: topOf(node.layer) + BOX.height}];
}

function across(from: Node, end: {x: number; y: number}): {x: number; y: number}[] {
  const half = end.y - GAP.y / 2;
  return from.x === end.x ? [end] : [{x: from.x, y: half}, {x: end.x, y: half}, end];
}

/** Breaks a text between words, into lines of so many characters. A longer word has a line of its own. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
