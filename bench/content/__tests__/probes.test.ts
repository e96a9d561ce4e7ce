import {expect, it} from 'vitest';
import {generatePages, readDistrictOf} from '../generatePages';
import {addDiagrams, addPictures} from '../illustratePages';
import {PROBE_PATHS, writeProbes} from '../probes';

const district = readDistrictOf('tests/fixture-site');

it('writes the measured pages the same every time', () => {
  expect(writeProbes(district)).toEqual(writeProbes(district));
});

it('writes every measured page, at a path that no generated page has', () => {
  const probes = writeProbes(district).map(({path}) => path);
  const generated = new Set(generatePages(300, district).map(({path}) => path));

  expect(probes).toEqual(expect.arrayContaining(Object.values(PROBE_PATHS)));
  expect(probes.filter((path) => generated.has(path))).toEqual([]);
});

it('writes a larger site with all pages of a smaller one', () => {
  const [small, large] = [100, 300].map((count) => new Set(generatePages(count, district).map(({path}) => path)));

  expect([...(small as Set<string>)].filter((path) => !large?.has(path))).toEqual([]);
});

it('adds a distinct diagram to one page in ten', () => {
  const diagrams = addDiagrams(generatePages(100, district)).flatMap(
    ({body}) => body.match(/```mermaid[^`]+```/g) ?? [],
  );

  expect(new Set(diagrams).size).toBe(10);
  expect(diagrams).toHaveLength(10);
});

it('adds a picture with a relative path to one page in ten', () => {
  const [first] = addPictures(generatePages(10, district));

  expect(first?.body).toMatch(/!\[What the screen shows\]\((\.\.\/)+pictures\/screen-0\.png\)/);
});
