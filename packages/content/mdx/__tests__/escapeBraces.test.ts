import {expect, test} from 'vitest';
import {escapeBraces} from '../escapeBraces';

test('escapes heading ids and pinned options in .mdx files', () => {
  const written = ['## What is right? {#what-is-right}', '- [x] None of these {pin}', '> ### Quoted {#quoted}'].join(
    '\n',
  );

  expect(escapeBraces('a.mdx', written)).toBe(
    ['## What is right? \\{#what-is-right}', '- [x] None of these \\{pin}', '> ### Quoted \\{#quoted}'].join('\n'),
  );
});

test('leaves escaped braces, expressions and code alone', () => {
  const written = [
    '## Done {/* #comment */}',
    '## Done \\{#id}',
    '{#nowhere}',
    '- the {count} of it',
    '````md',
    '```',
    '## In code {#code}',
    '````',
  ].join('\n');

  expect(escapeBraces('a.mdx', written)).toBe(written);
});

test('escapes a heading after code again', () => {
  expect(escapeBraces('a.mdx', '```\ncode\n```\n## After {#after}')).toBe('```\ncode\n```\n## After \\{#after}');
});

test('leaves .md files alone', () => {
  expect(escapeBraces('a.md', '## What? {#what}')).toBe('## What? {#what}');
});
