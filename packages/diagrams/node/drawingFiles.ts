import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {Files} from './offlinePage';

/** Libraries that were compiled for the package (`scripts/package.ts`). */
const PACKAGED = join(ENGINE_DIR, 'vendor');

/**
 * Returns the scripts of the page that draws: `/drawInPage.mjs` and what it imports. In the repository, they are compiled
 * first.
 */
export async function drawingFiles(): Promise<Files> {
  if (!existsSync(PACKAGED)) {
    compiled ??= compile();
    return compiled;
  }
  return async (path) => (/^\/[\w-]+\.mjs$/.test(path) ? readFile(join(PACKAGED, path)) : undefined);
}

let compiled: Promise<Files> | undefined;

async function compile(): Promise<Files> {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: {drawInPage: join(ENGINE_DIR, 'diagrams/client/drawInPage.ts')},
    outdir: '/',
    outExtension: {'.js': '.mjs'},
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({path, contents}) => [`/${basename(path)}`, contents]));
  return async (path) => files.get(path);
}
