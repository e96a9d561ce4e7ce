import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {type BuildOptions, buildSync, type Metafile, transformSync} from 'esbuild';
import {packageOf} from '../packageGraph';
import {importVendored, isVendored, MANIFESTS, vendorInto} from './vendor';

/** What a published package is made of. Paths begin with `packages/`. */
export interface Sources {
  /** Entry points for Node by name. Each becomes one file, `lib/node/NAME.cjs`. */
  node: Readonly<Record<string, string>>;
  /** Entry points for bundlers of sites. They and what they import stay many files, under the same paths in `lib/`. */
  browser: readonly string[];
  /** Settings for Node's part; at least what isn't bundled. */
  bundle: BuildOptions;
}

/**
 * Compiles into a `lib` folder.
 *
 * @returns the npm packages that the result imports
 */
export function compileInto(lib: string, {node, browser, bundle}: Sources): Set<string> {
  const forBrowsers = compileForBrowsers(lib, browser);
  const {metafile: forNode} = buildSync({
    ...bundle,
    alias: MANIFESTS,
    entryPoints: node,
    outdir: join(lib, 'node'),
    outExtension: {'.js': '.cjs'},
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
  });
  for (const name of Object.keys(node)) {
    const file = join(lib, 'node', `${name}.cjs`);
    writeFileSync(file, importVendored(readFileSync(file, 'utf8'), file, lib));
  }
  const vendored = vendorInto(lib, [forBrowsers, forNode].flatMap(externalImports));
  writeFileSync(join(lib, 'LICENSES.txt'), licensesOf({...forNode.inputs, ...vendored.inputs}));
  const imports = [forBrowsers, forNode].flatMap(externalImports).filter((path) => !isVendored(path));
  return new Set(imports.flatMap((path) => packageOf(path) || []));
}

/** Returns the files of `packages/` that may be published. */
export function publishedSources(): string[] {
  return readdirSync('packages', {recursive: true, encoding: 'utf8'})
    .map((path) => `packages/${path.replaceAll('\\', '/')}`)
    .filter((path) => !path.includes('/__tests__/') && !path.endsWith('.d.ts'));
}

/** Compiles browser files one by one, with their style sheets. */
function compileForBrowsers(lib: string, entryPoints: readonly string[]): Metafile {
  const {metafile} = buildSync({
    entryPoints: [...entryPoints],
    bundle: true,
    outdir: lib,
    format: 'esm',
    packages: 'external',
    alias: {'@deskbook': resolve('packages')},
    external: ['@theme/*', '@theme-init/*', '@docusaurus/*', '@generated/*'],
    loader: {'.css': 'empty'},
    write: false,
    metafile: true,
  });
  for (const path of Object.keys(metafile.inputs)) {
    if (!path.startsWith('packages/')) throw new Error(`${path} is not in packages`);
    const target = join(lib, path.slice('packages/'.length).replace(/\.tsx?$/, '.js'));
    mkdirSync(dirname(target), {recursive: true});
    if (path.endsWith('.css')) cpSync(path, target);
    else writeFileSync(target, importVendored(compile(path), target, lib));
  }
  return metafile;
}

function compile(path: string): string {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  const {code} = transformSync(readFileSync(path, 'utf8'), {loader, jsx: 'automatic', target: 'es2020'});
  // All of them are one published package.
  const toLib = relative(dirname(path), 'packages').replaceAll('\\', '/');
  return code.replace(/(?<=\b(?:from|import) ?\(?")@deskbook(?=\/)/g, toLib);
}

function externalImports({inputs}: Metafile): string[] {
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  return imports.flatMap(({path, external}) => (external ? path : []));
}

/** Returns the licenses of the bundled libraries. */
function licensesOf(inputs: Metafile['inputs']): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folder, file), 'utf8') : `License: ${license}`;
      return `${name} ${version}\n\n${text.trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
