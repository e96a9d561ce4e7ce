import {describe, expect, it} from 'vitest';
import {ISLAND, islandsOf, linkIslands, namedFiles} from '../node/pageLinker';

const FILES = [
  'island-runtime.a9a3e150.js',
  'island-runtime.a9a3e150.js.gz',
  'island-search.b0c41613.js',
  'island-search-page.7752dcd5.js',
  'island-shared.2e1c3fa0.js',
  'island-tools.5b8a26bd.js',
  'main.0a1b2c3d.js',
];
const NAMED = namedFiles(FILES, ISLAND, '/staff/');
const COMPILED = '(self.webpackChunkdeskbook_islands=self.webpackChunkdeskbook_islands||[]).push([])';
const SCRIPTS = islandsOf(
  [...NAMED].map(([name, address]) => ({name, address, text: name === 'tools' ? '(()=>{})()' : COMPILED})),
  new Map(),
);
const page = (body: string) => `<head><meta name=deskbook-islands content={}></head>${body}`;
const listedIn = (html: string) => JSON.parse(/content='(.*?)'/.exec(html)?.[1] ?? '');

const [RUNTIME, SHARED] = ['/staff/island-runtime.a9a3e150.js', '/staff/island-shared.2e1c3fa0.js'];

describe("a build's islands", () => {
  it('are found by name, without their compressed copies', () => {
    expect([...NAMED.keys()]).toEqual(['runtime', 'search', 'search-page', 'shared', 'tools']);
  });
});

describe('a page', () => {
  it('lists none if it has none', () => {
    expect(listedIn(linkIslands(page('<p>'), SCRIPTS))).toEqual({});
  });

  it("lists its islands' scripts in execution order", () => {
    const html = page('<input data-island=search><div data-island="search-page" data-load>');
    expect(listedIn(linkIslands(html, SCRIPTS))).toEqual({
      search: [RUNTIME, SHARED, '/staff/island-search.b0c41613.js'],
      'search-page': [RUNTIME, SHARED, '/staff/island-search-page.7752dcd5.js'],
    });
  });

  it.each(['<button data-tool=print>', '<a data-due="/my-training/">'])('lists its tools for %s', (body) => {
    const html = page(body);
    expect(listedIn(linkIslands(html, SCRIPTS)).tools).toEqual(['/staff/island-tools.5b8a26bd.js']);
  });

  it('stays the same however often it is deployed', () => {
    const linked = linkIslands(page('<input data-island=search>'), SCRIPTS);
    expect(linkIslands(linked, SCRIPTS)).toBe(linked);
  });
});
