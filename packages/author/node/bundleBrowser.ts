import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {cacheDir} from '@deskbook/text/files/ownFolders';

/** The compiled editor in the package. */
const PACKAGED = join(ENGINE_DIR, 'editor');
const SOURCES = {edit: 'edit/index.tsx', button: 'button.css'};

/** Returns the folder with the editor's scripts and style sheets, compiling them first in the repository. */
export async function editorFiles(siteDir: string): Promise<string> {
  if (existsSync(join(PACKAGED, 'edit.js'))) return PACKAGED;
  const folder = join(cacheDir(siteDir), 'write');
  await bundleBrowser(PACKAGED, folder);
  return folder;
}

/**
 * Bundles the editor for browsers. Large, rarely needed parts become chunks that load on demand.
 *
 * @param external libraries that are elsewhere
 */
export async function bundleBrowser(sources: string, folder: string, external: readonly string[] = []): Promise<void> {
  const {build} = await import('esbuild');
  await build({
    entryPoints: Object.entries(SOURCES).map(([out, source]) => ({in: join(sources, source), out})),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      '@docusaurus/Translate': join(ENGINE_DIR, 'engine/islands/standIns/Translate'),
      '@generated/codeTranslations': join(sources, 'noTranslations.ts'),
    },
    external: ['/img/*', ...external],
    logLevel: 'error',
  });
}
