import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {explainFailures, type FailedPage} from '../domain/explainFailures';
import {renderFailure} from '../domain/renderFailure';

const BUNDLE = `(() => {
var __webpack_modules__ = ({
"./docs/hours.mdx"(__unused_rspack_module, __webpack_exports__, __webpack_require__) {
"use strict";
const Due = () => {
  throw new Error("late");
};
const Late = () => {
  throw new Error("late");
};
    children: ["There are ", facts.machines.length, " machines."]
  })
},
"./node_modules/react/index.js"(module) {
    return children();
},
"./src/components/List.tsx"(__unused_rspack_module, __webpack_exports__, __webpack_require__) {
    return /*#__PURE__*/ (0,react__rspack_import_0.jsx)("ul", {
        children: items.map((item)=>/*#__PURE__*/ (0,react__rspack_import_0.jsx)("li", {
},
`.split('\n');

const FILES: Readonly<Record<string, string>> = {
  'docs/hours.mdx': `# Hours

export const Due = () => {
  throw new Error('late');
};

export const Late = () => {
  throw new Error('late');
};

There are {facts.machines.length} machines.
`,
  'src/components/List.tsx': `export default function List({items}: {items: string[]}) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
`,
};

/** A page that failed in these lines of the bundle, innermost first. */
function failed(message: string, lines: readonly number[], address = '/docs/hours/'): FailedPage {
  const error = new Error(message);
  error.stack = [`Error: ${message}`, ...lines.map((line) => `    at Any (server.bundle.js:${line}:11)`)].join('\n');
  return {...renderFailure(error, () => BUNDLE), address, file: 'docs/hours.mdx'};
}

const explained = (...pages: FailedPage[]) =>
  explainFailures(pages, (file) => FILES[file] ?? '').map((problem) => formatProblem(problem));

describe('a page that cannot be rendered', () => {
  it('is explained where the text says it, not where React stopped', () => {
    expect(explained(failed("Cannot read properties of undefined (reading 'length')", [15, 11]))).toEqual([
      `docs/hours.mdx:11:1  error  this stops the build of /docs/hours/: Cannot read properties of undefined (reading 'length')
    found     There are {facts.machines.length} machines.
    expected  a value that is there when the page is built
    fix       pass it on, or write "?." before what may be missing`,
    ]);
  });

  it('is explained in the component that the page uses', () => {
    expect(explained(failed('items is not iterable', [19, 11]))).toEqual([
      `src/components/List.tsx:4:7  error  this stops the build of /docs/hours/: items is not iterable
    found     {items.map((item) => (
    expected  a value that is there when the page is built
    fix       pass it on, or write "?." before what may be missing`,
    ]);
  });

  it('finds the right one of lines that are alike', () => {
    expect(explained(failed('late', [6])).join()).toMatch(/^docs\/hours\.mdx:4:3 /);
    expect(explained(failed('late', [9])).join()).toMatch(/^docs\/hours\.mdx:8:3 /);
  });

  it('has the beginning of a file where no line is certain', () => {
    expect(explained(failed('odd', [12])).join()).toMatch(/^docs\/hours\.mdx:1:1 /);
  });

  it('has its own file where only libraries failed, and its address without one', () => {
    const page = failed('Element type is invalid: expected a string.', [15]);
    expect(explained(page)).toEqual([
      `docs/hours.mdx:1:1  error  this stops the build of /docs/hours/: Element type is invalid: expected a string
    expected  text, numbers and elements, and components that their files export
    fix       look at each {…} and each component of the page`,
    ]);
    expect(explained({...page, file: undefined}).join()).toMatch(/^\/docs\/hours\/:1:1 {2}error/);
  });

  it('is counted with the pages that fail alike', () => {
    const pages = ['/docs/a/', '/docs/b/', '/docs/c/'].map((address) => failed('window is not defined', [19], address));
    expect(explained(...pages)).toEqual([
      `src/components/List.tsx:4:7  error  this stops the build of 3 pages, such as /docs/a/: window is not defined
    found     {items.map((item) => (
    expected  code that also runs in the build, where there is no browser
    fix       move it into useEffect, or into a component inside <BrowserOnly>`,
    ]);
  });

  it('may have thrown anything', () => {
    for (const thrown of ['text', 0, null, undefined, {}, Object.create(null), new Error()]) {
      const page = {...renderFailure(thrown, () => BUNDLE), address: '/docs/hours/', file: 'docs/hours.mdx'};
      expect(explained(page).join()).toContain('this stops the build of /docs/hours/: ');
    }
  });
});
