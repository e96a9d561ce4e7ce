import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';

/** Class names, by the way they are in built HTML and in a style sheet. */
const IN_HTML = /\bclass=(?:"([^"]*)"|([^\s>]+))/g;
const IN_CSS = /\.(-?[a-z_][\w-]*)/gi;

/** What CSS modules make of a class name; each of them has a rule. */
const IN_MODULE = /_[\w-]{4}$/;

test('dropping unused rules has left every class of every page its rules', () => {
  const used = new Set(filesOf('build', '.html').flatMap((file) => classesIn(readFileSync(file, 'utf8'))));
  const kept = new Set(filesOf('build/assets/css', '.css').flatMap((file) => namesIn(readFileSync(file, 'utf8'))));
  const infima = new Set(namesIn(readFileSync(require.resolve('infima/dist/css/default/default.css'), 'utf8')));

  const lost = [...used].filter((name) => (infima.has(name) || IN_MODULE.test(name)) && !kept.has(name));

  expect(used.size).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(folder, {recursive: true}).map(String);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

function classesIn(html: string): string[] {
  return [...html.matchAll(IN_HTML)].flatMap(([, quoted, bare = '']) => (quoted ?? bare).split(/\s+/).filter(Boolean));
}

function namesIn(css: string): string[] {
  return [...css.matchAll(IN_CSS)].map(([, name = '']) => name);
}
