const LOWEST = 80;
const HIGHEST = 1200;
/** Above and below, in pixels. */
const MARGIN = 20;
/** In pixels for each line of text, from the diagrams of the sample content in a column of text. */
const PIXELS_PER_LINE: readonly (readonly [kind: RegExp, pixels: number])[] = [
  [/^\s*(?:flowchart|graph)(?:-elk)?\s+(?:LR|RL)/m, 14],
  [/^\s*(?:flowchart|graph|stateDiagram)/m, 80],
];
const PIXELS_OF_OTHERS = 24;
const NOT_DRAWN = /^\s*(?:accTitle|accDescr|%%|---)/;

/** About how high a diagram will be, in CSS pixels: the space that is kept for it until it is drawn. */
export function estimateHeight(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !NOT_DRAWN.test(line));
  const pixels = PIXELS_PER_LINE.find(([kind]) => kind.test(text))?.[1] ?? PIXELS_OF_OTHERS;
  return Math.min(Math.max(MARGIN + lines.length * pixels, LOWEST), HIGHEST);
}
