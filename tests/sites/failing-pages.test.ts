import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from '@playwright/test';
import fc from 'fast-check';
import {district, makeSite, removeSite, runNode} from './support/site';

const SEED = 2026;

/** A word that nothing in the site has. */
const word = fc.stringMatching(/^[bcdfghjk][aeiou][lmnprst][aeiou]x{2}$/);

/** Expressions that compile, and fail only when they are computed, with what the message says. */
const FAILING: readonly fc.Arbitrary<[code: string, said: string]>[] = [
  word.map((name) => [`settings.${name}.length`, "Cannot read properties of undefined (reading 'length')"]),
  word.map((name) => [`settings.${name}.map((one) => one)`, "Cannot read properties of undefined (reading 'map')"]),
  word.map((name) => [`settings.${name}()`, `settings.${name} is not a function`]),
  word.map((name) => [`JSON.parse('[${name}')`, 'is not valid JSON']),
  word.map((name) => [`[...settings.${name}]`, 'is not iterable']),
  word.map((name) => [
    `['${name}'].map((one) => one.first.second)`,
    "Cannot read properties of undefined (reading 'second')",
  ]),
  word.map((name) => [`(() => { throw new Error('No ${name} today'); })()`, 'No ']),
];

/** Files around such an expression, with the one that it is in. */
const PLACES: Record<string, (name: string, code: string) => {files: Record<string, string>; in: string}> = {
  'a page that is a program': (name, code) => ({
    in: `src/pages/${name}.tsx`,
    files: {
      [`src/pages/${name}.tsx`]: `import Layout from '@theme/Layout';

// biome-ignore lint/suspicious/noExplicitAny: it fails
const settings: any = {};

interface Props {
  title: string;
}

function Part({title}: Props) {
  return (
    <p>
      {title}
      {${code}}
    </p>
  );
}

export default function Page() {
  return (
    <Layout title="A page">
      <Part title="Part" />
    </Layout>
  );
}
`,
    },
  }),
  'a component that two pages use': (name, code) => ({
    in: `src/components/${name}.tsx`,
    files: {
      [`src/components/${name}.tsx`]: `// biome-ignore lint/suspicious/noExplicitAny: it fails
const settings: any = {};

export default function Component() {
  const shown = ${code};
  return <p>{shown}</p>;
}
`,
      ...Object.fromEntries(
        ['one', 'two'].map((each) => [
          `docs/${name}-${each}.mdx`,
          `# Page ${each}\n\nimport Component from '@site/src/components/${name}';\n\nText.\n\n<Component />\n`,
        ]),
      ),
    },
  }),
  'an expression in a page': (name, code) => ({
    in: `docs/${name}.mdx`,
    files: {
      [`docs/${name}.mdx`]: `---
title: A page
---

export const settings = {};

Text above.

There are {${code}} machines.

Text below.
`,
    },
  }),
  'a component that a page exports': (name, code) => ({
    in: `docs/${name}.mdx`,
    files: {
      [`docs/${name}.mdx`]: `# A page

export const settings = {};

export const Part = () => {
  const shown = ${code};
  return <b>{shown}</b>;
};

Text.

<Part />
`,
    },
  }),
};

interface Failing {
  name: string;
  place: string;
  code: string;
  said: string;
  file: string;
  /** The line with the expression. */
  line: number;
  files: Readonly<Record<string, string>>;
}

const ALL: readonly Failing[] = Object.entries(PLACES).flatMap(([place, write], group) =>
  FAILING.flatMap((arbitrary, index) =>
    fc.sample(arbitrary, {numRuns: 1, seed: SEED + group}).map(([code, said]) => {
      const name = `failing-${group}-${index}`;
      const {files, in: file} = write(name, code);
      const line = (files[file] ?? '').split('\n').findIndex((text) => text.includes(code)) + 1;
      return {name, place, code, said, file, line, files};
    }),
  ),
);

let site: string;

test.beforeEach(() => {
  site = makeSite();
  write({'docs/district.yml': district({wording: '{check: no}'}), 'docs/guide.md': '# The guide\n\nText.\n'});
});

test.afterEach(() => removeSite(site));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), text);
  }
}

const HAS_STACK = /^\s+at .+:\d+:\d+\)?$/m;

test('components that compile and fail when they are drawn are named with their line, all at once', async () => {
  for (const {files} of ALL) write(files);
  const {code, output} = await runNode(site, 'bin/deskbook.mjs', 'build');
  expect(code, output).toBe(1);
  const lines = output.split('\n').map((line) => line.trim());
  const named = ALL.map(({file, line, said, ...failing}) => ({
    ...{place: failing.place, code: failing.code, at: `${file}:${line}`},
    isNamed: lines.some((text) => text.startsWith(`${file}:${line}:`) && text.includes(said)),
  }));
  expect(
    named.filter(({isNamed}) => !isNamed),
    output,
  ).toEqual([]);
  const shared = ALL.filter(({place}) => place === 'a component that two pages use');
  expect(lines.filter((text) => text.includes('this stops the build of 2 pages, such as /docs/'))).toHaveLength(
    shared.length,
  );
  expect(lines).toContain(`${ALL.length} errors, 0 warnings`);
  expect(output).not.toMatch(HAS_STACK);
});

test('a part of every page that fails when it is loaded is one problem, and stack traces are for those who ask', async () => {
  write({
    'src/theme/Footer.tsx': 'const width = window.innerWidth;\n\nexport default () => <footer>{width}</footer>;\n',
  });
  const {code, output} = await runNode(site, 'bin/deskbook.mjs', 'build', '--verbose');
  expect(code, output).toBe(1);
  expect(output).toMatch(
    /src\/theme\/Footer\.tsx:1:1 {2}error {2}this stops the build of \d+ pages, such as \/\S*: window is not defined$/m,
  );
  expect(output).toContain('1 error, 0 warnings');
  expect(output).toMatch(HAS_STACK);
});
