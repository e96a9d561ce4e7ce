import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {expect, it} from 'vitest';
import inlineReferences from '../inlineReferences';
import linkFiles from '../linkFiles';

function transformed(text: string) {
  const tree = parseMarkdown(text);
  inlineReferences()(tree);
  linkFiles()(tree);
  return JSON.stringify(tree.children[0]);
}

it('gives references the address of their definition, the first of several', () => {
  const text = transformed('[a][x] ![b][X] [x] [none]\n\n[x]: form.md "Form"\n[x]: other.md');
  expect(text.match(/"url":"form\.md","title":"Form"/g)).toHaveLength(3);
  expect(text).toContain('"type":"image"');
  expect(text).not.toContain('Reference');
});

it.each([
  ['/calendar/all.ics', 'pathname:///calendar/all.ics'],
  ['/forms/old.html#top', 'pathname:///forms/old.html#top'],
  ['/docs/a/', '/docs/a/'],
  ['a.md', 'a.md'],
  ['/docs/v1.2', '/docs/v1.2'],
  ['https://example.org/a.ics', 'https://example.org/a.ics'],
])('leads to %s at %s', (address, url) => {
  expect(transformed(`[a](${address})`)).toContain(`"url":"${url}"`);
});
