import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Compiler} from 'webpack';
import {temporarySite} from '../../../content/__tests__/temporarySite';
import {type Problem, problemAt} from '../../../content/problems';
import {ContentError, ProblemsPlugin, reportToBuild} from '../node/reportProblems';

const PLACE = {file: 'docs/a.md', line: 3, column: 8};
const ERROR = problemAt(PLACE, {message: '"title" is missing', fix: 'title: A'});
const WARNING = problemAt({...PLACE, line: 4}, {message: 'this page was due', severity: 'warning'});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a build', () => {
  const printed = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  function thrownBy(problems: readonly Problem[]): unknown {
    try {
      reportToBuild(problems);
    } catch (error) {
      return error;
    }
    return undefined;
  }

  it('stops with every problem as its message, and without a stack', () => {
    const error = thrownBy([ERROR, WARNING]);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as Error).stack).toBe(`The content has errors; nothing was built.

docs/a.md:3:8  error  "title" is missing
    fix       title: A
docs/a.md:4:8  warning  this page was due
1 error, 1 warning
`);
  });

  it('goes on with warnings, and prints them', () => {
    const write = printed();
    reportToBuild([WARNING]);
    expect(write.mock.calls).toEqual([['docs/a.md:4:8  warning  this page was due\n0 errors, 1 warning\n']]);
  });

  it('is silent where there is nothing to say', () => {
    const write = printed();
    reportToBuild([]);
    expect(write).not.toHaveBeenCalled();
  });
});

describe('under npm start', () => {
  const signalFile = () => join(temporarySite({}), '.docusaurus/deskbook/problems.json');
  const terminal = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  class WebpackError extends Error {
    hideStack = false;
  }

  /** Compiles once with the plugin, as the bundler does; in a child compiler on demand. */
  function compile(plugin: ProblemsPlugin, isChild = false) {
    const compiler = {webpack: {WebpackError}, hooks: {afterCompile: {tap: vi.fn()}}};
    plugin.apply(compiler as unknown as Compiler);
    const errors: WebpackError[] = [];
    const fileDependencies = new Set<string>();
    const compilation = {compiler: isChild ? {} : compiler, errors, fileDependencies};
    compiler.hooks.afterCompile.tap.mock.calls[0]?.[1](compilation);
    return compilation;
  }

  it('the terminal lists all of them', () => {
    const write = terminal();
    new ProblemsPlugin(signalFile()).update([WARNING]);
    expect(write.mock.calls).toEqual([['\ndocs/a.md:4:8  warning  this page was due\n0 errors, 1 warning\n\n']]);
  });

  it('the terminal lists them once, and says when none is left', () => {
    const write = terminal();
    const plugin = new ProblemsPlugin(signalFile());
    for (const problems of [[], [ERROR], [ERROR], [], []]) plugin.update(problems);
    expect(write.mock.calls.map(([text]) => String(text).trim().split('\n').at(-1))).toEqual([
      '1 error, 0 warnings',
      'No problems left in the content.',
    ]);
  });

  it('errors alone reach the browser, with their places and without a stack', () => {
    terminal();
    const plugin = new ProblemsPlugin(signalFile());
    plugin.update([ERROR, WARNING]);
    expect(compile(plugin).errors.map(({message, hideStack}) => [message, hideStack])).toEqual([
      ['docs/a.md:3:8  error  "title" is missing\n    fix       title: A', true],
    ]);
  });

  it('they are told once, not by every child compiler', () => {
    terminal();
    const plugin = new ProblemsPlugin(signalFile());
    plugin.update([ERROR]);
    expect(compile(plugin, true).errors).toEqual([]);
  });

  it('they go away once the author has mended the file', () => {
    terminal();
    const plugin = new ProblemsPlugin(signalFile());
    plugin.update([ERROR]);
    plugin.update([]);
    expect(compile(plugin).errors).toEqual([]);
  });

  it('the bundler watches a file that is written anew whenever they change', () => {
    terminal();
    const file = signalFile();
    const plugin = new ProblemsPlugin(file);
    plugin.update([WARNING]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([WARNING]);
    plugin.update([]);
    expect(readFileSync(file, 'utf8')).toBe('[]');
    expect([...compile(plugin).fileDependencies]).toEqual([file]);
  });
});
