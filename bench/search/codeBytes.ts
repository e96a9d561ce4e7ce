import {build} from 'esbuild';
import {REPO} from '../sites/makeSite';
import {type Sizes, sizesOf} from './sizes';

/**
 * Returns the bytes that a browser downloads to run a module, minified as in a build.
 *
 * @param code of a module in the repository's root
 */
export async function codeBytes(code: string): Promise<Sizes> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: REPO, loader: 'ts'},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return sizesOf(outputFiles.map(({contents}) => Buffer.from(contents)));
}
