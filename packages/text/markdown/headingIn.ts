import type {Heading} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {EXPLICIT_ID} from './markdownText';

/** Returns a parsed heading's text and the id that its author gave it. */
export function headingIn(heading: Heading): {text: string; id: string | undefined} {
  const last = heading.children.at(-1);
  const comment =
    last?.type === 'html'
      ? last.value
      : last?.type === 'mdxTextExpression'
        ? last.data?.estree?.comments?.[0]?.value
        : '';
  const commented = /^(?:<!--)?\s*#(\S+)/.exec(comment ?? '')?.[1];
  const words = heading.children.filter(({type}) => type !== 'mdxTextExpression');
  const text = textOf(words, {includeHtml: false}).trim();
  const explicit = EXPLICIT_ID.exec(text);
  return {text: explicit ? text.slice(0, explicit.index) : text, id: commented ?? explicit?.[1]};
}
