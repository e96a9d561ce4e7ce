const LOWEST = 160;
const HIGHEST = 900;
/** In pixels, from the diagrams of the sample content as they are drawn in a column of text. */
const PER_LINE = {across: 12, down: 52};
const TITLE_LINES = /^\s*(?:accTitle|accDescr|%%|---)/;

/** About how high a diagram will be, in CSS pixels: the space that is kept for it until it is drawn. */
export function estimateHeight(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !TITLE_LINES.test(line));
  const isAcross = /^\s*(?:flowchart|graph)\s+(?:LR|RL)/m.test(text) || /^\s*(?:gitGraph|timeline)/m.test(text);
  const height = 60 + lines.length * (isAcross ? PER_LINE.across : PER_LINE.down);
  return Math.min(Math.max(height, LOWEST), HIGHEST);
}
