import {markdown} from '@deskbook/text/markdown/markdownText';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';

const NOT_PROSE =
  /^(?:FencedCode|CodeBlock|InlineCode|CommentBlock|Comment|HTMLBlock|HTMLTag|URL|Autolink|LinkLabel|LinkReference)$/;
const HEADING_ID = /\{#[^{}\n]*\}/g;

/** Returns the ranges of a body that aren't sentences: code, comments, tags, addresses and ids. */
export function notProse(body: string): {from: number; to: number}[] {
  if (isTooDeep(body)) return [{from: 0, to: body.length}];
  const stretches = [...body.matchAll(HEADING_ID)].map(({0: id, index}) => ({from: index, to: index + id.length}));
  markdown.parse(body).iterate({
    enter({name, from, to}) {
      if (!NOT_PROSE.test(name)) return true;
      stretches.push({from, to});
      return false;
    },
  });
  return stretches;
}
