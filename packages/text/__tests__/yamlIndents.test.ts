import {describe, expect, it} from 'vitest';
import {readYaml} from '../yaml/yamlSource';

const problemsOf = (text: string) =>
  readYaml(text, 'a.yml').problems.map(({line, message, fix}) => ({
    line,
    fix: message.includes('indented') ? fix : message,
  }));

describe('a line with the wrong indentation', () => {
  it.each([
    ['title: A\n  kind: b\nowner: c\n', 2, 'put no spaces before "kind: b"'],
    ['d:\n  e:\n    name: A\n   address: B\n', 4, 'put 4 spaces before "address: B"'],
    ['d:\n  e:\n   name: A\n    address: B\n', 4, 'put 3 spaces before "address: B"'],
    ['units:\n  - tag: 1\n   branch: b\n', 3, 'put 4 spaces before "branch: b"'],
    ['units:\n  - tag: 1\n     branch: b\n', 3, 'put 4 spaces before "branch: b"'],
    ['units:\n  - tag: 1\n    branch: b\n - tag: 2\n', 4, 'put 2 spaces before "- tag: 2"'],
    ['keywords:\n  - a\n - b\n', 3, 'put 2 spaces before "- b"'],
    ['a:\n  b: 1\n c: 2\n', 3, 'put 2 spaces before "c: 2"'],
    ['a:\n  b: 1\nc: 2\n d: 3\n', 4, 'put no spaces before "d: 3"'],
  ])('of %j is named, and how to indent it', (text, line, fix) => {
    expect(problemsOf(text)).toEqual([{line, fix}]);
  });

  it.each(['title: A: b\nkind: c\n', 'a: "b\nc: d\n', 'a: [b\nc: d\n'])('is not blamed for %j', (text) => {
    expect(String(problemsOf(text)[0]?.fix)).not.toMatch(/^put/);
  });
});
