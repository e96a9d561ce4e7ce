import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {FIXTURE_BUILD} from '../support/fixture';

/** Class names, by the way they are in built HTML and in a style sheet. */
const IN_HTML = /\bclass=(?:"([^"]*)"|([^\s>]+))/g;
const IN_CSS = /\.(-?[a-z_][\w-]*)/gi;

/** What CSS modules make of a class name; each of them has a rule. */
const IN_MODULE = /_[\w-]{4}$/;

test('dropping unused rules has left every class of every page its rules', () => {
  const used = new Set(filesOf(FIXTURE_BUILD, '.html').flatMap((file) => classesIn(readFileSync(file, 'utf8'))));
  const kept = new Set(
    filesOf(`${FIXTURE_BUILD}/assets/css`, '.css').flatMap((file) => namesIn(readFileSync(file, 'utf8'))),
  );
  const infima = new Set(namesIn(readFileSync(require.resolve('infima/dist/css/default/default.css'), 'utf8')));

  const lost = [...used].filter((name) => (infima.has(name) || IN_MODULE.test(name)) && !kept.has(name));

  expect(used.size).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('every custom property of ours that a style sheet takes its value from is set', () => {
  const sheets = filesOf(`${FIXTURE_BUILD}/assets/css`, '.css').map((file) => readFileSync(file, 'utf8'));
  const scripts = filesOf(`${FIXTURE_BUILD}/assets/js`, '.js').map((file) => readFileSync(file, 'utf8'));
  const set = new Set([
    ...sheets.flatMap((css) => matchesIn(css, /(--[\w-]+)\s*:/g)),
    ...scripts.flatMap((script) => matchesIn(script, /["'`](--[\w-]+)["'`]/g)),
  ]);
  // What has something to fall back on need not be.
  const used = sheets.flatMap((css) => matchesIn(css, /var\((--(?:deskbook|ifm)-[\w-]+)\)/g));

  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((name) => !set.has(name))).toEqual([]);
});

function matchesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(folder, {recursive: true}).map(String);
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

function classesIn(html: string): string[] {
  return [...html.matchAll(IN_HTML)].flatMap(([, quoted, bare = '']) => (quoted ?? bare).split(/\s+/).filter(Boolean));
}

function namesIn(css: string): string[] {
  return matchesIn(css, IN_CSS);
}
