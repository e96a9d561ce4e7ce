import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Compiler} from 'webpack';
import type {Failure} from '../domain/shownProblems';
import {ProblemsPlugin} from '../node/ProblemsPlugin';

const PLACE = {file: 'docs/a.md', line: 3, column: 8};
const ERROR = problemAt(PLACE, {message: '"title" is missing', fix: 'title: A'});
const WARNING = problemAt({...PLACE, line: 4}, {message: 'this page was due', severity: 'warning'});
const NOT_COMPILED = {message: 'Cause: Unexpected end of file', module: {resource: '/site/docs/odd.mdx'}};

afterEach(() => {
  vi.restoreAllMocks();
});

/** A run of the server: what each compilation hands over, what is left of its errors, and what the terminal says. */
function run() {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  let problems: readonly Problem[] = [];
  let failures: readonly Failure[] = [];
  const addresses = new Map([['docs/a.md', '/docs/a/']]);
  const plugin = new ProblemsPlugin(() => ({
    siteDir: '/site',
    folders: ['docs', 'blog'],
    findProblems: async () => problems,
    failures,
    addresses,
    texts: new Map(),
  }));
  const webpack = {
    Compilation: {PROCESS_ASSETS_STAGE_ADDITIONS: -100},
    sources: {RawSource: class RawSource extends String {}},
  };
  const compiler = {webpack, hooks: {thisCompilation: {tap: vi.fn()}}};
  plugin.apply(compiler as unknown as Compiler);

  async function compile(errors: object[] = [], isChild = false) {
    const [processAssets, seal] = [{tapPromise: vi.fn()}, {tap: vi.fn()}];
    const assets = new Map<string, unknown>();
    const emitAsset = (name: string, source: unknown) => assets.set(name, JSON.parse(String(source)));
    const compilation = {compiler: isChild ? {} : compiler, hooks: {processAssets, seal}, errors, emitAsset};
    compiler.hooks.thisCompilation.tap.mock.calls[0]?.[1](compilation);
    seal.tap.mock.calls[0]?.[1]();
    await processAssets.tapPromise.mock.calls[0]?.[1]();
    return {shown: assets.get('__problems.json'), errors};
  }
  return {
    compile,
    load(next: readonly Problem[], failed: readonly Failure[] = []) {
      problems = next;
      failures = failed;
    },
    said: () => write.mock.calls.map(([text]) => String(text)),
  };
}

describe('problems under npm start', () => {
  it('go to the browser with each compilation, only errors, and go away when the file is fixed', async () => {
    const {compile, load} = run();
    load([ERROR, WARNING]);
    expect((await compile()).shown).toEqual([{...ERROR, address: '/docs/a/'}]);
    expect((await compile()).shown).toHaveLength(1);
    load([]);
    expect((await compile()).shown).toEqual([]);
  });

  it('are not compilation errors, which would keep all pages from updating', async () => {
    const {compile, load} = run();
    load([ERROR]);
    expect((await compile()).errors).toEqual([]);
  });

  it('are sent once, not by every child compiler', async () => {
    const {compile, load} = run();
    load([ERROR]);
    expect((await compile([], true)).shown).toBeUndefined();
  });

  it('are listed in the terminal once, including warnings, and it says when none are left', async () => {
    const {compile, load, said} = run();
    for (const problems of [[], [ERROR, WARNING], [ERROR, WARNING], [], []]) {
      load(problems);
      await compile();
    }
    expect(said()).toEqual([
      `
docs/a.md:3:8  error  "title" is missing
    fix       title: A
docs/a.md:4:8  warning  this page was due
1 error, 1 warning

`,
      '\nNo more problems in the content.\n\n',
    ]);
  });

  it('include a page that does not compile, in browser and terminal; errors in code stay errors', async () => {
    const {compile, said} = run();
    const ofCode = {message: 'Bad', module: {resource: '/site/src/theme/Root/index.tsx'}};
    const {shown, errors} = await compile([NOT_COMPILED, ofCode, {message: 'no module'}]);
    expect(shown).toMatchObject([{file: 'docs/odd.mdx', message: 'not shown: Unexpected end of file'}]);
    expect(errors).toEqual([ofCode, {message: 'no module'}]);
    expect(said().join('')).toContain('docs/odd.mdx:1:1  error  not shown: Unexpected end of file');
  });

  it('include what Docusaurus could not load', async () => {
    const {compile, load} = run();
    load([], [{file: 'blog', message: 'No such author'}]);
    expect((await compile()).shown).toMatchObject([
      {file: 'blog', message: 'not shown: No such author', address: null},
    ]);
  });

  it('leave out a deleted page, which Docusaurus is about to remove from its routes', async () => {
    const message = "  × Cannot find module '@site/blog/2026-11-20-gone.md' for matched aliased key '@site'\n";
    const {shown, errors} = await run().compile([{message, module: {resource: '/site/.docusaurus/registry.js'}}]);
    expect([shown, errors]).toEqual([[], []]);
  });
});
