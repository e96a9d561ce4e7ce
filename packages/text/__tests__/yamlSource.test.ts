import {describe, expect, it} from 'vitest';
import {formatProblem} from '../problems/formatProblems';
import {readYaml} from '../yaml/yamlSource';

const problemsOf = (text: string, firstLine?: number) =>
  readYaml(text, 'a.yml', firstLine).problems.map(formatProblem).join('\n');

describe('the value', () => {
  it.each([
    ['tag: 0123', {tag: '0123'}],
    ['amount: 412.50', {amount: '412.50'}],
    ['on: 2026-05-01', {on: '2026-05-01'}],
    ['yes: no', {yes: 'no'}],
    ['a: null', {a: 'null'}],
    ['a: ~', {a: '~'}],
    ['a: 0x1F', {a: '0x1F'}],
    ['a: "0123"', {a: '0123'}],
    ['a: |\n  two\n  lines', {a: 'two\nlines\n'}],
  ])('of %j keeps its spelling', (text, value) => {
    expect(readYaml(text, 'a.yml').value).toEqual(value);
  });

  it.each(['a:', '{a}', '? a', 'a: ""'])('of %j is empty text', (text) => {
    expect(readYaml(text, 'a.yml').value).toEqual({a: ''});
  });

  it.each(['', '# a comment', '\n\n'])('of %j is an empty map', (text) => {
    expect(readYaml(text, 'a.yml')).toMatchObject({value: {}, problems: []});
  });

  it('has lists and maps', () => {
    expect(readYaml('a: [b, {c: d}]\ne:\n  - f', 'a.yml').value).toEqual({a: ['b', {c: 'd'}], e: ['f']});
  });

  it('resolves an alias', () => {
    expect(readYaml('a: &x [b]\nc: *x', 'a.yml').value).toEqual({a: ['b'], c: ['b']});
  });

  it('has no merge keys', () => {
    expect(readYaml('a: &x {b: c}\nd: {<<: *x}', 'a.yml').value).toEqual({a: {b: 'c'}, d: {'<<': {b: 'c'}}});
  });

  it('ignores tags', () => {
    expect(readYaml('a: !!js/function "x"\nb: !!int 3\nc: !!binary aGk=', 'a.yml')).toMatchObject({
      value: {a: 'x', b: '3', c: 'aGk='},
      problems: [],
    });
  });

  it('treats __proto__ as an ordinary key', () => {
    const {value} = readYaml('__proto__: {admin: yes}', 'a.yml');
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('a problem', () => {
  it('with a duplicate key is at the second one', () => {
    expect(problemsOf('a: b\nc: d\na: e')).toBe(`a.yml:3:1  error  duplicate key
    expected  each key once
    fix       remove one of the two lines`);
  });

  it('with a tab says to use spaces', () => {
    expect(problemsOf('a:\n\tb: c')).toBe(`a.yml:2:1  error  a tab indents this line
    expected  spaces
    fix       replace the tab with two spaces`);
  });

  it('with a second colon says to use quotes', () => {
    expect(
      problemsOf('title: Holds: how they work'),
    ).toBe(`a.yml:1:8  error  this line has one colon too many or one too few
    expected  key: value; put a value that contains a colon and a space in quotes
    fix       put the value in "double quotes"`);
  });

  it.each([
    ['title\nowner: somebody', 'title', 'title:'],
    ['title: Holds\nowner somebody\nkind: manual', 'owner somebody', 'owner: somebody'],
  ])('with %j says that there is no colon', (text, found, fix) => {
    expect(problemsOf(text)).toContain(`error  this line has no colon
    found     ${found}
    expected  key: value
    fix       ${fix}`);
  });

  it.each([
    ['kind: manual\ntitle:Holds\nowner: somebody', 2, 'title:Holds', 'title: Holds'],
    ['kind: manual\nowner:somebody', 2, 'owner:somebody', 'owner: somebody'],
    ['units:\n  - asset_tag:01\n    branch: downtown', 2, '- asset_tag:01', '- asset_tag: 01'],
  ])('with %j says that a space is missing', (text, line, found, fix) => {
    const [, key] = /([a-z_]+):\S/.exec(found) ?? [];
    expect(problemsOf(text)).toMatch(new RegExp(`^a\\.yml:${line}:`));
    expect(problemsOf(text)).toContain(`error  there is no space after the colon of "${key}"
    found     ${found}
    expected  a space between the colon and the value
    fix       ${fix}`);
  });

  it('appears once per line and hides its consequences', () => {
    expect(problemsOf('key: value\n- item\nother: value')).toMatch(/^a\.yml:2:1 [^\n]+(?:\n {4}[^\n]+)*$/);
    expect(problemsOf('a: {b: c\nd: {e: f\ng: h').match(/error/g)).toHaveLength(1);
  });

  it("with an unclosed quote shows the parser's message", () => {
    expect(problemsOf('a: "b')).toBe('a.yml:1:6  error  this is not valid YAML: Missing closing "quote');
  });

  it('with an unknown alias names it', () => {
    expect(
      problemsOf('a: *b'),
    ).toBe(`a.yml:1:1  error  this YAML cannot be resolved: Unresolved alias (the anchor must be set before the alias): b
    fix       write the value out instead of *alias`);
  });

  it("counts lines from the text's first line in its file", () => {
    expect(problemsOf('a: b\na: c', 2)).toMatch(/^a\.yml:3:1 /);
  });

  it("doesn't hide the next one", () => {
    expect(problemsOf('a: b\na: c\nd: e\nd: f').match(/duplicate key/g)).toHaveLength(2);
  });
});

describe('hostile text', () => {
  const deep = `a.yml:1:1  error  this YAML is nested more than 40 levels deep
    fix       make it flatter`;

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['indents', Array.from({length: 100}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('with %s nested endlessly is refused', (_name, text) => {
    expect(problemsOf(text)).toBe(deep);
  });

  it('nested forty levels deep is read', () => {
    expect(problemsOf(`a: ${'['.repeat(40)}${']'.repeat(40)}`)).toBe('');
  });

  it.each([
    ['closing brackets in a text', `a: "${']'.repeat(9000)}"\nb: ${'['.repeat(9000)}`],
    ['closing brackets in every level', '["]",'.repeat(9000)],
    ['tags between dashes', '- !a '.repeat(3000)],
  ])('hiding its depth by %s gives problems, not an exception', (_name, text) => {
    expect(readYaml(text, 'a.yml').problems).not.toHaveLength(0);
  });

  it('containing itself is refused', () => {
    expect(readYaml('a: &a [*a]', 'a.yml')).toMatchObject({value: {}, problems: [{line: 1, column: 1}]});
  });

  it('growing by aliases is refused', () => {
    const lines = Array.from({length: 9}, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`);
    expect(problemsOf(['a0: &a0 [x, x]', ...lines].join('\n'))).toContain('Excessive alias count');
  });
});

describe('the position', () => {
  const source = readYaml('title: Holds\nowner:\nunits:\n  - asset_tag: 0123\n    branch: downtown\n', 'a.yml', 2);

  it('of a value is its start', () => {
    expect(source.placeOf(['title'])).toEqual({file: 'a.yml', line: 2, column: 8});
    expect(source.placeOf(['units', 0, 'branch'])).toEqual({file: 'a.yml', line: 6, column: 13});
  });

  it('of an empty value is its key', () => {
    expect(source.placeOf(['owner'])).toEqual({file: 'a.yml', line: 3, column: 1});
  });

  it('of a missing value is its parent', () => {
    expect(source.placeOf(['units', 0, 'location'])).toEqual({file: 'a.yml', line: 5, column: 5});
    expect(source.placeOf(['units', 7])).toEqual({file: 'a.yml', line: 5, column: 3});
    expect(source.placeOf([])).toEqual({file: 'a.yml', line: 2, column: 1});
  });

  it('of a key is its start', () => {
    expect(source.placeOfKey(['units', 0, 'branch'])).toEqual({file: 'a.yml', line: 6, column: 5});
    expect(source.placeOfKey(['units'])).toEqual({file: 'a.yml', line: 4, column: 1});
  });

  it('in an empty text is its first line', () => {
    expect(readYaml('', 'a.yml', 2).placeOf(['title'])).toEqual({file: 'a.yml', line: 2, column: 1});
  });
});
