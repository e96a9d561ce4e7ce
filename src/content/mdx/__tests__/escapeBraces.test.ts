import {expect, test} from 'vitest';
import {escapeBraces} from '../escapeBraces';

test('ids of headings and pins of options in .mdx files become text', () => {
  const written = ['## What is right? {#what-is-right}', '- [x] None of these {pin}', '> ### Quoted {#quoted}'].join(
    '\n',
  );

  expect(escapeBraces('a.mdx', written)).toBe(
    ['## What is right? \\{#what-is-right}', '- [x] None of these \\{pin}', '> ### Quoted \\{#quoted}'].join('\n'),
  );
});

test('what has its backslash, expressions and code stay as they are', () => {
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

test('a heading behind code is a heading again', () => {
  expect(escapeBraces('a.mdx', '```\ncode\n```\n## After {#after}')).toBe('```\ncode\n```\n## After \\{#after}');
});

test('.md files stay as they are', () => {
  expect(escapeBraces('a.md', '## What? {#what}')).toBe('## What? {#what}');
});
