import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {expect, test} from 'vitest';
import {temporarySite} from '../../__tests__/temporarySite';
import type {District} from '../../schemas/district';
import {checkOwnTheme} from '../ownTheme';

const FOOTER = 'src/theme/Footer.tsx';
const COUNTER = "import {useState} from 'react';\n\nexport default function Footer() {\n  const [n] = useState(0);\n";
const BUTTON = 'export default () => (\n  <button type="button" onClick={() => alert(1)}>\n    Help\n  </button>\n);\n';

/** Checks the theme of a district whose engine has a `Footer` on every page. */
function problemsOf(files: Record<string, string>, hydratesPages = false): string[] {
  const siteDir = temporarySite(files);
  mkdirSync(join(siteDir, 'node_modules/@docusaurus/theme-classic/lib/theme/Footer'), {recursive: true});
  return checkOwnTheme(siteDir, {hydrate_pages: hydratesPages} as District).map((problem) => formatProblem(problem));
}

test.each([
  ['a hook', COUNTER, 4, 'useState'],
  ['a handler', BUTTON, 2, 'onClick'],
])('%s in a part of every page waits in vain, which is a warning with its line', (_name, text, line, what) => {
  const [problem, ...others] = problemsOf({[FOOTER]: text});
  expect(others).toEqual([]);
  expect(problem).toContain(`${FOOTER}:${line}:`);
  expect(problem).toContain(`"${what}" does nothing here`);
  expect(problem).toContain('hydrate_pages: yes');
});

test('a folder of a part is a part, too', () => {
  expect(problemsOf({'src/theme/Footer/Links/index.jsx': BUTTON})).toHaveLength(1);
});

test('nothing waits where pages load React, or where nothing needs it', () => {
  expect(problemsOf({[FOOTER]: BUTTON}, true)).toEqual([]);
  expect(problemsOf({[FOOTER]: 'export default () => <footer>Maple Library</footer>;\n'})).toEqual([]);
});

test('a component that pages import brings React along', () => {
  expect(
    problemsOf({'src/theme/MDXComponents.tsx': BUTTON, 'src/theme/Footer/styles.css': 'a { color: red }'}),
  ).toEqual([]);
});
