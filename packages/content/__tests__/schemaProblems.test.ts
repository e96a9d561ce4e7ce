import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {readYaml, valueAt} from '@deskbook/text/yaml/yamlSource';
import {describe, expect, it} from 'vitest';
import {asTyped, labelOf, schemaProblems} from '../schemaProblems';
import {date, scalarField, text} from '../schemas/fields';
import {list, map, orMap, record} from '../schemas/shapes';

const SCHEMA = map({
  title: text('A'),
  on: date().optional(),
  tags: list(text('a')).optional(),
  units: list(map({tag: text('a')})).optional(),
  points: record(text('a'), 'b').optional(),
  moved: orMap(date(), map({to: date()})).optional(),
  code: scalarField('a code', 'a1', /^a/, (given, refuse) => refuse(`%s ${JSON.stringify(given)} is %s`)).optional(),
});

function problemsOf(yaml: string): string {
  const source = readYaml(yaml, 'a.md', 2);
  return schemaProblems(SCHEMA.safeParse(source.value).error?.issues ?? [], source)
    .map(formatProblem)
    .join('\n');
}

describe('schemaProblems', () => {
  it('finds no problems in valid data', () => {
    expect(
      problemsOf('title: A\non: 2026-05-01\ntags: [b]\nunits: [{tag: c}]\npoints: {d: e}\nmoved: {to: 2026-05-02}'),
    ).toBe('');
  });

  it("puts a missing key's problem at the map that lacks it", () => {
    expect(problemsOf('title: A\nunits:\n  - {}')).toBe(`a.md:4:5  error  "units[1].tag" is missing
    expected  text
    fix       tag: a`);
  });

  it.each([
    [
      'tags: b, c',
      'a.md:3:7  error  "tags" is one line of text\n    found     b, c\n    expected  a list, such as [one, two]\n    fix       tags: [b, c]',
    ],
    ['tags: {b: c}', 'a.md:3:7  error  "tags" is a map\n    expected  a list, such as [one, two]'],
    ['tags:', 'a.md:3:1  error  "tags" is empty\n    expected  a list, such as [one, two]'],
    ['points: [b]', 'a.md:3:9  error  "points" is a list\n    expected  a map of keys and values'],
    ['on: [b]', 'a.md:3:5  error  "on" holds a list\n    expected  a date, YYYY-MM-DD\n    fix       on: 2026-12-03'],
    ['on: {b: c}', 'a.md:3:5  error  "on" holds a map\n    expected  a date, YYYY-MM-DD\n    fix       on: 2026-12-03'],
    ['on:', 'a.md:3:1  error  "on" is empty\n    expected  a date, YYYY-MM-DD\n    fix       on: 2026-12-03'],
  ])('reports the shape of %j', (yaml, says) => {
    expect(problemsOf(`title: A\n${yaml}`)).toBe(says);
  });

  it("reports that the whole isn't a map", () => {
    expect(problemsOf('- title: A')).toBe(`a.md:2:1  error  the file is a list
    expected  a map of keys and values`);
  });

  it('reports each unknown key at its position', () => {
    expect(
      problemsOf('title: B\nunits: [{tag: a, teg: b}]\ntittle: A'),
    ).toBe(`a.md:3:18  error  "teg" is not a key of "units[1]"
    found     teg
    expected  one of: tag
    fix       tag: …
a.md:4:1  error  "tittle" is not a key of this kind of page
    found     tittle
    expected  one of: title, on, tags, units, points, moved, code
    fix       title: …`);
  });

  it('treats a key with spaces and no value as the rest of a text', () => {
    expect(problemsOf('title: A\nunits: [{tag: a, and more}]')).toContain(
      '\n    fix       put the text with the comma in "double quotes"',
    );
  });

  it('shows a field without quotes before a quoted value, and once', () => {
    expect(problemsOf('title: A\ncode: x')).toBe(`a.md:3:7  error  code "x" is %s
    found     x
    expected  a code`);
  });

  it('locates a problem inside a map that could also be text', () => {
    expect(problemsOf('title: A\nmoved: {to: soon}')).toBe(`a.md:3:13  error  "moved.to" is not a valid date
    found     soon
    expected  a date, YYYY-MM-DD`);
  });
});

describe('labelOf', () => {
  it.each([
    [['title'], 'title'],
    [['units', 2, 'asset_tag'], 'units[3].asset_tag'],
    [[0], '[1]'],
    [[], ''],
  ])('of %j counts from 1: %j', (path, label) => {
    expect(labelOf(path)).toBe(label);
  });
});

describe('asTyped', () => {
  it.each([
    [['branch'], 'branch: riverside'],
    [['units', 0, 'branch'], 'branch: riverside'],
    [['branches', 0], '- riverside'],
    [[], 'riverside'],
  ])('at %j is %j', (path, typed) => {
    expect(asTyped(path, 'riverside')).toBe(typed);
  });
});

describe('valueAt', () => {
  it('finds the value at a path', () => {
    expect(valueAt({a: ['b', {c: 'd'}]}, ['a', 1, 'c'])).toBe('d');
    expect(valueAt('a', [])).toBe('a');
  });

  it.each([[['a', 'b']], [['x']], [['list', 9]], [['toString']], [['a', 'length']]])('finds nothing at %j', (path) => {
    expect(valueAt({a: 'text', list: ['b']}, path)).toBeUndefined();
  });
});
