import {docIdOf} from './docIds';
import type {Page} from './page';
import {type Problem, problemAt, startOf} from './problems';
import {textAt} from './yamlSource';

/** Characters that URLs, the bundler or the browser treat as syntax. */
const STOPS_A_BUILD = /[!?#%\\]/;
/** Break the build only next to certain other characters, such as a space. */
const MAY_STOP_A_BUILD = /[[\]|^]/;
/** The router reads parentheses as a pattern, so the page isn't found at its own address. */
const NOT_FOUND = /\([^()]*\)/;

type Fault = {path: string; isFatal: boolean};

/** Finds file and folder names whose pages can't be built or opened. Reports each folder once. */
export function checkFileNames(pages: readonly Page[], docsPath: string): Problem[] {
  const faults = new Map<string, Fault>();
  for (const page of pages) {
    const fault = faultOf(page);
    if (!fault) continue;
    const isFatal = fault.isFatal || page.declaredKind !== null || faults.get(fault.path)?.isFatal === true;
    faults.set(fault.path, {path: fault.path, isFatal});
  }
  return [...faults.values()].map(({path, isFatal}) => explain(path, isFatal, docsPath));
}

function faultOf(page: Page): Fault | undefined {
  const names = page.path.split('/');
  const upTo = (test: RegExp) => names.slice(0, names.findIndex((name) => test.test(name)) + 1).join('/');
  if (STOPS_A_BUILD.test(page.path)) return {path: upTo(STOPS_A_BUILD), isFatal: true};
  if (textAt(page.source, 'slug')?.startsWith('/')) return undefined;
  if (MAY_STOP_A_BUILD.test(page.path) && !isPathOfAddress(`/${docIdOf(page.path)}`))
    return {path: upTo(MAY_STOP_A_BUILD), isFatal: true};
  return names.some((name) => NOT_FOUND.test(name)) ? {path: upTo(NOT_FOUND), isFatal: false} : undefined;
}

/** Same test as Docusaurus. */
function isPathOfAddress(path: string): boolean {
  const {pathname} = new URL(path, 'https://example.org');
  return pathname === path || pathname === encodeURI(path);
}

function explain(path: string, isFatal: boolean, docsPath: string): Problem {
  const name = path.split('/').at(-1) ?? path;
  const isRound = NOT_FOUND.test(name) && !STOPS_A_BUILD.test(name);
  const odd = [...new Set(name.match(/[!?#%\\[\]|^()]/g))].join(' ');
  return problemAt(startOf(`${docsPath}/${path}`), {
    severity: isFatal ? 'error' : 'warning',
    message: isRound
      ? 'readers get the message "Page not found": the name has parentheses'
      : `this name stops the build: it cannot be part of an address because of ${odd}`,
    found: name,
    expected: 'letters, digits, hyphens and spaces',
    fix: `rename it to ${plain(name)}`,
  });
}

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-(?=\.|$)/g, '') || 'page.md';
}
