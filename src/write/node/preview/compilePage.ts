import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {compileFunction} from 'node:vm';
import {transform} from 'esbuild';
import type {RuleSetRule} from 'webpack';

/** A loader of a bundler, as far as those for Markdown need one. */
interface Loader {
  loader: string;
  options: object;
}

type Load = (this: object, source: string) => void;

/** Answers what a page imports. */
export type Require = (request: string) => unknown;

/** A module whose default is a component; Docusaurus hands on the rest as its properties. */
export type PageModule = Readonly<Record<string, unknown>> & {default: object};

/**
 * Makes a module of a page, with the loaders and the options that a build has for it.
 *
 * @throws what the author has to mend, as MDX says it
 */
export async function compilePage(
  rule: RuleSetRule,
  {siteDir, path}: {siteDir: string; path: string},
  require: Require,
): Promise<PageModule> {
  const file = join(siteDir, path);
  let source = readFileSync(file, 'utf8');
  for (const loader of (rule.use as Loader[]).toReversed()) source = await runLoader(loader, file, source);
  const {code} = await transform(source, {format: 'cjs', target: 'node20', sourcefile: path});
  const module = {exports: {} as PageModule};
  compileFunction(code, ['require', 'module', 'exports'], {filename: path})(require, module, module.exports);
  return module.exports;
}

const loadFrom = createRequire(__filename);

function runLoader({loader, options}: Loader, file: string, source: string): Promise<string> {
  const {default: load} = loadFrom(loader) as {default: Load};
  return new Promise((resolve, reject) => {
    const context = {
      resource: file,
      resourcePath: file,
      resourceQuery: '',
      _compiler: {name: 'server'},
      getOptions: () => options,
      addDependency: () => undefined,
      async: () => (error: Error | null, result: string) => (error ? reject(error) : resolve(result)),
    };
    load.call(context, source);
  });
}
