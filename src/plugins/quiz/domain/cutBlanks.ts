import type {PhrasingContent, Text} from 'mdast';
import type {BlankNode, Reading} from './authored';
import {offsetsOf, sliceOf} from './sourceText';

/** Where a blank begins that has not ended yet: the offset of its first word in the source. */
interface Opening {
  offset: number;
  text: Text;
}

/**
 * Puts a gap in the place of each `[[…]]` in a run of words. What is in a blank is taken from the source, since the
 * parser may have seen markup in it.
 *
 * @param addBlank takes what was written between the brackets; returns the gap
 * @returns null where the brackets do not pair
 */
export function cutBlanks(
  children: readonly PhrasingContent[],
  {source, complain}: Reading,
  addBlank: (written: string, text: Text) => BlankNode,
): PhrasingContent[] | null {
  const kept: PhrasingContent[] = [];
  let opening: Opening | null = null;
  for (const child of children) {
    if (child.type !== 'text') {
      const inner = opening ? null : cutWithin(child, {source, complain}, addBlank);
      if (inner) kept.push(inner);
      else if (!opening) return null;
      continue;
    }
    let from = 0;
    for (const {index, offset, opens} of bracketsIn(child, source)) {
      if (opens === (opening !== null)) {
        complain(child, unbalanced(sliceOf(child, source)));
        return null;
      }
      const before: PhrasingContent = opening
        ? addBlank(source.slice(opening.offset, offset), child)
        : {...child, value: child.value.slice(from, index)};
      kept.push(before);
      opening = opens ? {offset: offset + 2, text: child} : null;
      from = index + 2;
    }
    if (!opening) kept.push(from === 0 ? child : {...child, value: child.value.slice(from)});
  }
  if (!opening) return kept;
  complain(opening.text, unbalanced(source.slice(opening.offset - 2)));
  return null;
}

function cutWithin(
  node: Exclude<PhrasingContent, Text>,
  reading: Reading,
  addBlank: (written: string, text: Text) => BlankNode,
): PhrasingContent | null {
  if (!('children' in node)) return node;
  const children = cutBlanks(node.children, reading, addBlank);
  return children && ({...node, children} as PhrasingContent);
}

/** The double brackets in a text. One behind a backslash is meant as it stands. */
function bracketsIn(text: Text, source: string): {index: number; offset: number; opens: boolean}[] {
  const offsets = offsetsOf(text, source);
  return Array.from(text.value.matchAll(/\[\[|\]\]/g), ({0: bracket, index}) => ({
    index,
    offset: offsets[index] ?? 0,
    opens: bracket === '[[',
  })).filter(({offset}) => source.charAt(offset) === '[' || source.charAt(offset) === ']');
}

function unbalanced(text: string) {
  return {
    message: 'a [[ of this question has no ]], or a ]] no [[',
    found: text.split('\n')[0],
    expected: 'both brackets around each blank',
    fix: 'The paper is [[thermal]].',
  };
}
