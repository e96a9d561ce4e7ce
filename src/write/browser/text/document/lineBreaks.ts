import type {ChangeSet} from '@codemirror/state';

/** What the editor takes for the end of a line, as CodeMirror does. */
const LINE_BREAK = /\r\n?|\n/g;

/** A text as the editor holds it: every line ends in one character. */
export function withPlainBreaks(original: string): string {
  return original.replace(LINE_BREAK, '\n');
}

/**
 * Makes in the original text the changes that were made in the editor's. What they don't touch stays to the byte; new
 * lines end as their neighbors do.
 *
 * @param exactInsert what is inserted, where its line breaks are known, such as when a deletion is undone
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

/** Lone returns before a new line would make one line break with it. */
function join(before: string, after: string): string {
  return after.startsWith('\n')
    ? before.replace(/\r+$/, (returns) => '\n'.repeat(returns.length)) + after
    : before + after;
}

/** Turns ascending offsets of the editor's text into those of the original. */
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

/** How the line before an offset ends, or else the first one after it. */
function lineBreakNear(original: string, offset: number): string {
  const before = /(\r\n?|\n)[^\r\n]*$/.exec(original.slice(0, offset));
  return before?.[1] ?? /\r\n?|\n/.exec(original.slice(offset))?.[0] ?? '\n';
}
