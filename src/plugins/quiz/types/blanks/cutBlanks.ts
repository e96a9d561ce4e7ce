import type {PhrasingContent, Text} from 'mdast';
import type {BlankNode, ParseContext} from '../../domain/authoring';
import {offsetsOf, placeOfOffset} from '../../domain/sourceText';

/**
 * Puts a gap in the place of each `[[…]]` in a run of words. What is in a blank is taken from the source, since the
 * parser may have seen markup in it.
 *
 * @param addBlank takes where the words between the brackets begin and end in the source; returns the gap
 * @returns null where the brackets do not pair
 */
export function cutBlanks(
  children: readonly PhrasingContent[],
  {source, report}: ParseContext,
  addBlank: (from: number, to: number) => BlankNode,
): PhrasingContent[] | null {
  const kept: PhrasingContent[] = [];
  /** Where the words of a blank begin that has not ended yet. */
  let opening: number | null = null;
  for (const child of children) {
    if (child.type !== 'text') {
      const inner = opening !== null ? null : cutWithin(child, {source, report}, addBlank);
      if (inner) kept.push(inner);
      else if (opening === null) return null;
      continue;
    }
    let from = 0;
    for (const {index, offset, opens} of bracketsIn(child, source)) {
      if (opens === (opening !== null)) {
        report(placeOfOffset(offset, source), unbalanced(source.slice(offset)));
        return null;
      }
      const before: PhrasingContent =
        opening !== null ? addBlank(opening, offset) : {...child, value: child.value.slice(from, index)};
      kept.push(before);
      opening = opens ? offset + 2 : null;
      from = index + 2;
    }
    if (opening === null) kept.push(from === 0 ? child : {...child, value: child.value.slice(from)});
  }
  if (opening === null) return kept;
  report(placeOfOffset(opening - 2, source), unbalanced(source.slice(opening - 2)));
  return null;
}

function cutWithin(
  node: Exclude<PhrasingContent, Text>,
  context: ParseContext,
  addBlank: (from: number, to: number) => BlankNode,
): PhrasingContent | null {
  if (!('children' in node)) return node;
  const children = cutBlanks(node.children, context, addBlank);
  return children && ({...node, children} as PhrasingContent);
}

/** The double brackets in a text. Those after a backslash, and their closing brackets, are literal. */
function bracketsIn(text: Text, source: string): {index: number; offset: number; opens: boolean}[] {
  const offsets = offsetsOf(text, source);
  let isLiteral = false;
  return Array.from(text.value.matchAll(/\[\[|\]\]/g)).flatMap(({0: bracket, index}) => {
    const offset = offsets[index] ?? 0;
    const isWritten = source.charAt(offset) === bracket.charAt(0);
    const opens = bracket === '[[';
    const isSkipped = !isWritten || (isLiteral && !opens);
    isLiteral = opens && !isWritten;
    return isSkipped ? [] : [{index, offset, opens}];
  });
}

function unbalanced(text: string) {
  return {
    message: 'a [[ in this question has no ]], or a ]] has no [[',
    found: text.split('\n')[0],
    expected: 'both brackets around each blank',
    fix: 'The paper is [[thermal]].',
  };
}
