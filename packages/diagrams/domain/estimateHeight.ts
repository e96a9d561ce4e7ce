const MIN_HEIGHT = 80;
const MAX_HEIGHT = 1200;
/** Above and below, in pixels */
const MARGIN = 20;
/** Pixels per line of text, measured on the diagrams of the sample content in a text column */
const PIXELS_PER_LINE: readonly (readonly [kind: RegExp, pixels: number])[] = [
  [/^\s*(?:flowchart|graph)(?:-elk)?\s+(?:LR|RL)/m, 14],
  [/^\s*(?:flowchart|graph|stateDiagram)/m, 80],
];
const PIXELS_OF_OTHERS = 24;
const NOT_DRAWN = /^\s*(?:accTitle|accDescr|%%|---)/;

/** Estimates a diagram's height in CSS pixels, to reserve space until it's drawn. */
export function estimateHeight(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !NOT_DRAWN.test(line));
  const pixels = PIXELS_PER_LINE.find(([kind]) => kind.test(text))?.[1] ?? PIXELS_OF_OTHERS;
  return Math.min(Math.max(MARGIN + lines.length * pixels, MIN_HEIGHT), MAX_HEIGHT);
}
