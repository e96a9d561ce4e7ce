import {type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {docIdOf} from './docIds';
import type {Page} from './page';

/** Characters that URLs, the bundler or the browser treat as syntax. */
const STOPS_A_BUILD = /[!?#%\\]/;
/** Break the build only next to certain other characters, such as a space. */
const MAY_STOP_A_BUILD = /[[\]|^]/;
/** Finds file and folder names whose pages can't be built. Reports each folder once. */
export function checkFileNames(pages: readonly Page[], docsPath: string): Problem[] {
  return [...new Set(pages.flatMap(faultyPath))].map((path) => explain(path, docsPath));
}

/** Returns the path up to the name that stops the build. */
function faultyPath(page: Page): string | [] {
  const names = page.path.split('/');
  const upTo = (test: RegExp) => names.slice(0, names.findIndex((name) => test.test(name)) + 1).join('/');
  if (STOPS_A_BUILD.test(page.path)) return upTo(STOPS_A_BUILD);
  if (textAt(page.source, 'slug')?.startsWith('/')) return [];
  return MAY_STOP_A_BUILD.test(page.path) && !isPathOfAddress(`/${docIdOf(page.path)}`) ? upTo(MAY_STOP_A_BUILD) : [];
}

/** Same test as Docusaurus. */
function isPathOfAddress(path: string): boolean {
  const {pathname} = new URL(path, 'https://example.org');
  return pathname === path || pathname === encodeURI(path);
}

function explain(path: string, docsPath: string): Problem {
  const name = path.split('/').at(-1) ?? path;
  const odd = [...new Set(name.match(/[!?#%\\[\]|^]/g))].join(' ');
  return problemAt(startOf(`${docsPath}/${path}`), {
    message: `this name stops the build: it cannot be part of an address because of ${odd}`,
    found: name,
    expected: 'letters, digits, hyphens and spaces',
    fix: `rename it to ${plain(name)}`,
  });
}

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-(?=\.|$)/g, '') || 'page.md';
}
