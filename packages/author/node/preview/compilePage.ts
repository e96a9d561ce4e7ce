import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {compileFunction} from 'node:vm';
import {transform} from '@swc/core';
import type {RuleSetRule} from 'webpack';

interface Loader {
  loader: string;
  options: object;
}

type Load = (this: object, source: string) => void;

export type Require = (request: string) => unknown;

/** A module whose default export is a component; Docusaurus passes the other exports as props. */
export type PageModule = Readonly<Record<string, unknown>> & {default: object};

/**
 * Compiles a page to a module with the build's loaders and options.
 *
 * @throws the MDX error for the author to fix
 */
export async function compilePage(
  rule: RuleSetRule,
  {siteDir, path}: {siteDir: string; path: string},
  require: Require,
): Promise<PageModule> {
  const file = join(siteDir, path);
  let source = readFileSync(file, 'utf8');
  for (const loader of (rule.use as Loader[]).toReversed()) source = await runLoader(loader, file, source);
  const {code} = await transform(source, {
    filename: path,
    swcrc: false,
    jsc: {target: 'es2022'},
    module: {type: 'commonjs'},
  });
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
