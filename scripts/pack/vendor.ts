import {join, relative, resolve} from 'node:path';
import {buildSync, type Metafile} from 'esbuild';

/**
 * Libraries with a large tree, of which the package has what it uses: modules in `lib/vendor`, with the parts that they
 * share. Node, the bundlers of sites, and the browser that draws diagrams import the same ones.
 */
const VENDORED: Readonly<Record<string, string>> = {
  'algoliasearch/lite': 'algoliasearch-lite',
  dompurify: 'dompurify',
  mermaid: 'mermaid',
};

/** Scripts of ours that import them without a bundler. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mermaid: {drawInPage: 'packages/diagrams/client/drawInPage.ts'},
};

const FOLDER = 'vendor';
const IMPORTED = new RegExp(`(?<=\\b(?:from ?|import ?\\(?)")(?:${Object.keys(VENDORED).join('|')})(?=")`, 'g');

/**
 * Compiles those that are imported into a `lib` folder.
 *
 * @param imported what its files import from outside
 */
export function vendorInto(lib: string, imported: readonly string[]): Metafile {
  const names = [...new Set(imported.filter(isVendored))];
  const {metafile} = buildSync({
    entryPoints: Object.assign({}, ...names.map((name) => ({[VENDORED[name] ?? name]: name, ...BESIDE[name]}))),
    outdir: join(lib, FOLDER),
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    logLevel: 'error',
    metafile: true,
  });
  return metafile;
}

/** For what asks for their version, which isn't in `node_modules` of a site. */
export const MANIFESTS = Object.fromEntries(
  ['mermaid'].map((name) => [`${name}/package.json`, resolve('node_modules', name, 'package.json')]),
);

export const isVendored = (name: string): boolean => name in VENDORED;

/** Lets a compiled file import them from there. */
export function importVendored(code: string, file: string, lib: string): string {
  const folder = relative(join(file, '..'), join(lib, FOLDER)).replaceAll('\\', '/');
  return code.replace(IMPORTED, (name) => `${folder}/${VENDORED[name]}.mjs`);
}
