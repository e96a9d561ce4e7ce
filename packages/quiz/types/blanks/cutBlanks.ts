import type {PhrasingContent, Text} from 'mdast';
import type {BlankNode, ParseContext} from '../../domain/authoring';
import {offsetsOf, placeOfOffset} from '../../domain/sourceText';

/**
 * Replaces each `[[…]]` in inline content with a blank. The blank's text comes from the source, because the parser may
 * have found markup in it.
 *
 * @param addBlank takes the start and end of the text between the brackets in the source; returns the blank
 * @returns null if the brackets don't match
 */
export function cutBlanks(
  children: readonly PhrasingContent[],
  {source, report}: ParseContext,
  addBlank: (from: number, to: number) => BlankNode,
): PhrasingContent[] | null {
  const kept: PhrasingContent[] = [];
  /** Where the text of an unclosed blank starts. */
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

/** Finds the double brackets in a text. Escaped ones, and the brackets that close them, are literal. */
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
