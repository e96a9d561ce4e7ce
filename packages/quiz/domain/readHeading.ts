import type {Heading, PhrasingContent} from 'mdast';
import type {ParseContext} from './authoring';
import {plainText} from './plainText';
import {firstLine, sliceOf} from './sourceText';

const ID_AT_END = /\s*\{#([^{}]*)\}\s*$/;
const GOOD_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

export function readHeading(
  heading: Heading,
  {source, report}: ParseContext,
): {id: string; prompt: PhrasingContent[]} | undefined {
  const last = heading.children.at(-1);
  const [written, id = ''] = (last?.type === 'text' && ID_AT_END.exec(last.value)) || [];
  const words = plainText(heading.children, source).replace(ID_AT_END, '');
  if (written === undefined || !isGoodId(id)) {
    const found = firstLine(sliceOf(heading, source));
    const id = `{#${idFrom(words)}}`;
    report(heading, {
      message: written === undefined ? 'this question has no id' : 'this is not an id',
      found,
      expected: '{#id} at the end of the heading: letters, digits and hyphens',
      fix: `## ${words} ${id}`,
      ...(words !== '' && {replacement: `${found.replace(ID_AT_END, '')} ${id}`}),
    });
    return undefined;
  }
  const text = last?.type === 'text' ? last.value.replace(ID_AT_END, '') : '';
  const rest = heading.children.slice(0, -1);
  const prompt: PhrasingContent[] = text === '' ? rest : [...rest, {type: 'text', value: text}];
  if (words === '') {
    report(heading, {
      message: 'this question has no text',
      found: sliceOf(heading, source),
      fix: `## What do you check first? {#${id}}`,
    });
    return undefined;
  }
  return {id, prompt};
}

export function isGoodId(id: string): boolean {
  return GOOD_ID.test(id);
}

/** `What do you check first?` → `what-check-first` */
export function idFrom(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['question'];
  const long = words.filter((word) => word.length > 3);
  return (long.length > 0 ? long : words).slice(0, 3).join('-');
}
