import type {ChangeSet} from '@codemirror/state';

/** The line breaks CodeMirror recognizes. */
const LINE_BREAK = /\r\n?|\n/g;

/** Normalizes line breaks to one character, as the editor needs. */
export function withPlainBreaks(original: string): string {
  return original.replace(LINE_BREAK, '\n');
}

/**
 * Applies the editor's changes to the original text. Untouched text stays byte for byte; new lines get the line breaks
 * of their neighbors.
 *
 * @param exactInsert the inserted text if its line breaks are known, such as when a deletion is undone
 */
export function changeOriginal(
  original: string,
  changes: ChangeSet,
  exactInsert: (text: string, from: number) => string | undefined = () => undefined,
): string {
  let changed = '';
  let kept = 0;
  let places: (offset: number) => number = (offset) => offset;
  if (original.includes('\r')) places = createPlaces(original);
  changes.iterChanges((fromA, toA, fromB, _toB, inserted) => {
    const [from, to] = [places(fromA), places(toA)];
    changed = join(changed, original.slice(kept, from));
    const text = inserted.toString();
    changed = join(changed, exactInsert(text, fromB) ?? text.replaceAll('\n', lineBreakNear(original, from)));
    kept = to;
  });
  return join(changed, original.slice(kept));
}

/** A lone CR before a new line would merge with it into one line break. */
function join(before: string, after: string): string {
  return after.startsWith('\n')
    ? before.replace(/\r+$/, (returns) => '\n'.repeat(returns.length)) + after
    : before + after;
}

/** Converts ascending offsets in the editor's text to offsets in the original. */
function createPlaces(original: string): (offset: number) => number {
  const pair = /\r\n/g;
  let pairsBefore = 0;
  let next = pair.exec(original)?.index;
  return (offset) => {
    while (next !== undefined && next < offset + pairsBefore) {
      pairsBefore += 1;
      next = pair.exec(original)?.index;
    }
    return offset + pairsBefore;
  };
}

/** Returns the line break before an offset, or else the first one after it. */
function lineBreakNear(original: string, offset: number): string {
  const before = /(\r\n?|\n)[^\r\n]*$/.exec(original.slice(0, offset));
  return before?.[1] ?? /\r\n?|\n/.exec(original.slice(offset))?.[0] ?? '\n';
}
